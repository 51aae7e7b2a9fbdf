//! A demonstration in the tab: from pressed keys to events, and from events to what is shown.
//!
//! What follows from the events is decided in `mastery`; here they are made, dated and kept.

mod answering;
mod closing;
mod elsewhere;
mod keeping;
mod open;
mod start;
mod time;

pub use closing::{Why, close};
pub use keeping::Waits;
pub use open::{NotOpened, Opened, Where, open};
pub use start::{NotStarted, StartWith, Wanted, start};
pub use time::{ASK, BRIEF};

use crate::{
    device::{
        clock,
        hold::Hold,
        judging::Judging,
        log::Log,
        models,
        sending::{self, When},
    },
    ui::{item::Asked, keypad::signs},
};
use answering::Ahead;
use generators::module::View;
use leptos::prelude::*;
use mastery::{
    attempt::{AttemptClock, Device, DeviceEvent, Draft, Sitting, Terms, fold},
    ticket::Ticket,
    time::Millis,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;

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
    /// When the item in front of the student was painted, and whether a key was pressed since.
    painted: Cell<Option<Millis>>,
    first_key: Cell<Option<Millis>>,
    /// The first key of a draft that was there when this began, from the showing that it was typed in.
    typed_before: Cell<Option<Millis>>,
    ending: Cell<bool>,
    /// The device has slept, and the school is asked how long.
    waking: Cell<bool>,
    /// When an answer was given meanwhile, by the device's monotonic clock, and which.
    pressed: RefCell<Option<(Millis, Device)>>,
    /// An answer is being written to the disk.
    writing: Cell<bool>,
    /// What follows from it, to be shown once it is there.
    ahead: RefCell<Option<Ahead>>,
    /// Its page is there, with the student in front of it.
    attended: Cell<bool>,
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
    /// The number of the place whose answer was refused as unreadable, from 1; 0 for none.
    pub questioned: RwSignal<u64>,
    /// An answer has been written to the disk for so long that the student can see it.
    pub busy: RwSignal<bool>,
    /// The device keeps nothing, and an answer is not at school yet: why.
    pub waits: RwSignal<Option<Waits>>,
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
            questioned: RwSignal::new(0),
            busy: RwSignal::new(false),
            waits: RwSignal::new(None),
            told: RwSignal::new(String::new()),
            elsewhere: RwSignal::new(false),
        };
        let this = Self(Rc::new(Running {
            log,
            terms,
            judging,
            views,
            clock: Cell::new(None),
            painted: Cell::new(None),
            first_key: Cell::new(None),
            typed_before: Cell::new(typed_before),
            ending: Cell::new(false),
            waking: Cell::new(false),
            pressed: RefCell::default(),
            writing: Cell::new(false),
            ahead: RefCell::default(),
            attended: Cell::new(false),
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
        running.seen.questioned.set(0);
        running.seen.notice.set(String::new());
        if running.first_key.get().is_none() {
            // Whoever types before the paint is dated has taken no time.
            let after = running.painted.get().map_or(Millis(0), |painted| self.elapsed().minus(painted));
            running.first_key.set(Some(after));
        }
        running.log.keep_draft(self.draft());
        self.judge_typed();
    }

    fn draft(&self) -> Option<Draft> {
        let text = self.0.seen.text.get_untracked();
        let item = self.current()?;
        (!text.trim().is_empty()).then_some(Draft { item, text, first_key: self.0.first_key.get() })
    }

    /// Keeps an event that leaves the item where it is.
    fn remark(&self, what: Device) {
        self.remark_at(self.elapsed(), what);
    }

    fn remark_at(&self, at: Millis, what: Device) {
        let this = self.clone();
        spawn_local(async move {
            if this.0.log.append(DeviceEvent { at, what }).await.is_ok() {
                this.refold();
                sending::notify(&this.0.log, When::Soon);
            }
        });
    }

    fn refold(&self) {
        let Ahead { sitting, asked, .. } = self.look(&self.0.log.entries());
        if self.is_writing() || self.0.ending.get() {
            // What is not kept yet is not shown, though it follows from the log: on a device that keeps nothing the school has
            // to have it first. Only the time goes on.
            return self.0.seen.sitting.update(|shown| shown.deadline = sitting.deadline);
        }
        self.ask(asked);
        self.0.seen.sitting.set(sitting);
    }

    /// Shows an item, where it is another; the last one stays while the attempt ends.
    fn ask(&self, asked: Option<Asked>) {
        let seen = self.0.seen;
        if asked.is_some() && seen.asked.with_untracked(|before| *before != asked) {
            seen.asked.set(asked);
        }
    }

    /// The item in front of the student has been drawn: dates its paint. The first one begins the clock.
    async fn show(&self) {
        let Some(item) = self.current() else { return };
        loop {
            clock::painted().await;
            // Nothing is painted out of sight, and the time begins when it is seen.
            if self.0.clock.get().is_some() || !document().hidden() {
                break;
            }
            if !self.0.attended.get() {
                return;
            }
        }
        self.0.seen.sitting.notify();
        if self.current() != Some(item) || !self.is_running() {
            return;
        }
        if self.0.clock.get().is_none() {
            self.run(AttemptClock::begin(clock::monotonic()));
        }
        let at = self.elapsed();
        self.0.painted.set(Some(at));
        if self.0.seen.text.with_untracked(String::is_empty) {
            // What was typed for the item before. What is typed for this one is kept with the key.
            self.0.log.keep_draft(None);
        }
        let what = Device::Shown { item, identity: None, first_key: self.0.typed_before.take() };
        if self.0.log.append(DeviceEvent { at, what }).await.is_ok() {
            sending::notify(&self.0.log, When::Soon);
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
