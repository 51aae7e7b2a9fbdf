//! How a command says that it can't: one line, exit code 2, no trace.

use super::terminal;
use crate::{
    backup::BackupError,
    keys::KeyError,
    problem::ApiError,
    state::StateError,
    store::{
        StoreError,
        sqlite::{FILE, OpenError},
    },
};
use std::{io, path::Path, process::ExitCode};
use words::{
    Say,
    cli::{Cli, Keeping, Trouble},
};

/// The exit code of bad arguments and of everything that keeps a command from its work.
const CODE: u8 = 2;

/// Why a command stopped.
#[derive(Debug)]
pub(super) enum Failure {
    /// With this sentence.
    Said(Cli),
    /// Whoever read what it wrote has read enough.
    EnoughRead,
}

impl Failure {
    /// Says it.
    pub fn tell(self) -> ExitCode {
        match self {
            Self::Said(sentence) => {
                eprintln!("tenfold: {}", sentence.say(terminal().into()));
                ExitCode::from(CODE)
            }
            Self::EnoughRead => ExitCode::SUCCESS,
        }
    }

    /// What is wrong with a data folder.
    pub fn of_state(error: StateError, folder: &Path) -> Self {
        let file = |path: &Path| path.display().to_string();
        Self::Said(match error {
            StateError::Folder { folder, error } => {
                Cli::FolderNotWritable { folder: file(&folder), problem: (&error).into() }
            }
            StateError::Database(error) => of_database(error, folder),
            StateError::Keys(error) => of_key(error, folder),
            StateError::CutShort => Cli::Keeping(Keeping::RestoreCutShort { folder: file(folder) }),
            StateError::OtherSchool => Cli::OtherSchool { folder: file(folder) },
        })
    }

    /// What is wrong with a backup, or with what it is of.
    pub fn of_backup(error: BackupError, folder: &Path, backup: &Path) -> Self {
        let (data, file) = (folder.display().to_string(), backup.display().to_string());
        Self::Said(match error {
            BackupError::Io(path, error) => {
                Cli::Keeping(Keeping::File { file: path.display().to_string(), problem: (&error).into() })
            }
            BackupError::NoDatabase => Cli::NoDatabase { folder: data },
            BackupError::Underway => Cli::Keeping(Keeping::BackupUnderway),
            BackupError::InUse => Cli::Keeping(Keeping::FolderInUse { folder: data }),
            BackupError::Foreign => Cli::Keeping(Keeping::NoBackup { file }),
            BackupError::Damaged(problem) => Cli::Keeping(Keeping::BackupDamaged { file, problem }),
            BackupError::Newer { found, known } => Cli::DatabaseNewer { found, known },
            BackupError::Sealed => Cli::Keeping(Keeping::PassphraseNeeded { file }),
            BackupError::Passphrase => Cli::Keeping(Keeping::PassphraseWrong { file }),
            BackupError::Keys(error) => of_key(error, folder),
            BackupError::Database(error) => of_database(error, folder),
            BackupError::Random(_) => Cli::ServingFailed { problem: Trouble::NoRandom },
        })
    }

    /// What is wrong with a database.
    pub fn of_open(error: OpenError, folder: &Path) -> Self {
        Self::Said(of_database(error, folder))
    }
}

fn of_key(error: KeyError, folder: &Path) -> Cli {
    let file = |path: &Path| path.display().to_string();
    match error {
        KeyError::Missing(path) => Cli::KeyMissing { file: file(&path) },
        KeyError::Unknown(path) => {
            Cli::DatabaseGone { file: folder.join(FILE).display().to_string(), key: file(&path) }
        }
        KeyError::Mismatch(path) => Cli::KeyMismatch { file: file(&path) },
        KeyError::Unreadable(path) => Cli::KeyUnreadable { file: file(&path), problem: Trouble::NoKey },
        KeyError::Io(path, error) => Cli::KeyUnreadable { file: file(&path), problem: (&error).into() },
        KeyError::Random(_) => Cli::ServingFailed { problem: Trouble::NoRandom },
        KeyError::Store(error) => Cli::DatabaseFailed { problem: error.trouble() },
    }
}

fn of_database(error: OpenError, folder: &Path) -> Cli {
    match error {
        OpenError::Damaged(problem) => Cli::DatabaseDamaged { file: folder.join(FILE).display().to_string(), problem },
        OpenError::Schema { found, known } if found > known => Cli::DatabaseNewer { found, known },
        OpenError::Schema { found, known } => Cli::DatabaseOlder { found, known },
        OpenError::Unsafe(weak) => {
            Cli::DatabaseUnsafe { setting: weak.pragma.to_owned(), found: weak.found, wanted: weak.wanted }
        }
        OpenError::Store(error) => Cli::DatabaseFailed { problem: error.trouble() },
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Said(Cli::DatabaseFailed { problem: error.trouble() })
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Said(Cli::Refused(error.problem))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::EnoughRead,
            _ => Self::Said(Cli::Stream { problem: (&error).into() }),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}
