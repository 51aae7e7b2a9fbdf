//! Beginning a school and its classes.

use crate::id::ClassId;
use serde::{Deserialize, Serialize};
use words::NumberStyle;

/// `GET /api/v1/school`: whether this server has a school, or one can be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Beginning {
    /// Somebody has begun one.
    pub begun: bool,
}

/// `POST /api/v1/school`: somebody begins a school on a server that has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BeginSchool {
    /// What the server printed when it started.
    pub key: String,
    /// The school's name.
    pub school: String,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
    /// The name of the account of who begins it.
    pub name: String,
    /// Its password.
    pub password: String,
}

impl BeginSchool {
    /// The fewest characters of a password (NIST SP 800-63B asks for eight at least).
    pub const SHORTEST_PASSWORD: u64 = 8;
}

/// `POST /api/v1/classes`: a teacher begins a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BeginClass {
    /// Its name.
    pub name: String,
}

/// A class as its teacher sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Class {
    /// The class's id.
    pub id: ClassId,
    /// Its name.
    pub name: String,
    /// The code that its students sign in with.
    pub code: String,
}
