//! Keeping an event before anything is painted that follows from it: on the disk, and where the device keeps nothing, at
//! school.

use super::Demonstration;
use crate::{
    device::{
        clock,
        sending::{self, Delivered, When},
        store::StoreError,
    },
    ui::words::say,
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
    /// It lies in this tab alone, and nobody here waits for the school any more.
    InTab,
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
                // Sent from the tab as long as that is there. Who opens the attempt again has read the log: nothing more may
                // follow from here.
                sending::notify(log, When::Soon);
                return Err(NotKept::InTab);
            }
            let (said, pause) = match delivered {
                Delivered::Taken => break,
                Delivered::Refused => (Said::NotTaken, LATER),
                Delivered::NotReached if self.limit_is_over(self.elapsed()) => (Said::TimeOverWaits, SOON),
                Delivered::NotReached => (Said::WaitsForSchool, SOON),
            };
            seen.notice.set(say(said));
            seen.refused.set(delivered == Delivered::Refused);
            clock::wait(pause).await;
        }
        if seen.refused.get_untracked() {
            seen.refused.set(false);
        }
        Ok(())
    }
}
