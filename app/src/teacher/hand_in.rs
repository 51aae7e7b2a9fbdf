//! Handing in work that students saved as files, and what came of it.

use super::{home, of_failure};
use crate::device::wordings::Phrase;
use crate::{
    device::http,
    ui::{
        dom::{El, el, heading, link, p},
        notice::notice,
        objective::called,
        page::{arrive, grow, top},
        sign_in::labelled,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::wire::v1::{Came, Carried, Class, HandedIn, StaffSession};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use words::staff::{HandIn as Said, Staff};

/// The page's address.
pub const ADDRESS: &str = "/teacher/work";

/// What came of one file.
#[derive(Clone)]
struct Answer {
    file: String,
    outcome: Result<HandedIn, String>,
}

/// What the page shows.
#[derive(Clone, Copy)]
struct View {
    classes: StoredValue<Vec<Class>>,
    told: RwSignal<String>,
    asking: RwSignal<bool>,
    came: RwSignal<Vec<Answer>>,
}

impl View {
    fn hand_in(self, field: &HtmlInputElement) {
        if self.asking.get_untracked() {
            return;
        }
        let chosen = field.files();
        let files: Vec<File> =
            chosen.iter().flat_map(|files| (0..files.length()).filter_map(|at| files.get(at))).collect();
        self.came.set(Vec::new());
        self.told.set(if files.is_empty() { say(Said::ChooseFirst) } else { String::new() });
        let field = field.clone();
        spawn_local(async move {
            self.asking.set(true);
            for file in files {
                let outcome = http::post_content("/api/v1/work", (&file).into(), file.size() as u64).await;
                let outcome = outcome.map_err(|failure| of_failure(&failure));
                self.came.update(|came| came.push(Answer { file: file.name(), outcome }));
            }
            self.asking.set(false);
            field.set_value("");
        });
    }

    /// What came of a file, in words.
    fn told(self, came: &Answer) -> El {
        let card = el("section", "card came").child(el("h2", "").text(&came.file));
        let handed_in = match &came.outcome {
            Ok(handed_in) => handed_in,
            Err(why) => return card.class("not-taken").child(p("", why)),
        };
        let HandedIn { arrived, held, beside, refused, ref of, .. } = *handed_in;
        let others = (arrived + held + beside).saturating_sub(of.len() as u32);
        let said = [
            (arrived + held + beside + refused == 0, "", Said::Nothing),
            (arrived + held > 0, "", Said::Came { arrived, held }),
            (beside > 0, "", Said::Differ { count: beside }),
            (others > 0, "soft", Said::OfOthers { count: others }),
            (refused > 0, "", Said::Refused { count: refused }),
        ];
        let lines = said.into_iter().filter(|line| line.0).map(|(_, class, words)| p(class, &say(words)));
        card.all(lines.collect()).child(el("ul", "carried").all(of.iter().map(|one| self.one(one)).collect()))
    }

    fn one(self, carried: &Carried) -> El {
        let class = self.classes.with_value(|classes| classes.iter().find(|class| class.id == carried.class).cloned());
        let what = match (&carried.objective, &class) {
            (Some(objective), Some(class)) => {
                let href =
                    format!("{}/students/{}/objectives/{}", home::address(class), carried.student.id, objective.id);
                link("", &href, &called(&objective.id, &objective.wording, Phrase::Statement))
            }
            _ => el("span", "").text(&say(Said::Practice)),
        };
        let class = class.map(|class| el("span", "soft small").text(&class.name));
        let who = el("span", "who").child(el("b", "").text(&carried.student.name)).maybe(class);
        let tag = match carried.came {
            Came::New => ("tag new", Said::IsNew),
            Came::Held => ("tag", Said::WasHere),
            Came::Beside => ("tag differs", Said::Differs),
        };
        el("li", "").child(who).child(what).child(el("span", tag.0).text(&say(tag.1)))
    }
}

/// The page.
#[must_use]
pub fn hand_in(session: &StaffSession) -> El {
    arrive(&say(Staff::Title { page: say(Said::Heading) }));
    let view = View {
        classes: StoredValue::new(session.classes.clone()),
        told: RwSignal::new(String::new()),
        asking: RwSignal::new(false),
        came: RwSignal::new(Vec::new()),
    };
    let field =
        el("input", "").attr("type", "file").attr("name", "work").attr("multiple", "").attr("accept", ".tenfold");
    let files: Option<HtmlInputElement> = field.element().dyn_into().ok();
    let act = el("button", "act")
        .live_flag("disabled", move || view.asking.get())
        .live_text(move || say(if view.asking.get() { Said::Sending } else { Said::Act }));
    let form = el("form", "card")
        .submitted(move || files.iter().for_each(|field| view.hand_in(field)))
        .child(labelled(&say(Said::Files), field).child(el("span", "soft small").text(&say(Said::FilesHint))))
        .child(notice(move || view.told.get()))
        .child(act);
    let top = top().child(link("button quiet back", "/teacher", &format!("← {}", say(Staff::Classes)))).child(grow());
    let came = move || view.came.with(|came| came.iter().map(|came| view.told(came)).collect());
    let main = el("main", "stack staff-home")
        .child(heading(&say(Said::Heading)))
        .child(p("soft", &say(Said::Intro)))
        .child(form)
        .child(el("div", "stack").attr("role", "status").live(came));
    el("div", "page").child(top).child(main)
}
