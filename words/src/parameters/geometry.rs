//! What models of shapes take. The same name means the same thing in every model.

use super::{Label, Parameter};

/// The longest side.
pub const SIDE_TO: Parameter = Parameter::new("side_to", Label { en: "Longest side", es: "Lado más largo" });
