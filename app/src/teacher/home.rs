//! The school, its classes with the codes that students sign in with, and a new class.

use super::{hand_in, of_failure, waiting};
use crate::ui::{
    dom::{El, button, el, heading, link, p},
    page::{arrive, grow, mark, top},
    route::{Step, go},
    sign_in::{Door, field, labelled},
    words::say,
};
use leptos::prelude::*;
use mastery::wire::v1::{BeginClass, Class, StaffSession};
use wasm_bindgen_futures::spawn_local;
use words::staff::{HandIn, Roster, Staff, Waiting};

/// A class's page.
#[must_use]
pub fn address(class: &Class) -> String {
    format!("/teacher/classes/{}", class.id)
}

/// The page of a class's students.
#[must_use]
pub fn students(class: &Class) -> String {
    format!("{}/students", address(class))
}

/// The page. A class that is made joins `session`.
#[must_use]
pub fn home(session: RwSignal<StaffSession>, sign_out: impl FnMut() + 'static) -> El {
    arrive(&say(Staff::Title { page: say(Staff::Classes) }));
    let class = |class: &Class| {
        el("li", "card")
            .child(el("h3", "").child(link("", &address(class), &class.name)))
            .child(p("soft small", &say(Staff::ClassCode)))
            .child(p("code", &class.code))
    };
    let top = top()
        .child(mark())
        .child(el("b", "").text(&say(Staff::Product)))
        .child(grow())
        .child(button("quiet", &say(Staff::SignOut)).press(sign_out));
    let main = session.with_untracked(|session| {
        let none = session.classes.is_empty().then(|| p("", &say(Staff::NoClasses)));
        el("main", "stack staff-home")
            .child(
                el("div", "")
                    .child(p("soft", &session.school))
                    .child(heading(&say(Staff::SignedInAs { name: session.name.clone() }))),
            )
            .child(el("h2", "").text(&say(Staff::Classes)))
            .maybe(none)
            .child(el("ul", "classes").all(session.classes.iter().map(class).collect()))
            .child(p("soft", &say(Staff::ClassCodeHint)))
    });
    let hand_in = link("button", hand_in::ADDRESS, &say(HandIn::Heading));
    let waiting = link("button", waiting::ADDRESS, &say(Waiting::Heading));
    let actions = el("div", "actions").child(hand_in).child(waiting);
    el("div", "page").child(top).child(main.child(new_class(session)).child(actions))
}

/// The form that makes a class.
fn new_class(session: RwSignal<StaffSession>) -> El {
    let (name, door) = (RwSignal::new(String::new()), Door::new(String::new()));
    let submit = move || {
        let wanted = BeginClass { name: name.get_untracked() };
        if wanted.name.trim().is_empty() {
            return door.tell(say(Roster::NameClass));
        }
        if !door.begin() {
            return;
        }
        spawn_local(async move {
            if let Some(class) = door.ask::<Class>("/api/v1/classes", &wanted, name, of_failure).await {
                let href = students(&class);
                session.update_untracked(|session| session.classes.push(class));
                go(&href, Step::On);
            }
        });
    };
    let fields = vec![labelled(&say(Roster::NewClass), field("class", name))];
    door.form(fields, |_| say(Roster::BeginClass), submit)
}
