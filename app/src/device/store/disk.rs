//! Rows in IndexedDB, by the browser's own calls: a library for it would be several KiB of the first load, and what is
//! asked here is little.

use super::{Change, Durable, Row};
use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::window;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest};

const DATABASE: &str = "tenfold";
const ROWS: &str = "rows";
const VERSION: u32 = 1;

const READ: &str = "readonly";
const CHANGE: &str = "readwrite";

#[wasm_bindgen]
extern "C" {
    /// `IDBDatabase` with its newer way to begin a transaction, whose options say how durable it is.
    type Database;
    #[wasm_bindgen(method, catch)]
    fn transaction(this: &Database, store: &str, mode: &str, options: &Object) -> Result<Transaction, JsValue>;

    type Transaction;
    #[wasm_bindgen(method, catch, js_name = objectStore)]
    fn store(this: &Transaction, name: &str) -> Result<IdbObjectStore, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn commit(this: &Transaction) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter)]
    fn set_oncomplete(this: &Transaction, heard: &Function);
    #[wasm_bindgen(method, setter)]
    fn set_onabort(this: &Transaction, heard: &Function);
}

/// The database, open.
pub(super) struct Disk(RefCell<Database>);

impl Disk {
    pub(super) async fn open() -> Result<Self, JsValue> {
        Ok(Self(RefCell::new(opened().await?)))
    }

    /// Opens it once more.
    pub(super) async fn reopen(&self) -> Result<(), JsValue> {
        self.0.replace(opened().await?);
        Ok(())
    }

    /// Whether the browser has not closed it meanwhile, as it does when somebody clears it under the page.
    pub(super) fn is_open(&self) -> bool {
        self.rows(READ, Durable::Soon).is_ok()
    }

    fn rows(&self, mode: &str, durable: Durable) -> Result<(Transaction, IdbObjectStore), JsValue> {
        let options = Object::new();
        if durable == Durable::Strictly {
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
        }
        let transaction = self.0.borrow().transaction(ROWS, mode, &options)?;
        let rows = transaction.store(ROWS)?;
        Ok((transaction, rows))
    }

    /// Nothing waits for the single rows: where one can't be written, the transaction is undone and says so.
    pub(super) async fn put(&self, rows: &[Row], durable: Durable) -> Result<(), JsValue> {
        let (transaction, store) = self.rows(CHANGE, durable)?;
        for (key, row) in rows {
            store.put_with_key(&row.into(), &key.into())?;
        }
        done(&transaction).await
    }

    /// The same where nothing lies yet; whether another row is there.
    pub(super) async fn add(&self, rows: &[Row], beside: &str) -> Result<bool, JsValue> {
        let (transaction, store) = self.rows(CHANGE, Durable::Strictly)?;
        for (key, row) in rows {
            store.add_with_key(&row.into(), &key.into())?;
        }
        let beside = store.get_key(&beside.into())?;
        done(&transaction).await?;
        Ok(!beside.result()?.is_undefined())
    }

    pub(super) async fn change(&self, key: &str, change: &Change) -> Result<bool, JsValue> {
        let (transaction, store) = self.rows(CHANGE, Durable::Soon)?;
        let row = answer(&store.get(&key.into())?).await?.as_string();
        let Some(row) = change(row) else { return Ok(false) };
        store.put_with_key(&row.into(), &key.into())?;
        done(&transaction).await?;
        Ok(true)
    }

    pub(super) async fn get(&self, key: &str) -> Result<Option<String>, JsValue> {
        let (_, store) = self.rows(READ, Durable::Soon)?;
        Ok(answer(&store.get(&key.into())?).await?.as_string())
    }

    pub(super) async fn all(&self, beginning: &str) -> Result<Vec<String>, JsValue> {
        let (_, store) = self.rows(READ, Durable::Soon)?;
        let rows: Array = answer(&store.get_all_with_key(&beginning_with(beginning)?)?).await?.unchecked_into();
        Ok(rows.iter().filter_map(|row| row.as_string()).collect())
    }

    /// The same with their keys.
    pub(super) async fn rows_of(&self, beginning: &str) -> Result<Vec<Row>, JsValue> {
        let (_, store) = self.rows(READ, Durable::Soon)?;
        let range = beginning_with(beginning)?;
        let (keys, rows) = (store.get_all_keys_with_key(&range)?, store.get_all_with_key(&range)?);
        // The second is answered after the first, and in the same transaction.
        let rows: Array = answer(&rows).await?.unchecked_into();
        let keys: Array = keys.result()?.unchecked_into();
        Ok(keys.iter().zip(rows.iter()).filter_map(|(key, row)| Some((key.as_string()?, row.as_string()?))).collect())
    }

    /// Removes the rows that begin with any of these, and writes others, in one step.
    pub(super) async fn replace(&self, beginnings: &[String], rows: &[Row]) -> Result<(), JsValue> {
        let durable = if rows.is_empty() { Durable::Soon } else { Durable::Strictly };
        let (transaction, store) = self.rows(CHANGE, durable)?;
        for beginning in beginnings {
            store.delete(&beginning_with(beginning)?)?;
        }
        for (key, row) in rows {
            store.put_with_key(&row.into(), &key.into())?;
        }
        done(&transaction).await
    }
}

async fn opened() -> Result<Database, JsValue> {
    let request = window().indexed_db()?.ok_or(JsValue::NULL)?.open_with_u32(DATABASE, VERSION)?;
    let asked: IdbOpenDbRequest = request.clone();
    let make = move || asked.result()?.unchecked_into::<IdbDatabase>().create_object_store(ROWS).map(|_| ());
    request.set_onupgradeneeded(Some(Closure::once_into_js(make).unchecked_ref()));
    Ok(answer(&request).await?.unchecked_into())
}

/// What a request gives.
async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(answered).await?;
    request.result()
}

/// Ends a transaction: done when it is as durable as it was begun.
async fn done(transaction: &Transaction) -> Result<(), JsValue> {
    let ended = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(&resolve);
        transaction.set_onabort(&reject);
    });
    transaction.commit()?;
    JsFuture::from(ended).await.map(|_| ())
}

/// Keys are ASCII, so a `~` comes after all that continue a beginning.
fn beginning_with(beginning: &str) -> Result<JsValue, JsValue> {
    let (from, to) = (beginning.into(), format!("{beginning}~").into());
    IdbKeyRange::bound_with_lower_open_and_upper_open(&from, &to, false, true).map(Into::into)
}
