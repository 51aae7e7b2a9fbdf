//! The last event of a demonstration.

use super::{BRIEF, Demonstration, keeping::NotKept, open::found_to_end};
use crate::{
    device::{
        clock,
        hold::Taking,
        sending::{self, When},
    },
    student::device_attempts::clock_of,
    ui::words::say,
};
use leptos::prelude::*;
use mastery::{
    attempt::{Device, DeviceEvent, fold},
    id::{AttemptId, StudentId},
    time::Millis,
    wire::v1::Claim,
};
use std::cell::Cell;
use wasm_bindgen_futures::spawn_local;
use words::student::Sitting as Said;

/// Why an attempt ends that nobody has in front of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its time is over.
    TimeOver,
    /// Another one takes its place.
    Replaced,
}

thread_local! {
    /// Two that look at the same log must not both write its last event.
    static CLOSING: Cell<bool> = const { Cell::new(false) };
}

/// Ends an attempt that lies on the device, if there is reason to.
pub async fn close(attempt: AttemptId, student: StudentId, why: Why) {
    while CLOSING.replace(true) {
        clock::wait(Millis(50)).await;
    }
    let taking = if why == Why::Replaced { Taking::Over } else { Taking::IfFree };
    if let Some((demonstration, hold, set)) = found_to_end(attempt, student, taking).await {
        let running = &demonstration.0;
        // What the wall clock says alone ends nothing where the school can be asked.
        let word = if why == Why::TimeOver { demonstration.ask_time(BRIEF).await } else { None };
        let found = clock_of(&running.log, word);
        running.clock.set(found.map(|(clock, _)| clock));
        let (at, is_over) = demonstration.end_of_time();
        let last = if is_over { Device::End { draft: demonstration.draft() } } else { Device::Leave };
        if demonstration.is_running() && (is_over || why == Why::Replaced) {
            if let Some((clock, set_since)) = found {
                // From here on it is known: whoever has to try again does not note it again.
                demonstration.run(clock);
                demonstration.note_set(at, set.or(set_since)).await;
            }
            demonstration.finish(at, last).await;
        }
        hold.release();
    }
    CLOSING.set(false);
}

impl Demonstration {
    /// Ends the attempt: all is answered, or the time is over.
    pub(super) fn end(&self) {
        let running = &self.0;
        if running.ending.replace(true) {
            return;
        }
        let (at, _) = self.end_of_time();
        // What is being written to the disk is an answer and no draft.
        let draft = if self.is_writing() { None } else { self.draft() };
        let this = self.clone();
        spawn_local(async move { this.finish(at, Device::End { draft }).await });
    }

    /// Now, or the deadline where that is past; and whether it is.
    fn end_of_time(&self) -> (Millis, bool) {
        let elapsed = self.elapsed();
        let deadline = self.0.seen.sitting.with_untracked(|sitting| sitting.deadline);
        match deadline {
            Some(deadline) if elapsed >= deadline => (deadline, true),
            _ => (elapsed, false),
        }
    }

    /// Keeps the last event and what it all came to, and sends it.
    async fn finish(&self, at: Millis, last: Device) {
        let log = &self.0.log;
        while let Err(why) = self.keep(DeviceEvent { at, what: last.clone() }).await {
            if !self.is_here() {
                return;
            }
            if why == NotKept::NotAttended {
                break;
            }
            if !self.0.attended.get() {
                // Whoever opens or closes it next tries again, and only one of them may.
                return;
            }
            self.0.seen.notice.set(say(Said::CouldNotKeep));
            clock::wait(Millis::from_secs(1)).await;
        }
        let sitting = fold(self.0.terms, &self.0.judging, &log.entries());
        if let Some(outcome) = sitting.outcome {
            log.keep_claim(Claim { outcome, right: sitting.right }).await;
        }
        sending::notify(log, When::Now);
        self.0.seen.sitting.set(sitting);
    }
}
