//! The shape of the catalogue's files. The build reads them by it (`build.rs`) before the program does, so it knows nothing
//! of this crate but the three kinds of value that stand in an entry.

use super::{Grade, ObjectiveId, Params};
use serde::Deserialize;

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
    /// The codes of the Common Core standards for mathematics that it serves; none where [`Self::no_standard`] says why.
    #[serde(default)]
    pub common_core: Vec<String>,
    /// Why it serves no standard of the list.
    #[serde(default)]
    pub no_standard: Option<String>,
    /// The item model.
    pub model: String,
    /// Its parameters.
    pub params: Params,
    /// What is enough: [`Pace::enough`] of its pace, said here because a file is read by people too.
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

/// How long an item may take: the rule that time limits and thresholds come from.
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

const fn first() -> u32 {
    1
}
