//! Calculations with matrices.

use crate::{
    Locale, Reader,
    parameters::{Choice, Label, Parameter},
};

/// The operation.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Cálculo" },
    &[
        Choice::new("sum", Label { en: "sums and differences", es: "sumas y restas" }),
        Choice::new("multiple", Label { en: "a number times a matrix", es: "un número por una matriz" }),
        Choice::new("product", Label { en: "a matrix times a matrix", es: "una matriz por una matriz" }),
        Choice::new("column", Label { en: "a matrix times a column", es: "una matriz por una columna" }),
        Choice::new("transpose", Label { en: "transposes", es: "traspuestas" }),
        Choice::new("inverse", Label { en: "inverses", es: "inversas" }),
    ],
);

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// A and B added.
    Sum,
    /// B taken from A.
    Difference,
    /// So many times A.
    Multiple {
        /// How many times.
        times: i64,
    },
    /// A times B.
    Product,
    /// The transpose of A.
    Transpose,
    /// The inverse of A.
    Inverse,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { asked: Asked } => {
            en: format!("What is {}? Write its numbers row by row.", written(asked, reader)),
            es: format!("¿Cuál es {}? Escribe sus números fila por fila.", written(asked, reader)),
        }
        /// The question, aloud.
        Speech { asked: Asked } => {
            en: format!("What is {}? Say its numbers row by row.", spoken(asked, reader)),
            es: format!("¿Cuál es {}? Di sus números fila por fila.", spoken(asked, reader)),
        }
        /// How a sum is found.
        PlaceByPlace => {
            en: "Calculate place by place: each number of A with the number of B at the same place.",
            es: "Calcula lugar por lugar: cada número de A con el número de B en el mismo lugar.",
        }
        /// How a multiple is found.
        EveryNumber => {
            en: "Every number of the matrix is multiplied.",
            es: "Se multiplica cada número de la matriz.",
        }
        /// How a product is found.
        RowTimesColumn => {
            en: "Go along a row of A and down a column of B: multiply number by number and add the products.",
            es: "Recorre una fila de A y baja por una columna de B: multiplica número por número y suma los productos.",
        }
        /// A wrong way: B times A.
        OrderMatters => {
            en: "That is B times A. The order matters: rows of A with columns of B.",
            es: "Eso es B por A. El orden importa: filas de A con columnas de B.",
        }
        /// How a transpose is found.
        RowsBecomeColumns => {
            en: "The first row becomes the first column, the second row the second column, and so on.",
            es: "La primera fila pasa a ser la primera columna, la segunda fila la segunda columna, y así.",
        }
        /// How an inverse is found.
        TurnAndDivide { determinant: i64 } => {
            en: format!("Exchange the numbers from top left to bottom right, give the other two the other sign, and divide all by the determinant, {}.", reader.whole(determinant)),
            es: format!("Intercambia los números de arriba a la izquierda y abajo a la derecha, cambia el signo de los otros dos y divide todos entre el determinante, {}.", reader.whole(determinant)),
        }
    }
}

fn written(asked: Asked, reader: Reader) -> String {
    match (asked, reader.locale) {
        (Asked::Sum, _) => "A + B".to_owned(),
        (Asked::Difference, _) => "A − B".to_owned(),
        (Asked::Multiple { times }, _) => format!("{times}A"),
        (Asked::Product, _) => "A × B".to_owned(),
        (Asked::Transpose | Asked::Inverse, _) => spoken(asked, reader),
    }
}

fn spoken(asked: Asked, reader: Reader) -> String {
    match (asked, reader.locale) {
        (Asked::Sum, Locale::En) => "A plus B".to_owned(),
        (Asked::Sum, Locale::Es) => "A más B".to_owned(),
        (Asked::Difference, Locale::En) => "A minus B".to_owned(),
        (Asked::Difference, Locale::Es) => "A menos B".to_owned(),
        (Asked::Multiple { times }, Locale::En) => format!("{times} times A"),
        (Asked::Multiple { times }, Locale::Es) => format!("{times} por A"),
        (Asked::Product, Locale::En) => "A times B".to_owned(),
        (Asked::Product, Locale::Es) => "A por B".to_owned(),
        (Asked::Transpose, Locale::En) => "the transpose of A".to_owned(),
        (Asked::Transpose, Locale::Es) => "la traspuesta de A".to_owned(),
        (Asked::Inverse, Locale::En) => "the inverse of A".to_owned(),
        (Asked::Inverse, Locale::Es) => "la inversa de A".to_owned(),
    }
}
