//! Every item model of this build.

use crate::{
    item::SetIdentity,
    model::{ItemSet, Model, OpenError},
    models::STRANDS,
};

/// The models, in the order of the catalogue.
pub fn models() -> impl Iterator<Item = &'static dyn Model> {
    STRANDS.iter().copied().flatten().copied()
}

/// The model of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static dyn Model> {
    models().find(|model| model.id() == id)
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
    let names: Vec<String> = models().map(|model| format!("{} {}", model.id(), model.version())).collect();
    names.join(", ")
}
