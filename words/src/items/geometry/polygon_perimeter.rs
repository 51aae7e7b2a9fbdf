//! The perimeter of a shape.

use crate::parameters::{Choice, Label, Parameter};

/// The shape.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Shape", es: "Figura" },
    &[
        Choice::new("rectangle", Label { en: "rectangle", es: "rectángulo" }),
        Choice::new("triangle", Label { en: "triangle", es: "triángulo" }),
        Choice::new("regular", Label { en: "five, six or eight equal sides", es: "cinco, seis u ocho lados iguales" }),
        Choice::new("l_shape", Label { en: "like an L", es: "en forma de L" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "How many centimeters long is its perimeter?",
            es: "¿Cuántos centímetros mide su perímetro?",
        }
        /// What a regular shape is.
        EqualSides => {
            en: "All its sides are equally long.",
            es: "Todos sus lados miden lo mismo.",
        }
        /// What the perimeter is.
        AllAround => {
            en: "The perimeter is the way all around: add up every side.",
            es: "El perímetro es el camino alrededor: suma todos los lados.",
        }
        /// A wrong way: not every side.
        EverySide => {
            en: "Every side counts once, also those without a label.",
            es: "Cada lado cuenta una vez, también los que no tienen medida escrita.",
        }
        /// A wrong way: the area.
        NotTheArea => {
            en: "That is the area. The perimeter is the way all around.",
            es: "Esa es el área. El perímetro es el camino alrededor.",
        }
    }
}
