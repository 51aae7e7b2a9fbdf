//! The kinds of angles and triangles.

use crate::parameters::{Choice, Label, Parameter};

/// What is named.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "What is named", es: "Qué se nombra" },
    &[
        Choice::new("angles", Label { en: "angles", es: "ángulos" }),
        Choice::new("triangles_by_angles", Label { en: "triangles by their angles", es: "triángulos por sus ángulos" }),
        Choice::new("triangles_by_sides", Label { en: "triangles by their sides", es: "triángulos por sus lados" }),
        Choice::new(
            "triangles_by_equal_angles",
            Label { en: "triangles by equal angles", es: "triángulos por sus ángulos iguales" },
        ),
    ],
);

sentences! {
    /// A name to choose.
    pub enum Name(reader) {
        /// Less than 90°.
        Acute => { en: "acute", es: "agudo (acutángulo)" }
        /// 90°.
        Right => { en: "right", es: "recto (rectángulo)" }
        /// More than 90°.
        Obtuse => { en: "obtuse", es: "obtuso (obtusángulo)" }
        /// All sides equal.
        Equilateral => { en: "equilateral", es: "equilátero" }
        /// At least two sides equal.
        Isosceles => { en: "isosceles", es: "isósceles" }
        /// No sides equal.
        Scalene => { en: "scalene", es: "escaleno" }
    }
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question of an angle.
        AskAngle => {
            en: "What kind of angle is this? Choose one.",
            es: "¿Qué clase de ángulo es? Elige una.",
        }
        /// The question of a triangle by its angles.
        AskByAngles { a: i64, b: i64, c: i64 } => {
            en: format!("The angles of a triangle are {a}°, {b}° and {c}°. What kind of triangle is it? Choose one."),
            es: format!("Los ángulos de un triángulo miden {a}°, {b}° y {c}°. ¿Qué clase de triángulo es? Elige una."),
        }
        /// The question of a triangle by its sides.
        AskBySides { a: i64, b: i64, c: i64 } => {
            en: format!("The sides of a triangle are {a} cm, {b} cm and {c} cm. Which of these names fit? Choose all of them."),
            es: format!("Los lados de un triángulo miden {a} cm, {b} cm y {c} cm. ¿Cuáles de estos nombres le corresponden? Elígelos todos."),
        }
        /// The question of a triangle by its equal angles.
        AskByEqualAngles { a: i64, b: i64, c: i64 } => {
            en: format!("The angles of a triangle are {a}°, {b}° and {c}°. Which of these names fit? Choose all of them."),
            es: format!("Los ángulos de un triángulo miden {a}°, {b}° y {c}°. ¿Cuáles de estos nombres le corresponden? Elígelos todos."),
        }
        /// How a triangle is named by its equal angles.
        EqualAnglesEqualSides => {
            en: "Across from equal angles are equal sides. Three equal angles: equilateral, and isosceles too. Two: isosceles. None: scalene.",
            es: "Frente a ángulos iguales hay lados iguales. Tres ángulos iguales: equilátero, y también isósceles. Dos: isósceles. Ninguno: escaleno.",
        }
        /// The question and what can be chosen, aloud.
        Aloud { question: String, a: String, b: String, c: String } => {
            en: format!("{question} a: {a}; b: {b}; c: {c}."),
            es: format!("{question} a: {a}; b: {b}; c: {c}."),
        }
        /// How an angle is named.
        AgainstARightAngle => {
            en: "A right angle has 90°. An acute angle is smaller, an obtuse one larger.",
            es: "Un ángulo recto mide 90°. Uno agudo es menor y uno obtuso, mayor.",
        }
        /// How a triangle is named by its angles.
        LargestAngleDecides => {
            en: "The largest angle decides: below 90° the triangle is acute, at 90° right, above obtuse.",
            es: "Decide el ángulo mayor: si es menor de 90° el triángulo es acutángulo; si es de 90°, rectángulo; si es mayor, obtusángulo.",
        }
        /// How a triangle is named by its sides.
        CountEqualSides => {
            en: "Three equal sides: equilateral, and so isosceles too. At least two equal sides: isosceles. None: scalene.",
            es: "Tres lados iguales: equilátero, y por eso también isósceles. Al menos dos iguales: isósceles. Ninguno: escaleno.",
        }
        /// A wrong way: the wider name left out.
        EquilateralIsIsosceles => {
            en: "A triangle with three equal sides has two equal sides as well, so it is isosceles too.",
            es: "Un triángulo con tres lados iguales también tiene dos iguales, así que es isósceles también.",
        }
    }
}
