//! What the class's page says.

use crate::{
    Reader,
    staff::{Matrix, MatrixCell},
};

pub(crate) fn matrix_cell(key: &MatrixCell, _reader: Reader) -> String {
    let text = match *key {
        MatrixCell::Showing { answered, of } => return format!("showing it now: {answered} of {of} answered"),
        MatrixCell::ShowingAgain { answered, of } => {
            return format!("met; showing it again now: {answered} of {of} answered");
        }
        MatrixCell::NotYet { best: Some((right, of)), last, tries } => {
            let last = last.map(|(right, of)| format!(", last {right} of {of}")).unwrap_or_default();
            let tries = if tries == 1 { "1 try".to_owned() } else { format!("{tries} tries") };
            return format!("not yet: best {right} of {of}{last}, {tries}");
        }
        MatrixCell::NotYet { best: None, .. } => "not yet",
        MatrixCell::Met => "met",
        MatrixCell::MetByTeacher => "met, by a teacher’s judgement",
        MatrixCell::Excused => "excused",
        MatrixCell::Practising => "practising",
        MatrixCell::Ready => "ready",
        MatrixCell::NotOpen => "not open yet",
    };
    text.to_owned()
}

pub(crate) fn matrix(key: &Matrix, _reader: Reader) -> String {
    let text = match key {
        Matrix::StuckAt { name, objective, tries } => return format!("{name}, {objective} ({tries} tries)"),
        Matrix::MetThisWeek { count, of } => return format!("{count} of {of} met something in the last 7 days"),
        Matrix::AndMore { names, more: 0 } => return names.join(", "),
        Matrix::AndMore { names, more } => return format!("{} and {more} more", names.join(", ")),
        Matrix::More { more } => return format!("and {more} more"),
        Matrix::StudentsShown { shown: 1, of: 1 } => "1 student",
        Matrix::StudentsShown { shown, of } if shown == of => return format!("{of} students"),
        Matrix::StudentsShown { shown, of } => return format!("{shown} of {of} students"),
        Matrix::Stuck { tries } => return format!("stuck after {tries} tries"),
        Matrix::LegendStuck { tries } => return format!("not yet after {tries} tries or more"),
        Matrix::AsOf { when } => return format!("As of {when}"),
        Matrix::Caption => "Who has met what",
        Matrix::Objectives => "Objectives",
        Matrix::Students => "Students",
        Matrix::Print => "Print",
        Matrix::Export => "Export",
        Matrix::Now => "Just now",
        Matrix::WorkingNow => "working now",
        Matrix::ShowingNow => "showing what they can",
        Matrix::IsWorking => "working now",
        Matrix::Order => "Order",
        Matrix::ByName => "By name",
        Matrix::LeastMet => "Least met first",
        Matrix::MostMet => "Most met first",
        Matrix::Show => "Show",
        Matrix::Everybody => "Everybody",
        Matrix::NeedsMe => "Who needs me",
        Matrix::Working => "Who works now",
        Matrix::Showing => "Who is showing something",
        Matrix::NotYet => "Who tried and has not met",
        Matrix::Practising => "Who practises",
        Matrix::FindAndFilter => "Find and filter",
        Matrix::Find => "Find a student",
        Matrix::NobodyShown => "Nobody just now.",
        Matrix::EmptyHeading => "A place for your students",
        Matrix::EmptyHelp => {
            "As soon as they are in the class, a row for each grows here: what they practise, what they show, what they have met."
        }
        Matrix::EmptyAct => "Add students",
        Matrix::NoObjectives => "The class has no objectives yet.",
        Matrix::Legend => "What the signs mean",
        Matrix::LegendNotYet => "not yet, best so far",
        Matrix::LegendShowingAgain => "met, and showing it again now",
        Matrix::LegendShowing => "showing it now, answered so far",
        Matrix::Keys => "Arrow keys move through the table, Enter opens a cell.",
        Matrix::NotLive => "News does not arrive just now. Trying again …",
    };
    text.to_owned()
}
