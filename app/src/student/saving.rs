//! What of this device's work the school does not have yet: the calm sign of it, what can be done, and signing out with it.

use super::session::{School, school};
use crate::{
    device::{
        clock,
        download::download,
        sending::{self, Looked, Progress},
        store::Store,
    },
    ui::{
        dom::{El, button, el, follow, p},
        notice::notice,
        page::focus_on,
        words::{locale, say},
    },
};
use leptos::prelude::*;
use mastery::time::{Instant, Millis};
use wasm_bindgen_futures::spawn_local;
use words::student::{Saving as Said, Shell};

/// Signing out waits so many moments for what is just being sent.
const MOMENTS: usize = 10;
const MOMENT: Millis = Millis(150);

/// What waits longer than this is told without being asked for: a browser may take its storage back after some days.
const LONG: Millis = Millis::from_secs(24 * 60 * 60);

/// What is shown of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// The sign alone.
    Sign,
    /// What can be done.
    Help,
    /// What signing out does with it.
    SigningOut,
}

/// How it is shown; every page shares it.
#[derive(Clone, Copy)]
pub struct Saving {
    shown: RwSignal<Shown>,
    told: RwSignal<String>,
}

/// So many attempts wait on this device.
fn waiting() -> u32 {
    count(|now| now.waiting() > 0)
}

/// So many the school has otherwise, or did not take.
fn not_taken() -> u32 {
    count(Progress::is_kept_here)
}

/// Where those are.
#[must_use]
pub fn kept_here() -> Shell {
    kept_or_in_tab(Shell::KeptHere, Shell::KeptInTab)
}

/// Which of two is true here: the one of a device that keeps its work, or of one that does not.
fn kept_or_in_tab<T>(kept: T, in_tab: T) -> T {
    if Store::is_in_tab() { in_tab } else { kept }
}

/// So many of its attempts somebody may have to carry: those that wait, and those that the school has otherwise.
fn to_carry() -> u32 {
    count(Progress::is_to_carry)
}

fn count(which: impl Fn(&Progress) -> bool) -> u32 {
    sending::progress().with(|all| all.iter().filter(|(_, now)| which(now)).count() as u32)
}

/// Since when work waits, where that is long.
fn waits_long() -> Option<Instant> {
    let waiting = |all: &sending::AllProgress| {
        all.iter().filter(|(_, now)| now.waiting() > 0).map(|(attempt, _)| attempt.made()).min()
    };
    sending::progress().with(waiting).filter(|since| clock::wall().since(*since) > LONG)
}

impl Saving {
    /// Before anybody looks.
    #[must_use]
    pub fn new() -> Self {
        Self { shown: RwSignal::new(Shown::Sign), told: RwSignal::new(String::new()) }
    }

    /// The sign alone again.
    pub fn close(self) {
        self.shown.set(Shown::Sign);
        self.told.set(String::new());
    }

    fn toggle(self) {
        let is_shown = self.shown.get_untracked() != Shown::Sign;
        self.close();
        if !is_shown {
            self.shown.set(Shown::Help);
        }
    }

    /// The sign: all saved, or how much waits, which leads to what can be done.
    #[must_use]
    pub fn sign(self) -> El {
        el("div", "soft small").attr("role", "status").live(move || {
            let text = say(match (waiting(), sending::looked().get()) {
                _ if not_taken() > 0 => kept_here(),
                (0, Looked::NotYet) => return Vec::new(),
                (0, Looked::Failed) => Shell::NotSeen,
                (0, Looked::Through) => Shell::AllSaved,
                (count, _) => kept_or_in_tab(Shell::Waiting { count }, Shell::KeptInTab),
            });
            if to_carry() == 0 {
                return vec![el("span", "").text(&text)];
            }
            let expanded = move || (self.shown.get() != Shown::Sign).to_string();
            vec![button("quiet waits", &text).live_attr("aria-expanded", expanded).press(move || self.toggle())]
        })
    }

    /// What is below the sign, while something waits or is not the same at school.
    #[must_use]
    pub fn below(self) -> El {
        let school = school();
        follow(move || {
            // It was sent meanwhile, and nothing is left to be asked.
            if self.shown.get() == Shown::SigningOut && to_carry() == 0 {
                self.sign_out_now(school);
            }
        });
        el("div", "").live(move || {
            let waits_help = || kept_or_in_tab(Said::WaitsHelp, Said::InTab);
            let (heading, help) = match (self.shown.get(), not_taken(), to_carry()) {
                (_, _, 0) => return Vec::new(),
                (Shown::Sign, _, count) => match waits_long() {
                    None => return Vec::new(),
                    Some(since) => (Said::WaitsLong { count, day: clock::day(since, locale()) }, waits_help()),
                },
                (Shown::Help, 0, count) => (Said::Waits { count }, waits_help()),
                // First what a person has to look at: the rest goes by itself.
                (Shown::Help, count, _) => (Said::NotTaken { count }, kept_or_in_tab(Said::NotTakenHelp, Said::InTab)),
                (Shown::SigningOut, _, count) => {
                    let leave = button("act", &say(Said::SignOutNow)).press(move || self.sign_out_now(school));
                    let stay = button("", &say(Said::Stay)).press(move || self.close());
                    let acts = vec![leave, stay, self.save(school, "")];
                    let help = kept_or_in_tab(Said::SigningOutHelp, Said::InTab);
                    return vec![self.card(Said::SigningOut { count }, help, acts)];
                }
            };
            vec![self.card(heading, help, vec![self.save(school, "act")])]
        })
    }

    fn sign_out_now(self, school: School) {
        self.close();
        school.sign_out();
    }

    fn card(self, heading: Said, help: Said, acts: Vec<El>) -> El {
        el("section", "card next saving")
            .child(el("h2", "").attr("tabindex", "-1").text(&say(heading)))
            .child(p("soft", &say(help)))
            .child(notice(move || self.told.get()))
            .child(el("div", "actions").all(acts))
    }

    fn save(self, school: School, class: &str) -> El {
        button(class, &say(Said::SaveFile)).press(move || {
            let key = school.session().map(|session| session.sealing_key).unwrap_or_default();
            spawn_local(async move {
                let name = say(Said::FileName { day: clock::day(clock::wall(), locale()) });
                let given = sending::sealed::file(&key).await.is_some_and(|file| download(&name, &file).is_ok());
                self.told.set(say(if given { Said::Saved { name } } else { Said::NotSaved }));
            });
        })
    }

    /// Signing out is asked for: at once where nothing waits, and else after words.
    pub fn sign_out(self, school: School) {
        // What a tab left that was closed meanwhile is there too.
        sending::look_through();
        sending::wake();
        spawn_local(async move {
            for _ in 0..MOMENTS {
                if untrack(to_carry) == 0 && sending::looked().get_untracked() != Looked::NotYet {
                    return school.sign_out();
                }
                clock::wait(MOMENT).await;
            }
            self.told.set(String::new());
            self.shown.set(Shown::SigningOut);
            focus_on(".saving h2");
        });
    }
}

/// What others left on this device under seal.
#[must_use]
pub fn locked() -> El {
    notice(|| match sending::sealed::locked().get() {
        0 => String::new(),
        count => say(Said::Locked { count }),
    })
}
