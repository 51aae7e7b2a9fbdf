//! The student's screens: practice.

/// Practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Practice {
    /// What this is.
    Practising,
    /// It never counts.
    NeverCounts,
    /// Which item of the round.
    Progress {
        /// From 1.
        item: u32,
        /// Of so many.
        of: u32,
    },
    /// Judges the answer.
    Check,
    /// Goes on.
    Next,
    /// Shows the answer.
    ShowMe,
    /// A right answer.
    Right,
    /// Another answer.
    YouWrote {
        /// As typed.
        response: String,
        /// The right one.
        answer: String,
    },
    /// The answer, when it was asked for.
    ItIs {
        /// The right one.
        answer: String,
    },
    /// The end of a round: the heading.
    RoundDone,
    /// The end of a round: how it went.
    RoundSummary {
        /// Right at the first try.
        right: u32,
        /// Of so many.
        of: u32,
    },
    /// Another round.
    Another,
    /// A round of what was missed.
    Missed {
        /// How many items.
        count: u32,
    },
    /// Of a round whose problems were not right before.
    SameAgain,
    /// The heading over the worked solution.
    OneWay,
    /// The items can't be drawn by this program.
    NoItems,
}
