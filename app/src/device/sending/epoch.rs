//! In which life of its database the school is. After a restored backup, what it had acknowledged before is offered again.

use super::{look_through, sealed};
use mastery::sync::Epoch;
use std::cell::Cell;

thread_local! {
    static KNOWN: Cell<Option<Epoch>> = const { Cell::new(None) };
}

/// The one that was heard of last; none before the school has said anything.
pub fn known() -> Option<Epoch> {
    KNOWN.get()
}

/// Takes what the school says. Where it is another, everything here is looked through again.
pub fn heard(epoch: Epoch) {
    if KNOWN.replace(Some(epoch)) == Some(epoch) {
        return;
    }
    sealed::offer_again();
    look_through();
}
