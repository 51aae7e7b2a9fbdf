//! What the command line says.

pub mod help;
mod keeping;
mod trouble;

pub use keeping::{Finding, Keeping, Score};
pub use trouble::{Misread, Trouble, Undrawable, Wanted};

use crate::{UnknownLocale, json::Fault, judge::KeyError, problems::Problem, workshop::AtField};

/// The sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cli {
    /// A line that is not what `score` takes.
    BadLine(Box<Fault>),
    /// A key that can't be read.
    BadKey(Box<KeyError>),
    /// Where the server is to be found; the first thing that it prints.
    Address {
        /// The whole address.
        url: String,
    },
    /// Where a school is begun, while there is none.
    BeginAddress {
        /// The whole address, with its key.
        url: String,
    },
    /// The demo school's class code.
    DemoClass {
        /// The code.
        code: String,
    },
    /// A name and a PIN to try.
    DemoStudent {
        /// The name.
        name: String,
        /// The PIN.
        pin: String,
    },
    /// A teacher's name and password to try.
    DemoTeacher {
        /// The name.
        name: String,
        /// The password.
        password: String,
    },
    /// Another program listens there.
    AddressInUse {
        /// The address.
        address: String,
    },
    /// The address is none, or not this machine's.
    AddressUnusable {
        /// The address.
        address: String,
        /// What the system says.
        problem: Trouble,
    },
    /// The data folder can't be made or written.
    FolderNotWritable {
        /// The folder.
        folder: String,
        /// What the system says.
        problem: Trouble,
    },
    /// A later version wrote the database.
    DatabaseNewer {
        /// Its schema.
        found: i64,
        /// What this program knows.
        known: i64,
    },
    /// An earlier version wrote the database, and it is only to be looked at.
    DatabaseOlder {
        /// Its schema.
        found: i64,
        /// What this program knows.
        known: i64,
    },
    /// The database is none, or broken.
    DatabaseDamaged {
        /// Its file.
        file: String,
        /// What is wrong with it.
        problem: Trouble,
    },
    /// The database can't promise to keep what it takes.
    DatabaseUnsafe {
        /// The setting.
        setting: String,
        /// What it is.
        found: String,
        /// What it has to be.
        wanted: Wanted,
    },
    /// The database failed in another way.
    DatabaseFailed {
        /// What is wrong with it.
        problem: Trouble,
    },
    /// A key that the database knows is not there.
    KeyMissing {
        /// Its file.
        file: String,
    },
    /// There are keys, and the database that they were made for is gone.
    DatabaseGone {
        /// Where it would be.
        file: String,
        /// A key's file.
        key: String,
    },
    /// A key that is not the database's.
    KeyMismatch {
        /// Its file.
        file: String,
    },
    /// A key that can't be read or written.
    KeyUnreadable {
        /// Its file.
        file: String,
        /// What is wrong with it.
        problem: Trouble,
    },
    /// The demo keeps away from real schools.
    OtherSchool {
        /// The folder.
        folder: String,
    },
    /// The certificate or its key can't be used.
    Tls {
        /// The certificate's file.
        cert: String,
        /// The key's file.
        key: String,
        /// What is wrong.
        problem: Trouble,
    },
    /// What was asked of the record can't be done.
    Refused(Problem),
    /// The server stopped with an error.
    ServingFailed {
        /// What the system says.
        problem: Trouble,
    },
    /// There is no database in the folder.
    NoDatabase {
        /// The folder.
        folder: String,
    },
    /// There is no such class.
    NoClass {
        /// The code that was asked for.
        code: String,
    },
    /// There is no such objective.
    NoObjective {
        /// The id that was asked for.
        id: String,
        /// What there is.
        known: Vec<String>,
    },
    /// No item model of this id.
    NoModel {
        /// The id that was asked for.
        id: String,
        /// What there is.
        known: Vec<String>,
    },
    /// No such language.
    NoLocale(UnknownLocale),
    /// The program carries no pages: it was compiled by hand.
    NoPages,
    /// A parameter that the item model can't work with.
    WrongParameter(AtField),
    /// The items of an objective can't be drawn.
    NoItems {
        /// Why.
        why: Undrawable,
    },
    /// The arguments don't say what to do.
    Usage(Usage),
    /// Input or output failed.
    Stream {
        /// What the system says.
        problem: Trouble,
    },
    /// A class without attempts.
    NoAttempts,
    /// The heading of a column.
    Column(Column),
    /// How an attempt stands.
    Ended(Ended),
    /// Where a student stands with an objective by now.
    Stands(Stands),
    /// Practice, which never counts.
    Practice {
        /// Of which objective or approach, by id; empty where the class no longer has it.
        of: String,
    },
    /// A teacher made the attempt void.
    Void,
    /// A teacher moved the attempt to another student.
    CountsFor {
        /// Who.
        name: String,
    },
    /// Keeping the record safe.
    Keeping(Keeping),
}

/// What is wrong with the arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Usage {
    /// No such command.
    Command {
        /// What was asked for.
        given: String,
    },
    /// No such option.
    Option {
        /// What was given.
        given: String,
    },
    /// Something is missing.
    Missing {
        /// What.
        wanted: String,
    },
    /// An option without its value.
    NoValue {
        /// The option.
        option: String,
    },
    /// Not a whole number, where one is wanted.
    Number {
        /// The option.
        option: String,
        /// What was given.
        given: String,
    },
    /// A value that an option can't have.
    Value {
        /// The option.
        option: String,
        /// What was given.
        given: String,
        /// What would be right.
        right: Right,
    },
    /// An option beside one that excludes it, or twice.
    Conflict {
        /// The option.
        option: String,
        /// Those that exclude it.
        others: Vec<String>,
    },
    /// Anything else.
    Other,
}

/// What an option can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Right {
    /// That is plain.
    Plain,
    /// One of these.
    OneOf(Vec<String>),
    /// A whole number between two.
    Between {
        /// The smallest.
        least: u64,
        /// The largest.
        most: u64,
    },
    /// An address with a port.
    Address,
    /// JSON, which is not right there.
    Json(Box<Fault>),
}

/// A column of the tables of attempts and standings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Whose.
    Student,
    /// What it shows.
    Objective,
    /// When it began.
    Started,
    /// What it showed.
    Outcome,
    /// How many right of how many.
    Right,
    /// Where the student stands by now.
    Standing,
    /// When it was met.
    Since,
    /// What a teacher may want to know.
    Facts,
}

/// Where a student stands with an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Met by a demonstration.
    Met,
    /// Met by a teacher's judgement.
    MetByTeacher,
    /// Not yet.
    NotYet,
    /// Not required of this student.
    Excused,
    /// Nothing that counts.
    NotTried,
}

/// How an attempt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The threshold is met.
    Met,
    /// It is not.
    NotMet,
    /// The clock ended it.
    TimedOut,
    /// It was left.
    Abandoned,
    /// It has not ended.
    Running,
}

/// What somebody else's program says, in the one line that a command has for it.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// So many of something, in a language with one plural.
pub(crate) fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

say!(cli: Cli => say, help::Command => command, help::Argument => argument, help::Frame => frame);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Locale, Say};

    #[test]
    fn one_of_something_is_said_as_one() {
        let derived = |attempts, differing, mended, not_drawn| {
            Cli::Keeping(Keeping::Derived { attempts, standings: attempts, differing, mended, not_drawn })
        };
        for (key, english, spanish) in [
            (
                derived(1, 1, false, 1),
                "1 attempt and 1 standing derived anew: 1 differs. To write it anew: tenfold rebuild; \
                 1 attempt is of another version, and stays as it is",
                "1 intento y 1 situación, deducidos de nuevo: 1 difiere. Para escribirlo de nuevo: tenfold rebuild; \
                 1 intento es de otra versión y queda como está",
            ),
            (
                derived(2, 2, true, 2),
                "2 attempts and 2 standings derived anew: 2 written anew; \
                 2 attempts are of another version, and stay as they are",
                "2 intentos y 2 situaciones, deducidos de nuevo: 2 escritos de nuevo; \
                 2 intentos son de otra versión y quedan como están",
            ),
        ] {
            assert_eq!(key.say(Locale::En.into()), english);
            assert_eq!(key.say(Locale::Es.into()), spanish);
        }
    }
}
