//! From an answer to the next item: the event is on the disk before anything is painted that follows from it, and what
//! follows is worked out meanwhile.

use super::{Demonstration, asked, keeping::NotKept};
use crate::{
    device::{
        clock,
        sending::{self, When},
    },
    ui::{
        answer_box::QUESTIONED,
        item::Asked,
        page::focus_on,
        words::{locale, say},
    },
};
use generators::answers::{Response, Verdict};
use leptos::prelude::*;
use mastery::{
    attempt::{Device, DeviceEvent, Entry, Sitting, fold},
    time::Millis,
};
use wasm_bindgen_futures::spawn_local;
use words::{
    Reader,
    student::{Practice, Sitting as Said},
};

/// What takes no longer happens at once, to whoever waits for it.
const AT_ONCE: Millis = Millis(100);

/// What follows from an event, worked out while the disk writes it.
pub(super) struct Ahead {
    /// As long as nothing else has happened: so many events, and so much time granted.
    of: (usize, Millis),
    pub(super) sitting: Sitting,
    pub(super) asked: Option<Asked>,
}

impl Demonstration {
    /// The answer is given.
    pub fn submit(&self) {
        let running = &self.0;
        let seen = running.seen;
        let Some(item) = self.current().filter(|_| self.is_running() && !self.is_writing()) else { return };
        let text = seen.text.get_untracked();
        let is_empty = text.trim().is_empty();
        let response = Response::from_lines(&text);
        let reader = self.reader();
        let Ok(judged) = running.judging.judge(item, &response, reader) else {
            return seen.notice.set(say(Practice::NoItems));
        };
        if judged.verdict == Verdict::Unreadable {
            seen.notice.set(judged.reason.unwrap_or_default());
            if is_empty {
                return;
            }
            seen.questioned.set(judged.place);
            focus_on(QUESTIONED);
            return self.remark(Device::Unreadable { item, response });
        }
        if reader == running.judging.reader() {
            running.judging.learn(item, &response, judged.verdict);
        }
        self.answer(Device::Response { item, response, first_key: running.first_key.get() });
    }

    /// Judges what is typed once the key is painted: until Enter there is time for it.
    pub(super) fn judge_typed(&self) {
        let this = self.clone();
        spawn_local(async move {
            clock::painted().await;
            let text = this.0.seen.text.get_untracked();
            if let Some(item) = this.current().filter(|_| !text.trim().is_empty()) {
                let _ = this.0.judging.judge(item, &Response::from_lines(&text), this.reader());
            }
        });
    }

    /// Who reads what is said of an answer: in the language of the page, which may be another by now.
    fn reader(&self) -> Reader {
        Reader { locale: locale(), ..self.0.judging.reader() }
    }

    /// "I don't know."
    pub fn not_known(&self) {
        if let Some(item) = self.current() {
            self.answer(Device::NotKnown { item, first_key: self.0.first_key.get() });
        }
    }

    /// "Skip for now."
    pub fn skip(&self) {
        if let Some(item) = self.current() {
            self.answer(Device::Skip { item, first_key: self.0.first_key.get() });
        }
    }

    /// "Something is wrong with this."
    pub fn report(&self) {
        if let Some(item) = self.current().filter(|_| self.is_running()) {
            self.remark(Device::Reported { item });
            self.0.seen.notice.set(say(Said::ThanksForSaying));
        }
    }

    /// Keeps an event that brings another item, and only then shows that.
    fn answer(&self, what: Device) {
        // The moment of the press decides, not that of the disk; and after sleep the clock that counts the time away.
        let pressed = clock::monotonic();
        self.look_at_clock();
        if !self.is_running() || self.is_writing() {
            return;
        }
        self.0.writing.set(true);
        if !self.0.waking.get() {
            return self.answer_at(pressed, what);
        }
        self.0.pressed.replace(Some((pressed, what)));
        self.show_writing();
    }

    /// What was answered while the school was asked how long the device had slept, by the clock that counts that; before
    /// anybody else looks at what is left.
    pub(super) fn answer_pressed(&self) {
        if let Some((pressed, what)) = self.0.pressed.take() {
            self.answer_at(pressed, what);
        }
    }

    /// The attempt's clock when a key was pressed.
    pub(super) fn at_press(&self, pressed: Millis) -> Millis {
        self.elapsed().minus(clock::monotonic().minus(pressed))
    }

    fn answer_at(&self, pressed: Millis, what: Device) {
        let seen = self.0.seen;
        let at = self.at_press(pressed);
        let is_over = self.limit_is_over(at);
        if is_over || !self.is_running() {
            self.0.writing.set(false);
            seen.busy.set(false);
            if is_over {
                self.end();
            }
            return;
        }
        let event = DeviceEvent { at, what };
        let (this, writing) = (self.clone(), event.clone());
        spawn_local(async move {
            let kept = this.keep(writing).await;
            this.0.writing.set(false);
            if seen.busy.get_untracked() {
                seen.busy.set(false);
            }
            let ahead = this.0.ahead.take();
            match kept {
                Ok(()) => {}
                Err(NotKept::NotWritten) => return seen.notice.set(say(Said::CouldNotKeep)),
                Err(NotKept::NotAttended) => return,
            }
            let now = (this.0.log.count(), this.0.log.granted());
            let ahead = ahead.filter(|ahead| ahead.of == now).unwrap_or_else(|| this.look(&this.0.log.entries()));
            // The item first: what is said of the attempt around it comes with the next frame.
            seen.sitting.update_untracked(|sitting| *sitting = ahead.sitting);
            this.ask(ahead.asked);
            seen.text.set(String::new());
            if seen.notice.with_untracked(|notice| !notice.is_empty()) {
                seen.notice.set(String::new());
            }
            if seen.questioned.get_untracked() != 0 {
                seen.questioned.set(0);
            }
            this.0.painted.set(None);
            this.0.first_key.set(None);
            sending::notify(&this.0.log, When::Soon);
            if this.current().is_none() {
                seen.sitting.notify();
                this.end();
            } else {
                this.show().await;
            }
        });
        let this = self.clone();
        // After the write has begun: what follows from the answer is there when the disk has it.
        spawn_local(async move {
            let ahead = this.look(&this.0.log.entries_with(event));
            this.0.ahead.replace(Some(ahead));
        });
        self.show_writing();
    }

    /// What follows from these events.
    pub(super) fn look(&self, entries: &[Entry]) -> Ahead {
        let sitting = fold(self.0.terms, &self.0.judging, entries);
        let asked = asked(&self.0.views, &sitting);
        Ahead { of: (entries.len() - 1, self.0.log.granted()), sitting, asked }
    }

    /// Whether an answer is being written to the disk, and nothing can be typed.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        self.0.writing.get()
    }

    /// Shows that an answer is being written, where that takes longer than anybody would call at once.
    fn show_writing(&self) {
        let this = self.clone();
        spawn_local(async move {
            clock::wait(AT_ONCE).await;
            if this.is_writing() {
                this.0.seen.busy.set(true);
            }
        });
    }
}
