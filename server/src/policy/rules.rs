//! The rules, one line each. What no line allows is refused.

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Ask whether the server runs.
    SeeHealth,
    /// Read the API's description.
    SeeDocument,
    /// See the demo's names and PINs.
    SeeDemo,
    /// Sign in as a student.
    SignIn,
    /// See who is signed in.
    SeeSession,
    /// Sign out.
    SignOut,
    /// See a path.
    SeePath,
    /// Begin a demonstration.
    Start,
    /// Store events of an attempt.
    StoreEvents,
    /// See an attempt.
    SeeAttempt,
    /// Sign in as a teacher.
    StaffSignIn,
    /// See which teacher is signed in.
    SeeStaffSession,
    /// Sign out as a teacher.
    StaffSignOut,
    /// Begin a school on a server that has none.
    BeginSchool,
    /// Begin a class.
    BeginClass,
    /// See a class's students.
    SeeRoster,
    /// Add, rename, move and remove a class's students, and give them PINs.
    ChangeRoster,
    /// See what a student needs.
    SeeAccommodations,
    /// Set what a student needs.
    SetAccommodations,
    /// See a student's attempts and the decisions on them.
    SeeEvidence,
    /// Have the last word on a student's objective.
    Decide,
    /// See who of a class has mastered what.
    SeeMatrix,
    /// See a class's objectives with their history.
    SeeObjectives,
    /// Set a class's objectives.
    ChangeObjectives,
    /// Close demonstrations whose time is over.
    CloseLapsed,
    /// See everything on record.
    SeeRecord,
    /// Derive everything that is shown anew.
    Rebuild,
    /// Set up a school.
    SetUp,
}

/// The kind of actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Not signed in.
    Nobody,
    /// Of a ticket or a permit.
    Bearer,
    /// Signed in as a student.
    Student,
    /// Signed in as a teacher.
    Staff,
    /// Has the machine.
    Operator,
}

/// How a row belongs to an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Not at all.
    None,
    /// It is the actor's own.
    Own,
    /// There is no row, or it does not matter whose it is.
    Any,
}

impl Relation {
    pub(super) const fn own_if(is_own: bool) -> Self {
        if is_own { Self::Own } else { Self::None }
    }

    /// Whether a rule for this relation covers a row of that.
    pub(super) const fn covers(self, found: Self) -> bool {
        matches!((self, found), (Self::Any, Self::Any) | (Self::Own, Self::Own))
    }
}

/// One line.
pub(super) struct Rule {
    pub who: Who,
    pub act: Act,
    pub relation: Relation,
}

const fn rule(who: Who, act: Act, relation: Relation) -> Rule {
    Rule { who, act, relation }
}

use Act::{
    BeginClass, BeginSchool, ChangeObjectives, ChangeRoster, CloseLapsed, Decide, Rebuild, SeeAccommodations,
    SeeAttempt, SeeDemo, SeeDocument, SeeEvidence, SeeHealth, SeeMatrix, SeeObjectives, SeePath, SeeRecord, SeeRoster,
    SeeSession, SeeStaffSession, SetAccommodations, SetUp, SignIn, SignOut, StaffSignIn, StaffSignOut, Start,
    StoreEvents,
};
use Relation::{Any, Own};
use Who::{Bearer, Nobody, Operator, Staff, Student};

/// Everything that is allowed.
pub(super) const RULES: &[Rule] = &[
    rule(Nobody, SeeHealth, Any),
    rule(Nobody, SeeDocument, Any),
    rule(Nobody, SeeDemo, Any),
    rule(Nobody, SignIn, Any),
    rule(Nobody, SignOut, Any),
    rule(Nobody, StaffSignIn, Any),
    rule(Nobody, StaffSignOut, Any),
    rule(Nobody, BeginSchool, Any),
    rule(Bearer, StoreEvents, Own),
    rule(Student, SeeSession, Own),
    rule(Student, SignOut, Any),
    rule(Student, SeePath, Own),
    rule(Student, Start, Own),
    rule(Student, SeeAttempt, Own),
    rule(Staff, SeeStaffSession, Own),
    rule(Staff, StaffSignOut, Any),
    rule(Staff, BeginClass, Own),
    rule(Staff, SeeRoster, Own),
    rule(Staff, ChangeRoster, Own),
    rule(Staff, SeeAccommodations, Own),
    rule(Staff, SetAccommodations, Own),
    rule(Staff, SeeEvidence, Own),
    rule(Staff, Decide, Own),
    rule(Staff, SeeMatrix, Own),
    rule(Staff, SeeObjectives, Own),
    rule(Staff, ChangeObjectives, Own),
    rule(Operator, CloseLapsed, Any),
    rule(Operator, SeeRecord, Any),
    rule(Operator, Rebuild, Any),
    rule(Operator, SetUp, Any),
];
