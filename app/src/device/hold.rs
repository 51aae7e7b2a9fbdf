//! One tab at a time works at an attempt, or hears a stream for all of them: by the browser's locks, and where there are none
//! (plain http) by a lease in the device's storage. Two devices hear of each other from the school.

mod lease;
mod lock;

use super::{clock, locks::locks, store::Store};
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::{id::AttemptId, time::Millis};
use std::{any::Any, cell::RefCell, rc::Rc};

/// A page that goes gives up what it had within so many moments, unless it is at work at it.
const MOMENTS: usize = 20;
const MOMENT: Millis = Millis(50);

thread_local! {
    /// What this tab has to itself, or has just asked for.
    static HELD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// How something is to be had.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// Only if no other tab has it.
    IfFree,
    /// From whoever has it.
    Over,
}

/// What this tab has to itself, until it gives it up or another tab takes it. Clones are the same, and the last of them that
/// goes gives it up: no page that goes in the middle of something keeps it.
#[derive(Clone)]
pub struct Hold {
    means: Rc<RefCell<Option<Means>>>,
    lost: ArcRwSignal<bool>,
}

/// A lock or a lease, which is given up by being dropped, and its name.
struct Means {
    _had_by: Box<dyn Any>,
    _name: Name,
}

/// The name of what is held, for as long as it is.
struct Name(String);

impl Name {
    fn of(what: String) -> Self {
        HELD.with_borrow_mut(|held| held.push(what.clone()));
        Self(what)
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        HELD.with_borrow_mut(|held| {
            if let Some(place) = held.iter().position(|name| *name == self.0) {
                held.swap_remove(place);
            }
        });
    }
}

/// An attempt, as something to be had: whoever does may write to its log. The service worker looks for such a name before it
/// lets a new build in.
pub fn of(attempt: AttemptId) -> String {
    format!("attempt/{attempt}")
}

/// Whether this tab has something to itself, or has just asked for it.
pub fn is_here(what: &str) -> bool {
    HELD.with_borrow(|held| held.iter().any(|name| name == what))
}

/// Asks for something by its name; none where another page has it, be it of this tab.
pub async fn hold(what: String, taking: Taking) -> Option<Hold> {
    if taking == Taking::IfFree && is_here(&what) {
        return None;
    }
    let name = Name::of(what);
    let hold = Hold { means: Rc::default(), lost: ArcRwSignal::new(false) };
    let (means, lost) = (Rc::downgrade(&hold.means), hold.lost.clone());
    let lose = move || {
        // It is this tab's no more, and nobody waits for that to be given up.
        drop(means.upgrade().and_then(|means| means.take()));
        lost.set(true);
    };
    let had_by: Box<dyn Any> = match locks() {
        Some(locks) => Box::new(lock::take(&locks, &name.0, taking, lose).await?),
        None => Box::new(lease::take(Store::open().await, &name.0, taking, lose).await?),
    };
    hold.means.replace(Some(Means { _had_by: had_by, _name: name }));
    Some(hold)
}

impl Hold {
    /// Whether another tab has taken it.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.lost.get()
    }

    /// Gives it up, so that the next one does not have to take it.
    pub fn release(&self) {
        drop(self.means.take());
    }
}

/// Waits, for a second at most, for the pages that have just gone to give up what they had.
pub async fn given_up() {
    for _ in 0..MOMENTS {
        // Not before the first wait: that a page goes takes a moment too.
        clock::wait(MOMENT).await;
        if HELD.with_borrow(Vec::is_empty) {
            return;
        }
    }
}
