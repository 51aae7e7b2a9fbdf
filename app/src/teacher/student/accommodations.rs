//! The form with what a student needs.

use super::of_failure;
use crate::{
    device::http::{self, Failure},
    ui::{
        dom::{El, el, p},
        notice::notice,
        page::focus_on,
        sign_in::{field, labelled},
        time_left::minutes,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    accommodations::{Accommodations, Display, Keypad, Time, TimeFactor, TypeSize},
    time::Millis,
    wire::v1::{EnteredTime, SaveAccommodations},
};
use wasm_bindgen_futures::spawn_local;
use words::staff::Accommodations as Said;

/// What more time begins with where nothing is set: time and a half, the factor that is given most.
const FIRST_OFFERED: u32 = 150;
/// The limit that a factor is shown with.
const SHOWN_WITH: Millis = Millis::from_secs(120);
/// The id of what there is to say of the percent.
const ABOUT_PERCENT: &str = "about-percent";

/// The choices of time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    Usual,
    More,
    NoClock,
}

/// What is chosen and typed.
#[derive(Clone, Copy)]
pub struct Form {
    path: StoredValue<String>,
    /// What stood when it was last read.
    before: StoredValue<Accommodations>,
    time: RwSignal<Choice>,
    percent: RwSignal<String>,
    larger_type: RwSignal<bool>,
    keypad: RwSignal<bool>,
    /// The percent was handed in and is none.
    refused: RwSignal<bool>,
    asking: RwSignal<bool>,
    saved: RwSignal<bool>,
    told: RwSignal<String>,
    /// What somebody else saved after it was read.
    theirs: RwSignal<Option<Accommodations>>,
}

impl Form {
    /// With what is set now, to be saved at `path`.
    #[must_use]
    pub fn new(needed: &Accommodations, path: String) -> Self {
        let (time, percent) = match needed.time {
            Time::Percent(TimeFactor::USUAL) => (Choice::Usual, FIRST_OFFERED),
            Time::Percent(factor) => (Choice::More, factor.percent()),
            Time::NoClock => (Choice::NoClock, FIRST_OFFERED),
        };
        Self {
            path: StoredValue::new(path),
            before: StoredValue::new(*needed),
            time: RwSignal::new(time),
            percent: RwSignal::new(percent.to_string()),
            larger_type: RwSignal::new(needed.display.type_size == TypeSize::Larger),
            keypad: RwSignal::new(needed.display.keypad == Keypad::Always),
            refused: RwSignal::new(false),
            asking: RwSignal::new(false),
            saved: RwSignal::new(false),
            told: RwSignal::new(String::new()),
            theirs: RwSignal::new(None),
        }
    }

    fn factor(self) -> Option<TimeFactor> {
        self.percent.with(|typed| typed.trim().parse().ok()).and_then(|percent| TimeFactor::new(percent).ok())
    }

    /// What is entered; none where it can't be.
    fn entered(self) -> Option<SaveAccommodations> {
        let time = match self.time.get_untracked() {
            Choice::Usual => EnteredTime::Percent(TimeFactor::USUAL.percent()),
            Choice::More => EnteredTime::Percent(untrack(|| self.factor())?.percent()),
            Choice::NoClock => EnteredTime::NoClock,
        };
        let type_size = if self.larger_type.get_untracked() { TypeSize::Larger } else { TypeSize::Usual };
        let keypad = if self.keypad.get_untracked() { Keypad::Always } else { Keypad::AsNeeded };
        Some(SaveAccommodations { before: self.before.get_value(), time, display: Display { type_size, keypad } })
    }

    fn changed(self) {
        self.saved.set(false);
        self.refused.set(false);
    }

    fn save(self) {
        if self.asking.get_untracked() {
            return;
        }
        self.changed();
        self.told.set(String::new());
        let Some(wanted) = self.entered() else {
            self.refused.set(true);
            return focus_on("[name=percent]");
        };
        self.asking.set(true);
        spawn_local(async move {
            let path = self.path.get_value();
            match http::put(&path, &wanted).await {
                Ok(()) => self.stands(&wanted),
                Err(failure) if is_taken(&failure) => self.taken(&path).await,
                Err(failure) => self.told.set(of_failure(&failure)),
            }
            self.asking.set(false);
        });
    }

    fn stands(self, sent: &SaveAccommodations) {
        self.theirs.set(None);
        self.saved.set(true);
        if let Ok(now) = Accommodations::try_from(*sent) {
            self.before.set_value(now);
        }
    }

    /// Somebody else was quicker: what they saved is shown, and is what the next press is over.
    async fn taken(self, path: &str) {
        match http::get::<Accommodations>(path).await {
            Ok(theirs) => {
                self.before.set_value(theirs);
                self.theirs.set(Some(theirs));
                focus_on("#meanwhile");
            }
            Err(failure) => self.told.set(of_failure(&failure)),
        }
    }

    /// The form.
    #[must_use]
    pub fn shown(self) -> El {
        let time = el("fieldset", "stack")
            .child(el("legend", "").text(&say(Said::Time)))
            .child(self.choice(Choice::Usual, Said::UsualTime))
            .child(self.choice(Choice::More, Said::MoreTime))
            .child(el("div", "more-time").live(move || match self.time.get() {
                Choice::More => self.percent_field(),
                Choice::Usual | Choice::NoClock => Vec::new(),
            }))
            .child(self.choice(Choice::NoClock, Said::NoClock));
        let screens = el("fieldset", "stack")
            .child(el("legend", "").text(&say(Said::Screens)))
            .child(check(self.larger_type, Said::LargerType, Said::LargerTypeHint))
            .child(check(self.keypad, Said::Keypad, Said::KeypadHint));
        let save = el("button", "act").live_flag("disabled", move || self.asking.get()).text(&say(Said::Save));
        let saved = move || if self.saved.get() { say(Said::Saved) } else { String::new() };
        el("form", "card accommodations")
            .attr("novalidate", "")
            .submitted(move || self.save())
            .on("input", move |_| self.changed())
            .child(time)
            .child(screens)
            .child(el("div", "").live(move || self.theirs.get().iter().map(meanwhile).collect()))
            .child(notice(move || self.told.get()))
            .child(el("div", "actions").child(save).child(el("p", "").attr("role", "status").live_text(saved)))
    }

    fn choice(self, value: Choice, label: Said) -> El {
        let radio = el("input", "").attr("type", "radio").attr("name", "time");
        let radio = if self.time.get_untracked() == value { radio.attr("checked", "") } else { radio };
        el("label", "choice").child(radio.on("change", move |_| self.time.set(value))).text(&say(label))
    }

    fn percent_field(self) -> Vec<El> {
        let range = || say(Said::PercentRange { least: TimeFactor::LEAST, most: TimeFactor::MOST });
        let typed = field("percent", self.percent)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("aria-describedby", ABOUT_PERCENT)
            .live_attr("aria-invalid", move || self.refused.get().to_string());
        let becomes = move || {
            let (usual, limit) = (minutes(SHOWN_WITH), minutes(self.factor()?.of(SHOWN_WITH)));
            Some(say(Said::Becomes { usual, limit }))
        };
        let about = el("div", "").attr("id", ABOUT_PERCENT).live(move || match (self.refused.get(), becomes()) {
            (true, _) => vec![p("refused", &range())],
            (false, None) => vec![p("soft small", &range())],
            (false, Some(becomes)) => vec![p("soft small", &becomes)],
        });
        vec![labelled(&say(Said::Percent), typed), about]
    }
}

fn is_taken(failure: &Failure) -> bool {
    matches!(failure, Failure::Problem(problem) if problem.kind == "/problems/accommodations-taken")
}

/// What somebody else saved, and that it still stands.
fn meanwhile(theirs: &Accommodations) -> El {
    let time = match theirs.time {
        Time::Percent(TimeFactor::USUAL) => Said::UsualTime,
        Time::Percent(factor) => Said::PercentOfUsual { percent: factor.percent() },
        Time::NoClock => Said::NoClock,
    };
    let type_size = match theirs.display.type_size {
        TypeSize::Usual => Said::UsualType,
        TypeSize::Larger => Said::LargerType,
    };
    let keypad = match theirs.display.keypad {
        Keypad::AsNeeded => Said::KeypadAsNeeded,
        Keypad::Always => Said::Keypad,
    };
    el("section", "card panel conflict")
        .child(el("h2", "").attr("id", "meanwhile").attr("tabindex", "-1").text(&say(Said::Meanwhile)))
        .child(p("", &say(Said::NothingOverwritten)))
        .child(el("ul", "").all([time, type_size, keypad].map(|said| el("li", "").text(&say(said))).into()))
}

fn check(choice: RwSignal<bool>, label: Said, hint: Said) -> El {
    let checkbox = el("input", "").attr("type", "checkbox").bound_check(choice);
    let said = el("span", "").text(&say(label)).child(p("soft small", &say(hint)));
    el("label", "choice").child(checkbox).child(said)
}
