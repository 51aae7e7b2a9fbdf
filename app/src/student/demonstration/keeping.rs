//! Keeping an event before anything is painted that follows from it: on the disk, and where the device keeps nothing, at
//! school.

use super::Demonstration;
use crate::device::{
    clock,
    sending::{self, Delivered, When},
    store::StoreError,
};
use leptos::prelude::*;
use mastery::{attempt::DeviceEvent, time::Millis};
use words::student::Sitting as Said;

/// When a school that could not be reached is tried again.
const SOON: Millis = Millis::from_secs(2);

/// When one that has said no is asked again: a person has to do something first.
const LATER: Millis = Millis::from_secs(10);

/// Why an event is not where it has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NotKept {
    /// The device did not write it; then it did not happen.
    NotWritten,
    /// Its page has gone or another tab writes: nothing may follow from here, whether or not the school has it by now.
    NotAttended,
}

/// Why an event waits that the school has to have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// The school can't be reached.
    NotReached,
    /// The same, and the time is over.
    TimeOver,
    /// The school does not take it.
    NotTaken,
}

impl Waits {
    /// What the student is told.
    #[must_use]
    pub const fn said(self) -> Said {
        match self {
            Self::NotReached => Said::WaitsForSchool,
            Self::TimeOver => Said::TimeOverWaits,
            Self::NotTaken => Said::NotTaken,
        }
    }
}

impl Demonstration {
    /// Keeps an event. Where the school has to have it, that is waited for as long as this tab is the one that writes and
    /// its student is in front of it, past the deadline too: until then nothing is lost but with the tab.
    pub(super) async fn keep(&self, event: DeviceEvent) -> Result<(), NotKept> {
        let (log, seen) = (&self.0.log, self.0.seen);
        log.append(event).await.map_err(|StoreError| NotKept::NotWritten)?;
        while !log.keeps() {
            let delivered = sending::deliver(log.attempt()).await;
            if !self.is_here() || !self.0.attended.get() {
                // Sent from the tab as long as that is there. Who opens the attempt again has read the log.
                sending::notify(log, When::Soon);
                return Err(NotKept::NotAttended);
            }
            let (waits, pause) = match delivered {
                Delivered::Taken => break,
                Delivered::Refused => (Waits::NotTaken, LATER),
                Delivered::NotReached if self.limit_is_over(self.elapsed()) => (Waits::TimeOver, SOON),
                Delivered::NotReached => (Waits::NotReached, SOON),
            };
            seen.waits.set(Some(waits));
            clock::wait(pause).await;
        }
        if seen.waits.get_untracked().is_some() {
            seen.waits.set(None);
        }
        Ok(())
    }
}
