//! A demonstration that goes on in another tab or on another device, and taking it over from there.

use super::{Demonstration, open::Where};
use crate::device::{
    clock,
    hold::Hold,
    http,
    log::{self, Head},
    sending,
    store::{Store, StoreError},
};
use generators::json;
use leptos::prelude::*;
use mastery::{
    id::AttemptId,
    ticket::Ticket,
    wire::v1::{AttemptLog, Authority},
};
use std::rc::Rc;

impl Demonstration {
    /// Whether this tab is the one that writes.
    pub(super) fn is_here(&self) -> bool {
        !self.0.seen.elsewhere.get_untracked()
    }

    /// Where it goes on, once it does so elsewhere.
    #[must_use]
    pub fn place(&self) -> Where {
        self.0.place.get()
    }

    /// Works with this hold, until another tab or another device takes over.
    pub(super) fn keep_hold(&self, hold: Hold) {
        *self.0.hold.borrow_mut() = Some(hold);
    }

    /// Watches for a take-over as long as the page is there, and gives the hold up with it.
    pub(super) fn watch_hold(&self) {
        let Some(hold) = self.0.hold.borrow().clone() else { return };
        let (attempt, elsewhere, this) = (self.0.log.attempt(), self.0.seen.elsewhere, Rc::downgrade(&self.0));
        let (watched, progress) = (hold.clone(), sending::progress());
        crate::ui::dom::follow(move || {
            let on_device = progress.with(|all| sending::of(all, attempt).is_some_and(|now| now.elsewhere));
            let place = match (watched.is_lost(), on_device) {
                (true, _) => Where::OtherTab,
                (false, true) => Where::OtherDevice,
                (false, false) => return,
            };
            if let Some(running) = this.upgrade() {
                running.place.set(place);
                elsewhere.set(true);
            }
        });
        let hold = StoredValue::new_local(hold);
        on_cleanup(move || hold.with_value(Hold::release));
    }
}

/// What the school has of an attempt, if it can be asked and has it.
pub(super) async fn at_school(attempt: AttemptId) -> Option<AttemptLog> {
    http::get(&format!("/api/v1/attempts/{attempt}/log")).await.ok()
}

/// Puts beside what is here what other devices sent of an attempt.
pub(super) async fn bring(store: Store, attempt: AttemptId, known: AttemptLog) -> Result<(), StoreError> {
    let Ok(ticket) = json::read::<Ticket>(&known.ticket.payload) else { return Err(StoreError) };
    let here = log::parts(store, attempt).await?;
    for part in known.parts {
        if let Some(head) = here.iter().find(|head| head.writer == part.writer) {
            // What another device wrote since it was brought is brought too. A part of this device is its own.
            if !head.brought || log::written(store, head).await? >= part.events.len() {
                continue;
            }
        }
        let head = Head {
            attempt,
            writer: part.writer,
            generation: part.generation,
            authority: Authority::Ticket(known.ticket.clone()),
            student: ticket.student,
            objective: ticket.objective.id.clone(),
            began: clock::wall(),
            brought: true,
            hide_clock: here.first().is_some_and(|head| head.hide_clock),
        };
        sending::bring(store, head, part.events).await?;
    }
    Ok(())
}
