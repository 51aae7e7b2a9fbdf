//! A class's objectives, and the page where one is set.

/// What these pages say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Workshop {
    /// The heading of the list, and the link to it.
    Objectives,
    /// What the list is for.
    ObjectivesHint,
    /// A revision by its number.
    Revision {
        /// The number.
        number: u32,
    },
    /// Nobody has changed it.
    OfCatalogue,
    /// Who saved a revision, and when.
    SavedBy {
        /// The teacher.
        author: String,
        /// The day and time, as the device writes them.
        at: String,
    },
    /// What has to be met before, on the list.
    OpensAfter {
        /// What they are called.
        what: Vec<String>,
    },
    /// The checkbox: the catalogue's words.
    CatalogueWords,
    /// The heading over the item model's parameters and examples.
    Problems,
    /// How many different items there are, and whether that is enough for a set.
    Distinct {
        /// How many.
        count: u64,
        /// How many a set has.
        of: u16,
    },
    /// Where the examples come from.
    Seed {
        /// The number that fixes them.
        seed: u64,
    },
    /// Draws other examples.
    AnotherSet,
    /// A set has more items than are shown.
    MoreInSet {
        /// How many more.
        count: u16,
    },
    /// There are no examples while a value does not fit.
    NoExamples,
    /// The heading over threshold and time limit.
    WhatShows,
    /// How the time limit is written.
    LimitHint,
    /// The checkbox: no time limit.
    NoClock,
    /// It may begin without the school.
    OfflineStart,
    /// What that means for who teaches.
    OfflineStartMeans,
    /// What the curve shows, below it.
    CurveCaption,
    /// On the axis: so many in ten.
    InTen {
        /// How many.
        known: u8,
    },
    /// A chance in hundredths; at the ends said as less or more.
    InHundred {
        /// Rounded.
        chance: u8,
    },
    /// What a threshold is worth, in a sentence or two.
    Worth {
        /// So many in ten are really known.
        known: u8,
        /// The chance of one try, in hundredths.
        once: u8,
        /// That one of three tries passes, in hundredths.
        thrice: u8,
    },
    /// Opens the table of the curve.
    Figures,
    /// A column: what is really known.
    Known,
    /// A column.
    OneTry,
    /// A column.
    ThreeTries,
    /// There is nothing else that could come before.
    NothingBefore,
    /// The button, with the number that the revision gets.
    SaveAs {
        /// The number.
        revision: u32,
    },
    /// It is kept.
    Saved {
        /// Its number.
        revision: u32,
    },
    /// There is nothing to save.
    Unchanged,
    /// Something is not saved and would be lost: asked before the page is left.
    LeaveUnsaved,
    /// Something does not fit.
    Mend,
    /// Somebody else saved meanwhile: the heading.
    Meanwhile {
        /// Who.
        author: String,
        /// The day and time.
        at: String,
        /// Which.
        revision: u32,
    },
    /// What happened to both.
    NothingOverwritten,
    /// Saves what is typed after the other's revision.
    SaveMine {
        /// The number that it gets.
        revision: u32,
    },
    /// Shows the other's revision in the place of what is typed.
    TakeTheirs {
        /// Its number.
        revision: u32,
    },
    /// The heading over the revisions.
    History,
    /// A revision that differs in nothing.
    NoChange,
}
