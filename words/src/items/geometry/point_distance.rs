//! The distance of two points.

use crate::items::functions::slope_between_points::point;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { one: (i64, i64), other: (i64, i64) } => {
            en: format!("What is the distance between {} and {}? If it is a root, simplify it.", point(one, reader), point(other, reader)),
            es: format!("¿Cuál es la distancia entre {} y {}? Si es una raíz, simplifícala.", point(one, reader), point(other, reader)),
        }
        /// The question, aloud.
        Speech { one: (i64, i64), other: (i64, i64) } => {
            en: format!("What is the distance between the point {} and the point {}? If it is a root, simplify it.", point(one, reader), point(other, reader)),
            es: format!("¿Cuál es la distancia entre el punto {} y el punto {}? Si es una raíz, simplifícala.", point(one, reader), point(other, reader)),
        }
        /// How far it is along each axis.
        AcrossAndUp { across: i64, up: i64 } => {
            en: format!("From one point to the other it is {across} along the x-axis and {up} along the y-axis."),
            es: format!("De un punto al otro hay {across} a lo largo del eje x y {up} a lo largo del eje y."),
        }
        /// The square of the distance.
        LongestSide { across: i64, up: i64, square: i64 } => {
            en: format!("These are the legs of a right triangle, and the distance is its hypotenuse: {across} × {across} + {up} × {up} = {square}, of which the root is taken."),
            es: format!("Son los catetos de un triángulo rectángulo, y la distancia es la hipotenusa: {across} × {across} + {up} × {up} = {square}, y de eso se toma la raíz."),
        }
        /// The square factor.
        LargestSquare { of: i64, square: i64, root: i64 } => {
            en: format!("The largest square number that divides {of} is {square}. Its root, {root}, goes before the root."),
            es: format!("El mayor número cuadrado que divide a {of} es {square}. Su raíz, {root}, pasa delante de la raíz."),
        }
        /// A wrong way: along the axes.
        StraightNotAround => {
            en: "That is the way along the axes. The straight way is shorter: it is the hypotenuse of a right triangle.",
            es: "Ese es el camino a lo largo de los ejes. El camino recto es más corto: la hipotenusa de un triángulo rectángulo.",
        }
        /// A wrong way: the square.
        ThenTheRoot => {
            en: "That is the square of the distance. Take its root.",
            es: "Ese es el cuadrado de la distancia. Toma su raíz.",
        }
        /// A wrong way: sums of the coordinates.
        DifferenceNotSum => {
            en: "How far it is along an axis is the difference of the coordinates, not their sum. Look at the signs.",
            es: "Lo que hay a lo largo de un eje es la diferencia de las coordenadas, no su suma. Mira los signos.",
        }
        /// A wrong way: the square factor before the root.
        TakeTheRoot => {
            en: "The square factor leaves the root as its own root, not as it is.",
            es: "El factor cuadrado sale de la raíz como su propia raíz, no tal como está.",
        }
    }
}
