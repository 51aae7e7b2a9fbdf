//! Who may do what, as data, asked by every handler.
//!
//! [`may`] alone makes a [`Permission`]. Only a permission opens the store ([`Gate`]), and only a permission's answer
//! leaves the API with success ([`insist`]): a handler that does not ask gets no data and gives none.

mod gate;
mod permission;
mod rules;

pub use gate::Gate;
pub use permission::{Permission, Permitted, insist};
pub use rules::{About, Act, Relation, Who};

use crate::store::Kind;
use mastery::id::{AttemptId, ClassId, SchoolId, StaffId, StudentId};
use serde::{Deserialize, Serialize};

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "actor", rename_all = "snake_case")]
pub enum Actor {
    /// Not signed in.
    Nobody,
    /// Holds a signed ticket or permit, whoever is signed in.
    Bearer {
        /// The school that signed.
        school: SchoolId,
        /// Whose work it is.
        student: StudentId,
        /// The one attempt of a ticket; a permit is for any practice.
        ticket: Option<AttemptId>,
    },
    /// A student who is signed in.
    Student {
        /// The school.
        school: SchoolId,
        /// The class.
        class: ClassId,
        /// The student.
        student: StudentId,
    },
    /// A teacher who is signed in.
    Staff {
        /// The school.
        school: SchoolId,
        /// The account.
        staff: StaffId,
    },
    /// The server by itself, or who has the machine: the command line.
    Operator,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// Nothing of anybody's.
    Open,
    /// What a student has.
    OfStudent {
        /// The school.
        school: SchoolId,
        /// The student.
        student: StudentId,
    },
    /// An attempt.
    Attempt {
        /// The school.
        school: SchoolId,
        /// Whose it is.
        student: StudentId,
        /// The attempt.
        attempt: AttemptId,
        /// Whether it can count.
        kind: Kind,
    },
    /// What a class has.
    OfClass {
        /// The school.
        school: SchoolId,
        /// Who teaches it.
        teachers: Vec<StaffId>,
    },
    /// What a person of the staff has.
    OfStaff {
        /// The school.
        school: SchoolId,
        /// The account.
        staff: StaffId,
    },
}

impl Row {
    /// What it is.
    const fn about(&self) -> About {
        match self {
            Self::Open => About::Nothing,
            Self::OfStudent { .. } => About::Student,
            Self::Attempt { .. } => About::Attempt,
            Self::OfClass { .. } => About::Class,
            Self::OfStaff { .. } => About::Staff,
        }
    }
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It takes somebody who is signed in.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// It is somebody else's.
    #[error("this is somebody else's")]
    NotYours,
    /// The ticket or permit is for something else.
    #[error("the ticket is for another attempt")]
    OtherAttempt,
}

/// Whether an actor may do this with that. What the act is not about is refused, whoever asks.
///
/// # Errors
/// [`Refused`].
pub fn may(actor: &Actor, act: Act, row: &Row) -> Result<Permission, Refused> {
    let (who, relation) = (actor.who(), actor.relation(row));
    let fits = |rule: &rules::Rule| rule.act == act && rule.who == who && rule.relation.covers(relation);
    let is_allowed = act.about() == row.about() && rules::RULES.iter().any(fits);
    match actor {
        _ if is_allowed => Ok(Permission::given()),
        Actor::Nobody => Err(Refused::NotSignedIn),
        Actor::Bearer { .. } => Err(Refused::OtherAttempt),
        _ => Err(Refused::NotYours),
    }
}

impl Actor {
    const fn who(&self) -> Who {
        match self {
            Self::Nobody => Who::Nobody,
            Self::Bearer { .. } => Who::Bearer,
            Self::Student { .. } => Who::Student,
            Self::Staff { .. } => Who::Staff,
            Self::Operator => Who::Operator,
        }
    }

    /// How a row belongs to the actor.
    fn relation(&self, row: &Row) -> Relation {
        match (self, row) {
            (_, Row::Open) => Relation::Any,
            (Self::Bearer { school, student, ticket }, Row::Attempt { school: s, student: o, attempt, kind }) => {
                // A ticket is for its own attempt, a permit for any practice and nothing else.
                let fits = match kind {
                    Kind::Demonstration => *ticket == Some(*attempt),
                    Kind::Practice => ticket.is_none(),
                };
                Relation::own_if((school, student) == (s, o) && fits)
            }
            (Self::Bearer { school, student, .. }, Row::OfStudent { school: s, student: o }) => {
                Relation::own_if((school, student) == (s, o))
            }
            (
                Self::Student { school, student, .. },
                Row::OfStudent { school: s, student: o } | Row::Attempt { school: s, student: o, .. },
            ) => Relation::own_if((school, student) == (s, o)),
            (Self::Staff { school, staff }, Row::OfStaff { school: s, staff: o }) => {
                Relation::own_if((school, staff) == (s, o))
            }
            (Self::Staff { school, staff }, Row::OfClass { school: s, teachers }) => {
                Relation::own_if(school == s && teachers.contains(staff))
            }
            _ => Relation::None,
        }
    }
}

#[cfg(test)]
mod tests;
