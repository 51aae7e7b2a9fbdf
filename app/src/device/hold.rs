//! One tab at a time works at an attempt, or hears a stream for all of them: by the browser's locks, and where there are none
//! (plain http) by a lease in the device's storage. Two devices hear of each other from the school.

mod lease;
mod lock;

use super::{clock, locks::locks, store::Store};
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::{id::AttemptId, time::Millis};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

/// A page that goes gives up what it had within so many moments, unless it is at work at it.
const MOMENTS: usize = 20;
const MOMENT: Millis = Millis(50);

thread_local! {
    /// So much this tab has to itself.
    static HELD: Cell<usize> = const { Cell::new(0) };
}

/// How something is to be had.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// Only if no other tab has it.
    IfFree,
    /// From whoever has it.
    Over,
}

/// What this tab has to itself, until it gives it up or another tab takes it. Clones are the same.
#[derive(Clone)]
pub struct Hold {
    means: Rc<RefCell<Option<Means>>>,
    lost: ArcRwSignal<bool>,
}

enum Means {
    Lock(lock::Lock),
    Lease(lease::Lease),
}

/// An attempt, as something to be had: whoever does may write to its log. The service worker looks for such a name before it
/// lets a new build in.
pub fn of(attempt: AttemptId) -> String {
    format!("attempt/{attempt}")
}

/// Asks for something by its name; none where another tab has it.
pub async fn hold(what: String, taking: Taking) -> Option<Hold> {
    let lost = ArcRwSignal::new(false);
    let means = match locks() {
        Some(locks) => Means::Lock(lock::take(&locks, &what, taking, lost.clone()).await?),
        None => Means::Lease(lease::take(Store::open().await, &what, taking, lost.clone()).await?),
    };
    HELD.set(HELD.get() + 1);
    Some(Hold { means: Rc::new(RefCell::new(Some(means))), lost })
}

impl Hold {
    /// Whether another tab has taken it.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.lost.get()
    }

    /// Gives it up, so that the next one does not have to take it.
    pub fn release(&self) {
        let Some(means) = self.means.borrow_mut().take() else { return };
        HELD.set(HELD.get() - 1);
        match means {
            Means::Lock(lock) => lock.release(),
            Means::Lease(lease) => lease.release(),
        }
    }
}

/// Waits for the pages that have just gone to give up what they had.
pub async fn given_up() {
    for _ in 0..MOMENTS {
        // Not before the first wait: that a page goes takes a moment too.
        clock::wait(MOMENT).await;
        if HELD.get() == 0 {
            return;
        }
    }
}
