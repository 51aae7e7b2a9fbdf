//! What can be set of a model, read from the JSON schema of its own parameters: the fields of a form, and what is wrong
//! with each of them before the model itself looks at all together.

use crate::{
    item::Generator,
    json,
    model::{Model, OpenError, ParamsError},
    registry,
};
use serde_json::{Map, Value};
use words::parameters::{Parameter, Wrong};

/// A parameter that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Which.
    pub parameter: Parameter,
    /// The smallest whole number that it takes.
    pub least: i64,
    /// The largest.
    pub most: i64,
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

/// The parameters of a model, in the order of their names.
#[must_use]
pub fn fields(model: &dyn Model) -> Vec<Field> {
    let schema = model.schema();
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten().filter_map(|(name, schema)| field(name, schema)).collect()
}

/// A property that is a whole number within bounds.
fn field(name: &str, schema: &Value) -> Option<Field> {
    let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
    Some(Field { parameter: Parameter::named(name)?, least: bound("minimum")?, most: bound("maximum")? })
}

/// Everything that is wrong with a generator: each value out of its bounds, else what the model says of all together.
#[must_use]
pub fn check(generator: &Generator) -> Vec<Misfit> {
    let is_asked =
        |model: &&dyn Model| (model.version(), model.blueprint()) == (generator.version, generator.blueprint);
    let Some(model) = registry::find(&generator.model).filter(is_asked) else { return vec![Misfit::NoModel] };
    let given: Map<String, Value> = json::read(generator.params.json()).unwrap_or_default();
    let fields = fields(model);
    let is_wrong = |field: &&Field| {
        let value = given.get(field.parameter.name()).and_then(Value::as_i64);
        value.is_none_or(|value| !(field.least..=field.most).contains(&value))
    };
    let out_of_bounds = |field: &Field| {
        let wrong = Wrong::Range { least: field.least, most: field.most };
        Misfit::Value(ParamsError { parameter: field.parameter, wrong })
    };
    let unknown = given.keys().filter(|name| !fields.iter().any(|field| field.parameter.name() == name.as_str()));
    let mut misfits: Vec<Misfit> = unknown.cloned().map(Misfit::NoParameter).collect();
    misfits.extend(fields.iter().filter(is_wrong).map(out_of_bounds));
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
