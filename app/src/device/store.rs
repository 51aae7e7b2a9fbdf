//! The device's storage as rows of text under keys of text, read by the beginning of a key: IndexedDB, and where the
//! browser gives none, this tab's memory.

mod memory;

use super::clock;
use indexed_db_futures::{
    KeyRange,
    database::Database,
    prelude::*,
    transaction::{TransactionDurability, TransactionMode, TransactionOptions},
};
use js_sys::Promise;
use leptos::prelude::window;
use mastery::time::Millis;
use memory::Memory;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbDatabase;

const DATABASE: &str = "tenfold";
const ROWS: &str = "rows";
const VERSION: u8 = 1;

/// Some browsers never answer the question to open a database, and one that is being deleted keeps it waiting.
const PATIENCE: Millis = Millis::from_secs(3);

/// A demonstration with all its events takes less, in bytes.
const ROOM: usize = 128 << 10;

/// The storage, open.
#[derive(Clone, Copy)]
pub struct Store(&'static Kept);

enum Kept {
    OnDisk(Database),
    InMemory(Memory),
}

/// The device did not keep, or not give back, what was asked of it.
#[derive(Debug)]
pub struct StoreError;

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

/// Whether something may lie already where a row is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Any,
    Free,
}

thread_local! {
    static OPEN: Cell<Option<Store>> = const { Cell::new(None) };
}

impl From<indexed_db_futures::error::Error> for StoreError {
    fn from(_: indexed_db_futures::error::Error) -> Self {
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
        let found = clock::within(PATIENCE, on_disk()).await.and_then(Result::ok);
        // Whoever asked at the same time and heard first has said what the tab's storage is.
        if let Some(store) = OPEN.get() {
            return store;
        }
        let kept = found.map_or_else(|| Kept::InMemory(Memory::default()), Kept::OnDisk);
        // For as long as the tab lives: transactions borrow it.
        let store = Self(Box::leak(Box::new(kept)));
        OPEN.set(Some(store));
        store
    }

    /// The storage that a demonstration can rely on: this one if there is room for it, and else the tab's memory, as if the
    /// device kept nothing. What lies on the disk stays there for the next visit.
    pub async fn with_room(self) -> Self {
        let trial = [("room".to_owned(), " ".repeat(ROOM))];
        if self.put(&trial, Durable::Strictly).await.is_ok() {
            let _ = self.remove(&["room".to_owned()]).await;
            return self;
        }
        let store = Self(Box::leak(Box::new(Kept::InMemory(Memory::default()))));
        OPEN.set(Some(store));
        store
    }

    /// The storage opened once more, where the browser has closed it, as it does when somebody clears it under the page; none
    /// where it is open.
    pub async fn anew(self) -> Option<Self> {
        let Kept::OnDisk(database) = self.0 else { return None };
        if database.transaction(ROWS).build().is_ok() {
            return None;
        }
        let database = clock::within(PATIENCE, on_disk()).await?.ok()?;
        let store = Self(Box::leak(Box::new(Kept::OnDisk(database))));
        OPEN.set(Some(store));
        Some(store)
    }

    /// Whether what is written outlives this tab.
    #[must_use]
    pub const fn keeps(self) -> bool {
        matches!(self.0, Kept::OnDisk(_))
    }

    /// Writes rows together; done when they are as durable as asked.
    ///
    /// # Errors
    /// [`StoreError`]; then none of them is written.
    pub async fn put(self, rows: &[(String, String)], durable: Durable) -> Result<(), StoreError> {
        self.write(rows, durable, Place::Any).await
    }

    /// Writes rows together, each in a place where nothing is yet; done when they survive a power cut. What another tab
    /// wrote is never written over.
    ///
    /// # Errors
    /// [`StoreError`]; then none of them is written.
    pub async fn add(self, rows: &[(String, String)]) -> Result<(), StoreError> {
        self.write(rows, Durable::Strictly, Place::Free).await
    }

    async fn write(self, rows: &[(String, String)], durable: Durable, place: Place) -> Result<(), StoreError> {
        let database = match self.0 {
            Kept::OnDisk(database) => database,
            Kept::InMemory(memory) => {
                memory.put(rows);
                return Ok(());
            }
        };
        let mut options = TransactionOptions::new();
        options.set_durability(match durable {
            Durable::Strictly => TransactionDurability::Strict,
            Durable::Soon => TransactionDurability::Relaxed,
        });
        let transaction =
            database.transaction(ROWS).with_mode(TransactionMode::Readwrite).with_options(options).build()?;
        let store = transaction.object_store(ROWS)?;
        for (key, value) in rows {
            // Nothing waits for the single rows: where one can't be written, the transaction is undone and says so.
            match place {
                Place::Any => drop(store.put(value.as_str()).with_key(key.as_str()).primitive()?),
                Place::Free => drop(store.add(value.as_str()).with_key(key.as_str()).primitive()?),
            }
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Changes a row in one step, which no other tab can come between: `change` sees what is there, and gives what is to be
    /// there, or nothing to leave it. Whether it was changed.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing is changed.
    pub async fn change(self, key: &str, change: &Change) -> Result<bool, StoreError> {
        let database = match self.0 {
            Kept::OnDisk(database) => database,
            Kept::InMemory(memory) => {
                let changed = change(memory.get(key)).map(|row| memory.put(&[(key.to_owned(), row)]));
                return Ok(changed.is_some());
            }
        };
        let transaction = database.transaction(ROWS).with_mode(TransactionMode::Readwrite).build()?;
        let store = transaction.object_store(ROWS)?;
        let row: Option<String> = store.get(key).primitive()?.await?;
        let Some(row) = change(row) else { return Ok(false) };
        store.put(row.as_str()).with_key(key).primitive()?.await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The row of a key.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn get(self, key: &str) -> Result<Option<String>, StoreError> {
        let database = match self.0 {
            Kept::OnDisk(database) => database,
            Kept::InMemory(memory) => return Ok(memory.get(key)),
        };
        let transaction = database.transaction(ROWS).build()?;
        let store = transaction.object_store(ROWS)?;
        let row: Option<String> = store.get(key).primitive()?.await?;
        Ok(row)
    }

    /// The rows whose keys begin so, in the order of their keys.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn all(self, beginning: &str) -> Result<Vec<String>, StoreError> {
        let database = match self.0 {
            Kept::OnDisk(database) => database,
            Kept::InMemory(memory) => return Ok(memory.all(beginning)),
        };
        let transaction = database.transaction(ROWS).build()?;
        let store = transaction.object_store(ROWS)?;
        let rows = store.get_all::<String>().with_query::<String, _>(beginning_with(beginning)).primitive()?.await?;
        rows.collect::<Result<_, _>>().map_err(Into::into)
    }

    /// Removes the rows whose keys begin with any of these.
    ///
    /// # Errors
    /// [`StoreError`]; then none is removed.
    pub async fn remove(self, beginnings: &[String]) -> Result<(), StoreError> {
        let database = match self.0 {
            Kept::OnDisk(database) => database,
            Kept::InMemory(memory) => {
                memory.remove(beginnings);
                return Ok(());
            }
        };
        let transaction = database.transaction(ROWS).with_mode(TransactionMode::Readwrite).build()?;
        let store = transaction.object_store(ROWS)?;
        for beginning in beginnings {
            store.delete::<String, _>(beginning_with(beginning)).primitive()?.await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

async fn on_disk() -> Result<Database, StoreError> {
    prepared().await.map_err(|_| StoreError)?;
    let request = Database::open(DATABASE).with_version(VERSION).build().map_err(|_| StoreError)?;
    request.await.map_err(|_| StoreError)
}

/// Makes the place for rows where the device has none yet. By hand: the library's own way brings the words of all its
/// errors, and how fractions are written with them, which nobody reads.
async fn prepared() -> Result<(), JsValue> {
    let factory = window().indexed_db()?.ok_or(JsValue::NULL)?;
    let request = factory.open_with_u32(DATABASE, VERSION.into())?;
    let asked = request.clone();
    let make = move || {
        let database: IdbDatabase = asked.result()?.unchecked_into();
        database.create_object_store(ROWS).map(|_| ())
    };
    request.set_onupgradeneeded(Some(Closure::once_into_js(make).unchecked_ref()));
    let answered = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(answered).await?;
    request.result()?.unchecked_into::<IdbDatabase>().close();
    Ok(())
}

/// Keys are ASCII, so a `~` comes after all that continue a beginning.
fn beginning_with(beginning: &str) -> KeyRange<String> {
    KeyRange::Bound(beginning.to_owned(), false, format!("{beginning}~"), true)
}
