//! The equation of a line, solved for y.

use super::slope_between_points::point as written;
use crate::parameters::{Choice, Label, Parameter};

/// What is known of the line.
pub const GIVEN: Parameter = Parameter::one_of(
    "given",
    Label { en: "What is given", es: "Qué se da" },
    &[
        Choice::new("two_points", Label { en: "two points", es: "dos puntos" }),
        Choice::new("slope_and_point", Label { en: "the slope and a point", es: "la pendiente y un punto" }),
        Choice::new("standard_form", Label { en: "another equation", es: "otra ecuación" }),
        Choice::new(
            "point_slope_form",
            Label { en: "an equation with the slope and a point", es: "una ecuación con la pendiente y un punto" },
        ),
        Choice::new(
            "two_points_with_a_fraction",
            Label {
                en: "two points, with a fraction as the slope", es: "dos puntos, con una fracción como pendiente"
            },
        ),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Two points.
        ThroughTwo { one: (i64, i64), other: (i64, i64) } => {
            en: format!("A line goes through {} and {}. What is y, written with x?", written(one, reader), written(other, reader)),
            es: format!("Una recta pasa por {} y {}. ¿Cuánto es y, escrito con x?", written(one, reader), written(other, reader)),
        }
        /// Two points, aloud.
        SpeechThroughTwo { one: (i64, i64), other: (i64, i64) } => {
            en: format!("A line goes through the point {} and the point {}. What is y, written with x?", written(one, reader), written(other, reader)),
            es: format!("Una recta pasa por el punto {} y el punto {}. ¿Cuánto es y, escrito con x?", written(one, reader), written(other, reader)),
        }
        /// Two points, for the whole equation.
        EquationThroughTwo { one: (i64, i64), other: (i64, i64) } => {
            en: format!("A line goes through {} and {}. Write its equation in the form y = mx + b.", written(one, reader), written(other, reader)),
            es: format!("Una recta pasa por {} y {}. Escribe su ecuación en la forma y = mx + b.", written(one, reader), written(other, reader)),
        }
        /// Two points, for the whole equation, aloud.
        SpeechEquationThroughTwo { one: (i64, i64), other: (i64, i64) } => {
            en: format!("A line goes through the point {} and the point {}. Write its equation, solved for y.", written(one, reader), written(other, reader)),
            es: format!("Una recta pasa por el punto {} y el punto {}. Escribe su ecuación, despejada para y.", written(one, reader), written(other, reader)),
        }
        /// A slope and a point.
        WithSlope { slope: i64, point: (i64, i64) } => {
            en: format!("A line with the slope {} goes through {}. What is y, written with x?", reader.whole(slope), written(point, reader)),
            es: format!("Una recta de pendiente {} pasa por {}. ¿Cuánto es y, escrito con x?", reader.whole(slope), written(point, reader)),
        }
        /// A slope and a point, aloud.
        SpeechWithSlope { slope: i64, point: (i64, i64) } => {
            en: format!("A line with the slope {} goes through the point {}. What is y, written with x?", reader.whole(slope), written(point, reader)),
            es: format!("Una recta de pendiente {} pasa por el punto {}. ¿Cuánto es y, escrito con x?", reader.whole(slope), written(point, reader)),
        }
        /// Another equation.
        SolveForY { row: String } => {
            en: format!("Solve for y: {row}"),
            es: format!("Despeja y: {row}"),
        }
        /// Another equation, aloud.
        SpeechSolveForY { row: String } => {
            en: format!("Solve for y: {row}. What is y, written with x?"),
            es: format!("Despeja y: {row}. ¿Cuánto es y, escrito con x?"),
        }
        /// The slope.
        Slope { rise: i64, run: i64, slope: String } => {
            en: format!("y changes by {} while x changes by {}, so the slope is {slope}.", reader.whole(rise), reader.whole(run)),
            es: format!("y cambia en {} mientras x cambia en {}, así que la pendiente es {slope}.", reader.whole(rise), reader.whole(run)),
        }
        /// The number at the end.
        Intercept { times_x: String, y: i64, intercept: String } => {
            en: format!("At the point, y is {} and the slope times x is {times_x}: what is missing is {intercept}.", reader.whole(y)),
            es: format!("En el punto, y es {} y la pendiente por x es {times_x}: lo que falta es {intercept}.", reader.whole(y)),
        }
        /// Solving for y.
        DivideByTheNumber { before: i64 } => {
            en: format!("Bring the term with x to the other side, then divide each term by {}.", reader.whole(before)),
            es: format!("Pasa el término con x al otro lado y divide cada término entre {}.", reader.whole(before)),
        }
        /// A wrong way: a coordinate of the point at the end.
        NotTheY => {
            en: "The number at the end is what y is where x is 0, not a number of the point.",
            es: "El número del final es lo que vale y donde x es 0, no un número del punto.",
        }
        /// A wrong way: the number before y left.
        DivideAll => {
            en: "Each term is divided by the number before y.",
            es: "Cada término se divide entre el número delante de y.",
        }
        /// A wrong way: the second term in parentheses left alone.
        MultiplyBothTerms => {
            en: "The number before the parentheses multiplies both terms inside.",
            es: "El número delante del paréntesis multiplica los dos términos de dentro.",
        }
        /// A wrong way: the number beside y left out.
        YsNumberToo => {
            en: "The number beside y goes to the other side too.",
            es: "El número junto a y también pasa al otro lado.",
        }
        /// A wrong way: both numbers exchanged.
        Exchanged => {
            en: "The slope goes before x, and the number where the line crosses the y-axis stands alone.",
            es: "La pendiente va delante de x, y el número donde la recta corta el eje y va solo.",
        }
    }
}
