//! A round of practice in the tab: untimed, each answer judged at once, never counted.

mod feedback;
mod record;
mod round;
mod seen;

pub use feedback::Feedback;
pub use round::Round;
pub use seen::{Phase, Seen};

use crate::{
    device::{
        clock,
        models::{self, Explained, NoItems},
    },
    student::session::School,
    ui::{
        answer_box::QUESTIONED,
        item::Asked,
        keypad::signs,
        page::focus_on,
        words::{reader, say},
    },
};
use feedback::{Judged, judge};
use generators::{answers::Response, item::Identity, module::View};
use leptos::prelude::*;
use mastery::{
    attempt::{AttemptClock, Device, DeviceEvent},
    id::ObjectiveId,
    time::Millis,
};
use record::{NotKept, Record};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use words::student::{Practice as Said, Sitting};

/// A running round. Clones are the same one.
#[derive(Clone)]
pub struct Practising(Rc<Running>);

struct Running {
    round: Round,
    views: Vec<View>,
    /// Practice goes on without a record where the device can't begin one.
    record: Option<Record>,
    clock: AttemptClock,
    painted: Cell<Millis>,
    first_key: Cell<Option<Millis>>,
    /// An answer is being written to the disk.
    writing: Cell<bool>,
    seen: Seen,
}

impl Practising {
    /// Draws a round's items and begins its record.
    ///
    /// # Errors
    /// When this build does not draw them.
    pub async fn begin(school: School, toward: ObjectiveId, round: Round) -> Result<Self, NoItems> {
        let mut views = Vec::with_capacity(round.indices.len());
        for &index in &round.indices {
            views.extend(models::draw(&round.set, index, 1, reader(), Explained::Yes).await?);
        }
        let this = Self(Rc::new(Running {
            clock: AttemptClock::begin(clock::monotonic()),
            record: Record::begin(school, toward).await,
            seen: Seen::of(views.first().map(Asked::from)),
            round,
            views,
            painted: Cell::new(Millis(0)),
            first_key: Cell::new(None),
            writing: Cell::new(false),
        }));
        this.show();
        Ok(this)
    }

    /// Works at it in the page, until that goes.
    pub fn attend(&self) {
        if let Some(record) = &self.0.record {
            record.attend();
        }
    }

    /// Gives it up: nothing more is written of it.
    pub fn leave(&self) {
        if let Some(record) = &self.0.record {
            record.close();
        }
    }

    /// What the screen shows.
    #[must_use]
    pub fn seen(&self) -> Seen {
        self.0.seen
    }

    /// How many items the round has.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.views.len() as u32
    }

    /// Whether its items were not right before.
    #[must_use]
    pub fn is_again(&self) -> bool {
        self.0.round.again
    }

    /// The keypad's signs.
    #[must_use]
    pub fn signs(&self) -> String {
        signs(&self.0.views)
    }

    /// The items that were not right at the first try, to practise again.
    #[must_use]
    pub fn missed(&self) -> Round {
        self.0.round.missed(&self.0.seen.results.get_untracked())
    }

    fn place(&self) -> usize {
        self.0.seen.results.with_untracked(Vec::len)
    }

    fn elapsed(&self) -> Millis {
        self.0.clock.elapsed(clock::monotonic())
    }

    /// A key changed the text.
    pub fn typed(&self) {
        self.say_of_answer(String::new(), 0);
        if self.0.first_key.get().is_none() {
            self.0.first_key.set(Some(self.elapsed().minus(self.0.painted.get())));
        }
    }

    /// Enter, or the button: checks the answer, or goes on.
    pub fn enter(&self) {
        match self.0.seen.phase.get_untracked() {
            Phase::Asking => self.check(),
            Phase::Judged(_) => self.go_on(),
            Phase::Done => {}
        }
    }

    fn check(&self) {
        let seen = self.0.seen;
        let place = self.place();
        let Some(view) = self.0.views.get(place) else { return };
        let text = seen.text.get_untracked();
        let is_empty = text.trim().is_empty();
        let (item, response, first_key) = (place as u32, Response::from_lines(&text), self.0.first_key.get());
        match judge(view, &response) {
            Err(NoItems) => seen.notice.set(say(Said::NoItems)),
            Ok(Judged::Unreadable(reason, place)) => {
                self.say_of_answer(reason, place);
                if !is_empty {
                    self.remark(Device::Unreadable { item, response });
                }
            }
            Ok(Judged::Again(reason, place)) => {
                let again = move |this: &Self| this.say_of_answer(reason, place);
                self.keep(Device::Response { item, response, first_key }, Box::new(again));
            }
            Ok(Judged::Done(feedback)) => {
                let done = move |this: &Self| this.judged(feedback);
                self.keep(Device::Response { item, response, first_key }, Box::new(done));
            }
        }
    }

    /// Says what there is to say of the place of a number.
    fn say_of_answer(&self, notice: String, place: u64) {
        self.0.seen.notice.set(notice);
        self.0.seen.questioned.set(place);
        if place > 0 {
            focus_on(QUESTIONED);
        }
    }

    /// "Show me."
    pub fn show_me(&self) {
        let place = self.place();
        let Some(view) = self.0.views.get(place) else { return };
        if self.0.seen.phase.get_untracked() != Phase::Asking {
            return;
        }
        let shown = Feedback::shown(view);
        let not_known = Device::NotKnown { item: place as u32, first_key: self.0.first_key.get() };
        self.keep(not_known, Box::new(move |this| this.judged(shown)));
    }

    fn judged(&self, feedback: Feedback) {
        self.say_of_answer(String::new(), 0);
        self.0.seen.phase.set(Phase::Judged(feedback));
    }

    fn go_on(&self) {
        let seen = self.0.seen;
        let right = matches!(seen.phase.get_untracked(), Phase::Judged(Feedback { right: true, .. }));
        seen.results.update(|results| results.push(right));
        seen.text.set(String::new());
        match self.0.views.get(self.place()) {
            Some(view) => {
                seen.asked.set(Some(view.into()));
                seen.phase.set(Phase::Asking);
                self.show();
            }
            None => {
                seen.phase.set(Phase::Done);
                self.remark(Device::End { draft: None });
            }
        }
    }

    /// Dates the paint of the item in front of the student.
    fn show(&self) {
        let place = self.place();
        let Some(&index) = self.0.round.indices.get(place) else { return };
        let identity = Identity { set: self.0.round.set.clone(), index };
        self.0.first_key.set(None);
        self.0.painted.set(self.elapsed());
        let this = self.clone();
        spawn_local(async move {
            clock::painted().await;
            if this.place() == place {
                this.0.painted.set(this.elapsed());
                this.remark(Device::Shown { item: place as u32, identity: Some(identity), first_key: None });
            }
        });
    }

    /// Whether an answer is being written to the disk, and nothing can be typed.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        self.0.writing.get()
    }

    /// Keeps an answer, and only then shows what follows from it.
    fn keep(&self, what: Device, then: Box<dyn FnOnce(&Self)>) {
        if self.0.writing.replace(true) {
            return;
        }
        let (this, event) = (self.clone(), DeviceEvent { at: self.elapsed(), what });
        spawn_local(async move {
            let kept = this.append(event).await;
            this.0.writing.set(false);
            match kept {
                // What is practised with no record any more goes on all the same: to press again would help nobody.
                Ok(()) | Err(NotKept::Closed) => then(&this),
                Err(NotKept::NotWritten) => this.0.seen.notice.set(say(Sitting::CouldNotKeep)),
            }
        });
    }

    /// Keeps what nothing on the screen follows from.
    fn remark(&self, what: Device) {
        let (this, event) = (self.clone(), DeviceEvent { at: self.elapsed(), what });
        spawn_local(async move {
            let _ = this.append(event).await;
        });
    }

    async fn append(&self, event: DeviceEvent) -> Result<(), NotKept> {
        match &self.0.record {
            Some(record) => record.append(event).await,
            None => Ok(()),
        }
    }
}
