//! An objective as the catalogue's files have it.

use crate::{
    evidence::{Evidence, ItemSet},
    id::ObjectiveId,
    objective::{self, Objective, OfflineStart, Wording},
    threshold::Threshold,
    time::Millis,
};
use generators::{
    item::{Generator, Params},
    registry,
};
use serde::Deserialize;
use words::curriculum::Grade;

/// An objective of the catalogue. Its words are in `words::catalogue` under the same id.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Short words that never change.
    pub id: ObjectiveId,
    /// The revision's number, raised by any change once it is released.
    #[serde(default = "first")]
    pub revision: u32,
    /// The grades that it is for, in a row.
    pub grades: Vec<Grade>,
    /// The codes of the Common Core standards for mathematics that it serves.
    pub common_core: Vec<String>,
    /// The item model.
    pub model: String,
    /// Its parameters.
    pub params: Params,
    /// What is enough.
    pub threshold: Enough,
    /// Where the time limit comes from; none for no clock.
    pub pace: Option<Pace>,
    /// What has to be met before.
    #[serde(default)]
    pub prerequisites: Vec<ObjectiveId>,
    /// Ways of teaching toward it.
    #[serde(default)]
    pub approaches: Vec<Approach>,
}

/// A way of teaching toward an objective, in rounds of ten.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approach {
    /// Shares its ids with objectives.
    pub id: ObjectiveId,
    /// The codes of the Common Core standards that it serves.
    pub common_core: Vec<String>,
    /// The item model.
    pub model: String,
    /// Its parameters.
    pub params: Params,
}

/// So many of so many items right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enough {
    /// How many are enough.
    pub required: u16,
    /// How many there are.
    pub of: u16,
}

/// How long an item may take: the rule that time limits come from. A limit is this times the number of items.
///
/// The figures are judgements of this project, with room to read and to type: a fact that is known comes in about 3
/// seconds, and 12 leave a child who types slowly three times as long again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// Known by heart: 12 seconds.
    Recall,
    /// One step in the head, or read from a figure: 18 seconds.
    SingleStep,
    /// Several steps in the head, or a short text: 36 seconds.
    SeveralSteps,
    /// A short calculation on paper: 60 seconds.
    ShortWork,
    /// A long calculation on paper: 120 seconds.
    OnPaper,
}

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
}

/// A round of practice has ten items.
const ROUND: u16 = 10;

const fn first() -> u32 {
    1
}

impl Entry {
    /// The objective; none where this build does not have the model, or the threshold is none.
    #[must_use]
    pub fn objective(&self) -> Option<Objective> {
        let threshold = Threshold::correct(self.threshold.required, self.threshold.of).ok()?;
        let time_limit = self.pace.map(|pace| Millis(pace.each().0 * u64::from(self.threshold.of)));
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
