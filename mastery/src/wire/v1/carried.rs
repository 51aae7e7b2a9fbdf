//! Work that somebody carries to the server.

use super::{Batch, Column, Student};
use crate::{
    id::{AttemptId, ClassId},
    sync::Epoch,
    time::Instant,
};
use serde::{Deserialize, Serialize};

/// What a device holds that no server is known to have: sealed, it is the body of `POST /api/v1/work`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Work {
    /// The device's wall clock when it was sealed; each batch's `sent` is of that moment.
    pub sealed: Instant,
    /// The batches, each with what authorises it.
    pub batches: Vec<Batch>,
}

/// The reply to sealed [`Work`], when it is durable. The same work again changes nothing: then everything was held before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandedIn {
    /// Attempts of which something came that was not held.
    pub arrived: u32,
    /// Attempts of which everything was held before.
    pub held: u32,
    /// Batches that are not taken, and why they would not be taken from a tab either: forged, too large, or otherwise held.
    pub refused: u32,
    /// Whose they are, where a teacher hands them in, of the students of that teacher's classes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Carried>,
    /// Which life of the server's database holds it.
    #[serde(default)]
    pub epoch: Epoch,
}

/// One attempt that was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Carried {
    /// The attempt.
    pub attempt: AttemptId,
    /// Whose it is.
    pub student: Student,
    /// The student's class.
    pub class: ClassId,
    /// What was demonstrated; none for practice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective: Option<Column>,
    /// Whether something of it was not held before.
    pub is_new: bool,
}
