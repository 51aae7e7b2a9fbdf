//! The server's side: what of a batch is new, and whether it contradicts what is held.

use super::Chain;

/// What a server holds of one writer's events of one attempt.
#[derive(Clone, Debug)]
pub struct Held {
    /// Over everything held.
    pub chain: Chain,
    /// The held events' bytes.
    pub events: Vec<String>,
}

/// What becomes of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intake {
    /// The batch continues what is held: these of its events are new, in order, perhaps none.
    New {
        /// Index of the first new event.
        first_index: u32,
        /// The new events' bytes.
        events: Vec<String>,
        /// The chain with them.
        chain: Chain,
    },
    /// The batch begins after a gap; nothing of it can be stored yet. The tab sends again from what is held.
    Gap,
    /// An index that is held comes with other bytes: nothing is taken, the batch is kept beside the attempt as a fact.
    Conflict {
        /// The first such index.
        index: u32,
    },
}

/// Takes a batch against what is held.
#[must_use]
pub fn take(held: &Held, first_index: u32, batch: &[String]) -> Intake {
    let next = held.chain.count();
    if first_index > next {
        return Intake::Gap;
    }
    let overlap = (next - first_index) as usize;
    for (index, sent) in (first_index..next).zip(batch) {
        let kept = held.events.get(index as usize);
        if kept.is_some_and(|kept| kept != sent) {
            return Intake::Conflict { index };
        }
    }
    let events: Vec<String> = batch.iter().skip(overlap).cloned().collect();
    let mut chain = held.chain.clone();
    for event in &events {
        chain.push(event);
    }
    Intake::New { first_index: next, events, chain }
}
