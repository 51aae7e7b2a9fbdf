//! One student's objective as the teacher sees it.

use crate::{
    Reader,
    en::student::seconds,
    staff::{Evidence, Item, Went},
};

pub(crate) fn evidence(key: &Evidence, _reader: Reader) -> String {
    let text = match key {
        Evidence::Page { student, objective } => return format!("{student}: {objective}"),
        Evidence::Met { day } => return format!("Met on {day}, by a demonstration"),
        Evidence::MetByTeacher { day } => return format!("Met on {day}, by a teacher’s judgement"),
        Evidence::NotYet { last: Some((right, of)), tries: 1 } => {
            return format!("Not yet: {right} of {of}, in one try");
        }
        Evidence::NotYet { last: Some((right, of)), tries } => {
            return format!("Not yet: {right} of {of} in the last of {tries} tries");
        }
        Evidence::NotYetByTeacher { last: Some((right, of)), tries: 1 } => {
            return format!("Not yet, by a teacher’s judgement: {right} of {of}, in one try");
        }
        Evidence::NotYetByTeacher { last: Some((right, of)), tries } => {
            return format!("Not yet, by a teacher’s judgement: {right} of {of} in the last of {tries} tries");
        }
        Evidence::ReopenedWithTime { more } => return format!("One more try is open, with {more} more time."),
        Evidence::When { day, time } => return format!("{day}, {time}"),
        Evidence::Went(went) => return self::went(*went),
        Evidence::Used { used, of } => return format!("{used} of {of} used"),
        Evidence::UsedPlain { used } => return format!("{used} used"),
        Evidence::Granted { more } => return format!("{more} granted"),
        Evidence::CountsFor { name } => return format!("Counts for {name}"),
        Evidence::BegunAs { name } => return format!("Begun as {name}"),
        Evidence::Unreturned { count: 1, until } => {
            return format!("A ticket to begin without a network, good until {until}, never came back.");
        }
        Evidence::Unreturned { count, until } => {
            return format!(
                "{count} tickets to begin without a network never came back; the last was good until {until}."
            );
        }
        Evidence::Round { right, of } => return format!("{right} of {of} right at the first try"),
        Evidence::DecidedBy { author, day, time } => return format!("{author}, {day}, {time}"),
        Evidence::NotYet { last: None, .. } => "Not yet",
        Evidence::NotYetByTeacher { last: None, .. } => "Not yet, by a teacher’s judgement",
        Evidence::RunsNow { answered, of } => {
            return format!("Showing it now: {answered} of {of} answered");
        }
        Evidence::NotTried => "Not tried yet",
        Evidence::Excused => "Excused",
        Evidence::Reopened => "One more try is open.",
        Evidence::Attempts => "Demonstrations",
        Evidence::NoAttempts => "None so far.",
        Evidence::Void => "Void: it does not count",
        Evidence::SomebodyElse => "a student who is no longer in the class",
        Evidence::NoItems => "These problems can’t be shown by this version.",
        Evidence::Facts => "What else is known",
        Evidence::NoFacts => "Nothing out of the ordinary.",
        Evidence::Practice => "Practice, which never counts",
        Evidence::Decisions => "Decisions",
        Evidence::NoDecisions => "None: the standing is what the demonstrations show.",
        Evidence::Undone => "Undone",
    };
    text.to_owned()
}

fn went(went: Went) -> String {
    match went {
        Went::Met(right, of) => format!("Met: {right} of {of}"),
        Went::NotYet(right, of) => format!("Not yet: {right} of {of}"),
        Went::TimedOut(right, of) => format!("Time over: {right} of {of}"),
        Went::Left(right, of) => format!("Not finished: {right} of {of}"),
        Went::Running(answered, of) => format!("Running: {answered} of {of} answered"),
        Went::NotBegun => "Start was pressed; nothing was shown".to_owned(),
    }
}

pub(crate) fn item(key: &Item, reader: Reader) -> String {
    let text = match key {
        Item::Wrote { response } => return format!("Wrote {response}."),
        Item::WroteAndIs { response, answer } => return format!("Wrote {response}; it is {answer}."),
        Item::OtherForm { response, answer } => {
            return format!("Wrote {response}: the number, in another form than {answer}.");
        }
        Item::TooLate { response, answer } => return format!("Wrote {response} after the end; it is {answer}."),
        Item::NotKnown { answer } => return format!("Did not know; it is {answer}."),
        Item::NotAnswered { answer } => return format!("Not answered; it is {answer}."),
        Item::Spent { spent } => return format!("{} s", seconds(*spent, reader)),
        Item::FirstKey { after } => return format!("first key after {} s", seconds(*after, reader)),
        Item::Skipped(times) => return format!("skipped {times}×"),
        Item::Unreadable(times) => return format!("unreadable {times}×"),
        Item::NotAnsweredYet => "Not answered yet.",
        Item::NotReachedYet => "Not reached yet.",
        Item::RightMark => "Right:",
        Item::OtherMark => "Not right:",
        Item::NotKnownMark => "Not known:",
        Item::OpenMark => "Not answered:",
        Item::Reported => "The student said that something is wrong with this problem.",
    };
    text.to_owned()
}
