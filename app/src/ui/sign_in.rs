//! What signing in is for anybody: a form that asks the server, is told why not, and waits where it was tried too often.

use super::{
    dom::{El, el},
    notice::notice,
};
use crate::device::{
    clock,
    http::{self, Failure},
};
use leptos::prelude::*;
use mastery::time::Millis;
use serde::{Serialize, de::DeserializeOwned};

/// How far the asking is; stays when the language changes.
#[derive(Clone, Copy)]
pub struct Door {
    told: RwSignal<String>,
    asking: RwSignal<bool>,
    /// So many seconds until the next try.
    wait: RwSignal<u64>,
}

impl Door {
    /// A form that nobody has sent, with what there is to say from before.
    #[must_use]
    pub fn new(told: String) -> Self {
        Self { told: RwSignal::new(told), asking: RwSignal::new(false), wait: RwSignal::new(0) }
    }

    /// Says something of what is typed.
    pub fn tell(self, what: String) {
        self.told.set(what);
    }

    /// Takes the form for one asking; whoever presses again while it is asked, or while there is a wait, gets nothing.
    #[must_use]
    pub fn begin(self) -> bool {
        let is_free = !self.asking.get_untracked() && self.wait.get_untracked() == 0;
        if is_free {
            self.asking.set(true);
            self.told.set(String::new());
        }
        is_free
    }

    /// Asks the server, after [`Door::begin`]; none where it said no, which then stands in the form. `secret` is typed anew after that.
    pub async fn ask<T: DeserializeOwned>(
        self,
        path: &str,
        sign_in: &impl Serialize,
        secret: RwSignal<String>,
        why: fn(&Failure) -> String,
    ) -> Option<T> {
        let reply = http::post(path, sign_in).await;
        self.asking.set(false);
        let failure = match reply {
            Ok(session) => return Some(session),
            Err(failure) => failure,
        };
        secret.set(String::new());
        let (told, wait) = match &failure {
            // How long is on the button, where it passes.
            Failure::Problem(problem) if problem.retry_after.is_some() => (problem.title.clone(), problem.retry_after),
            failure => (why(failure), None),
        };
        self.told.set(told);
        if let Some(wait) = wait {
            self.wait_for(Millis::from_secs(wait)).await;
        }
        None
    }

    async fn wait_for(self, length: Millis) {
        let until = clock::wall().after(length);
        loop {
            let left = until.since(clock::wall()).0.div_ceil(1000);
            self.wait.set(left);
            if left == 0 {
                return self.told.set(String::new());
            }
            clock::wait(Millis(250)).await;
        }
    }

    /// The form: its fields, what there is to say, and the button with what it reads, by the seconds to wait.
    #[must_use]
    pub fn form(self, fields: Vec<El>, label: fn(u64) -> String, submit: impl FnMut() + 'static) -> El {
        let button = el("button", "act")
            .live_flag("disabled", move || self.asking.get() || self.wait.get() > 0)
            .live_text(move || label(self.wait.get()));
        el("form", "card").submitted(submit).all(fields).child(notice(move || self.told.get())).child(button)
    }
}

/// A field with its name above it.
#[must_use]
pub fn labelled(label: &str, field: El) -> El {
    el("label", "").child(el("span", "").text(label)).child(field)
}

/// A field that no browser corrects.
#[must_use]
pub fn field(name: &str, text: RwSignal<String>) -> El {
    el("input", "").attr("name", name).attr("spellcheck", "false").bound(text)
}
