//! A demonstration in the tab: from pressed keys to events, and from events to what is shown.
//!
//! What follows from the events is decided in `mastery`; here they are made, dated and kept.

mod closing;
mod elsewhere;
mod open;
mod start;
mod time;

pub use closing::{Why, close};
pub use open::{NotOpened, Opened, Where, open};
pub use start::{NotStarted, StartWith, Wanted, start};
pub use time::{ASK, BRIEF};

use crate::{
    device::{
        clock,
        hold::Hold,
        judging::{Judging, judge},
        log::Log,
        models,
        sending::{self, When},
    },
    ui::{
        item::Asked,
        keypad::signs,
        words::{locale, say},
    },
};
use generators::{
    answers::{Response, Verdict},
    module::View,
};
use leptos::prelude::*;
use mastery::{
    attempt::{AttemptClock, Device, DeviceEvent, Draft, Reading, Sitting, Terms, fold},
    ticket::Ticket,
    time::Millis,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;
use words::{
    Reader,
    student::{Practice, Sitting as Said},
};

/// What takes no longer happens at once, to whoever waits for it.
const AT_ONCE: Millis = Millis(100);

/// A running demonstration. Clones are the same one.
#[derive(Clone)]
pub struct Demonstration(Rc<Running>);

struct Running {
    log: Log,
    terms: Terms,
    judging: Judging,
    views: Vec<View>,
    /// None before the first item is painted.
    clock: Cell<Option<AttemptClock>>,
    /// Both clocks at the last tick, to see a gap between them.
    ticked: Cell<Reading>,
    /// When the item in front of the student was painted, and whether a key was pressed since.
    painted: Cell<Option<Millis>>,
    first_key: Cell<Option<Millis>>,
    /// The first key of a draft that was there when this began, from the showing that it was typed in.
    typed_before: Cell<Option<Millis>>,
    ending: Cell<bool>,
    /// An answer is being written to the disk.
    writing: Cell<bool>,
    /// The right to write; given up when the page goes.
    hold: RefCell<Option<Hold>>,
    /// Where it goes on, if no longer here.
    place: Cell<Where>,
    seen: Seen,
}

/// What the screen shows of a demonstration.
#[derive(Clone, Copy)]
pub struct Seen {
    /// The fold of all events so far.
    pub sitting: RwSignal<Sitting>,
    /// The item in front of the student; the last one stays while the attempt ends.
    pub asked: RwSignal<Option<Asked>>,
    /// What is in the answer box.
    pub text: RwSignal<String>,
    /// What there is to say of it.
    pub notice: RwSignal<String>,
    /// Whether the answer was refused as unreadable.
    pub questioned: RwSignal<bool>,
    /// An answer has been written to the disk for so long that the student can see it.
    pub busy: RwSignal<bool>,
    /// What is left, in milliseconds, whole seconds; without meaning where there is no clock.
    pub left: RwSignal<u64>,
    /// What a screen reader is told of the time.
    pub told: RwSignal<String>,
    /// It goes on elsewhere: [`Demonstration::place`].
    pub elsewhere: RwSignal<bool>,
}

impl Demonstration {
    fn new(log: Log, ticket: &Ticket, views: Vec<View>, draft: Option<Draft>) -> Self {
        let (terms, judging) = (ticket.terms(), Judging::of(&views, ticket.reader()));
        let sitting = fold(terms, &judging, &log.entries());
        let draft = draft.filter(|draft| sitting.open.first() == Some(&draft.item));
        let (text, typed_before) = draft.map(|draft| (draft.text, draft.first_key)).unwrap_or_default();
        let seen = Seen {
            asked: RwSignal::new(asked(&views, &sitting)),
            left: RwSignal::new(sitting.deadline.unwrap_or_default().0),
            sitting: RwSignal::new(sitting),
            text: RwSignal::new(text),
            notice: RwSignal::new(String::new()),
            questioned: RwSignal::new(false),
            busy: RwSignal::new(false),
            told: RwSignal::new(String::new()),
            elsewhere: RwSignal::new(false),
        };
        let this = Self(Rc::new(Running {
            log,
            terms,
            judging,
            views,
            clock: Cell::new(None),
            ticked: Cell::new(clock::reading()),
            painted: Cell::new(None),
            first_key: Cell::new(None),
            typed_before: Cell::new(typed_before),
            ending: Cell::new(false),
            writing: Cell::new(false),
            hold: RefCell::new(None),
            place: Cell::new(Where::OtherTab),
            seen,
        }));
        this.tell_granted();
        this
    }

    /// What the screen shows.
    #[must_use]
    pub fn seen(&self) -> Seen {
        self.0.seen
    }

    /// The time limit, none for no clock.
    #[must_use]
    pub fn limit(&self) -> Option<Millis> {
        self.0.terms.time_limit
    }

    /// Whether the clock is hidden from the start.
    #[must_use]
    pub fn hides_clock(&self) -> bool {
        self.0.log.head().hide_clock
    }

    /// Hides the clock or shows it, for a tab that is loaded anew as well.
    pub fn hide_clock(&self, hidden: bool) {
        let log = self.0.log.clone();
        spawn_local(async move { log.keep_clock(hidden).await });
    }

    /// The keypad's signs.
    #[must_use]
    pub fn signs(&self) -> String {
        signs(&self.0.views)
    }

    fn current(&self) -> Option<u32> {
        self.0.seen.sitting.with_untracked(|sitting| sitting.open.first().copied())
    }

    fn is_running(&self) -> bool {
        !self.0.ending.get() && self.is_here() && self.0.seen.sitting.with_untracked(|sitting| sitting.ended.is_none())
    }

    /// A key changed the text.
    pub fn typed(&self) {
        let running = &self.0;
        running.seen.questioned.set(false);
        running.seen.notice.set(String::new());
        if running.first_key.get().is_none() {
            // Whoever types before the paint is dated has taken no time.
            let after = running.painted.get().map_or(Millis(0), |painted| self.elapsed().minus(painted));
            running.first_key.set(Some(after));
        }
        running.log.keep_draft(self.draft());
    }

    fn draft(&self) -> Option<Draft> {
        let text = self.0.seen.text.get_untracked();
        let item = self.current()?;
        (!text.trim().is_empty()).then_some(Draft { item, text, first_key: self.0.first_key.get() })
    }

    /// The answer is given.
    pub fn submit(&self) {
        let running = &self.0;
        let seen = running.seen;
        let Some(item) = self.current().filter(|_| self.is_running() && !self.is_writing()) else { return };
        let Some(view) = running.views.get(item as usize) else { return };
        let text = seen.text.get_untracked();
        let is_empty = text.trim().is_empty();
        let response = Response::One(text);
        let reader = Reader { locale: locale(), ..running.judging.reader() };
        let Ok(judged) = judge(&view.key, &response, reader) else { return seen.notice.set(say(Practice::NoItems)) };
        if judged.verdict == Verdict::Unreadable {
            seen.notice.set(judged.reason.unwrap_or_default());
            if is_empty {
                return;
            }
            seen.questioned.set(true);
            return self.remark(Device::Unreadable { item, response });
        }
        if reader == running.judging.reader() {
            running.judging.learn(item, &response, judged.verdict);
        }
        self.answer(Device::Response { item, response, first_key: running.first_key.get() });
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
        let seen = self.0.seen;
        if !self.is_running() || self.is_writing() {
            return;
        }
        // The moment of the press decides, not that of the disk.
        let at = self.elapsed();
        if self.limit_is_over(at) {
            return self.end();
        }
        self.0.writing.set(true);
        self.show_writing();
        let this = self.clone();
        spawn_local(async move {
            let kept = this.keep(DeviceEvent { at, what }).await;
            this.0.writing.set(false);
            if seen.busy.get_untracked() {
                seen.busy.set(false);
            }
            if kept.is_err() {
                return seen.notice.set(say(Said::CouldNotKeep));
            }
            seen.text.set(String::new());
            // Before the next item can be seen: what is typed there is a draft of its own.
            this.0.log.keep_draft(None);
            seen.notice.set(String::new());
            seen.questioned.set(false);
            this.0.painted.set(None);
            this.0.first_key.set(None);
            this.refold();
            sending::notify(this.0.log.attempt(), When::Soon);
            if this.current().is_none() { this.end() } else { this.show().await }
        });
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

    /// Keeps an event that leaves the item where it is.
    fn remark(&self, what: Device) {
        let this = self.clone();
        let at = self.elapsed();
        spawn_local(async move {
            if this.0.log.append(DeviceEvent { at, what }).await.is_ok() {
                this.refold();
                sending::notify(this.0.log.attempt(), When::Soon);
            }
        });
    }

    fn refold(&self) {
        let sitting = fold(self.0.terms, &self.0.judging, &self.0.log.entries());
        let asked = asked(&self.0.views, &sitting);
        let seen = self.0.seen;
        if asked.is_some() && seen.asked.with_untracked(|before| *before != asked) {
            seen.asked.set(asked);
        }
        seen.sitting.set(sitting);
    }

    /// The item in front of the student has been drawn: dates its paint. The first one begins the clock.
    async fn show(&self) {
        let Some(item) = self.current() else { return };
        clock::painted().await;
        if self.current() != Some(item) || !self.is_running() {
            return;
        }
        if self.0.clock.get().is_none() {
            self.run(AttemptClock::begin(clock::monotonic()));
        }
        let at = self.elapsed();
        self.0.painted.set(Some(at));
        let what = Device::Shown { item, identity: None, first_key: self.0.typed_before.take() };
        if self.0.log.append(DeviceEvent { at, what }).await.is_ok() {
            sending::notify(self.0.log.attempt(), When::Soon);
        }
    }
}

/// The item to show now.
fn asked(views: &[View], sitting: &Sitting) -> Option<Asked> {
    views.get(*sitting.open.first()? as usize).map(Asked::from)
}

/// The items of a set as a demonstration shows them.
async fn draw(ticket: &Ticket) -> Result<Vec<View>, models::NoItems> {
    let set = ticket.set();
    models::draw(&set, 0, set.set_size.into(), ticket.reader(), models::Explained::No).await
}
