//! What is wrong with something.

use crate::cli::{Misread, Trouble, Undrawable, Wanted, one_line};

pub(super) fn wrong(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Said(said) => one_line(said),
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

fn misread(why: &Misread) -> String {
    match why {
        Misread::Said(said) => one_line(said),
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
