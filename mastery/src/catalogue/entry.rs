//! What an entry of the catalogue becomes: an objective, with the time limit and the threshold that its pace gives.

use super::{Approach, Enough, Entry, Pace};
use crate::{
    evidence::{Evidence, ItemSet},
    objective::{self, Objective, OfflineStart, Wording},
    threshold::Threshold,
    time::Millis,
};
use generators::{
    item::{Generator, Params},
    registry,
};

impl Pace {
    /// The time for one item.
    #[must_use]
    pub const fn each(self) -> Millis {
        Millis(match self {
            Self::Recall => 12_000,
            Self::SingleStep => 18_000,
            Self::SeveralSteps => 36_000,
            Self::ShortWork => 60_000,
            Self::OnPaper => 120_000,
        })
    }

    /// The time limit of a set: the time for one item, times how many there are.
    #[must_use]
    pub const fn limit(self, of: u16) -> Millis {
        Millis(self.each().0 * of as u64)
    }

    /// The default threshold: all but one right, since anybody may slip once.
    ///
    /// Of ten items, because of ten nine are met by chance alone by fewer than 38 in 100 of those who know four fifths of
    /// it (`operating`), while of five four are by 74. But a calculation on paper is long: ten of them would keep a child
    /// ten minutes and more at nothing else, so there are five, and with them no sitting is longer than ten minutes.
    #[must_use]
    pub const fn enough(self) -> Enough {
        match self {
            Self::Recall | Self::SingleStep | Self::SeveralSteps => Enough { required: 9, of: 10 },
            Self::ShortWork | Self::OnPaper => Enough { required: 4, of: 5 },
        }
    }
}

/// A round of practice has ten items.
const ROUND: u16 = 10;

impl Entry {
    /// The objective; none where this build does not have the model, or the threshold is none.
    #[must_use]
    pub fn objective(&self) -> Option<Objective> {
        let threshold = Threshold::correct(self.threshold.required, self.threshold.of).ok()?;
        let time_limit = self.pace.map(|pace| pace.limit(self.threshold.of));
        let approach = |approach: &Approach| {
            let generator = generator(&approach.model, &approach.params)?;
            Some(objective::Approach { id: approach.id.clone(), generator, set_size: ROUND })
        };
        Some(Objective {
            id: self.id.clone(),
            revision: self.revision,
            wording: Wording::Catalogue,
            evidence: Evidence::Items(ItemSet {
                generator: generator(&self.model, &self.params)?,
                threshold,
                time_limit,
            }),
            prerequisites: self.prerequisites.clone(),
            offline_start: OfflineStart::Allowed,
            approaches: self.approaches.iter().filter_map(approach).collect(),
        })
    }
}

/// The model as this build draws it, with these parameters.
fn generator(model: &str, params: &Params) -> Option<Generator> {
    let known = registry::find(model)?;
    Some(Generator { params: params.clone(), ..known.default_generator() })
}
