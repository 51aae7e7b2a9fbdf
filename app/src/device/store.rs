//! IndexedDB as rows of text under keys of text: one store, read by the beginning of a key.

use indexed_db_futures::{
    KeyRange,
    database::Database,
    prelude::*,
    transaction::{TransactionDurability, TransactionMode, TransactionOptions},
};
use std::cell::Cell;

const DATABASE: &str = "tenfold";
const ROWS: &str = "rows";

/// The device's storage, open.
#[derive(Clone, Copy)]
pub struct Store(&'static Database);

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

thread_local! {
    static OPEN: Cell<Option<Store>> = const { Cell::new(None) };
}

impl From<indexed_db_futures::error::Error> for StoreError {
    fn from(_: indexed_db_futures::error::Error) -> Self {
        Self
    }
}

impl Store {
    /// Opens the storage, once for the tab.
    ///
    /// # Errors
    /// [`StoreError`] where the browser keeps nothing, as some private windows.
    pub async fn open() -> Result<Self, StoreError> {
        if let Some(store) = OPEN.get() {
            return Ok(store);
        }
        let request = Database::open(DATABASE)
            .with_version(1u8)
            .with_on_upgrade_needed(|_, database| {
                database.create_object_store(ROWS).build()?;
                Ok(())
            })
            .build()
            .map_err(|_| StoreError)?;
        let database = request.await.map_err(|_| StoreError)?;
        // For as long as the tab lives: transactions borrow it.
        let store = Self(Box::leak(Box::new(database)));
        OPEN.set(Some(store));
        Ok(store)
    }

    /// Writes rows together; done when they are as durable as asked.
    ///
    /// # Errors
    /// [`StoreError`]; then none of them is written.
    pub async fn put(self, rows: &[(String, String)], durable: Durable) -> Result<(), StoreError> {
        let mut options = TransactionOptions::new();
        options.set_durability(match durable {
            Durable::Strictly => TransactionDurability::Strict,
            Durable::Soon => TransactionDurability::Relaxed,
        });
        let transaction =
            self.0.transaction(ROWS).with_mode(TransactionMode::Readwrite).with_options(options).build()?;
        let store = transaction.object_store(ROWS)?;
        for (key, value) in rows {
            store.put(value.as_str()).with_key(key.as_str()).primitive()?.await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// The row of a key.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn get(self, key: &str) -> Result<Option<String>, StoreError> {
        let transaction = self.0.transaction(ROWS).build()?;
        let store = transaction.object_store(ROWS)?;
        let row: Option<String> = store.get(key).primitive()?.await?;
        Ok(row)
    }

    /// The rows whose keys begin so, in the order of their keys.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn all(self, beginning: &str) -> Result<Vec<String>, StoreError> {
        let transaction = self.0.transaction(ROWS).build()?;
        let store = transaction.object_store(ROWS)?;
        let rows = store.get_all::<String>().with_query::<String, _>(beginning_with(beginning)).primitive()?.await?;
        rows.collect::<Result<_, _>>().map_err(Into::into)
    }

    /// Removes the rows whose keys begin with any of these.
    ///
    /// # Errors
    /// [`StoreError`]; then none is removed.
    pub async fn remove(self, beginnings: &[String]) -> Result<(), StoreError> {
        let transaction = self.0.transaction(ROWS).with_mode(TransactionMode::Readwrite).build()?;
        let store = transaction.object_store(ROWS)?;
        for beginning in beginnings {
            store.delete::<String, _>(beginning_with(beginning)).primitive()?.await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

/// Keys are ASCII, so a `~` comes after all that continue a beginning.
fn beginning_with(beginning: &str) -> KeyRange<String> {
    KeyRange::Bound(beginning.to_owned(), false, format!("{beginning}~"), true)
}
