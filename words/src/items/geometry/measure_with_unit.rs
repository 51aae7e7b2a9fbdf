//! Lengths, areas and volumes with their units.

use crate::parameters::{Choice, Label, Parameter};

/// What is measured.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "What is measured", es: "Qué se mide" },
    &[
        Choice::new(
            "rectangle",
            Label { en: "perimeters and areas of rectangles", es: "perímetros y áreas de rectángulos" },
        ),
        Choice::new(
            "box",
            Label { en: "edges, faces and volumes of boxes", es: "aristas, caras y volúmenes de cajas" },
        ),
    ],
);
/// The units of the lengths.
pub const UNITS: Parameter = Parameter::one_of(
    "units",
    Label { en: "Units", es: "Unidades" },
    &[
        Choice::new("metric", Label { en: "centimeters and meters", es: "centímetros y metros" }),
        Choice::new("customary", Label { en: "inches and feet", es: "pulgadas y pies" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question of a rectangle.
        AskPerimeter => {
            en: "What is its perimeter? Write the number with its unit.",
            es: "¿Cuál es su perímetro? Escribe el número con su unidad.",
        }
        /// The question of a rectangle.
        AskArea => {
            en: "What is its area? Write the number with its unit.",
            es: "¿Cuál es su área? Escribe el número con su unidad.",
        }
        /// The question of a box.
        AskEdges => {
            en: "How long are all its edges together? Write the number with its unit.",
            es: "¿Cuánto miden todas sus aristas juntas? Escribe el número con su unidad.",
        }
        /// The question of a box.
        AskBottom => {
            en: "What is the area of its bottom? Write the number with its unit.",
            es: "¿Cuál es el área de su base? Escribe el número con su unidad.",
        }
        /// The question of a box.
        AskVolume => {
            en: "What is its volume? Write the number with its unit.",
            es: "¿Cuál es su volumen? Escribe el número con su unidad.",
        }
        /// What the edges of a box are.
        FourOfEach { length: i64, width: i64, height: i64, all: i64 } => {
            en: format!("A box has its length, its width and its height four times each: 4 × ({length} + {width} + {height}) = {}", reader.whole(all)),
            es: format!("Una caja tiene cuatro veces su largo, su ancho y su alto: 4 × ({length} + {width} + {height}) = {}", reader.whole(all)),
        }
        /// What a perimeter is.
        AllAround { length: i64, width: i64, all: i64 } => {
            en: format!("The perimeter is the way all around: {length} + {width} + {length} + {width} = {}", reader.whole(all)),
            es: format!("El perímetro es el camino alrededor: {length} + {width} + {length} + {width} = {}", reader.whole(all)),
        }
        /// What an area is.
        RowsOfSquares { length: i64, width: i64, all: i64 } => {
            en: format!("The area is so many rows of squares: {length} × {width} = {}", reader.whole(all)),
            es: format!("El área son tantas filas de cuadrados: {length} × {width} = {}", reader.whole(all)),
        }
        /// What a volume is.
        LayersOfCubes { length: i64, width: i64, height: i64, all: i64 } => {
            en: format!("The volume is so many layers of cubes: {length} × {width} × {height} = {}", reader.whole(all)),
            es: format!("El volumen son tantas capas de cubos: {length} × {width} × {height} = {}", reader.whole(all)),
        }
        /// The unit of a length, and the answer.
        LengthInUnit { unit: String, shown: String } => {
            en: format!("It is a length, so it is measured in {unit}: {shown}"),
            es: format!("Es una longitud, así que se mide en {unit}: {shown}"),
        }
        /// The unit of an area, and the answer.
        AreaInUnit { unit: String, shown: String } => {
            en: format!("A square whose sides are 1 {unit} has an area of 1 {unit}²: {shown}"),
            es: format!("Un cuadrado cuyos lados miden 1 {unit} tiene un área de 1 {unit}²: {shown}"),
        }
        /// The unit of a volume, and the answer.
        VolumeInUnit { unit: String, shown: String } => {
            en: format!("A cube whose edges are 1 {unit} has a volume of 1 {unit}³: {shown}"),
            es: format!("Un cubo cuyas aristas miden 1 {unit} tiene un volumen de 1 {unit}³: {shown}"),
        }
        /// A wrong way: the unit of another measure with a length.
        LengthHasNoPower { unit: String } => {
            en: format!("The number is right. Squares and cubes measure something else: a length is in {unit}."),
            es: format!("El número está bien. Con cuadrados y cubos se mide otra cosa: una longitud va en {unit}."),
        }
        /// A wrong way: the unit of another measure with an area.
        AreaIsSquared { unit: String } => {
            en: format!("The number is right. An area is counted in squares, so its unit is {unit}²."),
            es: format!("El número está bien. Un área se cuenta en cuadrados, así que su unidad es {unit}²."),
        }
        /// A wrong way: the unit of another measure with a volume.
        VolumeIsCubed { unit: String } => {
            en: format!("The number is right. A volume is counted in cubes, so its unit is {unit}³."),
            es: format!("El número está bien. Un volumen se cuenta en cubos, así que su unidad es {unit}³."),
        }
        /// A wrong way: an area or a volume for a length.
        AddLengths => {
            en: "Lengths are added, each as often as it is there. Nothing is multiplied by another length.",
            es: "Las longitudes se suman, cada una tantas veces como esté. Ninguna se multiplica por otra longitud.",
        }
        /// A wrong way: each length once.
        EachAsOften => {
            en: "Every side or edge counts, also those without a label.",
            es: "Cuenta cada lado o arista, también los que no tienen medida escrita.",
        }
        /// A wrong way: lengths added for an area or a volume.
        MultiplyLengths => {
            en: "That adds lengths. What is covered or filled is counted by multiplying them.",
            es: "Eso suma longitudes. Lo que se cubre o se llena se cuenta multiplicándolas.",
        }
        /// A wrong way: the volume for one face.
        OneFace => {
            en: "That is the volume. The bottom has only a length and a width.",
            es: "Ese es el volumen. La base solo tiene largo y ancho.",
        }
        /// A wrong way: one face for the volume.
        TimesHeight => {
            en: "That is the area of the bottom. The volume counts as many layers as the box is high.",
            es: "Esa es el área de la base. El volumen cuenta tantas capas como mide el alto de la caja.",
        }
    }
}
