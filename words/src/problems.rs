//! What is said to clients of the API when something does not work: a title for the kind of problem, a detail for this one.

use crate::{
    Reader, Say,
    json::Fault,
    workshop::{AtField, Called},
};

/// What is wrong, each with what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The body is no JSON, or not of the shape that is asked for.
    Malformed {
        /// What is wrong with it, and where.
        fault: Fault,
    },
    /// An id in the address is none.
    Address {
        /// Which: `class`, as the description of the address calls it.
        name: String,
        /// What stands there.
        given: String,
    },
    /// The body does not say that it is JSON.
    NotJson,
    /// The body is larger than is taken.
    TooLarge {
        /// The largest body, in KiB.
        most: u64,
    },
    /// No such address.
    NoRoute,
    /// The page speaks a version of the API that this server does not.
    OtherWire,
    /// The address exists, this method does not.
    WrongMethod,
    /// No such attempt.
    NoAttempt,
    /// No such objective in the class.
    NoObjective {
        /// The id that was asked for.
        id: String,
    },
    /// Nobody is signed in.
    NotSignedIn,
    /// Somebody is signed in who may not do this.
    NotAllowed,
    /// The request comes from another site.
    OtherOrigin,
    /// A student's sign-in that does not fit, whatever of it does not.
    SignInRefused,
    /// A teacher's sign-in that does not fit.
    StaffSignInRefused,
    /// Too many tries.
    Wait {
        /// When the next try makes sense.
        seconds: u64,
    },
    /// The objective opens after others.
    NotReady {
        /// What comes first.
        after: Vec<Called>,
    },
    /// The attempt's id belongs to another attempt.
    AttemptTaken,
    /// The attempt's id is no UUIDv7.
    AttemptId,
    /// A ticket or permit that this server did not sign so.
    Forged,
    /// Handed in, and no sealed work.
    NotSealed,
    /// Work that was sealed for another server.
    SealedElsewhere,
    /// Sealed work that was changed or cut short.
    SealedDamaged,
    /// A ticket or permit for something else.
    OtherAttempt,
    /// Events that contradict those held under the same index.
    Conflict {
        /// The first such index.
        index: u32,
    },
    /// Events of a tab that can't be one of the attempt's.
    OutOfPlace {
        /// Why not.
        tab: Tab,
    },
    /// More events than are taken.
    TooManyEvents {
        /// The most.
        most: u64,
    },
    /// The key to begin a school with is none, or the server has a school.
    BeginRefused,
    /// A text that is empty or too long.
    Text {
        /// Which.
        field: TextField,
        /// The fewest characters.
        least: u64,
        /// The most.
        most: u64,
    },
    /// Names that the class has already.
    NamesTaken {
        /// The names.
        names: Vec<String>,
    },
    /// Names that came more than once in one list.
    NamesTwice {
        /// The names, each once.
        names: Vec<String>,
    },
    /// Names that are too long.
    NamesTooLong {
        /// How each begins.
        beginnings: Vec<String>,
        /// The most characters.
        most: u64,
    },
    /// More students at once than a class has.
    TooManyStudents {
        /// The most.
        most: u64,
    },
    /// No such student in the class.
    NoStudent,
    /// What is to be a student's time factor is none.
    TimeFactor {
        /// The smallest, in percent.
        least: u32,
        /// The largest, in percent.
        most: u32,
    },
    /// Somebody else saved other accommodations of the student meanwhile.
    AccommodationsTaken,
    /// What a teacher wants to set of an objective, and what of it can't be.
    Objective {
        /// What is wrong, field by field.
        wrong: Vec<AtField>,
    },
    /// Somebody else saved a revision meanwhile.
    RevisionTaken {
        /// Who, and when as a date with its time zone; none where it came with the product.
        saved: Option<(String, String)>,
        /// Which.
        revision: u32,
    },
    /// Somebody else changed which objectives the class has.
    ObjectivesChanged,
    /// A class that would have no objective.
    NoObjectiveLeft,
    /// The same objective twice in what a class is to have.
    ObjectiveTwice {
        /// Its id.
        id: String,
    },
    /// An objective that neither the catalogue nor the class knows.
    UnknownObjective {
        /// The id that was sent.
        id: String,
    },
    /// An attempt's events are larger, all of them together, than is taken.
    EventsTooLarge {
        /// The most, in MiB.
        most: u64,
    },
    /// One event is larger than any that a tab makes.
    EventTooLarge {
        /// The largest, in bytes.
        most: u64,
    },
    /// A decision's id is no UUIDv7.
    DecisionId,
    /// A decision's id belongs to another decision.
    DecisionTaken,
    /// No such decision on this student's objective.
    NoDecision,
    /// What is to be undone was undone before.
    UndoneBefore,
    /// The attempt does not count for this student: it is void, or was moved.
    CountsNotHere,
    /// Time that can't be granted: too little, too much, or there is no clock.
    MoreTime {
        /// The most, in milliseconds.
        most: u64,
    },
    /// More is asked for at once than the server can do.
    Busy,
    /// The server's disk is full.
    StorageFull,
    /// The server itself failed.
    Failed,
}

/// Why a tab can't be one of an attempt's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Its generation is none, or another than before.
    Generation,
    /// There are as many as an attempt has.
    TooMany {
        /// The most.
        most: u64,
    },
}

/// A text that a teacher enters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    /// A school's name.
    School,
    /// A class's name.
    Class,
    /// A teacher's name.
    Teacher,
    /// A student's name.
    Student,
    /// A password.
    Password,
    /// The reason for a decision.
    Reason,
}

/// The kind of a problem, the same for all its details.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title(pub Problem);

/// What objectives are called, one after another.
pub(crate) fn called(objectives: &[Called], reader: Reader) -> String {
    objectives.iter().map(|objective| objective.say(reader)).collect::<Vec<_>>().join("; ")
}

say!(problems: Problem => detail, Title => title);
