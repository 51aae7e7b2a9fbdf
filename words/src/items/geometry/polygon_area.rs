//! The area of a shape.

use crate::parameters::{Choice, Label, Parameter};

/// The shape.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Shape", es: "Figura" },
    &[
        Choice::new("rectangle", Label { en: "rectangle", es: "rectángulo" }),
        Choice::new("parallelogram", Label { en: "parallelogram", es: "paralelogramo" }),
        Choice::new("triangle", Label { en: "triangle", es: "triángulo" }),
        Choice::new("trapezoid", Label { en: "trapezoid", es: "trapecio" }),
        Choice::new("l_shape", Label { en: "like an L", es: "en forma de L" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "How many square centimeters is its area?",
            es: "¿Cuántos centímetros cuadrados mide su área?",
        }
        /// Which sides of a trapezoid are labelled.
        ParallelSides => {
            en: "The sides with a length are the parallel ones.",
            es: "Los lados con medida son los paralelos.",
        }
        /// A rectangle.
        WidthTimesHeight { width: i64, height: i64 } => {
            en: format!("Width times height: {} × {} = {}", reader.whole(width), reader.whole(height), reader.whole(width * height)),
            es: format!("Ancho por alto: {} × {} = {}", reader.whole(width), reader.whole(height), reader.whole(width * height)),
        }
        /// A parallelogram.
        BaseTimesHeight { base: i64, height: i64 } => {
            en: format!("Base times height: {} × {} = {}", reader.whole(base), reader.whole(height), reader.whole(base * height)),
            es: format!("Base por altura: {} × {} = {}", reader.whole(base), reader.whole(height), reader.whole(base * height)),
        }
        /// A triangle.
        HalfOfBoth { base: i64, height: i64 } => {
            en: format!("Half of base times height: {} × {} ÷ 2 = {}", reader.whole(base), reader.whole(height), reader.whole(base * height / 2)),
            es: format!("La mitad de base por altura: {} × {} ÷ 2 = {}", reader.whole(base), reader.whole(height), reader.whole(base * height / 2)),
        }
        /// A trapezoid.
        HalfOfTheSum { short: i64, long: i64, height: i64 } => {
            en: format!("Half of the sum of the parallel sides, times the height: ({} + {}) × {} ÷ 2 = {}", reader.whole(short), reader.whole(long), reader.whole(height), reader.whole((short + long) * height / 2)),
            es: format!("La mitad de la suma de los lados paralelos, por la altura: ({} + {}) × {} ÷ 2 = {}", reader.whole(short), reader.whole(long), reader.whole(height), reader.whole((short + long) * height / 2)),
        }
        /// An L.
        TwoRectangles { top: i64, upper: i64, wide: i64, lower: i64 } => {
            en: format!("Two rectangles: {} × {} + {} × {} = {}", reader.whole(top), reader.whole(upper), reader.whole(wide), reader.whole(lower), reader.whole(top * upper + wide * lower)),
            es: format!("Dos rectángulos: {} × {} + {} × {} = {}", reader.whole(top), reader.whole(upper), reader.whole(wide), reader.whole(lower), reader.whole(top * upper + wide * lower)),
        }
        /// A wrong way: the perimeter.
        NotThePerimeter => {
            en: "That is the way all around. The area is what is inside.",
            es: "Ese es el camino alrededor. El área es lo que hay dentro.",
        }
        /// A wrong way: a sum.
        Multiply => {
            en: "The lengths are multiplied, not added.",
            es: "Las longitudes se multiplican, no se suman.",
        }
        /// A wrong way: half of it.
        NotHalved => {
            en: "A parallelogram is as large as a rectangle of the same base and height: nothing is halved.",
            es: "Un paralelogramo es tan grande como un rectángulo de la misma base y altura: no se divide entre dos.",
        }
        /// A wrong way: twice of it.
        HalfIsMissing => {
            en: "That is twice as much. Half of it is the area.",
            es: "Eso es el doble. La mitad es el área.",
        }
        /// A wrong way: one parallel side.
        BothParallelSides => {
            en: "Both parallel sides count: take half of their sum.",
            es: "Cuentan los dos lados paralelos: toma la mitad de su suma.",
        }
        /// A wrong way: the box around it.
        CornerIsMissing => {
            en: "That is the rectangle around it. A corner of it is missing.",
            es: "Ese es el rectángulo que la rodea. Le falta una esquina.",
        }
        /// A wrong way: one part.
        BothParts => {
            en: "That is one part. Add the other.",
            es: "Esa es una parte. Suma la otra.",
        }
    }
}
