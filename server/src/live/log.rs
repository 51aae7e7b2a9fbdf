//! The latest changes of a class, numbered, and no more of them than fit.

use std::{collections::VecDeque, sync::Arc};

/// So many entries are kept: minutes of a class at full speed.
const MOST: usize = 512;
/// So many bytes of them.
const MOST_BYTES: usize = 1 << 20;

/// Changes as they go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number by which a reader goes on.
    pub number: u64,
    /// JSON; none where everything has to be read whole.
    pub changes: Option<Arc<str>>,
}

/// The log. Numbers begin with 1; 0 is before all.
#[derive(Debug, Default)]
pub struct Log {
    last: u64,
    bytes: usize,
    entries: VecDeque<Entry>,
}

/// What a reader gets who knows everything up to a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// There is nothing new.
    Nothing,
    /// The next of what is new.
    Next(Entry),
    /// What comes next is not here any more: everything has to be read whole, and after that what follows this number.
    Gone(u64),
}

impl Log {
    /// The last number.
    #[must_use]
    pub const fn last(&self) -> u64 {
        self.last
    }

    /// Adds changes; without, everything has to be read whole from here on, so what was before is of no use.
    pub fn push(&mut self, changes: Option<Arc<str>>) {
        self.last += 1;
        if changes.is_none() {
            self.entries.clear();
            self.bytes = 0;
        }
        self.bytes += changes.as_deref().map_or(0, str::len);
        self.entries.push_back(Entry { number: self.last, changes });
        while self.entries.len() > MOST || self.bytes > MOST_BYTES {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.bytes -= oldest.changes.as_deref().map_or(0, str::len);
        }
    }

    /// What comes after a number.
    #[must_use]
    pub fn after(&self, number: u64) -> Read {
        if number == self.last {
            return Read::Nothing;
        }
        match self.entries.front() {
            Some(oldest) if (oldest.number..=self.last).contains(&(number + 1)) => {
                let place = (number + 1 - oldest.number) as usize;
                self.entries.get(place).cloned().map_or(Read::Gone(self.last), Read::Next)
            }
            // Too old, or of the future: a number that was never given out.
            _ => Read::Gone(self.last),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_each_change_once_or_is_told_that_some_are_gone() {
        let mut log = Log::default();
        assert_eq!(log.after(0), Read::Nothing);
        let entry = |number: u64| Entry { number, changes: Some(format!("{number}").into()) };
        for number in 1..=MOST as u64 + 3 {
            log.push(entry(number).changes);
        }
        let last = MOST as u64 + 3;
        for (known, read) in [
            (0, Read::Gone(last)),
            (2, Read::Gone(last)),
            (3, Read::Next(entry(4))),
            (last - 1, Read::Next(entry(last))),
            (last, Read::Nothing),
            (last + 1, Read::Gone(last)),
            (u64::MAX - 1, Read::Gone(last)),
        ] {
            assert_eq!(log.after(known), read, "after {known}");
        }
        log.push(None);
        assert_eq!(log.after(last), Read::Next(Entry { number: last + 1, changes: None }));
        assert_eq!(log.after(last - 1), Read::Gone(last + 1), "what was before is of no use");
    }

    #[test]
    fn its_size_is_bounded() {
        let mut log = Log::default();
        let half: Arc<str> = "x".repeat(MOST_BYTES / 2).into();
        for _ in 0..5 {
            log.push(Some(half.clone()));
        }
        assert!(log.bytes <= MOST_BYTES, "{}", log.bytes);
        assert_eq!((log.entries.len(), log.last()), (2, 5));
        log.push(Some("x".repeat(MOST_BYTES + 1).into()));
        assert_eq!((log.after(5), log.bytes), (Read::Gone(6), 0), "too large for any reader to come from there");
    }
}
