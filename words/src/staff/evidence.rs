//! One student's objective as the teacher sees it: standing, attempts, facts.

/// Where a student stands, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The page, in the browser tab's title.
    Page {
        /// The student.
        student: String,
        /// The objective's statement.
        objective: String,
    },
    /// Met by a demonstration.
    Met {
        /// The day.
        day: String,
    },
    /// Met by a teacher's judgement.
    MetByTeacher {
        /// The day.
        day: String,
    },
    /// Not met yet.
    NotYet {
        /// Right of how many in the last try that counts, if there is one.
        last: Option<(u16, u16)>,
        /// How many tries count.
        tries: u32,
    },
    /// The same, whatever the tries came to: a teacher says so.
    NotYetByTeacher {
        /// Right of how many in the last try that counts, if there is one.
        last: Option<(u16, u16)>,
        /// How many tries count.
        tries: u32,
    },
    /// Not tried.
    NotTried,
    /// Not required.
    Excused,
    /// A demonstration runs.
    RunsNow {
        /// Answered items.
        answered: u16,
        /// Of so many.
        of: u16,
    },
    /// A try is open that has not begun.
    Reopened,
    /// The same, with more time.
    ReopenedWithTime {
        /// How much, `1:00`.
        more: String,
    },
    /// The heading over the demonstrations.
    Attempts,
    /// There is none.
    NoAttempts,
    /// When an attempt was.
    When {
        /// `12 Sep`
        day: String,
        /// `10:42`
        time: String,
    },
    /// How an attempt went.
    Went(Went),
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
    /// Time that was granted in the middle.
    Granted {
        /// `1:00`
        more: String,
    },
    /// The attempt counts for nobody.
    Void,
    /// The attempt counts for another student.
    CountsFor {
        /// Who.
        name: String,
    },
    /// The attempt was begun under another student's name.
    BegunAs {
        /// Who.
        name: String,
    },
    /// A student who is no longer in the class.
    SomebodyElse,
    /// The items can't be drawn by this version.
    NoItems,
    /// The heading over what else is known of an attempt.
    Facts,
    /// Nothing out of the ordinary is known.
    NoFacts,
    /// Tickets given in advance, of which nothing came.
    Unreturned {
        /// How many.
        count: usize,
        /// When the last one could no longer be begun with: a day.
        until: String,
    },
    /// The heading over the practice.
    Practice,
    /// A round of practice.
    Round {
        /// Right at the first try.
        right: u16,
        /// Items answered.
        of: u16,
    },
    /// The heading over the decisions.
    Decisions,
    /// There is none.
    NoDecisions,
    /// By whom and when a decision was made.
    DecidedBy {
        /// The author.
        author: String,
        /// `12 Sep`
        day: String,
        /// `10:42`
        time: String,
    },
    /// A decision that no longer stands.
    Undone,
}

/// How an attempt went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// The threshold is met.
    Met(u16, u16),
    /// All answered, not enough right.
    NotYet(u16, u16),
    /// The clock ended it.
    TimedOut(u16, u16),
    /// It was left.
    Left(u16, u16),
    /// It runs; so many are answered.
    Running(u16, u16),
    /// Start was pressed, and nothing was shown.
    NotBegun,
}

/// One item of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// The sign of a right answer, to a screen reader.
    RightMark,
    /// The sign of another answer.
    OtherMark,
    /// The sign of "I don't know".
    NotKnownMark,
    /// The sign of no answer.
    OpenMark,
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
    /// The right number in another form.
    OtherForm {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// Written after the end.
    TooLate {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// "I don't know".
    NotKnown {
        /// The right answer.
        answer: String,
    },
    /// No answer.
    NotAnswered {
        /// The right answer.
        answer: String,
    },
    /// No answer so far: the attempt runs, and the student saw it.
    NotAnsweredYet,
    /// The attempt runs, and the student has not come to it.
    NotReachedYet,
    /// Time in front of the student.
    Spent {
        /// Milliseconds.
        spent: u64,
    },
    /// Time to the first key.
    FirstKey {
        /// Milliseconds.
        after: u64,
    },
    /// Put at the end so often.
    Skipped(u32),
    /// Something that can't be read was entered so often.
    Unreadable(u32),
    /// The student said that something is wrong with it.
    Reported,
}
