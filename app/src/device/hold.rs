//! One tab at a time works at an attempt: by the browser's locks, and where there are none (plain http) by a lease in the
//! device's storage. Two devices hear of each other from the school.

mod lease;
mod lock;

use super::{locks::locks, store::Store};
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::id::AttemptId;
use std::{cell::RefCell, rc::Rc};

/// How an attempt is to be had.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// Only if no other tab has it.
    IfFree,
    /// From whoever has it.
    Over,
}

/// The right to write to an attempt's log, until it is given up or another tab takes it. Clones are the same.
#[derive(Clone)]
pub struct Hold {
    means: Rc<RefCell<Option<Means>>>,
    lost: ArcRwSignal<bool>,
}

enum Means {
    Lock(lock::Lock),
    Lease(lease::Lease),
}

/// Asks for an attempt; none where another tab has it.
pub async fn hold(attempt: AttemptId, taking: Taking) -> Option<Hold> {
    let lost = ArcRwSignal::new(false);
    let means = match locks() {
        Some(locks) => Means::Lock(lock::take(&locks, attempt, taking, lost.clone()).await?),
        None => Means::Lease(lease::take(Store::open().await, attempt, taking, lost.clone()).await?),
    };
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
        match self.means.borrow_mut().take() {
            Some(Means::Lock(lock)) => lock.release(),
            Some(Means::Lease(lease)) => lease.release(),
            None => {}
        }
    }
}
