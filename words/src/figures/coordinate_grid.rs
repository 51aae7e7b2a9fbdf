//! A coordinate grid.

use crate::Reader;

sentences! {
    /// What is on the grid.
    pub enum Words(reader) {
        /// The axes.
        Grid { from: i8, to: i8 } => {
            en: format!("A coordinate grid; both axes go from {} to {}.", number(from, reader), number(to, reader)),
            es: format!("Un plano de coordenadas; los dos ejes van de {} a {}.", number(from, reader), number(to, reader)),
        }
        /// A point, by how far it is along each axis.
        Point { letter: char, x: i8, y: i8 } => {
            en: format!("Point {letter}: {} on the x-axis, {} on the y-axis.", number(x, reader), number(y, reader)),
            es: format!("Punto {letter}: {} en el eje x, {} en el eje y.", number(x, reader), number(y, reader)),
        }
        /// A straight line.
        Line { from: (i8, i8), to: (i8, i8) } => {
            en: format!("A straight line goes through the points {} and {}.", pair(from, reader), pair(to, reader)),
            es: format!("Una recta pasa por los puntos {} y {}.", pair(from, reader), pair(to, reader)),
        }
    }
}

fn number(number: i8, reader: Reader) -> String {
    reader.whole(number.into())
}

fn pair((x, y): (i8, i8), reader: Reader) -> String {
    format!("({}, {})", number(x, reader), number(y, reader))
}
