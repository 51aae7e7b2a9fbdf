//! A number line.

use super::counted;

sentences! {
    /// What is on the line.
    pub enum Words(reader) {
        /// Every number is written.
        Numbered { from: i64, to: i64, step: i64 } => {
            en: format!("A number line from {} to {}, numbered by {}s.", reader.whole(from), reader.whole(to), reader.whole(step)),
            es: format!("Una recta numérica de {} a {}, numerada de {} en {}.", reader.whole(from), reader.whole(to), reader.whole(step), reader.whole(step)),
        }
        /// Only the ends are written.
        Ends { from: i64, to: i64, steps: u8 } => {
            en: format!("A number line from {} to {}; large marks divide it into {}.", reader.whole(from), reader.whole(to), counted(steps.into(), "equal part", "equal parts")),
            es: format!("Una recta numérica de {} a {}; marcas grandes la dividen en {}.", reader.whole(from), reader.whole(to), counted(steps.into(), "parte igual", "partes iguales")),
        }
        /// Marks between the numbers.
        Parts { parts: u8 } => {
            en: format!("Small marks divide each of its steps into {parts} equal parts."),
            es: format!("Marcas pequeñas dividen cada tramo en {parts} partes iguales."),
        }
        /// A point on a number.
        PointAt { letter: char, number: i64 } => {
            en: format!("Point {letter} is at {}.", reader.whole(number)),
            es: format!("El punto {letter} está en {}.", reader.whole(number)),
        }
        /// A point so many marks behind a number.
        PointAfter { letter: char, number: i64, marks: u16 } => {
            en: format!("Point {letter} is {} to the right of {}.", counted(marks.into(), "mark", "marks"), reader.whole(number)),
            es: format!("El punto {letter} está {} a la derecha de {}.", counted(marks.into(), "marca", "marcas"), reader.whole(number)),
        }
    }
}
