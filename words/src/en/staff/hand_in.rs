//! Handing in work that a student saved as a file.

use crate::{Reader, staff::HandIn};

pub(crate) fn hand_in(key: &HandIn, _reader: Reader) -> String {
    let text = match key {
        HandIn::Heading => "Hand in saved work",
        HandIn::Intro => {
            "A student who could not reach the school can save their work as a file. Hand the file in here, from any device: it counts as if the student’s own device had sent it. Handing it in again changes nothing."
        }
        HandIn::Files => "The files",
        HandIn::FilesHint => "Their names end in .tenfold.",
        HandIn::Act => "Hand in",
        HandIn::ChooseFirst => "Choose a file first.",
        HandIn::Sending => "One moment …",
        HandIn::Nothing => "There is no work in it.",
        HandIn::Came { arrived: 0, held: 1 } => "1 piece of work was here already.",
        HandIn::Came { arrived: 0, held } => return format!("{held} pieces of work were here already."),
        HandIn::Came { arrived: 1, held: 0 } => "1 piece of work has arrived.",
        HandIn::Came { arrived, held: 0 } => return format!("{arrived} pieces of work have arrived."),
        HandIn::Came { arrived: 1, held } => {
            return format!("1 piece of work has arrived, {held} more were here already.");
        }
        HandIn::Came { arrived, held } => {
            return format!("{arrived} pieces of work have arrived, {held} more were here already.");
        }
        HandIn::Differ { count: 1 } => "1 piece of work is different from what is here, and is kept beside it.",
        HandIn::Differ { count } => {
            return format!("{count} pieces of work are different from what is here, and are kept beside it.");
        }
        HandIn::OfOthers { count: 1 } => "1 of them is of a student whom you do not teach.",
        HandIn::OfOthers { count } => return format!("{count} of them are of students whom you do not teach."),
        HandIn::Refused { count: 1 } => {
            "1 part was not taken: this server gave no permission for it, there is no more room for it, or what comes before it is not here."
        }
        HandIn::Refused { count } => {
            return format!(
                "{count} parts were not taken: this server gave no permission for them, there is no more room for them, or what comes before them is not here."
            );
        }
        HandIn::IsNew => "Arrived",
        HandIn::WasHere => "Was here already",
        HandIn::Differs => "Different from what is here: kept beside it for you to look at",
        HandIn::Practice => "Practice",
    };
    text.to_owned()
}
