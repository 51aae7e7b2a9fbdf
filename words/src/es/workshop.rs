//! What a teacher can set of an objective.

#[cfg(feature = "items")]
mod revision;

#[cfg(feature = "items")]
pub(crate) use revision::{at_field, change, wrong};

use crate::{Reader, workshop::Field};

pub(crate) fn field(key: &Field, _: Reader) -> String {
    let text = match key {
        Field::Wording => "Lo que el estudiante sabrá hacer",
        Field::Generator => "Ejercicios",
        Field::Required => "Bien",
        Field::Of => "de",
        Field::TimeLimit => "Tiempo límite",
        Field::Prerequisites => "Lo que hay que lograr antes",
    };
    text.to_owned()
}
