//! The log of an attempt on the device: an event is on the disk before anything is painted that follows from it.

mod drafts;
pub(super) mod keys;
mod rows;

pub(super) use drafts::forget_draft;
pub use rows::{heads, note_start, noted_start, parts, row, written};
pub(super) use rows::{keep_part, read, records, write};

use super::{
    clock,
    remembered::Remembered,
    sending::Sent,
    store::{Beside, Durable, Row, Store, StoreError},
};
use generators::json;
use mastery::{
    attempt::{Device, DeviceEvent, Entry, Event, Stamp},
    id::{AttemptId, ObjectiveId, StudentId, WriterId},
    ticket::Ticket,
    time::{Instant, Millis},
    wire::v1::Authority,
};
use serde::{Deserialize, Serialize};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use tokio::sync::Mutex;

/// What an attempt began with, and whose part of its log this is; nothing of it changes but whether the clock is hidden.
#[derive(Clone, Serialize, Deserialize)]
pub struct Head {
    /// The attempt.
    pub attempt: AttemptId,
    /// The tab that writes this part.
    pub writer: WriterId,
    /// Raised by each take-over, from 1.
    pub generation: u32,
    /// What allows its events.
    pub authority: Authority,
    /// Whose it is.
    pub student: StudentId,
    /// Toward which objective.
    pub objective: ObjectiveId,
    /// When it began, by the device's wall clock.
    pub began: Instant,
    /// Chosen on the ready screen, and later beside the clock.
    pub hide_clock: bool,
    /// Another device writes this part, and the school gave what it had of it.
    #[serde(default)]
    pub brought: bool,
}

impl Head {
    /// The ticket; none for practice.
    #[must_use]
    pub fn ticket(&self) -> Option<Ticket> {
        match &self.authority {
            // A tab has no key, and nothing to fear from itself.
            Authority::Ticket(signed) => json::read(&signed.payload).ok(),
            Authority::Permit(_) => None,
        }
    }
}

/// An event as it lies on the device.
#[derive(Clone, Serialize, Deserialize)]
pub struct Record {
    /// The event as it will travel, to the byte.
    pub bytes: String,
    /// Both clocks when it happened.
    pub stamp: Stamp,
}

/// An attempt's log, open for writing its last part; the parts before are of tabs that this one took over from. Clones
/// write to the same.
#[derive(Clone)]
pub struct Log(Rc<Open>);

struct Open {
    store: Store,
    head: Head,
    /// This part's.
    records: RefCell<Vec<Record>>,
    /// All parts'.
    entries: RefCell<Vec<Entry>>,
    /// So much time a teacher added, as last heard.
    granted: Cell<Millis>,
    /// Both clocks at the last event of any part.
    last: Cell<Option<Stamp>>,
    /// Events are written one after the other, so that a write that fails leaves no gap.
    turn: Mutex<()>,
    /// When somebody last signed out on this device before.
    signed_out: Option<String>,
}

/// What there is of all parts when a log is opened.
#[derive(Default)]
struct Before {
    entries: Vec<Entry>,
    last: Option<Stamp>,
    granted: Millis,
}

impl Log {
    /// Begins a log: who writes it and its first event become durable together, and once for an attempt, whatever tabs and
    /// late replies begin it at the same time.
    ///
    /// # Errors
    /// [`StoreError`]; then there is no log, or another one.
    pub async fn begin(store: Store, head: Head, first: DeviceEvent) -> Result<Self, StoreError> {
        let begun = (keys::begun(head.attempt), String::new());
        Self::new(store, head, Vec::new(), Before::default()).begun(first, vec![begun]).await
    }

    async fn begun(self, first: DeviceEvent, mut rows: Vec<Row>) -> Result<Self, StoreError> {
        rows.push((self.key(), write(self.head())?));
        self.write(first, rows).await?;
        Ok(self)
    }

    /// Takes over from whoever wrote so far: a part of its own, of the next generation, that begins with the fact.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing was taken over.
    pub async fn take_over(&self, writer: WriterId, at: Millis) -> Result<Self, StoreError> {
        let generation = self.0.head.generation + 1;
        let head = Head { writer, generation, brought: false, ..self.0.head.clone() };
        let first = DeviceEvent { at, what: Device::TakenOver };
        let entries = self.0.entries.borrow().clone();
        let before = Before { entries, last: self.last(), granted: self.granted() };
        Self::new(self.0.store, head, Vec::new(), before).begun(first, Vec::new()).await
    }

    /// Opens the log of an attempt on this device; none where it is not here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open(store: Store, attempt: AttemptId) -> Result<Option<Self>, StoreError> {
        let mut before = Before::default();
        let mut own = None;
        for head in parts(store, attempt).await? {
            let records = records(store, &head).await?;
            let sent: Option<Sent> = read(store, &keys::sent(attempt, head.writer)).await?;
            before.entries.extend(records.iter().enumerate().map(|(index, record)| entry(&head, index, record)));
            let stamps = records.iter().map(|record| record.stamp);
            before.last = before.last.into_iter().chain(stamps).max_by_key(|stamp| stamp.elapsed);
            // The last word stands: time that was granted can be taken back. The time is asked for by the last part, and with
            // what came from another device nothing was heard of it.
            before.granted = sent.filter(|_| !head.brought).map_or(before.granted, |sent| sent.granted);
            own = Some((head, records));
        }
        Ok(own.map(|(head, records)| Self::new(store, head, records, before)))
    }

    fn new(store: Store, head: Head, records: Vec<Record>, before: Before) -> Self {
        Self(Rc::new(Open {
            store,
            head,
            records: RefCell::new(records),
            entries: RefCell::new(before.entries),
            last: Cell::new(before.last),
            granted: Cell::new(before.granted),
            turn: Mutex::new(()),
            signed_out: Remembered::SignedOut.get(),
        }))
    }

    /// What it began with.
    #[must_use]
    pub fn head(&self) -> &Head {
        &self.0.head
    }

    /// The attempt.
    #[must_use]
    pub fn attempt(&self) -> AttemptId {
        self.0.head.attempt
    }

    /// Whether what is written here outlives this tab.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.0.store.keeps()
    }

    /// The events so far, for the fold: this tab's, and the time that a teacher granted.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let mut entries = self.0.entries.borrow().clone();
        let event = Event::Granted(self.granted());
        entries.push(Entry { generation: u32::MAX, writer: self.0.head.writer, index: u32::MAX, event });
        entries
    }

    /// The same with an event that is on its way to the disk.
    #[must_use]
    pub fn entries_with(&self, event: DeviceEvent) -> Vec<Entry> {
        let (mut entries, head) = (self.entries(), self.head());
        let index = self.0.records.borrow().len() as u32;
        let event = Event::Device(event);
        entries.push(Entry { generation: head.generation, writer: head.writer, index, event });
        entries
    }

    /// How many events there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.entries.borrow().len()
    }

    /// How many of them this tab wrote.
    #[must_use]
    pub fn written(&self) -> u32 {
        self.0.records.borrow().len() as u32
    }

    /// So much later the deadline is than the ticket says.
    #[must_use]
    pub fn granted(&self) -> Millis {
        self.0.granted.get()
    }

    /// Takes what was heard of that; whether it is another time now. What sends the events keeps it on the disk.
    pub fn set_granted(&self, granted: Millis) -> bool {
        self.0.granted.replace(granted) != granted
    }

    /// Both clocks at the last event.
    #[must_use]
    pub fn last(&self) -> Option<Stamp> {
        self.0.last.get()
    }

    /// This part's events with their stamps, in order.
    #[must_use]
    pub fn records(&self) -> Vec<Record> {
        self.0.records.borrow().clone()
    }

    /// Adds an event; done when it is on the disk.
    ///
    /// # Errors
    /// [`StoreError`]; then the event did not happen.
    pub async fn append(&self, event: DeviceEvent) -> Result<(), StoreError> {
        self.write(event, Vec::new()).await
    }

    async fn write(&self, event: DeviceEvent, mut rows: Vec<Row>) -> Result<(), StoreError> {
        let open = &self.0;
        let stamp = Stamp { elapsed: event.at, wall: clock::wall() };
        let record = Record { bytes: write(&event)?, stamp };
        let _turn = open.turn.lock().await;
        let index = open.records.borrow().len();
        let (key, row) = (keys::event(open.head.attempt, open.head.writer, index), write(&record)?);
        rows.push((key.clone(), row.clone()));
        let mut written = open.store.add(&rows, &self.key()).await;
        if written.is_err() && open.store.reopen().await {
            self.put_back().await?;
            written = open.store.add(&rows, &self.key()).await;
        }
        match written {
            // Somebody has cleared the storage, and it was opened anew since.
            Ok(Beside::Gone) => self.put_back().await?,
            Ok(Beside::There) => {}
            // A write that was said to have failed may have been done.
            Err(StoreError) if open.store.get(&key).await? == Some(row) => {}
            Err(StoreError) => return Err(StoreError),
        }
        open.last.set(Some(stamp));
        open.entries.borrow_mut().push(entry(&open.head, index, &record));
        open.records.borrow_mut().push(record);
        Ok(())
    }

    fn key(&self) -> String {
        let head = self.head();
        keys::head(head.attempt, head.generation, head.writer)
    }

    /// Writes this part's rows once more where the device has lost them: the tab still has them. Not where somebody has
    /// signed out: they may lie under seal, and would lie beside it readable.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing is changed.
    pub async fn put_back(&self) -> Result<(), StoreError> {
        if Remembered::SignedOut.has_changed_since(self.0.signed_out.as_deref()) {
            return Err(StoreError);
        }
        let head = self.head();
        let records = self.0.records.borrow().clone();
        if records.is_empty() || self.0.store.get(&self.key()).await?.is_some() {
            return Ok(());
        }
        let mut all = vec![(self.key(), write(head)?)];
        for (index, record) in records.iter().enumerate() {
            all.push((keys::event(head.attempt, head.writer, index), write(record)?));
        }
        self.0.store.put(&all, Durable::Strictly).await
    }

    /// Whether this part can go on where it lies. What is on the disk and goes on in the tab alone is to be written as a part
    /// of its own: the next page that finds the one on the disk would write other events under the same indices.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        self.keeps() || self.0.store.has_in_tab(&self.key())
    }

    /// Keeps whether the clock is hidden.
    pub async fn keep_clock(&self, hide_clock: bool) {
        let head = Head { hide_clock, ..self.head().clone() };
        if let Ok(row) = write(&head) {
            let _ = self.0.store.put(&[(self.key(), row)], Durable::Soon).await;
        }
    }

    /// Keeps what this tab made of the attempt, to be sent beside its events.
    pub async fn keep_claim(&self, claim: mastery::wire::v1::Claim) {
        if let Ok(row) = write(&claim) {
            let _ = self.0.store.put(&[(keys::claim(self.attempt()), row)], Durable::Soon).await;
        }
    }
}

fn entry(head: &Head, index: usize, record: &Record) -> Entry {
    let event = json::read(&record.bytes).map_or(Event::Unknown, Event::Device);
    Entry { generation: head.generation, writer: head.writer, index: index as u32, event }
}
