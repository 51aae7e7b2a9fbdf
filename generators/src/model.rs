//! An item model: the recipe that items are drawn from.
//!
//! A model implements [`ItemModel`] in its own types; the rest of the product meets it as [`Model`], which follows from
//! it, so that a model can come from elsewhere (a module of its own, a teacher's template) without anybody noticing.

use crate::{
    answers::{Key, Verdict, judge},
    blueprint::{self, Strata},
    item::{Generator, Params, SetIdentity},
    json::{self, Misfit},
    prompt::Prompt,
    seed::{Chance, Seed, Source},
};
use serde::{Serialize, de::DeserializeOwned};
use std::ops::RangeInclusive;
use words::{
    Reader, Say,
    parameters::{Parameter, Wrong},
};

/// The most items in one set; more than a hundred in one sitting measures patience.
pub const LARGEST_SET: u16 = 100;

/// Parameters that can say by a JSON schema what they take, where somebody asks for it (the feature `schema`).
#[cfg(feature = "schema")]
pub trait Described: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> Described for T {}

/// Parameters whose schema nobody asks for.
#[cfg(not(feature = "schema"))]
pub trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

/// A recipe for items, in its own types.
pub trait ItemModel: Sync + 'static {
    /// What a teacher can set; the default is what the catalogue uses first.
    type Params: Serialize + DeserializeOwned + Default + Described;
    /// An item: small, all that is shown and asked made from it.
    type Item: Clone + PartialEq;

    /// Short words that never change.
    const ID: &'static str;
    /// Raised by any change that would alter any item.
    const VERSION: u16;
    /// Raised by any change of the way a set is put together.
    const BLUEPRINT: u16;

    /// What its parameters are called, in the order of a form.
    const PARAMETERS: &'static [Parameter];

    /// Says what is wrong with parameters, where, and what would be right.
    ///
    /// # Errors
    /// A [`ParamsError`] that names the parameter.
    fn check(params: &Self::Params) -> Result<(), ParamsError>;

    /// How many items there are that count as different within a set.
    fn distinct(params: &Self::Params) -> u64;

    /// Draws one item.
    fn draw(params: &Self::Params, chance: &mut Chance) -> Self::Item;

    /// Every item once, where the model can list them; asked for only where there are few. Without it they are drawn
    /// until no new one comes.
    fn all(_params: &Self::Params) -> Option<Vec<Self::Item>> {
        None
    }

    /// Whether two items are the same for a set (8 × 7 is 7 × 8).
    fn is_same(one: &Self::Item, other: &Self::Item) -> bool {
        one == other
    }

    /// How hard an item is among those of its model, on any scale: more is harder. It only orders items, and says which
    /// are as hard as each other.
    fn difficulty(item: &Self::Item) -> u32;

    /// The layers of difficulty that every set takes the same number from; found in a sample where the model does not
    /// know them.
    fn strata(params: &Self::Params) -> Strata {
        measured::<Self>(params)
    }

    /// Whether an item may join those drawn before it, beyond being new; kept to as long as there are others. Where few
    /// answers are possible, [`blueprint::is_rare`] holds each to its part of a set.
    fn fits(_block: &[Self::Item], _next: &Self::Item, _set_size: u16) -> bool {
        true
    }

    /// The right answer and what is asked of its writing.
    fn key(item: &Self::Item) -> Key;

    /// What is shown.
    fn prompt(item: &Self::Item, reader: Reader) -> Prompt;

    /// What a screen reader or a read-aloud voice says in place of the prompt: no sign that a voice would skip. The
    /// descriptions of figures are said before it, and are not part of it.
    fn speech(item: &Self::Item, reader: Reader) -> String;

    /// The way to the answer, a sentence a step; its last step ends in the answer.
    fn solution(item: &Self::Item, reader: Reader) -> Vec<String>;

    /// Known wrong ways, each with the answer that it leads to. One that leads to the right answer is left out later.
    fn misconceptions(item: &Self::Item, reader: Reader) -> Vec<Misconception>;
}

/// A known wrong way to an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misconception {
    /// Short words that never change, for the record: `next-in-the-table`.
    pub name: &'static str,
    /// Where this way leads: a key of any kind, which a response of somebody who went it matches.
    pub answer: Key,
    /// What to say to somebody who went it.
    pub words: String,
}

impl Misconception {
    /// A known wrong way.
    pub fn new(name: &'static str, answer: Key, words: impl Say, reader: Reader) -> Self {
        Self { name, answer, words: words.say(reader) }
    }
}

/// Layers found in the items of a source of its own, so that they follow from the parameters alone.
fn measured<M: ItemModel + ?Sized>(params: &M::Params) -> Strata {
    const SAMPLE: usize = 100;
    let source = Source {
        seed: Seed::default(),
        block: u32::MAX,
        set_size: 0,
        model_version: M::VERSION,
        blueprint_version: M::BLUEPRINT,
    };
    let mut chance = Chance::new(source);
    Strata::measured((0..SAMPLE).map(|_| M::difficulty(&M::draw(params, &mut chance))).collect())
}

/// A parameter's value that a model can't work with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it can't work with what is set for {}", parameter.name)]
pub struct ParamsError {
    /// The parameter.
    pub parameter: Parameter,
    /// What is wrong, and what would be right.
    pub wrong: Wrong,
}

impl ParamsError {
    /// Refuses a number outside its bounds, which may follow from other parameters.
    ///
    /// # Errors
    /// The parameter and its bounds.
    pub fn unless_within(
        parameter: Parameter,
        number: impl Into<u64>,
        bounds: RangeInclusive<u64>,
    ) -> Result<(), Self> {
        if bounds.contains(&number.into()) {
            return Ok(());
        }
        let bound = |bound: &u64| i64::try_from(*bound).unwrap_or(i64::MAX);
        Err(Self::out_of(parameter, bound(bounds.start())..=bound(bounds.end())))
    }

    /// A value out of its bounds.
    #[must_use]
    pub fn out_of(parameter: Parameter, bounds: RangeInclusive<impl Into<i64> + Copy>) -> Self {
        let (least, most) = ((*bounds.start()).into(), (*bounds.end()).into());
        Self { parameter, wrong: Wrong::Range { least, most } }
    }
}

/// Why a set can't be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// No such model in this build.
    #[error("no item model {model:?} of version {version} with blueprint {blueprint}; there are: {known}")]
    Unknown {
        /// The id asked for.
        model: String,
        /// The version asked for.
        version: u16,
        /// The blueprint asked for.
        blueprint: u16,
        /// What there is.
        known: String,
    },
    /// The parameters are not of the model's shape.
    #[error("what is set for {model} {misfit}")]
    Shape {
        /// The model.
        model: &'static str,
        /// Where in their JSON.
        misfit: Misfit,
    },
    /// The parameters have the right shape and a wrong value.
    #[error("{model}: {error}")]
    Params {
        /// The model.
        model: &'static str,
        /// Which and why.
        error: ParamsError,
    },
    /// A set of no items, or of more than a sitting holds.
    #[error("a set has 1 to {LARGEST_SET} items; set_size is {0}")]
    SetSize(u16),
}

/// An item model as the rest of the product meets it.
pub trait Model: Sync {
    /// Short words that never change.
    fn id(&self) -> &'static str;
    /// The version that this build draws.
    fn version(&self) -> u16;
    /// The blueprint that this build draws.
    fn blueprint(&self) -> u16;
    /// The generator with the model's default parameters.
    fn default_generator(&self) -> Generator;
    /// What its parameters take, as a JSON schema.
    #[cfg(feature = "schema")]
    fn schema(&self) -> schemars::Schema;
    /// What its parameters are called, in the order of a form.
    #[cfg(feature = "schema")]
    fn parameters(&self) -> &'static [Parameter];
    /// How many different items these parameters give.
    ///
    /// # Errors
    /// [`OpenError::Shape`] or [`OpenError::Params`].
    fn distinct(&self, generator: &Generator) -> Result<u64, OpenError>;
    /// Opens a row of items.
    ///
    /// # Errors
    /// [`OpenError`] for parameters that the model can't work with.
    fn open(&self, identity: &SetIdentity) -> Result<Box<dyn ItemSet>, OpenError>;
}

/// A row of items that can be drawn in any order.
pub trait ItemSet {
    /// The item at a place from 0 on; items of one block are drawn together and kept.
    fn item(&mut self, index: u32) -> Box<dyn Item>;
}

/// One drawn item; what is asked of it is made when it is asked.
pub trait Item {
    /// The right answer and what is asked of its writing.
    fn key(&self) -> Key;
    /// What is shown.
    fn prompt(&self, reader: Reader) -> Prompt;
    /// What is said instead.
    fn speech(&self, reader: Reader) -> String;
    /// The way to the answer, a sentence a step.
    fn solution(&self, reader: Reader) -> Vec<String>;
    /// The known wrong ways that do not happen to lead to the right answer, nor two to the same.
    fn misconceptions(&self, reader: Reader) -> Vec<Misconception>;
    /// How hard it is among those of its model: more is harder.
    fn difficulty(&self) -> u32;
}

impl<M: ItemModel> Model for M {
    fn id(&self) -> &'static str {
        M::ID
    }

    fn version(&self) -> u16 {
        M::VERSION
    }

    fn blueprint(&self) -> u16 {
        M::BLUEPRINT
    }

    fn default_generator(&self) -> Generator {
        Generator {
            model: M::ID.to_owned(),
            version: M::VERSION,
            params: Params::of(&M::Params::default()).unwrap_or_default(),
            blueprint: M::BLUEPRINT,
        }
    }

    #[cfg(feature = "schema")]
    fn schema(&self) -> schemars::Schema {
        // Each parameter's schema in its place, for who reads them one by one.
        let settings = schemars::generate::SchemaSettings::default().with(|settings| settings.inline_subschemas = true);
        settings.into_generator().into_root_schema_for::<M::Params>()
    }

    #[cfg(feature = "schema")]
    fn parameters(&self) -> &'static [Parameter] {
        M::PARAMETERS
    }

    fn distinct(&self, generator: &Generator) -> Result<u64, OpenError> {
        Ok(M::distinct(&params::<M>(generator)?))
    }

    fn open(&self, identity: &SetIdentity) -> Result<Box<dyn ItemSet>, OpenError> {
        if !(1..=LARGEST_SET).contains(&identity.set_size) {
            return Err(OpenError::SetSize(identity.set_size));
        }
        let params = params::<M>(&identity.generator)?;
        Ok(Box::new(Row::<M> {
            strata: M::strata(&params).in_sets_of(identity.set_size),
            params,
            identity: identity.clone(),
            drawn: None,
            block: Vec::with_capacity(identity.set_size.into()),
        }))
    }
}

/// Reads and checks a generator's parameters.
fn params<M: ItemModel>(generator: &Generator) -> Result<M::Params, OpenError> {
    let params: M::Params =
        json::read(generator.params.json()).map_err(|misfit| OpenError::Shape { model: M::ID, misfit })?;
    M::check(&params).map_err(|error| OpenError::Params { model: M::ID, error })?;
    Ok(params)
}

/// A row of one model's items, the block last drawn kept.
struct Row<M: ItemModel> {
    params: M::Params,
    strata: Strata,
    identity: SetIdentity,
    drawn: Option<u32>,
    block: Vec<M::Item>,
}

impl<M: ItemModel> ItemSet for Row<M> {
    fn item(&mut self, index: u32) -> Box<dyn Item> {
        let set_size = self.identity.set_size;
        let block = index / u32::from(set_size);
        if self.drawn != Some(block) {
            self.block.clear();
            let source = Source {
                seed: self.identity.seed,
                block,
                set_size,
                model_version: M::VERSION,
                blueprint_version: M::BLUEPRINT,
            };
            blueprint::fill::<M>(&self.params, &self.strata, set_size, &mut Chance::new(source), &mut self.block);
            self.drawn = Some(block);
        }
        Box::new(Drawn::<M>(self.block[(index % u32::from(set_size)) as usize].clone()))
    }
}

/// One item of a model.
struct Drawn<M: ItemModel>(M::Item);

impl<M: ItemModel> Item for Drawn<M> {
    fn key(&self) -> Key {
        M::key(&self.0)
    }

    fn prompt(&self, reader: Reader) -> Prompt {
        M::prompt(&self.0, reader)
    }

    fn speech(&self, reader: Reader) -> String {
        let prompt = M::prompt(&self.0, reader);
        let mut said = prompt.descriptions();
        let question = M::speech(&self.0, reader);
        said.push(&question);
        said.join(" ")
    }

    fn solution(&self, reader: Reader) -> Vec<String> {
        M::solution(&self.0, reader)
    }

    fn misconceptions(&self, reader: Reader) -> Vec<Misconception> {
        let key = M::key(&self.0);
        let mut kept: Vec<Misconception> = Vec::new();
        for wrong in M::misconceptions(&self.0, reader) {
            let wrong = Misconception { answer: wrong.answer.asked_as(&key), ..wrong };
            let leads_to = |key: &Key| judge(key, &wrong.answer.response(), Reader::default()).verdict;
            let is_right = matches!(leads_to(&key), Verdict::Correct | Verdict::WrongForm);
            if !is_right && !kept.iter().any(|other| leads_to(&other.answer) == Verdict::Correct) {
                kept.push(wrong);
            }
        }
        kept
    }

    fn difficulty(&self) -> u32 {
        M::difficulty(&self.0)
    }
}
