//! What the handlers share.

use crate::{
    accept::{crowd::Crowd, rebuild},
    assets::{self, Builds},
    backup,
    beginning::Beginning,
    clock::Clock,
    folder,
    keys::{KeyError, Keys},
    live::Live,
    policy::Gate,
    session::{Kept, secret::Hasher},
    store::{
        Store, StoreError,
        sqlite::{self, Sqlite},
    },
};
use mastery::{sync::Epoch, time::Instant};
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
    /// What changes now, for who watches.
    pub live: Live,
    /// The files of the build before this one.
    pub builds: Builds,
    /// The key to begin a school with, where there is none.
    pub beginning: Beginning,
    /// Which life of the database this is.
    pub epoch: Epoch,
    /// What is worked on.
    pub crowd: Crowd,
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
    /// A restore was cut short: the folder may be half of one school and half of another.
    #[error("a restore was cut short")]
    CutShort,
    /// The demo stays away from real schools.
    #[error("the folder holds another school")]
    OtherSchool,
}

/// The fact that says whether every attempt that has ended is kept as it was judged then.
const SITTINGS: &str = "sittings";

/// Keeps attempts as they were judged that had ended before that was kept. A start that is cut short, or a row that can't be
/// read, leaves the rest to the next one: nobody is kept from a lesson by it.
async fn keep_sittings(database: &Sqlite, store: &dyn Store) {
    let written = async {
        if database.read_meta(SITTINGS).await?.as_deref() == Some("missing") {
            let kept = rebuild::keep_sittings(store).await?;
            database.save_meta(SITTINGS, "kept").await?;
            tracing::info!("{kept} attempts are kept as they were judged");
        }
        Ok::<(), StoreError>(())
    };
    if let Err(error) = written.await {
        tracing::warn!("attempts can't be kept as they were judged: {error}");
    }
}

impl State {
    /// Opens a data folder, and makes what is missing: the folder, the database, the keys, with `demo` the demo school.
    ///
    /// # Errors
    /// [`StateError`].
    pub async fn open(folder: &Path, clock: Arc<dyn Clock>, options: Options) -> Result<Self, StateError> {
        folder::prepare(folder).map_err(|error| StateError::Folder { folder: folder.to_owned(), error })?;
        if folder.join(backup::UNFINISHED).exists() {
            return Err(StateError::CutShort);
        }
        // A tab from before can do without; the school can't do without its server.
        let builds = assets::keep(folder).unwrap_or_else(|error| {
            tracing::warn!("the files of the last two builds can't be kept: {error}");
            Builds::default()
        });
        let database = Sqlite::open(folder).await?;
        let keys = Arc::new(Keys::open(folder, &database).await?);
        let hasher = Hasher::new(keys.clone());
        let store: Arc<dyn Store> = Arc::new(database.clone());
        keep_sittings(&database, &*store).await;
        let sessions = Kept::new(store.clone(), clock.clone());
        let live = Live::new(store.clone(), clock.clone());
        // The demo brings a school of its own.
        let is_begun = options.demo || store.has_school().await.map_err(sqlite::OpenError::from)?;
        let beginning = if is_begun { Beginning::default() } else { Beginning::new().map_err(KeyError::Random)? };
        let (epoch, gate, crowd) = (store.epoch(), Gate::new(store), Crowd::default());
        Ok(Self { gate, keys, hasher, clock, options, builds, live, beginning, epoch, crowd, sessions, database })
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
