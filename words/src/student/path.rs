//! The student's screens: the path.

/// The path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Path {
    /// The heading of the list, and the page's title.
    MyPath,
    /// Above the first objective that is ready.
    ReadyForYou,
    /// The main button.
    ShowThatICan,
    /// The other button.
    Practise,
    /// The last score that was not enough, after what it takes.
    LastTime {
        /// How many were right.
        right: u16,
    },
    /// An open demonstration with a clock.
    GoOnWithTime {
        /// What is left, `1:22`.
        left: String,
    },
    /// An open demonstration without a clock.
    GoOn,
    /// An open demonstration whose time is over.
    SeeHowItWent,
    /// Above an open demonstration.
    InTheMiddle,
    /// All is met: the heading.
    AllMet,
    /// All is met: what now.
    AllMetHelp,
    /// Nothing is ready and not all is met.
    NothingReady,
    /// The class has no objectives yet.
    Empty,
    /// There is no network: this is from before.
    AsLastKnown,
    /// On plain http a page can't be opened without a network.
    KeepThisPage,
    /// A state in the list.
    MetOn {
        /// The day.
        day: String,
    },
    /// A state in the list, where a teacher said so.
    MetByTeacher,
    /// A teacher opened another try: a state in the list, and above the objective.
    OneMoreTry,
    /// A state in the list.
    NotYet {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
    },
    /// A state in the list, where a teacher said so.
    NotYetPlain,
    /// A state in the list.
    Ready,
    /// A state in the list.
    Later,
    /// A state in the list.
    Excused,
    /// What an objective takes, as a sentence.
    Takes {
        /// What it takes.
        takes: String,
        /// That the time is longer for this student, where it is.
        longer: Option<String>,
    },
    /// What is to be met first.
    OpensAfter {
        /// In a few words each.
        what: Vec<String>,
    },
}
