//! The student's screens: the result.

/// After a demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Result {
    /// The page's title.
    YourResult,
    /// Enough.
    Met {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
    },
    /// Not enough, all answered.
    NotYet {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
        /// So many are enough.
        required: u16,
    },
    /// Not enough when the time was over.
    TimedOut {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
        /// So many are enough.
        required: u16,
    },
    /// Left before the end.
    Left {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
        /// So many are enough.
        required: u16,
    },
    /// Met although the clock ended it.
    AndTimeOver,
    /// Time used with a clock.
    Used {
        /// `1:38`
        used: String,
        /// `2:00`
        of: String,
    },
    /// Time used without a clock.
    UsedPlain {
        /// `1:38`
        used: String,
    },
    /// Practises what was missed.
    PractiseMissed {
        /// How many items.
        count: usize,
    },
    /// The same where they are few: `Practise 6 × 7 and 8 × 9`.
    PractiseThese {
        /// The items.
        items: Vec<String>,
    },
    /// Practises what was missed or not reached.
    PractiseOthers {
        /// How many items.
        count: usize,
    },
    /// The demonstration before this one, beside the time used.
    LastTime {
        /// Right answers.
        right: u16,
    },
    /// Tries again.
    TryAgain,
    /// The heading over the items.
    EachProblem,
    /// The server has it all.
    SavedAtSchool,
    /// The device has it all.
    SavedHere,
    /// The server reads it otherwise; the server's word stands.
    SchoolSays {
        /// Right answers by the server.
        right: u16,
        /// Of so many.
        of: u16,
    },
    /// A teacher says that it is met, whatever the result.
    TeacherMet,
    /// A teacher says that it is not needed.
    TeacherExcused,
    /// A teacher says that it is not met, whatever the result.
    TeacherNotYet,
    /// The teacher has taken this try out of the record.
    SetAside,
    /// A teacher opened another try.
    OneMoreTry,
    /// A right item, to a screen reader.
    RightMark,
    /// Another item, to a screen reader.
    OtherMark,
    /// An item answered with "I don't know", to a screen reader.
    NotKnownMark,
    /// An item not answered, to a screen reader.
    NotReachedMark,
    /// What was written where it was right.
    Wrote {
        /// As typed.
        response: String,
    },
    /// What was written and what is right.
    WroteAndIs {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// "I don't know" was the answer.
    DidNotKnow {
        /// The right answer.
        answer: String,
    },
    /// Seen, and not answered before the end.
    NotAnswered {
        /// The right answer.
        answer: String,
    },
    /// Not come to before the end.
    NotReached {
        /// The right answer.
        answer: String,
    },
    /// In the answer box when the time was over, and not submitted.
    Draft {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// The right number in another form than asked for.
    OtherForm {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// Written when the time was over.
    TooLate {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// Time to the end.
    Seconds {
        /// Milliseconds.
        spent: u64,
    },
    /// Time to the first key.
    FirstKey {
        /// Milliseconds.
        after: u64,
    },
    /// The student said that something is wrong with the problem.
    Reported,
}
