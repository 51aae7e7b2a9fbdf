//! Signing out. That somebody has asked for it is kept for the next page, where this one goes before it is done.

use super::{
    known,
    session::{School, Who},
};
use crate::device::{
    clock, hold,
    http::{self, Failure},
    remembered::Remembered,
    sending,
};
use leptos::prelude::*;
use mastery::id::StudentId;
use wasm_bindgen_futures::spawn_local;

/// How far it is. Each has the key that what waits is to be sealed to.
#[derive(Clone, PartialEq, Eq)]
pub enum SigningOut {
    /// The school has not said anything yet, or what waits is not under seal yet.
    Asked(String),
    /// The school could not be reached, and may have heard it all the same. Whoever was told so goes on.
    Unheard(String),
}

/// Before a key that is of [`SigningOut::Unheard`].
const UNHEARD: char = '?';

impl SigningOut {
    /// What an earlier page left; none where nobody has asked, or all of it is done.
    pub fn left() -> Option<Self> {
        let left = Remembered::SigningOut.get().filter(|left| !left.is_empty())?;
        Some(left.strip_prefix(UNHEARD).map_or_else(|| Self::Asked(left.clone()), |key| Self::Unheard(key.to_owned())))
    }

    /// Leaves it to the next page.
    pub fn leave(&self) {
        match self {
            Self::Asked(key) => Remembered::SigningOut.set(key),
            Self::Unheard(key) => Remembered::SigningOut.set(&format!("{UNHEARD}{key}")),
        }
    }

    /// It is done, or was never asked for.
    pub fn is_done() {
        Remembered::SigningOut.set("");
    }

    /// The key.
    pub fn key(&self) -> &str {
        let (Self::Asked(key) | Self::Unheard(key)) = self;
        key
    }
}

impl School {
    /// Ends the session. What waits stays on the device, under seal, and is sent by its tickets. Only the school's word counts:
    /// whoever believes to be signed out leaves the device to the next child.
    pub fn sign_out(self) {
        let Some(session) = self.session() else { return };
        spawn_local(async move {
            // The page may go before the school's word comes: then the next one goes through with it.
            SigningOut::Asked(session.sealing_key.clone()).leave();
            if let Err(failure) = self.end_session(&session.sealing_key).await {
                SigningOut::Unheard(session.sealing_key).leave();
                self.still_signed_in.set(Some(failure));
            }
        });
    }

    /// Ends the session at school, and with its word leaves the device to the next child.
    ///
    /// # Errors
    /// Why the school did not say so.
    pub(super) async fn end_session(self, key: &str) -> Result<(), Failure> {
        match http::delete("/api/v1/session").await {
            Err(failure) if !failure.is_not_signed_in() => Err(failure),
            _ => {
                self.leave(key).await;
                Ok(())
            }
        }
    }

    /// Leaves the device to the next child. Where something is not under seal by then, the next page tries again.
    pub(super) async fn leave(self, key: &str) {
        self.who.set(Who::SigningOut);
        if self.forget_student(key).await {
            SigningOut::is_done();
        }
        self.who.set(Who::Nobody);
    }

    /// Nobody is known here from the first moment on, before anything is waited for: a lid may be closed at any time, and the
    /// next page may begin without the school. Whether all that waits is under seal.
    pub(super) async fn forget_student(self, key: &str) -> bool {
        known::forget().await;
        // Other tabs hear of it: what they are at work at is left to them, and they put it under seal when they have let go.
        Remembered::SignedOut.set(&clock::wall().0.to_string());
        self.put_under_seal(key, None).await
    }

    /// Where somebody has signed out in another tab since this one came to know its student, nobody is signed in here either.
    /// A demonstration goes on to its end.
    pub fn hear_of_signing_out(self) {
        let Some(session) = untrack(|| self.session()) else { return };
        if !self.is_signed_out_elsewhere() {
            return;
        }
        self.who.set(Who::SigningOut);
        spawn_local(async move {
            self.put_under_seal(&session.sealing_key, Some(session.student)).await;
            self.who.set(Who::Nobody);
        });
    }

    /// Whether somebody has signed out in another tab since this one came to know its student.
    #[must_use]
    pub fn is_signed_out_elsewhere(self) -> bool {
        self.signed_out.with_value(|before| Remembered::SignedOut.has_changed_since(before.as_deref()))
    }

    /// Puts what waits under seal, once the page has let go of it: what somebody is at work at can't be.
    async fn put_under_seal(self, key: &str, of: Option<StudentId>) -> bool {
        hold::given_up().await;
        let sealed = sending::sealed::put_under_seal(key, of).await;
        self.nothing_known();
        sealed.is_ok()
    }
}
