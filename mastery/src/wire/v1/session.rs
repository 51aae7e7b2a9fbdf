//! Signing in, students and teachers.

use super::Class;
use crate::{
    accommodations::Display,
    id::{SchoolId, StudentId},
    sync::Epoch,
    ticket::Signed,
    time::Instant,
};
use serde::{Deserialize, Serialize};
use words::NumberStyle;

/// `POST /api/v1/session`: a student signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    /// The class code; case and spaces do not matter.
    pub class_code: String,
    /// The student's name as the class has it; case, accents and outer spaces do not matter.
    pub name: String,
    /// The PIN.
    pub pin: String,
}

/// Who is signed in: the reply of `POST` and `GET /api/v1/session`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// The school's id.
    pub school: SchoolId,
    /// The student's id.
    pub student: StudentId,
    /// The student's name.
    pub name: String,
    /// The class's name.
    pub class: String,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
    /// How this student's screens are.
    pub display: Display,
    /// The signed permit for practice.
    pub permit: Signed,
    /// The key that work is sealed to before somebody else carries it: 32 bytes in hex.
    #[serde(default)]
    pub sealing_key: String,
    /// The server's clock.
    pub server_now: Instant,
    /// Which life of the server's database it is.
    #[serde(default)]
    pub epoch: Epoch,
}

/// One student of the demo school, offered ready to press; `GET /api/v1/demo` answers with a list, and only with `--demo`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemoStudent {
    /// The class code.
    pub class_code: String,
    /// The name.
    pub name: String,
    /// The PIN.
    pub pin: String,
}

/// `POST /api/v1/staff/session`: a teacher signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffSignIn {
    /// The account's name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// Which teacher is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffSession {
    /// The account's name.
    pub name: String,
    /// The school's name.
    pub school: String,
    /// The classes that the account teaches.
    pub classes: Vec<Class>,
}
