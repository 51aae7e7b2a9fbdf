//! Fractions as decimals.

use super::number::Decimal;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write the fraction as a decimal.",
            es: "Escribe la fracción como decimal.",
        }
        /// The question, aloud.
        Speech { over: i64, under: i64 } => {
            en: format!("Write {over} over {under} as a decimal."),
            es: format!("Escribe {over} sobre {under} como decimal."),
        }
        /// With a power of ten below.
        Extended { over: i64, under: i64, times: i64, power: i64 } => {
            en: format!("Multiply both numbers by {times}: {over}/{under} = {}/{power}", over * times),
            es: format!("Multiplica los dos números por {times}: {over}/{under} = {}/{power}", over * times),
        }
        /// Read as a decimal.
        Read { over: i64, power: i64, value: Decimal } => {
            en: format!("{over}/{power} = {}", value.written(reader)),
            es: format!("{over}/{power} = {}", value.written(reader)),
        }
        /// A wrong way: numerator, point, denominator.
        Beside => {
            en: "The numerator and the denominator were written beside the point. A fraction is a quotient: divide.",
            es: "El numerador y el denominador se escribieron a los lados de la coma. Una fracción es un cociente: divide.",
        }
        /// A wrong way: the denominator behind the point.
        Denominator => {
            en: "The denominator was written behind the point. It says into how many parts 1 is divided.",
            es: "El denominador se escribió detrás de la coma. Dice en cuántas partes se divide 1.",
        }
        /// A wrong way: the numerator behind the point.
        Numerator => {
            en: "The numerator was written behind the point. That would be right for tenths, hundredths and so on only.",
            es: "El numerador se escribió detrás de la coma. Eso solo valdría para décimas, centésimas y demás.",
        }
        /// A wrong way: the point off.
        PointOff => {
            en: "The digits are right, but the point is in the wrong place.",
            es: "Las cifras están bien, pero la coma está en un lugar equivocado.",
        }
    }
}
