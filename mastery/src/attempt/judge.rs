//! Who judges the responses of an attempt.

use generators::answers::{Response, Verdict};

/// The judge of a set's responses. A server has the keys and judges by itself; a tab asks the module that has the models,
/// and remembers.
pub trait Judge {
    /// The verdict on a response to an item; none for an item that the set does not have.
    fn verdict(&self, item: u32, response: &Response) -> Option<Verdict>;
}
