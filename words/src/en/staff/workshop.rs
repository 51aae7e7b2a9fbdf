//! A class's objectives, and the page where one is set.

use crate::{Reader, staff::Workshop};

pub(crate) fn workshop(key: &Workshop, reader: Reader) -> String {
    let text = match key {
        Workshop::Revision { number } => return format!("Revision {number}"),
        Workshop::SavedBy { author, at } => return format!("{author}, {at}"),
        Workshop::OpensAfter { what } => return format!("Opens after: {}", what.join("; ")),
        Workshop::Distinct { count, of } => return distinct(*count, *of, reader),
        Workshop::Seed { seed } => return format!("Seed {seed}, drawn in this tab"),
        Workshop::MoreInSet { count } => return format!("A set has {count} more."),
        Workshop::InTen { known } => return format!("{known} of 10"),
        Workshop::InHundred { chance: 0 } => "under 1 in 100",
        Workshop::InHundred { chance: 100 } => "over 99 in 100",
        Workshop::InHundred { chance } => return format!("{chance} in 100"),
        Workshop::Worth { known, once, thrice } => return worth(*known, *once, *thrice),
        Workshop::SaveAs { revision } => return format!("Save as revision {revision}"),
        Workshop::Saved { revision } => {
            return format!(
                "Saved as revision {revision}. The next demonstration has it; one that has begun keeps its own."
            );
        }
        Workshop::Meanwhile { author, at, revision } => {
            return format!("{author} saved revision {revision} meanwhile ({at})");
        }
        Workshop::SaveMine { revision } => return format!("Save mine as revision {revision}"),
        Workshop::TakeTheirs { revision } => return format!("Go on from revision {revision}"),
        Workshop::Objectives => "Objectives",
        Workshop::ObjectivesHint => "What this class is asked, and what is enough. Open one to change it.",
        Workshop::OfCatalogue => "as the catalogue has it",
        Workshop::CatalogueWords => "The catalogue’s words, in each student’s language",
        Workshop::Problems => "Problems",
        Workshop::AnotherSet => "Another set",
        Workshop::NoExamples => "Examples come as soon as the values fit.",
        Workshop::WhatShows => "What shows mastery",
        Workshop::LimitHint => "minutes and seconds, like 2:00",
        Workshop::NoClock => "Without a clock",
        Workshop::OfflineStart => "Can be begun without a network",
        Workshop::OfflineStartMeans => {
            "Then a few sets wait on each student’s device, and somebody skilled could read their problems before the start."
        }
        Workshop::CurveCaption => {
            "Chance to pass, by how many of these problems a student really knows. Solid: one try. Dashed: three tries."
        }
        Workshop::Figures => "The same in figures",
        Workshop::Known => "Really known",
        Workshop::OneTry => "One try",
        Workshop::ThreeTries => "Three tries",
        Workshop::NothingBefore => "The class has no other objective.",
        Workshop::Unchanged => "Nothing has been changed.",
        Workshop::LeaveUnsaved => "What you changed is not saved. Leave all the same?",
        Workshop::Mend => "Please look at what is marked.",
        Workshop::NothingOverwritten => {
            "Nothing was overwritten: what you typed is still here. The other revision says:"
        }
        Workshop::History => "History",
        Workshop::NoChange => "The same as before",
    };
    text.to_owned()
}

fn distinct(count: u64, of: u16, reader: Reader) -> String {
    let all = reader.numbers.whole(i64::try_from(count).unwrap_or(i64::MAX));
    match count {
        1 if of > 1 => format!("Only 1 problem: a set of {of} is nothing but that."),
        _ if count < of.into() => format!("Only {all} different problems: a set of {of} has to repeat some."),
        _ => format!("{all} different problems; a set of {of} never repeats one."),
    }
}

fn worth(known: u8, once: u8, thrice: u8) -> String {
    let tries = match once {
        0 => "less than once in 100 tries".to_owned(),
        1 => "once in 100 tries".to_owned(),
        100 => "nearly every time".to_owned(),
        _ => format!("{once} times in 100 tries"),
    };
    let students = match thrice {
        0 => "hardly any such student passes".to_owned(),
        100 => "nearly all such students pass".to_owned(),
        _ => format!("{thrice} in 100 such students pass"),
    };
    format!("A student who knows {known} in 10 of these passes {tries}. With three tries, {students}.")
}
