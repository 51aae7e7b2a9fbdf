//! The keys of a set, for who has the judge of answers too.

use super::Judge;
use generators::answers::{self, Key, Response, Verdict};
use words::Reader;

/// The right answers, one an item, and for whom the items are written: that decides what a comma means.
#[derive(Clone, Debug)]
pub struct Keys {
    /// In the order of the set.
    pub keys: Vec<Key>,
    /// Whose responses they are.
    pub reader: Reader,
}

impl Judge for Keys {
    fn verdict(&self, item: u32, response: &Response) -> Option<Verdict> {
        let key = self.keys.get(item as usize)?;
        Some(answers::judge(key, response, self.reader).verdict)
    }
}
