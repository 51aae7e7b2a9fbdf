//! A teacher has the last word.

/// Deciding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deciding {
    /// The heading.
    Heading,
    /// What can be decided; the button.
    Act(Act),
    /// What that does.
    Means(Act),
    /// A field: the reason.
    Why,
    /// What becomes of the reason.
    WhyHint,
    /// A choice: how much more time.
    HowMuch,
    /// A choice: whose attempt it was.
    WhoSatThere,
    /// Nobody is chosen yet: the first of the choice.
    ChooseStudent,
    /// Nobody has been chosen.
    SayWho,
    /// Does it; the button.
    Decide,
    /// Does not do it.
    LeaveIt,
    /// The reason is still empty.
    SayWhy,
    /// It was done.
    OnRecord,
    /// What was decided, on the record.
    Made(Made),
}

/// What can be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Met by judgement.
    Met,
    /// Not yet.
    NotYet,
    /// Not required.
    Excuse,
    /// Another try.
    Reopen,
    /// An attempt counts for nobody.
    Void,
    /// More time.
    Grant,
    /// An attempt counts for another student.
    Move,
    /// An earlier decision no longer stands.
    Undo,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// Met by judgement.
    Met,
    /// Not yet.
    NotYet,
    /// Not required.
    Excused,
    /// Another try.
    Reopened,
    /// An attempt counts for nobody.
    Voided {
        /// When it was.
        attempt: String,
    },
    /// More time.
    Granted {
        /// How much, `1:00`.
        more: String,
    },
    /// An attempt counts for another student.
    Moved {
        /// When it was.
        attempt: String,
        /// For whom.
        to: String,
    },
    /// An earlier decision no longer stands.
    Undone {
        /// Which one, as it is said itself.
        what: String,
    },
}
