//! What is wrong with something, as it stands in brackets behind what does not work.

use std::io;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// What the operating system refuses.
    System {
        /// What it is about.
        kind: io::ErrorKind,
        /// The system's own number of it, where it has one.
        number: Option<i32>,
    },
    /// No machine has that name.
    NoSuchHost,
    /// The system gives no random numbers.
    NoRandom,
    /// A file is not a certificate, not a key, or they don't belong together.
    NoPair,
    /// Another program's report, quoted because whoever looks further needs it word for word.
    Quoted {
        /// Whose it is.
        by: &'static str,
        /// Its own words.
        said: String,
    },
    /// A key's file that holds no key.
    NoKey,
    /// A backup without a key that its database knows.
    KeyMissing {
        /// The key.
        name: String,
    },
    /// A backup with another key than its database knows.
    KeyForeign {
        /// The key.
        name: String,
    },
    /// A database that does not say which schema it has.
    NoSchema,
    /// The program has no cryptography to speak https with.
    NoCryptography,
    /// Somebody else changed the same thing, again and again.
    Stale,
    /// More is asked for than can wait, or another program holds the database.
    Busy,
    /// There is no room on the disk.
    Full,
    /// A row holds what this program can't read.
    Row {
        /// The table.
        table: &'static str,
        /// What of it.
        why: Misread,
    },
}

impl From<&io::Error> for Trouble {
    fn from(error: &io::Error) -> Self {
        Self::System { kind: error.kind(), number: error.raw_os_error() }
    }
}

/// What of a row can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misread {
    /// What the reader of a value reports, quoted.
    Said(String),
    /// An attempt of a kind that is none.
    Kind {
        /// The kind.
        given: String,
    },
    /// The link of a batch to the one before it.
    Link,
    /// A demonstration without its ticket.
    NoTicket {
        /// The attempt.
        attempt: String,
    },
    /// A time factor that is none.
    TimeFactor {
        /// The factor.
        percent: u32,
    },
}

/// What a setting of the database has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// This.
    Value(&'static str),
    /// This or more.
    AtLeast(u32),
}

/// Why items can't be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undrawable {
    /// This build does not have the item model in this version.
    NoModel {
        /// The model.
        model: String,
        /// Its version.
        version: u16,
    },
    /// The parameters are not of the model's shape.
    Shape {
        /// The model.
        model: String,
        /// At which character of their JSON, from 1 on.
        at: usize,
    },
    /// A set of no items, or of too many.
    SetSize {
        /// The most.
        most: u16,
    },
    /// A seed that is too large.
    Seed {
        /// The largest.
        most: u64,
    },
}
