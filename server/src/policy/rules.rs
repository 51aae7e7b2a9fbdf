//! The rules, one line each. What no line allows is refused.

/// What an act is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// Nothing of anybody's.
    Nothing,
    /// What a student has.
    Student,
    /// An attempt.
    Attempt,
    /// What a class has.
    Class,
    /// What a person of the staff has.
    Staff,
}

/// Each act with what it is about, so that none is without and no list leaves one out.
macro_rules! acts {
    ($($(#[$doc:meta])* $act:ident: $about:ident),+ $(,)?) => {
        /// What can be done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Act {
            $($(#[$doc])* $act,)+
        }

        impl Act {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$act),+];

            /// What it is about.
            #[must_use]
            pub const fn about(self) -> About {
                match self {
                    $(Self::$act => About::$about,)+
                }
            }
        }
    };
}

acts! {
    /// Ask whether the server runs.
    SeeHealth: Nothing,
    /// See whether a school was begun.
    SeeBeginning: Nothing,
    /// Read the API's description.
    SeeDocument: Nothing,
    /// See what the catalogue has.
    SeeCatalogue: Nothing,
    /// See the demo's names and PINs.
    SeeDemo: Nothing,
    /// Sign in as a student.
    SignIn: Nothing,
    /// See who is signed in.
    SeeSession: Student,
    /// Sign out.
    SignOut: Nothing,
    /// See a path.
    SeePath: Student,
    /// Begin a demonstration.
    Start: Student,
    /// Store events of an attempt.
    StoreEvents: Attempt,
    /// Hand in sealed work; what it holds asks for itself.
    HandIn: Nothing,
    /// Say what a device holds of a student's work.
    SayDeviceWork: Student,
    /// See an attempt.
    SeeAttempt: Attempt,
    /// Sign in as a teacher.
    StaffSignIn: Nothing,
    /// See which teacher is signed in.
    SeeStaffSession: Staff,
    /// Sign out as a teacher.
    StaffSignOut: Nothing,
    /// Begin a school on a server that has none.
    BeginSchool: Nothing,
    /// Begin a class.
    BeginClass: Staff,
    /// See a class's students.
    SeeRoster: Class,
    /// Add, rename, move and remove a class's students, and give them PINs.
    ChangeRoster: Class,
    /// See what a student needs.
    SeeAccommodations: Class,
    /// Set what a student needs.
    SetAccommodations: Class,
    /// See a student's attempts and the decisions on them.
    SeeEvidence: Class,
    /// Have the last word on a student's objective.
    Decide: Class,
    /// See which devices hold work of a class's students that is not at school.
    SeeDeviceWork: Class,
    /// See who of a class has mastered what.
    SeeMatrix: Class,
    /// See a class's objectives with their history.
    SeeObjectives: Class,
    /// Set a class's objectives.
    ChangeObjectives: Class,
    /// Close demonstrations whose time is over.
    CloseLapsed: Nothing,
    /// See everything on record.
    SeeRecord: Nothing,
    /// Derive everything that is shown anew.
    Rebuild: Nothing,
    /// Set up a school.
    SetUp: Nothing,
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
    BeginClass, BeginSchool, ChangeObjectives, ChangeRoster, CloseLapsed, Decide, HandIn, Rebuild, SayDeviceWork,
    SeeAccommodations, SeeAttempt, SeeBeginning, SeeCatalogue, SeeDemo, SeeDeviceWork, SeeDocument, SeeEvidence,
    SeeHealth, SeeMatrix, SeeObjectives, SeePath, SeeRecord, SeeRoster, SeeSession, SeeStaffSession, SetAccommodations,
    SetUp, SignIn, SignOut, StaffSignIn, StaffSignOut, Start, StoreEvents,
};
use Relation::{Any, Own};
use Who::{Bearer, Nobody, Operator, Staff, Student};

/// Everything that is allowed.
pub(super) const RULES: &[Rule] = &[
    rule(Nobody, SeeHealth, Any),
    rule(Nobody, SeeBeginning, Any),
    rule(Nobody, SeeDocument, Any),
    rule(Nobody, SeeCatalogue, Any),
    rule(Nobody, SeeDemo, Any),
    rule(Nobody, SignIn, Any),
    rule(Nobody, SignOut, Any),
    rule(Nobody, StaffSignIn, Any),
    rule(Nobody, StaffSignOut, Any),
    rule(Nobody, BeginSchool, Any),
    rule(Nobody, HandIn, Any),
    rule(Bearer, StoreEvents, Own),
    rule(Bearer, SayDeviceWork, Own),
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
    rule(Staff, SeeDeviceWork, Own),
    rule(Staff, SeeMatrix, Own),
    rule(Staff, SeeObjectives, Own),
    rule(Staff, ChangeObjectives, Own),
    rule(Operator, CloseLapsed, Any),
    rule(Operator, SeeRecord, Any),
    rule(Operator, Rebuild, Any),
    rule(Operator, SetUp, Any),
];
