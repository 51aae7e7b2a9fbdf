//! What the handlers share.

use crate::{
    assets::{self, Builds},
    beginning::Beginning,
    clock::Clock,
    keys::{KeyError, Keys},
    policy::Gate,
    session::{Kept, secret::Hasher},
    store::{
        Store,
        sqlite::{self, Sqlite},
    },
};
use mastery::time::Instant;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use uuid::Uuid;

/// How the server runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// With the demo school, its names and PINs for everybody to see.
    pub demo: bool,
    /// Behind TLS, so that the cookie never travels in the clear.
    pub secure: bool,
}

/// An open data folder with everything that works on it.
#[derive(Clone)]
pub struct State {
    /// The store, for who may.
    pub gate: Gate,
    /// The machine's keys.
    pub keys: Arc<Keys>,
    /// PINs and passwords.
    pub hasher: Hasher,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// How the server runs.
    pub options: Options,
    /// The files of the build before this one.
    pub builds: Builds,
    /// The key to begin a school with, where there is none.
    pub beginning: Beginning,
    pub(crate) sessions: Kept,
    database: Sqlite,
}

/// Why a data folder can't be worked on.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The folder can't be made or written.
    #[error("{folder}: {error}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The database.
    #[error(transparent)]
    Database(#[from] sqlite::OpenError),
    /// The keys.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// The demo stays away from real schools.
    #[error("the folder holds another school")]
    OtherSchool,
}

impl State {
    /// Opens a data folder, and makes what is missing: the folder, the database, the keys, with `demo` the demo school.
    ///
    /// # Errors
    /// [`StateError`].
    pub async fn open(folder: &Path, clock: Arc<dyn Clock>, options: Options) -> Result<Self, StateError> {
        writable(folder).map_err(|error| StateError::Folder { folder: folder.to_owned(), error })?;
        // A tab from before can do without; the school can't do without its server.
        let builds = assets::keep(folder).unwrap_or_else(|error| {
            tracing::warn!("the files of the last two builds can't be kept: {error}");
            Builds::default()
        });
        let database = Sqlite::open(folder).await?;
        let keys = Arc::new(Keys::open(folder, &database).await?);
        let hasher = Hasher::new(keys.clone());
        let store: Arc<dyn Store> = Arc::new(database.clone());
        let sessions = Kept::new(store.clone(), clock.clone());
        // The demo brings a school of its own.
        let is_begun = options.demo || store.has_school().await.map_err(sqlite::OpenError::from)?;
        let beginning = if is_begun { Beginning::default() } else { Beginning::new().map_err(KeyError::Random)? };
        Ok(Self { gate: Gate::new(store), keys, hasher, clock, options, builds, beginning, sessions, database })
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// A new id, in the order of time: a UUIDv7.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn new_id(&self) -> Result<Uuid, getrandom::Error> {
        let mut random = [0; 10];
        getrandom::fill(&mut random)?;
        let now = u64::try_from(self.now().0).unwrap_or_default();
        Ok(uuid::Builder::from_unix_timestamp_millis(now, &random).into_uuid())
    }

    /// Closes the database, so that its file stands alone.
    pub async fn close(self) {
        self.database.close().await;
    }
}

/// Makes the folder and tries to write in it.
fn writable(folder: &Path) -> std::io::Result<()> {
    let mut private = std::fs::DirBuilder::new();
    private.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut private, 0o700);
    private.create(folder)?;
    let probe = folder.join(format!(".writable-{}", std::process::id()));
    std::fs::write(&probe, b"")?;
    std::fs::remove_file(probe)
}
