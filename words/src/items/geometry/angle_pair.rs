//! Angles where lines cross.

use crate::{
    Locale,
    parameters::{Choice, Label, Parameter},
};

/// Lines.
pub const LINES: Parameter = Parameter::one_of(
    "lines",
    Label { en: "Lines", es: "Rectas" },
    &[
        Choice::new("crossing", Label { en: "two that cross", es: "dos que se cruzan" }),
        Choice::new("parallel", Label { en: "one across two parallel ones", es: "una que corta dos paralelas" }),
    ],
);

/// How two angles lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pair {
    /// Across from each other.
    Opposite,
    /// On one side of a line.
    Beside,
    /// At the same place at both parallel lines.
    Corresponding,
    /// Between the lines, on different sides of the third.
    Alternate,
    /// Between the lines, on the same side of the third.
    SameSide,
    /// Outside the lines, on the same side of the third.
    SameSideOutside,
}

impl Pair {
    /// Whether both are equal; otherwise they make a straight line.
    #[must_use]
    pub const fn is_equal(self) -> bool {
        matches!(self, Self::Opposite | Self::Corresponding | Self::Alternate)
    }
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { pair: Pair, known: i64 } => {
            en: format!("{} One of the angles is {known}°. How many degrees is {}?", lines(pair, reader.locale), asked(pair, reader.locale)),
            es: format!("{} Uno de los ángulos mide {known}°. ¿Cuántos grados mide {}?", lines(pair, reader.locale), asked(pair, reader.locale)),
        }
        /// Both are equal.
        AreEqual => {
            en: "These two angles are equal.",
            es: "Estos dos ángulos son iguales.",
        }
        /// Both make a straight line.
        MakeALine { known: i64 } => {
            en: format!("These two angles make 180° together. Take {known} away."),
            es: format!("Estos dos ángulos suman 180°. Resta {known}."),
        }
    }
}

fn lines(pair: Pair, locale: Locale) -> &'static str {
    match (pair, locale) {
        (Pair::Opposite | Pair::Beside, Locale::En) => "Two lines cross.",
        (Pair::Opposite | Pair::Beside, Locale::Es) => "Dos rectas se cruzan.",
        (_, Locale::En) => "A line crosses two parallel lines.",
        (_, Locale::Es) => "Una recta corta dos rectas paralelas.",
    }
}

fn asked(pair: Pair, locale: Locale) -> &'static str {
    match (pair, locale) {
        (Pair::Opposite, Locale::En) => "the opposite (vertical) angle, straight across from it",
        (Pair::Opposite, Locale::Es) => "el ángulo opuesto por el vértice, justo enfrente",
        (Pair::Beside, Locale::En) => "the angle beside it, which makes a straight line with it",
        (Pair::Beside, Locale::Es) => "el ángulo adyacente, el de al lado, que forma con él una línea recta",
        (Pair::Corresponding, Locale::En) => "the corresponding angle, at the same place at the other parallel line",
        (Pair::Corresponding, Locale::Es) => "el ángulo correspondiente, en el mismo lugar de la otra paralela",
        (Pair::Alternate, Locale::En) => {
            "the alternate interior angle, between the parallel lines too, but across the third line"
        }
        (Pair::Alternate, Locale::Es) => {
            "el ángulo alterno interno, también entre las paralelas, pero al otro lado de la tercera recta"
        }
        (Pair::SameSide, Locale::En) => {
            "the other interior angle on the same side: between the parallel lines too, on the same side of the third line"
        }
        (Pair::SameSide, Locale::Es) => {
            "el otro ángulo interno del mismo lado: también entre las paralelas, del mismo lado de la tercera recta"
        }
        (Pair::SameSideOutside, Locale::En) => {
            "the other exterior angle on the same side: outside the parallel lines too, on the same side of the third line"
        }
        (Pair::SameSideOutside, Locale::Es) => {
            "el otro ángulo externo del mismo lado: también fuera de las paralelas, del mismo lado de la tercera recta"
        }
    }
}
