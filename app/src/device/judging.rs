//! Judging answers in the tab: the module that has the models is asked.

use super::models::{self, NoItems};
use generators::{
    answers::{Response, Verdict, WrittenKey},
    module::{Ask, Judged, Judging as Asked, Reply, View},
};
use mastery::attempt::Judge;
use std::cell::RefCell;
use words::Reader;

/// The verdict on a response, with its reason in the reader's language.
///
/// # Errors
/// [`NoItems`] where the module has not been fetched: whoever has an item to judge has drawn it, and so has fetched it.
pub fn judge(key: &WrittenKey, response: &Response, reader: Reader) -> Result<Judged, NoItems> {
    match models::ask(&Ask::Judge(Asked { key: key.clone(), response: response.clone(), reader }))? {
        Reply::Judged(judged) => Ok(judged),
        _ => Err(NoItems),
    }
}

/// The judge of a set's responses, who remembers: an attempt is folded anew with every event.
pub struct Judging {
    keys: Vec<WrittenKey>,
    reader: Reader,
    known: RefCell<Vec<(u32, Response, Verdict)>>,
    last: RefCell<Option<(Typed, Judged)>>,
}

/// A response to an item, and for whom it is judged.
type Typed = (u32, Response, Reader);

impl Judging {
    /// Of the items of a set, for whom they are written.
    #[must_use]
    pub fn of(views: &[View], reader: Reader) -> Self {
        let keys = views.iter().map(|view| view.key.clone()).collect();
        Self { keys, reader, known: RefCell::default(), last: RefCell::default() }
    }

    /// The verdict on a response to an item, with its reason in the reader's language. The last one is kept: what is typed
    /// can be judged before it is handed in, so that handing in waits for no judge.
    ///
    /// # Errors
    /// [`NoItems`] where there is no such item, or the module has not been fetched.
    pub fn judge(&self, item: u32, response: &Response, reader: Reader) -> Result<Judged, NoItems> {
        let typed = (item, response.clone(), reader);
        if let Some((_, judged)) = self.last.borrow().as_ref().filter(|(last, _)| *last == typed) {
            return Ok(judged.clone());
        }
        let judged = judge(self.keys.get(item as usize).ok_or(NoItems)?, response, reader)?;
        self.last.replace(Some((typed, judged.clone())));
        Ok(judged)
    }

    /// Remembers a verdict that is known already, for the same reader.
    pub fn learn(&self, item: u32, response: &Response, verdict: Verdict) {
        self.known.borrow_mut().push((item, response.clone(), verdict));
    }

    /// For whom the items are written.
    #[must_use]
    pub const fn reader(&self) -> Reader {
        self.reader
    }
}

impl Judge for Judging {
    fn verdict(&self, item: u32, response: &Response) -> Option<Verdict> {
        let is_this = |(of, known, _): &&(u32, Response, Verdict)| *of == item && known == response;
        let known = self.known.borrow().iter().find(is_this).map(|(_, _, verdict)| *verdict);
        if known.is_some() {
            return known;
        }
        let verdict = judge(self.keys.get(item as usize)?, response, self.reader).ok()?.verdict;
        self.known.borrow_mut().push((item, response.clone(), verdict));
        Some(verdict)
    }
}
