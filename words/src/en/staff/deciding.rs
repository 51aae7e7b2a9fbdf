//! A teacher has the last word.

use crate::{
    Reader,
    staff::{Act, Deciding, Made},
};

pub(crate) fn deciding(key: &Deciding, _reader: Reader) -> String {
    match key {
        Deciding::Heading => "Have the last word",
        Deciding::Act(act) => label(*act),
        Deciding::Means(act) => means(*act),
        Deciding::Why => "Why",
        Deciding::WhyHint => "It stays on the record, with your name. The student does not see it.",
        Deciding::HowMuch => "How much more time",
        Deciding::WhoSatThere => "Who sat there",
        Deciding::ChooseStudent => "Choose a student",
        Deciding::SayWho => "Choose who sat there.",
        Deciding::Decide => "Decide",
        Deciding::LeaveIt => "Leave it as it is",
        Deciding::SayWhy => "Please say why: a few words are enough.",
        Deciding::OnRecord => "It is on the record.",
        Deciding::Made(made) => return self::made(made),
    }
    .to_owned()
}

const fn label(act: Act) -> &'static str {
    match act {
        Act::Met => "Met",
        Act::NotYet => "Not yet",
        Act::Excuse => "Excuse",
        Act::Reopen => "One more try",
        Act::Void => "Void this attempt",
        Act::Grant => "Give more time",
        Act::Move => "It was somebody else",
        Act::Undo => "Undo",
    }
}

const fn means(act: Act) -> &'static str {
    match act {
        Act::Met => "It is met by your own judgement, from today. What comes after opens.",
        Act::NotYet => "It is not met, whatever was shown so far, until it is met anew.",
        Act::Excuse => "It is not required of this student: what comes after opens, and it is not met.",
        Act::Reopen => "The student gets a fresh set, outside any limit and whatever comes before.",
        Act::Void => "The attempt no longer counts. It is kept, and the student can still see it.",
        Act::Grant => "While it runs its deadline moves. After the end the next try has that much more time.",
        Act::Move => "The attempt counts for the student who sat there, and no longer here.",
        Act::Undo => "The decision no longer stands. It stays on the record.",
    }
}

fn made(made: &Made) -> String {
    match made {
        Made::Met => "Met, by judgement".to_owned(),
        Made::NotYet => "Not yet".to_owned(),
        Made::Excused => "Excused".to_owned(),
        Made::Reopened => "One more try".to_owned(),
        Made::Voided { attempt } => format!("Void: the attempt of {attempt}"),
        Made::Granted { more } => format!("{more} more time"),
        Made::Moved { attempt, to } => format!("The attempt of {attempt} is {to}’s"),
        Made::Undone { what } => format!("Undone: “{what}”"),
    }
}
