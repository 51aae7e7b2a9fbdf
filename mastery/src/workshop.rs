//! What a teacher can set of an objective, behind bytes: the parameters of an item model, what is wrong with a draft, what
//! changed between revisions.
//!
//! As with items (`generators::module`), only bytes cross between the teacher's tab and the module that has the models and
//! their schemas. What comes back is said already, in the reader's language.

#[cfg(feature = "workshop")]
mod answer;

#[cfg(feature = "workshop")]
pub use answer::answer;

use crate::{
    id::ObjectiveId,
    objective::{Draft, Objective},
    wire::v1::Column,
};
use generators::item::Generator;
use serde::{Deserialize, Serialize};
use words::{Reader, workshop::Field};

/// What can be asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// For what can be set of an item model.
    Parameters(OfModel),
    /// For what is wrong with a draft.
    Check(Box<Checking>),
    /// For how one revision differs from another.
    Changes(Box<Comparing>),
    /// For how many different items a generator has.
    Distinct(Generator),
}

/// An item model, and for whom its parameters are named.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OfModel {
    /// The model's id.
    pub model: String,
    /// For whom.
    pub reader: Reader,
}

/// A draft to be checked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Checking {
    /// What is typed.
    pub draft: Draft,
    /// Of which objective.
    pub id: ObjectiveId,
    /// The class's objectives.
    pub class: Vec<Objective>,
    /// For whom.
    pub reader: Reader,
}

/// Two revisions to be compared.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comparing {
    /// The one before.
    pub from: Objective,
    /// The one after.
    pub to: Objective,
    /// What the class's objectives are called.
    pub class: Vec<Column>,
    /// For whom.
    pub reader: Reader,
}

/// What comes back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// The parameters in the order of a form; none for a model that is not there.
    Parameters(Vec<Parameter>),
    /// What is wrong; nothing where the draft can be kept.
    Wrong(Vec<WrongAt>),
    /// What changed, a sentence each.
    Changes(Vec<String>),
    /// How many; 0 where the generator draws none.
    Distinct(u64),
    /// Why there is no answer.
    Refused(String),
}

/// A parameter of an item model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    /// The name that it has in JSON.
    pub name: String,
    /// The name that it has on a form.
    pub label: String,
    /// What it takes.
    pub takes: Takes,
}

/// What a parameter takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Takes {
    /// A whole number.
    Number,
    /// So, or not so: what either is called.
    YesOrNo {
        /// So.
        yes: String,
        /// Not so.
        no: String,
    },
    /// One of a few words.
    OneOf(Vec<Choice>),
}

/// One of the words that a parameter can be set to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The word in JSON.
    pub name: String,
    /// What it is called on a form.
    pub label: String,
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongAt {
    /// Where.
    pub place: Place,
    /// What, in a sentence that says what would be right.
    pub said: String,
}

/// A field of an objective, by names that travel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A field that every objective has.
    Field(Field),
    /// A parameter of the item model, by its name in JSON.
    Parameter(String),
}
