//! Who is signed in, and what the school says of their path; every page shares it.

use super::{device_attempts::Watched, known, pages::sign_in, saving::Saving, signing_out::SigningOut};
use crate::{
    device::{
        clock,
        http::{self, Failure},
        models,
        remembered::Remembered,
        sending,
    },
    ui::{
        dom::{El, button, el, heading, p},
        notice::of_failure,
        page::arrive,
        words::{say, write_numbers},
    },
};
use leptos::prelude::*;
use mastery::{
    id::StudentId,
    sync::PATIENCE,
    time::Millis,
    wire::v1::{Path, Session},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::PageTransitionEvent;
use words::student::Shell;

/// Whoever is known on this device waits so long for the school's word.
const SHORT_PATIENCE: Millis = Millis::from_secs(4);

/// Who is in front of the tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The server is being asked.
    Asking,
    /// Nobody any more, as soon as what they leave is under seal.
    SigningOut,
    /// Nobody is signed in.
    Nobody,
    /// A student.
    Student(Box<Session>),
    /// The server could not say.
    Unknown(Failure),
}

/// What the tab knows from the school.
#[derive(Clone, Copy)]
pub struct School {
    /// Who is signed in.
    pub who: RwSignal<Who>,
    /// Their path as last heard.
    pub path: RwSignal<Option<Path>>,
    /// The same, kept when a demonstration begins, for its result to be compared with.
    pub heard: RwSignal<Option<Path>>,
    /// Why there is no newer path.
    pub path_failure: RwSignal<Option<Failure>>,
    /// Why signing out did not work.
    pub still_signed_in: RwSignal<Option<Failure>>,
    /// When somebody last signed out on this device, as this tab came to know who sits in front of it.
    pub(super) signed_out: StoredValue<Option<String>>,
    /// What this device has of the student.
    pub device: Watched,
    /// What the school does not have yet.
    pub saving: Saving,
}

/// The tab's knowledge of the school.
#[must_use]
pub fn school() -> School {
    expect_context()
}

impl School {
    /// Before anything is known.
    #[must_use]
    pub fn new() -> Self {
        Self {
            who: RwSignal::new(Who::Asking),
            path: RwSignal::new(None),
            heard: RwSignal::new(None),
            path_failure: RwSignal::new(None),
            still_signed_in: RwSignal::new(None),
            signed_out: StoredValue::new(None),
            device: Watched::new(),
            saving: Saving::new(),
        }
    }

    /// Asks the server who is signed in.
    pub fn ask_who(self) {
        spawn_local(async move {
            let known = known::session().await;
            // Who is known here does not wait for a network that is not there.
            let patience = if known.is_some() { SHORT_PATIENCE } else { PATIENCE };
            let heard = clock::within(patience, http::get::<Session>("/api/v1/session")).await;
            // A browser that was killed may have lost its session too: that alone is no signing out.
            let left = SigningOut::left();
            match (heard.unwrap_or(Err(Failure::NotReached)), known, &left) {
                (Ok(session), _, Some(SigningOut::Asked(_))) => {
                    if let Err(failure) = self.end_session(&session.sealing_key).await {
                        self.who.set(Who::Unknown(failure));
                    }
                }
                (Ok(session), ..) => self.signed_in(session),
                (Err(failure), _, Some(left)) if failure.is_not_signed_in() => self.leave(left.key()).await,
                (Err(failure), ..) if failure.is_not_signed_in() => self.who.set(Who::Nobody),
                (Err(failure), None, Some(SigningOut::Asked(key))) => {
                    // Nobody is known here any more. Whether the school has heard it, the next page asks.
                    self.forget_student(key).await;
                    self.who.set(Who::Unknown(failure));
                }
                (Err(failure), Some(session), None | Some(SigningOut::Unheard(_))) if failure.is_outage() => {
                    self.go_on_as(session);
                }
                (Err(failure), ..) => self.who.set(Who::Unknown(failure)),
            }
        });
    }

    /// A student is signed in now.
    pub fn signed_in(self, session: Session) {
        SigningOut::is_done();
        sending::heard_epoch(session.epoch);
        // What others left here goes with it.
        sending::wake();
        let kept = session.clone();
        spawn_local(async move { known::keep_session(&kept).await });
        self.go_on_as(session);
    }

    /// The student who was last signed in here goes on without the school.
    fn go_on_as(self, session: Session) {
        self.signed_out.set_value(Remembered::SignedOut.get());
        write_numbers(session.number_style);
        self.nothing_known();
        models::begin();
        self.who.set(Who::Student(Box::new(session)));
    }

    pub(super) fn nothing_known(self) {
        self.path.set(None);
        self.heard.set(None);
        self.path_failure.set(None);
        self.still_signed_in.set(None);
        self.saving.close();
    }

    /// Asks anew whenever the browser shows a page as it once was: another child may have sat here since. Nothing of it is
    /// to be seen until the school has said that it is the same one.
    pub fn ask_when_brought_back(self) {
        let listener = window_event_listener_untyped("pageshow", move |event| {
            let event: PageTransitionEvent = event.unchecked_into();
            let Some(body) = document().body().filter(|_| event.persisted()) else { return };
            body.set_hidden(true);
            let before = self.session().map(|session| session.student);
            spawn_local(async move {
                let is_still = |now: Option<Session>| now.map(|session| session.student) == before;
                match http::get::<Session>("/api/v1/session").await {
                    Ok(session) if is_still(Some(session.clone())) => {}
                    Err(failure) if !failure.is_not_signed_in() => {
                        // Who has not signed out since goes on without the school.
                        if !is_still(known::session().await) {
                            self.who.set(Who::Unknown(failure));
                        }
                    }
                    _ => {
                        let _ = window().location().reload();
                        return;
                    }
                }
                body.set_hidden(false);
            });
        });
        // For as long as the tab lives.
        std::mem::forget(listener);
    }

    /// The student who is signed in, if one is.
    #[must_use]
    pub fn session(self) -> Option<Session> {
        self.who.with_untracked(|who| match who {
            Who::Student(session) => Some(Session::clone(session)),
            _ => None,
        })
    }

    /// Asks for the path as it is now.
    pub fn ask_path(self) {
        spawn_local(async move {
            let student = self.session().map(|session| session.student);
            // Whoever sits here by then is told nothing of somebody else's.
            let is_still = || self.session().map(|session| session.student) == student;
            let heard = http::get_with_text::<Path>("/api/v1/path").await;
            let known = match (&heard, student) {
                (Err(failure), Some(student)) if failure.is_outage() && self.path.with_untracked(Option::is_none) => {
                    known::path(student).await
                }
                _ => None,
            };
            if heard.is_ok() || known.is_some() {
                // Where they do not come, ids stand in the place of the catalogue's words.
                let _ = models::fetch().await;
            }
            if !is_still() {
                return;
            }
            match heard {
                Ok((path, text)) => {
                    self.path_failure.set(None);
                    self.heard.set(Some(path.clone()));
                    self.path.set(Some(path));
                    if let Some(student) = student {
                        known::keep_path(student, text).await;
                        known::fetch_tickets(is_still).await;
                    }
                }
                Err(failure) if failure.is_not_signed_in() => {
                    // Somebody may have asked to sign out, and the school has heard it.
                    self.who.set(Who::Asking);
                    self.ask_who();
                }
                Err(failure) => {
                    if known.is_some() {
                        self.path.set(known);
                    }
                    self.path_failure.set(Some(failure));
                }
            }
        });
    }
}

/// A page for a student who is signed in, which watches what is in the middle; anybody else signs in first, at whatever
/// address.
#[must_use]
pub fn for_student(page: impl Fn() -> El + 'static) -> El {
    let school = school();
    of_student(move |student| {
        school.device.watch(student);
        page()
    })
}

/// A page of a student's own. Nothing of it is shown where nobody can say who sits there: another child may.
#[must_use]
pub fn of_student(page: impl Fn(StudentId) -> El + 'static) -> El {
    let school = school();
    school.hear_of_signing_out();
    el("div", "").live(move || {
        vec![match school.who.get() {
            Who::Asking | Who::SigningOut => waiting(),
            Who::Nobody => sign_in(),
            Who::Unknown(failure) => who_is_unknown(&failure),
            Who::Student(session) => page(session.student),
        }]
    })
}

/// The school could not say who sits there, and can be asked again.
#[must_use]
pub fn who_is_unknown(failure: &Failure) -> El {
    let school = school();
    no_reply(failure, move || {
        school.who.set(Who::Asking);
        school.ask_who();
    })
}

/// Something is on its way.
#[must_use]
pub fn waiting() -> El {
    el("main", "page").child(p("center soft", &say(Shell::Loading)))
}

/// Something did not come, and can be asked for again.
#[must_use]
pub fn no_reply(failure: &Failure, again: impl FnMut() + 'static) -> El {
    arrive(&say(Shell::Product));
    let again = button("act", &say(Shell::TryAgain)).press(again);
    el("main", "page").child(el("div", "center").child(heading(&of_failure(failure))).child(again))
}
