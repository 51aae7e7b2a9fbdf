//! Which objectives a class has.

use crate::{Reader, staff::Choosing};

pub(crate) fn choosing(key: &Choosing, _: Reader) -> String {
    let text = match key {
        Choosing::Shown { count: 1 } => "1 objective",
        Choosing::Shown { count } => return format!("{count} objectives"),
        Choosing::TakeInThis { what } => return format!("Add: {what}"),
        Choosing::TakeOutThis { what } => return format!("Take out: {what}"),
        Choosing::EarlierThis { what } => return format!("Earlier: {what}"),
        Choosing::LaterThis { what } => return format!("Later: {what}"),
        Choosing::TakenIn { what } => return format!("“{what}” is at the end of the class’s path."),
        Choosing::TakenOut { what } => {
            return format!("“{what}” is out of the class. What students did on it is kept.");
        }
        Choosing::Moved { what, place, of } => return format!("“{what}” is number {place} of {of}."),
        Choosing::More => "Add from the catalogue",
        Choosing::Catalogue => "Catalogue",
        Choosing::CatalogueHint => {
            "Objectives that come with Tenfold. What you add comes last on the class’s path, and you can change it there."
        }
        Choosing::Find => "Find",
        Choosing::Grade => "Grade",
        Choosing::EveryGrade => "Every grade",
        Choosing::NoneShown => "The catalogue has no such objective. Look for another word, or in every grade.",
        Choosing::TakeIn => "Add",
        Choosing::InClass => "In the class",
        Choosing::TakeOut => "Take out",
        Choosing::Earlier => "Earlier",
        Choosing::Later => "Later",
        Choosing::Undo => "Undo",
        Choosing::Undone => "It is as it was before.",
    };
    text.to_owned()
}
