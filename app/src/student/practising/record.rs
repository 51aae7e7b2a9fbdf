//! The record of a round on the device: its log, and the right to write to it for as long as the round is in front of the
//! student who began it.

use crate::{
    device::{
        chance, clock,
        hold::{self, Hold, Taking, hold},
        log::{Head, Log},
        sending::{self, When},
        store::{Store, StoreError},
    },
    student::session::School,
    ui::dom::follow,
};
use leptos::prelude::*;
use mastery::{
    attempt::{Device, DeviceEvent},
    id::ObjectiveId,
    time::Millis,
    wire::v1::Authority,
};
use std::{cell::Cell, rc::Rc};

/// Why an event did not happen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NotKept {
    /// The device did not write it.
    NotWritten,
    /// Nothing more is written: the page has gone, somebody has signed out, or the hold is lost.
    Closed,
}

/// A round's record. Clones are the same one.
#[derive(Clone)]
pub(super) struct Record(Rc<Kept>);

struct Kept {
    log: Log,
    /// None where the browser gives none.
    hold: Option<Hold>,
    school: School,
    /// So many events are on their way to the disk.
    writing: Cell<u32>,
    closed: Cell<bool>,
}

impl Record {
    /// Begins one; none where nobody is signed in or the device does not keep it.
    pub(super) async fn begin(school: School, toward: ObjectiveId) -> Option<Self> {
        let (wall, attempt) = (clock::wall(), chance::attempt());
        let hold = hold(hold::of(attempt), Taking::IfFree).await;
        let log = match school.session().filter(|_| !school.is_signed_out_elsewhere()) {
            Some(session) => {
                let head = Head {
                    attempt,
                    writer: chance::writer(),
                    generation: 1,
                    authority: Authority::Permit(session.permit),
                    student: session.student,
                    objective: toward,
                    began: wall,
                    hide_clock: true,
                    brought: false,
                };
                let first = DeviceEvent { at: Millis(0), what: Device::Start { wall, offset: None } };
                let (mut store, mut log) = (Store::open().await, None);
                for _ in 0..2 {
                    log = Log::begin(store, head.clone(), first.clone()).await.ok();
                    if log.is_some() {
                        break;
                    }
                    // On a disk without room it lives as long as the tab, and is sent from there.
                    store = store.with_room().await;
                }
                log
            }
            None => None,
        };
        let log = log?;
        sending::notify(&log, When::Soon);
        Some(Self(Rc::new(Kept { log, hold, school, writing: Cell::new(0), closed: Cell::new(false) })))
    }

    /// Adds an event; done when it is on the disk. The last one closes the record.
    ///
    /// # Errors
    /// [`NotKept`]; then the event did not happen. Nothing is written any more where the work may be under seal: it would
    /// lie there readable, and belong to nothing.
    pub(super) async fn append(&self, event: DeviceEvent) -> Result<(), NotKept> {
        let kept = &self.0;
        if kept.closed.get() || kept.school.is_signed_out_elsewhere() || untrack(|| self.is_lost()) {
            return Err(NotKept::Closed);
        }
        let ends = event.what.ends();
        kept.writing.set(kept.writing.get() + 1);
        let written = kept.log.append(event).await;
        kept.writing.set(kept.writing.get() - 1);
        if ends {
            kept.closed.set(true);
        }
        self.release_if_done();
        written.map_err(|StoreError| NotKept::NotWritten)?;
        sending::notify(&kept.log, When::Soon);
        Ok(())
    }

    /// Nothing more is written; what is on its way to the disk gets there first.
    pub(super) fn close(&self) {
        self.0.closed.set(true);
        self.release_if_done();
    }

    fn release_if_done(&self) {
        if self.0.closed.get() && self.0.writing.get() == 0 {
            self.0.hold.iter().for_each(Hold::release);
        }
    }

    /// Whether another tab has it, or had it.
    fn is_lost(&self) -> bool {
        self.0.hold.as_ref().is_some_and(Hold::is_lost)
    }

    /// Lets it be written as long as the page is there: what waits is pushed as that goes. Where a hold is lost, nothing more
    /// is written, and who slept through a signing out in another tab hears of it.
    pub(super) fn attend(&self) {
        sending::push_when_left(self.0.log.clone());
        let this = StoredValue::new_local(self.clone());
        let school = self.0.school;
        follow(move || {
            if this.with_value(Self::is_lost) {
                school.hear_of_signing_out();
            }
        });
        on_cleanup(move || this.with_value(Self::close));
    }
}
