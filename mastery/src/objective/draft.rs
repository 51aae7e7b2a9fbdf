//! What a teacher sets of an objective, before it is a revision.

use super::{Objective, OfflineStart, Wording};
use crate::{evidence::Evidence, id::ObjectiveId};
use serde::{Deserialize, Serialize};

/// Everything of a revision but its id, its number and the ways of teaching toward it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Draft {
    /// What is to be shown, in words.
    pub wording: Wording,
    /// How it is shown and what is enough.
    pub evidence: Evidence,
    /// What has to be met, or excused, before this is ready.
    pub prerequisites: Vec<ObjectiveId>,
    /// Whether a demonstration may begin without the school; none where that stays as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offline_start: Option<OfflineStart>,
}

impl Draft {
    /// What is set in a revision.
    #[must_use]
    pub fn of(objective: &Objective) -> Self {
        Self {
            wording: objective.wording.clone(),
            evidence: objective.evidence.clone(),
            prerequisites: objective.prerequisites.clone(),
            offline_start: Some(objective.offline_start),
        }
    }

    /// The same without needless spaces in its words, and with each prerequisite once.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        if let Wording::Written(words) = &mut self.wording {
            let parts = words.split(|c: char| c.is_whitespace() || c.is_control()).filter(|part| !part.is_empty());
            *words = parts.collect::<Vec<_>>().join(" ");
        }
        let mut once = Vec::new();
        for id in std::mem::take(&mut self.prerequisites) {
            if !once.contains(&id) {
                once.push(id);
            }
        }
        self.prerequisites = once;
        self
    }

    /// The revision that follows on another: its id, the next number, its approaches, and all that is set here.
    #[must_use]
    pub fn after(self, before: &Objective) -> Objective {
        Objective {
            id: before.id.clone(),
            revision: before.revision.saturating_add(1),
            wording: self.wording,
            evidence: self.evidence,
            prerequisites: self.prerequisites,
            offline_start: self.offline_start.unwrap_or(before.offline_start),
            approaches: before.approaches.clone(),
        }
    }
}
