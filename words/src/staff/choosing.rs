//! Which objectives a class has: its list, and the catalogue that they are taken from.

/// What these pages say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choosing {
    /// The link to the catalogue.
    More,
    /// The catalogue's heading.
    Catalogue,
    /// What it is, and where what is added comes to stand.
    CatalogueHint,
    /// A field: words that an objective has.
    Find,
    /// A field: the grade.
    Grade,
    /// No grade in particular.
    EveryGrade,
    /// How many objectives are shown.
    Shown {
        /// How many.
        count: u64,
    },
    /// There is none like that.
    NoneShown,
    /// Takes an objective into the class; the button.
    TakeIn,
    /// The same to a screen reader. Begins with the button's words.
    TakeInThis {
        /// The objective.
        what: String,
    },
    /// The class has it.
    InClass,
    /// Takes it out of the class; the button.
    TakeOut,
    /// The same to a screen reader. Begins with the button's words.
    TakeOutThis {
        /// The objective.
        what: String,
    },
    /// Moves it up in the class's order; the button.
    Earlier,
    /// The same to a screen reader. Begins with the button's words.
    EarlierThis {
        /// The objective.
        what: String,
    },
    /// Moves it down in the class's order; the button.
    Later,
    /// The same to a screen reader. Begins with the button's words.
    LaterThis {
        /// The objective.
        what: String,
    },
    /// It is in the class now.
    TakenIn {
        /// The objective.
        what: String,
    },
    /// It is no longer in the class.
    TakenOut {
        /// The objective.
        what: String,
    },
    /// It stands elsewhere in the order.
    Moved {
        /// The objective.
        what: String,
        /// Its place, from 1.
        place: u64,
        /// So many there are.
        of: u64,
    },
    /// Makes it as it was before; the button.
    Undo,
    /// It is as it was before.
    Undone,
}
