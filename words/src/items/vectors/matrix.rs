//! How a matrix is called and said.

use crate::Reader;

sentences! {
    /// A matrix by its name.
    pub enum Named(reader) {
        /// Above its numbers.
        Is { name: char } => {
            en: format!("Matrix {name}:"),
            es: format!("Matriz {name}:"),
        }
        /// Its rows, aloud.
        Rows { name: char, rows: Vec<Vec<i64>> } => {
            en: format!("Matrix {name} has these rows: {}.", listed(&rows, " and ", reader)),
            es: format!("La matriz {name} tiene estas filas: {}.", listed(&rows, " y ", reader)),
        }
    }
}

fn listed(rows: &[Vec<i64>], and: &str, reader: Reader) -> String {
    let row = |row: &Vec<i64>| row.iter().map(|number| reader.whole(*number)).collect::<Vec<_>>().join(and);
    rows.iter().map(row).collect::<Vec<_>>().join("; ")
}
