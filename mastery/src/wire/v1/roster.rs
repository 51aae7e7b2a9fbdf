//! A class's students, and what they sign in with.

use super::Class;
use crate::id::{ClassId, StudentId};
use serde::{Deserialize, Serialize};

/// A student as the class's teacher sees them: the items of `GET /api/v1/classes/{class}/students`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Student {
    /// The student.
    pub id: StudentId,
    /// The name, unique in the class.
    pub name: String,
}

/// `POST /api/v1/classes/{class}/students`: students join a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Join {
    /// Their names.
    pub names: Vec<String>,
}

/// `PATCH /api/v1/classes/{class}/students/{student}`: another name, another class, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct ChangeStudent {
    /// The new name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The class to move to; the teacher has to teach both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<ClassId>,
}

/// `POST /api/v1/classes/{class}/pins`: new PINs for students of a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewPins {
    /// For whom.
    pub students: Vec<StudentId>,
}

/// What a class signs in with, shown once: nobody can read a PIN again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Sheet {
    /// The class.
    pub class: Class,
    /// Each student with a PIN, by name.
    pub slips: Vec<Slip>,
}

/// A student's part of a [`Sheet`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Slip {
    /// The student.
    pub id: StudentId,
    /// The name to sign in with.
    pub name: String,
    /// The PIN.
    pub pin: String,
}
