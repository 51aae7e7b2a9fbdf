//! Sessions in our own store: tower-sessions' own SQL stores bring another version of sqlx.

use crate::{
    clock::Clock,
    store::{Store, StoreError},
};
use mastery::ticket::hex;
use sha2::{Digest, Sha256};
use std::{collections::HashMap, fmt, sync::Arc};
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
    session_store::{Error, Result},
};

/// A session store over the store.
#[derive(Clone)]
pub struct Kept {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
}

impl Kept {
    /// Over this store, by this clock.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock }
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kept")
    }
}

#[async_trait::async_trait]
impl SessionStore for Kept {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // Always an id of our own making: one that came with a request may have been planted there.
        record.id = Id::default();
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        let expires = self.clock.now().after(super::LASTS);
        self.store.save_session(&hashed(&record.id), &data, expires).await.map_err(failed)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let data = self.store.load_session(&hashed(id), self.clock.now()).await.map_err(failed)?;
        let Some(data) = data else { return Ok(None) };
        let data: HashMap<_, _> = serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
        // When it ends is the store's business, by its own clock; the record only has to look alive.
        let expiry_date = tower_sessions::cookie::time::OffsetDateTime::now_utc() + super::lasts();
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.store.delete_session(&hashed(id)).await.map_err(failed)
    }
}

fn hashed(id: &Id) -> String {
    hex(&Sha256::digest(id.0.to_be_bytes()))
}

fn failed(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}
