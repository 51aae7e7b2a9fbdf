//! An item model: the recipe that items are drawn from.
//!
//! A model implements [`ItemModel`] in its own types; the rest of the product meets it as [`Model`], which follows from
//! it, so that a model can come from elsewhere (a module of its own, a teacher's template) without anybody noticing.

use crate::{
    answers::Key,
    item::{Generator, Params, SetIdentity},
    json::{self, Misfit},
    prompt::Prompt,
    seed::{Chance, Source},
};
use serde::{Serialize, de::DeserializeOwned};
use std::ops::RangeInclusive;
use words::{
    Reader, Say, items,
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
    /// An item: small and copyable, its answer computed or kept with it. Everything a person sees is made from it.
    type Item: Copy;

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

    /// Draws one block: `set_size` items, no two the same as long as there are enough distinct ones.
    fn draw_block(params: &Self::Params, set_size: u16, chance: &mut Chance, block: &mut Vec<Self::Item>);

    /// The right answer and what is asked of its writing.
    fn key(item: Self::Item) -> Key;

    /// What is shown.
    fn prompt(item: Self::Item, reader: Reader) -> Prompt;

    /// What a screen reader or a read-aloud voice says in place of the prompt.
    fn speech(item: Self::Item) -> items::Speech;

    /// The way to the answer, step by step; its last step ends in the answer.
    fn solution(item: Self::Item) -> Vec<items::Step>;

    /// Known wrong ways, each with the answer that it leads to. One that leads to the right answer is left out later.
    fn misconceptions(item: Self::Item) -> Vec<Misconception>;
}

/// A known wrong way to an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misconception {
    /// Short words that never change, for the record: `next-in-the-table`.
    pub name: &'static str,
    /// Where this way leads.
    pub answer: i64,
    /// What to say to somebody who went it.
    pub words: items::Misconception,
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
    /// The known wrong ways that do not happen to lead to the right answer.
    fn misconceptions(&self) -> Vec<Misconception>;
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
        Ok(Box::new(Row::<M> {
            params: params::<M>(&identity.generator)?,
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
            M::draw_block(&self.params, set_size, &mut Chance::new(source), &mut self.block);
            self.drawn = Some(block);
        }
        Box::new(Drawn::<M>(self.block[(index % u32::from(set_size)) as usize]))
    }
}

/// One item of a model.
struct Drawn<M: ItemModel>(M::Item);

impl<M: ItemModel> Item for Drawn<M> {
    fn key(&self) -> Key {
        M::key(self.0)
    }

    fn prompt(&self, reader: Reader) -> Prompt {
        M::prompt(self.0, reader)
    }

    fn speech(&self, reader: Reader) -> String {
        M::speech(self.0).say(reader)
    }

    fn solution(&self, reader: Reader) -> Vec<String> {
        M::solution(self.0).iter().map(|step| step.say(reader)).collect()
    }

    fn misconceptions(&self) -> Vec<Misconception> {
        let key = M::key(self.0);
        M::misconceptions(self.0).into_iter().filter(|wrong| Key::integer(wrong.answer) != key).collect()
    }
}
