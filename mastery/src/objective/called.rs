//! What objectives are called, for who has the catalogue's words.

use super::{Objective, Wording};
use crate::{id::ObjectiveId, wire::v1::Column};
use words::{catalogue, workshop::Called};

impl Objective {
    /// What it is called.
    #[must_use]
    pub fn called(&self) -> Called {
        self.id.called_by(&self.wording)
    }
}

impl ObjectiveId {
    /// What the catalogue calls it; the id itself where the catalogue has no such objective.
    #[must_use]
    pub fn called(&self) -> Called {
        catalogue::wording(&self.0).map_or_else(|| Called::Written(self.0.clone()), Called::Catalogue)
    }

    /// What it is called where its words are here.
    fn called_by(&self, wording: &Wording) -> Called {
        match wording {
            Wording::Written(words) => Called::Written(words.clone()),
            Wording::Catalogue => self.called(),
        }
    }
}

impl Column {
    /// What the objective is called.
    #[must_use]
    pub fn called(&self) -> Called {
        self.id.called_by(&self.wording)
    }
}
