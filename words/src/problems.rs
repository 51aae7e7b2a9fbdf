//! What is said to clients of the API when something does not work: a title for the kind of problem, a detail for this one.

/// What is wrong, each with what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The body is no JSON, or not of the shape that is asked for.
    Malformed {
        /// What the reader of the JSON says, and where.
        problem: String,
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
        /// What comes first, by id; said as it is called.
        after: Vec<String>,
    },
    /// The attempt's id belongs to another attempt.
    AttemptTaken,
    /// The attempt's id is no UUIDv7.
    AttemptId,
    /// A ticket or permit that this server did not sign so.
    Forged,
    /// A ticket or permit for something else.
    OtherAttempt,
    /// Events that contradict those held under the same index.
    Conflict {
        /// The first such index.
        index: u32,
    },
    /// More events than are taken.
    TooManyEvents {
        /// The most.
        most: u64,
    },
    /// One event is larger than any that a tab makes.
    EventTooLarge {
        /// The largest, in bytes.
        most: u64,
    },
    /// More is asked for at once than the server can do.
    Busy,
    /// The server's disk is full.
    StorageFull,
    /// The server itself failed.
    Failed,
}

/// The kind of a problem, the same for all its details.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title(pub Problem);

/// What objectives are called, one after another.
pub(crate) fn called(ids: &[String], reader: crate::Reader) -> String {
    let names: Vec<String> = ids.iter().map(|id| crate::objectives::statement(id, reader)).collect();
    names.join("; ")
}

say!(problems: Problem => detail, Title => title);
