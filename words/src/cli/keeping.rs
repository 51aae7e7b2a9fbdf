//! What the commands say that keep a school's record safe: backup, restore, rebuild, doctor.

use super::{Ended, Trouble, Wanted};

/// The sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Another program works in the data folder.
    FolderInUse {
        /// The folder.
        folder: String,
    },
    /// A restore into the folder was cut short.
    RestoreCutShort {
        /// The folder.
        folder: String,
    },
    /// A backup was written.
    BackedUp {
        /// Its file.
        file: String,
        /// Its size.
        kilobytes: u64,
        /// Whether it is under a passphrase.
        sealed: bool,
    },
    /// A backup was restored.
    Restored {
        /// Into which folder.
        folder: String,
        /// Where what was there lies now.
        aside: Option<String>,
    },
    /// Another backup is being taken.
    BackupUnderway,
    /// A file that is no backup.
    NoBackup {
        /// The file.
        file: String,
    },
    /// A damaged backup.
    BackupDamaged {
        /// The file.
        file: String,
        /// What is wrong with it.
        problem: Trouble,
    },
    /// A sealed backup, and no passphrase.
    PassphraseNeeded {
        /// The file.
        file: String,
    },
    /// A passphrase that does not fit, or a sealed backup that was changed.
    PassphraseWrong {
        /// The file.
        file: String,
    },
    /// A passphrase that is too short.
    PassphraseShort {
        /// The fewest characters.
        least: usize,
    },
    /// A file that can't be read or written.
    File {
        /// The file.
        file: String,
        /// What the system says.
        problem: Trouble,
    },
    /// Figures that are stored otherwise than they are derived.
    FiguresDiffer {
        /// The attempt.
        attempt: String,
        /// What is stored.
        stored: Score,
        /// What follows from its events.
        derived: Score,
    },
    /// An attempt of which nothing is stored otherwise than it is derived but how its items were judged, if at all.
    ItemsDiffer {
        /// The attempt.
        attempt: String,
    },
    /// A standing that is stored otherwise than it is derived.
    StandingDiffers {
        /// Whose.
        student: String,
        /// In what.
        objective: String,
    },
    /// When a student was last heard of, or what was practised, is stored otherwise than it is derived.
    PresenceDiffers {
        /// Who.
        student: String,
    },
    /// Events that are not those that were acknowledged.
    EventsBroken {
        /// The attempt.
        attempt: String,
    },
    /// Everything was derived.
    Derived {
        /// So many attempts.
        attempts: u64,
        /// So many standings.
        standings: u64,
        /// So many of these, and of what is known of students, were stored otherwise.
        differing: u64,
        /// Whether those were written anew.
        mended: bool,
        /// So many attempts are judged by another version.
        not_drawn: u64,
    },
    /// What the doctor found.
    Found(Finding),
}

/// What an attempt showed, in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// How it stands.
    pub ended: Ended,
    /// Right answers.
    pub right: u16,
    /// Of so many.
    pub of: u16,
}

/// What the doctor finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The folder is its owner's alone.
    FolderPrivate {
        /// The folder.
        folder: String,
    },
    /// Others can look into the folder, or read a file that is secret.
    Open {
        /// The folder or file.
        path: String,
        /// Its mode.
        mode: u32,
    },
    /// Something is missing or can't be used.
    Unusable {
        /// The folder or file.
        path: String,
        /// What is wrong.
        problem: Trouble,
    },
    /// A server works in the folder.
    Serving,
    /// No server works in the folder.
    NotServing,
    /// A restore was cut short.
    CutShort,
    /// The database is whole.
    DatabaseWhole {
        /// Its schema.
        schema: i64,
        /// Its epoch.
        epoch: u64,
        /// Its size.
        kilobytes: u64,
    },
    /// The database is damaged.
    DatabaseDamaged {
        /// What is wrong with it.
        problem: Trouble,
    },
    /// A later version wrote the database.
    DatabaseNewer {
        /// Its schema.
        found: i64,
        /// What this program knows.
        known: i64,
    },
    /// The database keeps what it acknowledges.
    SettingsSafe,
    /// It does not.
    SettingWeak {
        /// The setting.
        setting: String,
        /// What it is.
        found: String,
        /// What it has to be.
        wanted: Wanted,
    },
    /// A key fits the database.
    KeyFits {
        /// The key.
        name: String,
    },
    /// A key is missing.
    KeyMissing {
        /// The key.
        name: String,
    },
    /// A key belongs to another database.
    KeyForeign {
        /// The key.
        name: String,
    },
    /// There is room on the disk.
    Room {
        /// So much.
        megabytes: u64,
    },
    /// There is little room on the disk.
    LittleRoom {
        /// So much.
        megabytes: u64,
        /// So much there should be.
        least: u64,
    },
    /// The clock is later than everything on record.
    ClockRight {
        /// What it shows.
        now: String,
    },
    /// The clock is earlier than something on record, or than this program.
    ClockBehind {
        /// What it shows.
        now: String,
        /// What it is behind.
        seen: String,
    },
}

impl Finding {
    /// Whether somebody has to do something about it.
    #[must_use]
    pub const fn is_bad(&self) -> bool {
        match self {
            Self::FolderPrivate { .. }
            | Self::Serving
            | Self::NotServing
            | Self::DatabaseWhole { .. }
            | Self::SettingsSafe
            | Self::KeyFits { .. }
            | Self::Room { .. }
            | Self::ClockRight { .. } => false,
            Self::Open { .. }
            | Self::Unusable { .. }
            | Self::CutShort
            | Self::DatabaseDamaged { .. }
            | Self::DatabaseNewer { .. }
            | Self::SettingWeak { .. }
            | Self::KeyMissing { .. }
            | Self::KeyForeign { .. }
            | Self::LittleRoom { .. }
            | Self::ClockBehind { .. } => true,
        }
    }
}
