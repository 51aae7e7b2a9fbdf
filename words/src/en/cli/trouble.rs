//! What is wrong with something.

use crate::cli::{Misread, Trouble, Undrawable, Wanted, one_line};
use std::io::ErrorKind;

pub(super) fn wrong(trouble: &Trouble) -> String {
    match trouble {
        Trouble::System { kind, number } => system(*kind, *number),
        Trouble::NoSuchHost => "there is no such machine".to_owned(),
        Trouble::NoRandom => "the system gives no random numbers".to_owned(),
        Trouble::NoPair => "they are no certificate and key that belong together".to_owned(),
        Trouble::Quoted { by, said } => format!("{by}: “{}”", one_line(said)),
        Trouble::NoKey => "a key is 64 hex digits".to_owned(),
        Trouble::KeyMissing { name } => format!("the key {name} is missing"),
        Trouble::KeyForeign { name } => format!("the key {name} does not fit"),
        Trouble::NoSchema => "it does not say its schema".to_owned(),
        Trouble::NoCryptography => "no cryptography".to_owned(),
        Trouble::Stale => "somebody else was quicker, again and again".to_owned(),
        Trouble::Busy => "it is busy".to_owned(),
        Trouble::Full => "the disk is full".to_owned(),
        Trouble::Row { table, why } => format!("a row of {table} can’t be read: {}", misread(why)),
    }
}

fn system(kind: ErrorKind, number: Option<i32>) -> String {
    let known = match kind {
        ErrorKind::NotFound => "not there",
        ErrorKind::PermissionDenied => "not allowed",
        ErrorKind::AlreadyExists => "it exists already",
        ErrorKind::AddrInUse | ErrorKind::ResourceBusy => "another program has it",
        ErrorKind::AddrNotAvailable => "it is not an address of this machine",
        ErrorKind::ReadOnlyFilesystem => "it can only be read",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "no room is left on the disk",
        ErrorKind::NotADirectory => "it is no folder",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::InvalidData => "its text is not UTF-8",
        ErrorKind::UnexpectedEof => "it ends too early",
        ErrorKind::TimedOut => "the time was over",
        _ => {
            return number
                .map_or_else(|| "an error of the system".to_owned(), |number| format!("error {number} of the system"));
        }
    };
    known.to_owned()
}

fn misread(why: &Misread) -> String {
    match why {
        Misread::Said(said) => format!("“{}”", one_line(said)),
        Misread::Kind { given } => format!("there is no kind “{given}”"),
        Misread::Link => "the link is no SHA-256".to_owned(),
        Misread::NoTicket { attempt } => format!("{attempt} has no ticket"),
        Misread::TimeFactor { percent } => format!("{percent} percent is no time factor"),
    }
}

pub(super) fn wanted(wanted: Wanted) -> String {
    match wanted {
        Wanted::Value(value) => value.to_owned(),
        Wanted::AtLeast(least) => format!("{least} or more"),
    }
}

pub(super) fn undrawable(why: &Undrawable) -> String {
    match why {
        Undrawable::NoModel { model, version } => {
            format!("this program has no item model {model} of version {version}")
        }
        Undrawable::Shape { model, at } => format!("what is set for {model} does not fit at character {at}"),
        Undrawable::SetSize { most } => format!("a set has 1 to {most} items"),
        Undrawable::Seed { most } => format!("a seed is a whole number from 0 to {most}"),
    }
}
