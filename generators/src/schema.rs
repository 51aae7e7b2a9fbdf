//! What can be set of a model, read from the JSON schema of its own parameters: the fields of a form, and what is wrong
//! with each of them before the model itself looks at all together.

use crate::{
    item::Generator,
    json,
    model::{Model, OpenError, ParamsError},
    registry,
};
use serde_json::{Map, Value};
use words::parameters::{Choice, Parameter, Setting, Wrong};

/// A parameter that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Which.
    pub parameter: Parameter,
    /// What it takes.
    pub takes: Takes,
}

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A whole number within bounds.
    Number {
        /// The smallest.
        least: i64,
        /// The largest.
        most: i64,
    },
    /// So, or not so.
    YesOrNo,
    /// One of a few words.
    OneOf(&'static [Choice]),
}

impl Takes {
    /// What a value in JSON sets; nothing where it is none of what is taken.
    #[must_use]
    pub fn setting(self, value: &Value) -> Option<Setting> {
        match self {
            Self::Number { least, most } => {
                value.as_i64().filter(|number| (least..=most).contains(number)).map(Setting::Number)
            }
            Self::YesOrNo => value.as_bool().map(Setting::YesOrNo),
            Self::OneOf(choices) => {
                let name = value.as_str()?;
                choices.iter().find(|choice| choice.name == name).copied().map(Setting::Chosen)
            }
        }
    }

    /// What is wrong with everything else.
    #[must_use]
    pub const fn wrong(self) -> Wrong {
        match self {
            Self::Number { least, most } => Wrong::Range { least, most },
            Self::YesOrNo | Self::OneOf(_) => Wrong::NoChoice,
        }
    }
}

/// What is wrong with a generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// This build has no such model, version or blueprint.
    NoModel,
    /// The model has nothing of this name to set.
    NoParameter(String),
    /// A parameter's value.
    Value(ParamsError),
}

/// The parameters of a model, in the order of a form.
#[must_use]
pub fn fields(model: &dyn Model) -> Vec<Field> {
    let schema = model.schema();
    let properties = schema.get("properties").and_then(Value::as_object);
    let field = |parameter: &Parameter| {
        let takes = takes(parameter, properties?.get(parameter.name)?)?;
        Some(Field { parameter: *parameter, takes })
    };
    model.parameters().iter().filter_map(field).collect()
}

/// What a property takes: a number has its bounds in the schema, a word is one of the parameter's.
fn takes(parameter: &Parameter, schema: &Value) -> Option<Takes> {
    let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
    if !parameter.choices.is_empty() {
        return Some(Takes::OneOf(parameter.choices));
    }
    if schema.get("type").and_then(Value::as_str) == Some("boolean") {
        return Some(Takes::YesOrNo);
    }
    Some(Takes::Number { least: bound("minimum")?, most: bound("maximum")? })
}

/// Everything that is wrong with a generator: each value that its parameter does not take, else what the model says of all
/// together.
#[must_use]
pub fn check(generator: &Generator) -> Vec<Misfit> {
    let is_asked =
        |model: &&dyn Model| (model.version(), model.blueprint()) == (generator.version, generator.blueprint);
    let Some(model) = registry::find(&generator.model).filter(is_asked) else { return vec![Misfit::NoModel] };
    let given: Map<String, Value> = json::read(generator.params.json()).unwrap_or_default();
    let fields = fields(model);
    let is_wrong = |field: &&Field| {
        let setting = given.get(field.parameter.name).and_then(|value| field.takes.setting(value));
        setting.is_none()
    };
    let not_taken =
        |field: &Field| Misfit::Value(ParamsError { parameter: field.parameter, wrong: field.takes.wrong() });
    let unknown = given.keys().filter(|name| !fields.iter().any(|field| field.parameter.name == name.as_str()));
    let mut misfits: Vec<Misfit> = unknown.cloned().map(Misfit::NoParameter).collect();
    misfits.extend(fields.iter().filter(is_wrong).map(not_taken));
    if misfits.is_empty()
        && let Err(error) = model.distinct(generator)
    {
        misfits.push(match error {
            OpenError::Params { error, .. } => Misfit::Value(error),
            _ => Misfit::NoModel,
        });
    }
    misfits
}
