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

/// The reply to sealed [`Work`], when it is durable. The same work again changes nothing: what arrived is held then, and what
/// is kept beside it is kept there already. An attempt is counted once, as what [`Came`] says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandedIn {
    /// Attempts of which something came that was not held.
    pub arrived: u32,
    /// Attempts of which everything was held before.
    pub held: u32,
    /// Attempts of which something contradicts what is held, and is kept beside it.
    #[serde(default)]
    pub beside: u32,
    /// Batches of which nothing is stored: forged, too large, after others that are not here, or in contradiction to what is
    /// held where no more of that is kept. A device keeps its work until there are none.
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
    /// What came of it.
    pub came: Came,
}

/// What came of an attempt that was handed in: of its batches', the one that comes last here. What contradicts the school is
/// for a teacher to look at, and the student's page shows what arrived beside it in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// Everything was held before.
    Held,
    /// Something was not, and is now.
    New,
    /// Something contradicts what is held, and is kept beside it.
    Beside,
}
