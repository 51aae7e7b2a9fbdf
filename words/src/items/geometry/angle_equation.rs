//! Angles and segments that expressions stand for.

use crate::{
    Locale,
    parameters::{Choice, Label, Parameter},
};

/// What the expressions stand for.
pub const ABOUT: Parameter = Parameter::one_of(
    "about",
    Label { en: "What the expressions stand for", es: "Qué representan las expresiones" },
    &[
        Choice::new("opposite", Label { en: "opposite angles", es: "ángulos opuestos por el vértice" }),
        Choice::new("corresponding", Label { en: "corresponding angles", es: "ángulos correspondientes" }),
        Choice::new("beside", Label { en: "angles on a line", es: "ángulos sobre una recta" }),
        Choice::new("parts_of_angle", Label { en: "parts of an angle", es: "partes de un ángulo" }),
        Choice::new("parts_of_segment", Label { en: "parts of a segment", es: "partes de un segmento" }),
        Choice::new("midpoint", Label { en: "halves of a segment", es: "mitades de un segmento" }),
    ],
);

/// What two expressions stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// Opposite angles.
    Opposite,
    /// Corresponding angles.
    Corresponding,
    /// Two angles on a line.
    Beside,
    /// Two parts of an angle.
    PartsOfAngle,
    /// Two parts of a segment.
    PartsOfSegment,
    /// Two halves of a segment.
    Midpoint,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { about: About, one: String, other: String, whole: i64 } => {
            en: format!("{} What is x?", lies(about, &one, &other, whole, reader.locale)),
            es: format!("{} ¿Cuánto es x?", lies(about, &one, &other, whole, reader.locale)),
        }
        /// Both are equal.
        Equal { about: About, one: String, other: String } => {
            en: format!("{} are equal: {one} = {other}", named(about, reader.locale)),
            es: format!("{} son iguales: {one} = {other}", named(about, reader.locale)),
        }
        /// Both make a whole.
        Together { about: About, one: String, other: String, whole: i64 } => {
            en: format!("{} make {whole} together: {one} + {other} = {whole}", named(about, reader.locale)),
            es: format!("{} suman {whole}: {one} + {other} = {whole}", named(about, reader.locale)),
        }
        /// A wrong way: the angle or the length.
        XIsAsked => {
            en: "That is what the first expression stands for. What is asked for is x.",
            es: "Eso es lo que representa la primera expresión. Se pide x.",
        }
    }
}

fn lies(about: About, one: &str, other: &str, whole: i64, locale: Locale) -> String {
    match (about, locale) {
        (About::Opposite, Locale::En) => {
            format!("Two lines cross. Two opposite angles have {one} and {other} degrees.")
        }
        (About::Opposite, Locale::Es) => {
            format!("Dos rectas se cruzan. Dos ángulos opuestos por el vértice miden {one} y {other} grados.")
        }
        (About::Corresponding, Locale::En) => {
            format!("A line crosses two parallel lines. Two corresponding angles have {one} and {other} degrees.")
        }
        (About::Corresponding, Locale::Es) => {
            format!("Una recta corta dos paralelas. Dos ángulos correspondientes miden {one} y {other} grados.")
        }
        (About::Beside, Locale::En) => {
            format!("Two angles lie beside each other on a straight line. They have {one} and {other} degrees.")
        }
        (About::Beside, Locale::Es) => {
            format!("Dos ángulos están uno junto al otro sobre una recta. Miden {one} y {other} grados.")
        }
        (About::PartsOfAngle, Locale::En) => {
            format!(
                "An angle of {whole}° is made of two angles beside each other. They have {one} and {other} degrees."
            )
        }
        (About::PartsOfAngle, Locale::Es) => {
            format!("Un ángulo de {whole}° está hecho de dos ángulos contiguos. Miden {one} y {other} grados.")
        }
        (About::PartsOfSegment, Locale::En) => {
            format!(
                "B lies on the segment from A to C, which is {whole} cm long. From A to B it is {one} cm, and from B to C {other} cm."
            )
        }
        (About::PartsOfSegment, Locale::Es) => {
            format!(
                "B está en el segmento de A a C, que mide {whole} cm. De A a B hay {one} cm, y de B a C {other} cm."
            )
        }
        (About::Midpoint, Locale::En) => {
            format!(
                "B is the midpoint of the segment from A to C. From A to B it is {one} cm, and from B to C {other} cm."
            )
        }
        (About::Midpoint, Locale::Es) => {
            format!("B es el punto medio del segmento de A a C. De A a B hay {one} cm, y de B a C {other} cm.")
        }
    }
}

fn named(about: About, locale: Locale) -> &'static str {
    match (about, locale) {
        (About::Opposite, Locale::En) => "Opposite angles",
        (About::Opposite, Locale::Es) => "Los ángulos opuestos por el vértice",
        (About::Corresponding, Locale::En) => "Corresponding angles at parallel lines",
        (About::Corresponding, Locale::Es) => "Los ángulos correspondientes entre paralelas",
        (About::Beside, Locale::En) => "Angles on a line",
        (About::Beside, Locale::Es) => "Los ángulos sobre una recta",
        (About::PartsOfAngle, Locale::En) => "The parts of the angle",
        (About::PartsOfAngle, Locale::Es) => "Las partes del ángulo",
        (About::PartsOfSegment, Locale::En) => "The parts of the segment",
        (About::PartsOfSegment, Locale::Es) => "Las partes del segmento",
        (About::Midpoint, Locale::En) => "Both halves",
        (About::Midpoint, Locale::Es) => "Las dos mitades",
    }
}
