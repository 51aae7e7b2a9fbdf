//! The device's storage as rows of text under keys of text, read by the beginning of a key: IndexedDB, and where the
//! browser gives none, this tab's memory.

mod disk;
mod memory;

use super::{chance, clock};
use disk::Disk;
use mastery::time::Millis;
use memory::Memory;
use std::cell::Cell;
use wasm_bindgen::JsValue;

/// Some browsers never answer the question to open a database, and one that is being deleted keeps it waiting.
const PATIENCE: Millis = Millis::from_secs(3);

/// A demonstration with all its events takes less, in bytes.
const ROOM: usize = 128 << 10;

/// The storage, open.
#[derive(Clone, Copy)]
pub struct Store(&'static Kept);

enum Kept {
    OnDisk(&'static Disk),
    InMemory(Memory),
    /// The disk has no more room: what lies there is read and removed, and what is new lives as long as this tab.
    Full(&'static Disk, Memory),
}

/// The device did not keep, or not give back, what was asked of it.
#[derive(Debug)]
pub struct StoreError;

/// A key, and what lies there.
pub type Row = (String, String);

/// What a row must survive before a write is said to be done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Durable {
    /// A power cut.
    Strictly,
    /// A closed tab.
    Soon,
}

/// From what a row is to what it is to be.
pub type Change = dyn Fn(Option<String>) -> Option<String>;

/// Whether what rows belong to is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// It is.
    There,
    /// Somebody has removed it.
    Gone,
}

thread_local! {
    static OPEN: Cell<Option<Store>> = const { Cell::new(None) };
}

impl From<JsValue> for StoreError {
    fn from(_: JsValue) -> Self {
        Self
    }
}

impl Store {
    /// Opens the storage, once for the tab. Where the browser gives none, as some private windows, what is written
    /// lives as long as this tab: [`Store::keeps`] says so.
    pub async fn open() -> Self {
        if let Some(store) = OPEN.get() {
            return store;
        }
        let found = clock::within(PATIENCE, Disk::open()).await.and_then(Result::ok);
        // Whoever asked at the same time and heard first has said what the tab's storage is.
        if let Some(store) = OPEN.get() {
            return store;
        }
        let on_disk = |disk| Kept::OnDisk(Box::leak(Box::new(disk)));
        Self::is(found.map_or_else(|| Kept::InMemory(Memory::default()), on_disk))
    }

    /// Whether what the tab has in its storage is nowhere else. Not before it is known.
    #[must_use]
    pub fn is_in_tab() -> bool {
        OPEN.get().is_some_and(|store| !store.keeps())
    }

    /// From now on the tab's storage, for as long as the tab lives.
    fn is(kept: Kept) -> Self {
        let store = Self(Box::leak(Box::new(kept)));
        OPEN.set(Some(store));
        store
    }

    /// The storage that a demonstration can rely on: this one if there is room for it, and else one that keeps nothing new.
    /// What lies on the disk is seen and sent all the same.
    pub async fn with_room(self) -> Self {
        let Kept::OnDisk(disk) = self.0 else { return self };
        // Browsers count what lies on the disk, and that is made shorter where it can be.
        let trial = [("room".to_owned(), chance::text(ROOM))];
        for _ in 0..2 {
            if self.put(&trial, Durable::Strictly).await.is_ok() {
                let _ = self.remove(&["room".to_owned()]).await;
                return self;
            }
            if !self.reopen().await {
                break;
            }
        }
        let memory = Memory::default();
        // What lies on a disk that can't be opened any more is for the next visit.
        Self::is(if disk.is_open() { Kept::Full(disk, memory) } else { Kept::InMemory(memory) })
    }

    /// Whether a row is in the tab's memory, and not on the disk alone.
    #[must_use]
    pub fn has_in_tab(self, key: &str) -> bool {
        match self.0 {
            Kept::OnDisk(_) => false,
            Kept::InMemory(memory) | Kept::Full(_, memory) => memory.get(key).is_some(),
        }
    }

    /// Opens the storage once more where the browser has closed it, as it does when somebody clears it under the page.
    /// Whether it had to: what was written before may be gone.
    pub async fn reopen(self) -> bool {
        match self.disk().filter(|disk| !disk.is_open()) {
            Some(disk) => clock::within(PATIENCE, disk.reopen()).await.is_some_and(|opened| opened.is_ok()),
            None => false,
        }
    }

    const fn disk(self) -> Option<&'static Disk> {
        match self.0 {
            Kept::OnDisk(disk) | Kept::Full(disk, _) => Some(disk),
            Kept::InMemory(_) => None,
        }
    }

    /// Whether what is written outlives this tab.
    #[must_use]
    pub const fn keeps(self) -> bool {
        matches!(self.0, Kept::OnDisk(_))
    }

    /// Writes rows together, each in a place where nothing is yet; done when they survive a power cut. What another tab
    /// wrote is never written over. Says in the same step whether what they belong to is there.
    ///
    /// # Errors
    /// [`StoreError`]; then none of them is written.
    pub async fn add(self, rows: &[Row], beside: &str) -> Result<Beside, StoreError> {
        let is_there = match self.0 {
            Kept::OnDisk(disk) => disk.add(rows, beside).await?,
            Kept::InMemory(memory) | Kept::Full(_, memory) => {
                if !memory.add(rows) {
                    return Err(StoreError);
                }
                self.get(beside).await?.is_some()
            }
        };
        Ok(if is_there { Beside::There } else { Beside::Gone })
    }

    /// Writes rows together; done when they are as durable as asked.
    ///
    /// # Errors
    /// [`StoreError`]; then none of them is written.
    pub async fn put(self, rows: &[Row], durable: Durable) -> Result<(), StoreError> {
        match self.0 {
            Kept::OnDisk(disk) => Ok(disk.put(rows, durable).await?),
            Kept::InMemory(memory) | Kept::Full(_, memory) => {
                memory.put(rows);
                Ok(())
            }
        }
    }

    /// Writes rows in the place of all whose keys begin with any of these, in one step; done when they survive a power cut.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing is changed. Where the disk has no room, nothing of it goes for what a tab alone would have.
    pub async fn replace(self, beginnings: &[String], rows: &[Row]) -> Result<(), StoreError> {
        if let Some(disk) = self.disk() {
            disk.replace(beginnings, rows).await?;
        }
        if let Kept::InMemory(memory) | Kept::Full(_, memory) = self.0 {
            memory.remove(beginnings);
        }
        if let Kept::InMemory(memory) = self.0 {
            memory.put(rows);
        }
        Ok(())
    }

    /// Changes a row in one step, which no other tab can come between: `change` sees what is there, and gives what is to be
    /// there, or nothing to leave it. Whether it was changed.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing is changed.
    pub async fn change(self, key: &str, change: &Change) -> Result<bool, StoreError> {
        match self.0 {
            Kept::OnDisk(disk) | Kept::Full(disk, _) => Ok(disk.change(key, change).await?),
            Kept::InMemory(memory) => {
                let changed = change(memory.get(key)).map(|row| memory.put(&[(key.to_owned(), row)]));
                Ok(changed.is_some())
            }
        }
    }

    /// The row of a key.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn get(self, key: &str) -> Result<Option<String>, StoreError> {
        match self.0 {
            Kept::OnDisk(disk) => Ok(disk.get(key).await?),
            Kept::InMemory(memory) => Ok(memory.get(key)),
            Kept::Full(disk, memory) => match memory.get(key) {
                Some(row) => Ok(Some(row)),
                None => Ok(disk.get(key).await?),
            },
        }
    }

    /// The rows whose keys begin so, in the order of their keys.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn all(self, beginning: &str) -> Result<Vec<String>, StoreError> {
        match self.0 {
            Kept::OnDisk(disk) => Ok(disk.all(beginning).await?),
            Kept::InMemory(memory) => Ok(memory.all(beginning)),
            Kept::Full(disk, memory) => {
                let (new, both) = (memory.rows_of(beginning), Memory::default());
                match disk.rows_of(beginning).await {
                    Ok(old) => both.put(&old),
                    // What goes on in this tab needs nothing of a disk that was cleared under it.
                    Err(_) if !new.is_empty() => {}
                    Err(error) => return Err(error.into()),
                }
                both.put(&new);
                Ok(both.all(beginning))
            }
        }
    }

    /// Removes the rows whose keys begin with any of these.
    ///
    /// # Errors
    /// [`StoreError`]; then none is removed.
    pub async fn remove(self, beginnings: &[String]) -> Result<(), StoreError> {
        self.replace(beginnings, &[]).await
    }
}
