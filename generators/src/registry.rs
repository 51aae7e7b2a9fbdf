//! Every item model of this build, one line each.

use crate::{
    item::SetIdentity,
    model::{ItemSet, Model, OpenError},
    models::{facts, multi_digit, place_value},
};

/// The models, in the order of the catalogue.
pub static MODELS: &[&dyn Model] = &[
    &facts::multiplication_facts::MultiplicationFacts,
    &facts::multiplication_comparison::MultiplicationComparison,
    &multi_digit::whole_number_product::WholeNumberProduct,
    &place_value::round_whole_number::RoundWholeNumber,
    &place_value::digit_value_times::DigitValueTimes,
];

/// The model of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static dyn Model> {
    MODELS.iter().copied().find(|model| model.id() == id)
}

/// Opens a row of items.
///
/// # Errors
/// [`OpenError::Unknown`] for a model, version or blueprint that this build does not draw, otherwise as the model says.
pub fn open(identity: &SetIdentity) -> Result<Box<dyn ItemSet>, OpenError> {
    let wanted = &identity.generator;
    match find(&wanted.model) {
        Some(model) if model.version() == wanted.version && model.blueprint() == wanted.blueprint => {
            model.open(identity)
        }
        _ => Err(OpenError::Unknown {
            model: wanted.model.clone(),
            version: wanted.version,
            blueprint: wanted.blueprint,
            known: known(),
        }),
    }
}

/// The models by id and version, for a message.
fn known() -> String {
    let names: Vec<String> = MODELS.iter().map(|model| format!("{} {}", model.id(), model.version())).collect();
    names.join(", ")
}
