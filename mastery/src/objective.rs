//! A learning objective: what a student will be able to do, how it is shown, and what comes before it.

#[cfg(feature = "items")]
mod called;
#[cfg(feature = "workshop")]
mod changes;
#[cfg(feature = "workshop")]
mod check;
mod draft;
mod toward;
pub mod typed;

#[cfg(feature = "workshop")]
pub use changes::changes;
#[cfg(feature = "workshop")]
pub use check::{LONGEST_LIMIT, LONGEST_WORDING, SHORTEST_LIMIT, check};
pub use draft::Draft;
pub use toward::Toward;

use crate::{
    evidence::{Evidence, ItemSet},
    id::ObjectiveId,
};
use generators::item::Generator;
use serde::{Deserialize, Serialize};

/// One immutable revision of an objective. Tickets carry it whole, so an attempt keeps the one it began with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Objective {
    /// The objective, the same through all its revisions.
    pub id: ObjectiveId,
    /// The revision's number, from 1.
    pub revision: u32,
    /// What is to be shown, in words.
    pub wording: Wording,
    /// How it is shown and what is enough.
    pub evidence: Evidence,
    /// What has to be met, or excused, before this is ready.
    #[serde(default)]
    pub prerequisites: Vec<ObjectiveId>,
    /// Whether a demonstration of it may begin without the school.
    #[serde(default, skip_serializing_if = "OfflineStart::is_refused")]
    pub offline_start: OfflineStart,
    /// Ways of teaching toward it: practice only.
    #[serde(default)]
    pub approaches: Vec<Approach>,
}

impl Objective {
    /// What draws its items, and what is enough; none where something else than items is the evidence.
    #[must_use]
    pub const fn items(&self) -> Option<&ItemSet> {
        let Evidence::Items(set) = &self.evidence;
        Some(set)
    }
}

/// Whether a demonstration may begin without the school. Then the tab keeps a few signed tickets in advance, and who reads
/// its memory can see their items before they start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfflineStart {
    /// Only with the school's word.
    #[default]
    Refused,
    /// With a ticket that was fetched in advance.
    Allowed,
}

impl OfflineStart {
    const fn is_refused(&self) -> bool {
        matches!(self, Self::Refused)
    }
}

/// Where an objective's words are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// The catalogue's, in every language, known by the objective's id.
    Catalogue,
    /// A teacher's own.
    Written(String),
}

/// A generator for practice toward an objective that it can't show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Approach {
    /// Shares its ids with objectives.
    pub id: ObjectiveId,
    /// What draws its items.
    pub generator: Generator,
    /// How many items a round of practice has.
    pub set_size: u16,
}
