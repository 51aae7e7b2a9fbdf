//! How many batches are worked on at once: each is in memory until it is stored, so there is an end to it.

use crate::store::{StoreError, Stored};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A large school at the bell fits; what is more comes again a second later.
const MOST: usize = 2_048;

/// The batches that are worked on.
#[derive(Clone, Debug)]
pub struct Crowd(Arc<Semaphore>);

impl Default for Crowd {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(MOST)))
    }
}

impl Crowd {
    /// A place, for as long as it is kept.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when there is none.
    pub fn enter(&self) -> Stored<OwnedSemaphorePermit> {
        self.0.clone().try_acquire_owned().map_err(|_| StoreError::Busy)
    }
}
