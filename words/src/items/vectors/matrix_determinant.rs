//! Determinants.

use crate::parameters::{Label, Parameter};

/// Rows and columns.
pub const SIZE: Parameter = Parameter::new("size", Label { en: "Rows and columns", es: "Filas y columnas" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "What is the determinant of A?",
            es: "¿Cuál es el determinante de A?",
        }
        /// Of two rows.
        Diagonals => {
            en: "Multiply from top left to bottom right, and take away the product from top right to bottom left.",
            es: "Multiplica de arriba a la izquierda a abajo a la derecha, y resta el producto de arriba a la derecha por abajo a la izquierda.",
        }
        /// Of three rows.
        AlongTheFirstRow => {
            en: "Go along the first row: each number times the determinant of what is left without its row and column, with the signs plus, minus, plus.",
            es: "Recorre la primera fila: cada número por el determinante de lo que queda sin su fila y su columna, con los signos más, menos, más.",
        }
    }
}
