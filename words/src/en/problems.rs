//! What is said to clients of the API when something does not work.

use super::objectives::length;
use super::staff::percent_range;
use crate::{
    Reader, Say,
    problems::{Problem, Tab, TextField, Title, called},
};

pub(crate) fn title(key: &Title, _reader: Reader) -> String {
    match key.0 {
        Problem::Malformed { .. } => "The request can’t be read",
        Problem::Address { .. } => "The address can’t be read",
        Problem::NotJson => "The request is not JSON",
        Problem::TooLarge { .. } => "The request is too large",
        Problem::NoRoute => "No such address",
        Problem::OtherWire => "Another version of the program",
        Problem::WrongMethod => "The address takes another method",
        Problem::NoAttempt => "No such attempt",
        Problem::NoObjective { .. } => "No such objective",
        Problem::NotSignedIn => "Not signed in",
        Problem::NotAllowed => "Not allowed",
        Problem::OtherOrigin => "From another site",
        Problem::SignInRefused | Problem::StaffSignInRefused => "The sign-in does not match",
        Problem::Wait { .. } => "Too many tries",
        Problem::NotReady { .. } => "Not open yet",
        Problem::AttemptTaken => "The attempt’s id is taken",
        Problem::AttemptId => "The attempt’s id is not a UUIDv7",
        Problem::Forged => "The signature does not fit",
        Problem::NotSealed => "This is no saved work",
        Problem::SealedElsewhere => "Work for another server",
        Problem::SealedDamaged => "The saved work is damaged",
        Problem::OtherAttempt => "The ticket is for another attempt",
        Problem::Conflict { .. } => "The events contradict what is stored",
        Problem::OutOfPlace { .. } => "The events are of another tab",
        Problem::TooManyEvents { .. } => "Too many events",
        Problem::BeginRefused => "This can’t begin a school",
        Problem::Text { .. } => "A text has another length",
        Problem::NamesTaken { .. } => "A name is there already",
        Problem::NamesTwice { .. } => "A name came more than once",
        Problem::NamesTooLong { .. } => "A name is too long",
        Problem::TooManyStudents { .. } => "Too many students at once",
        Problem::NoStudent => "No such student",
        Problem::TimeFactor { .. } => "No such time factor",
        Problem::AccommodationsTaken => "Somebody saved other accommodations",
        Problem::Objective { .. } => "An objective can’t be set so",
        Problem::RevisionTaken { .. } => "Somebody saved another revision",
        Problem::ObjectivesChanged => "Somebody changed the class’s objectives",
        Problem::NoObjectiveLeft => "The class would have no objective",
        Problem::ObjectiveTwice { .. } => "An objective twice",
        Problem::UnknownObjective { .. } => "Not in the catalogue",
        Problem::EventsTooLarge { .. } => "The events are too large",
        Problem::EventTooLarge { .. } => "One event is too large",
        Problem::DecisionId => "The decision’s id is not a UUIDv7",
        Problem::DecisionTaken => "The decision’s id is taken",
        Problem::NoDecision => "No such decision",
        Problem::UndoneBefore => "It is undone already",
        Problem::CountsNotHere => "The attempt does not count here",
        Problem::MoreTime { .. } => "This time can’t be granted",
        Problem::Busy => "The server is busy",
        Problem::StorageFull => "The server’s disk is full",
        Problem::Failed => "The server failed",
    }
    .to_owned()
}

pub(crate) fn detail(key: &Problem, reader: Reader) -> String {
    match key {
        Problem::Malformed { fault } => format!("The request can’t be read: {}.", fault.say(reader)),
        Problem::Address { name, given } => format!(
            "“{given}” is not an id. In this address {{{name}}} is a UUID, such as 0199c82c-c000-7010-8000-000000000001."
        ),
        Problem::NotJson => "Send JSON, and say so: Content-Type: application/json.".to_owned(),
        Problem::TooLarge { most } => format!("A request has at most {most} KiB. Send it in parts."),
        Problem::NoRoute => "There is nothing at this address. /api/openapi.json lists what there is.".to_owned(),
        Problem::OtherWire => {
            "This page and the school’s server are of two versions that no longer fit together. Load the page again; what is saved on this device stays, and is sent then.".to_owned()
        }
        Problem::WrongMethod => "This address takes another method; the Allow header says which.".to_owned(),
        Problem::NoAttempt => "There is no such attempt.".to_owned(),
        Problem::NoObjective { id } => format!("Your class has no objective “{id}”."),
        Problem::NotSignedIn => "Sign in first.".to_owned(),
        Problem::NotAllowed => "This is not yours to see or change.".to_owned(),
        Problem::OtherOrigin => "Requests that change something are taken from Tenfold’s own pages only.".to_owned(),
        Problem::SignInRefused => "The class code, the name or the PIN does not match. Look at all three.".to_owned(),
        Problem::StaffSignInRefused => "The name or the password does not match.".to_owned(),
        Problem::Wait { seconds: 1 } => "That was tried too often. Try again in 1 second.".to_owned(),
        Problem::Wait { seconds } => format!("That was tried too often. Try again in {seconds} seconds."),
        Problem::NotReady { after } => format!("This opens after: {}.", called(after, reader)),
        Problem::AttemptTaken => "This attempt’s id belongs to another attempt. Start with a new one.".to_owned(),
        Problem::AttemptId => "An attempt’s id is a UUID of version 7.".to_owned(),
        Problem::Forged => "This was not signed by this school’s server, or was changed since.".to_owned(),
        Problem::NotSealed => "This file is not work that Tenfold saved. Its name ends in .tenfold.".to_owned(),
        Problem::SealedElsewhere => "This work was saved for another school’s server. Hand it in there.".to_owned(),
        Problem::SealedDamaged => "This file was cut short or changed. Save the work again on the device it comes from.".to_owned(),
        Problem::OtherAttempt => "This ticket does not allow events of that attempt.".to_owned(),
        Problem::Conflict { index } => {
            format!("Event {index} is stored with other content. What was sent is kept for the teacher.")
        }
        Problem::OutOfPlace { tab } => out_of_place(*tab),
        Problem::TooManyEvents { most } => format!("At most {most} events are taken here."),
        Problem::BeginRefused => "Use the address that the server printed when it started. It works once, and only while there is no school.".to_owned(),
        Problem::Text { field, least, most } => text(*field, *least, *most),
        Problem::NamesTaken { names } => {
            format!("The class already has {}: add a letter of the surname, so that each name is there once.", quoted(names))
        }
        Problem::NamesTwice { names } => format!(
            "What you entered has {} more than once: add a letter of the surname, so that each name is there once.",
            quoted(names)
        ),
        Problem::NamesTooLong { beginnings, most } => match &beginnings[..] {
            [one] => format!("The name that begins with “{one}” is longer than {most} characters."),
            more => format!("The names that begin with {} are longer than {most} characters.", quoted(more)),
        },
        Problem::TooManyStudents { most } => format!("At most {most} students can be added at once."),
        Problem::Objective { wrong } => wrong.iter().map(|wrong| wrong.say(reader)).collect::<Vec<_>>().join(" "),
        Problem::RevisionTaken { saved: None, revision } => {
            format!("The current revision is {revision}, and this was another. Read it first; nothing was overwritten.")
        }
        Problem::RevisionTaken { saved: Some((author, at)), revision } => {
            format!("{author} saved revision {revision} meanwhile, at {at}. Read it first; nothing was overwritten.")
        }
        Problem::NoStudent => "This student is not in the class.".to_owned(),
        Problem::TimeFactor { least, most } => percent_range(*least, *most),
        Problem::AccommodationsTaken => {
            "Somebody else changed what this student needs. Look at it first; nothing was overwritten.".to_owned()
        }
        Problem::ObjectivesChanged => {
            "Somebody else changed which objectives the class has. Look at them first; nothing was overwritten.".to_owned()
        }
        Problem::NoObjectiveLeft => "A class needs at least one objective.".to_owned(),
        Problem::ObjectiveTwice { id } => format!("The objective “{id}” is there twice. Each can be there once."),
        Problem::UnknownObjective { id } => format!("Neither the catalogue nor your class knows an objective “{id}”."),
        Problem::EventsTooLarge { most } => format!("The events of one attempt have at most {most} MiB in all."),
        Problem::EventTooLarge { most } => format!("No event is larger than {most} bytes."),
        Problem::DecisionId => "A decision’s id is a UUID of version 7.".to_owned(),
        Problem::DecisionTaken => "This decision’s id belongs to another decision. Decide again with a new one.".to_owned(),
        Problem::NoDecision => "There is no such decision here.".to_owned(),
        Problem::UndoneBefore => "This no longer stands: it was undone before.".to_owned(),
        Problem::CountsNotHere => "This attempt does not count for this student: it is void, or was moved. Undo that first.".to_owned(),
        Problem::MoreTime { most } => format!("More time is 1 second to {}, for an attempt with a clock.", length(*most)),
        Problem::Busy => "Many ask at once just now. Try again in a moment; nothing is lost.".to_owned(),
        Problem::StorageFull => "The server’s disk is full, so this could not be stored. Tell your teacher; what is on this device stays here and is sent later.".to_owned(),
        Problem::Failed => "Something went wrong on the server. What was sent is not stored yet; try again.".to_owned(),
    }
}

fn text(field: TextField, least: u64, most: u64) -> String {
    let what = match field {
        TextField::School => "The school’s name",
        TextField::Class => "The class’s name",
        TextField::Teacher => "Your name",
        TextField::Student => "A student’s name",
        TextField::Reason => "The reason",
        TextField::Password => "The password",
    };
    format!("{what} has {least} to {most} characters.")
}

fn out_of_place(tab: Tab) -> String {
    match tab {
        Tab::Generation => "A tab has one generation from its first event on, 1 or more.".to_owned(),
        Tab::TooMany { most } => {
            format!("At most {most} tabs are taken of one attempt. What was sent is kept for the teacher.")
        }
    }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
}
