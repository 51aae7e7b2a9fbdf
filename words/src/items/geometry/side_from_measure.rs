//! A side from the area or the perimeter.

use crate::parameters::{Choice, Label, Parameter};

/// What is given.
pub const GIVEN: Parameter = Parameter::one_of(
    "given",
    Label { en: "What is given", es: "Qué se da" },
    &[
        Choice::new("area", Label { en: "the area", es: "el área" }),
        Choice::new("perimeter", Label { en: "the perimeter", es: "el perímetro" }),
        Choice::new(
            "circumference",
            Label { en: "the circumference of a circle", es: "la circunferencia de un círculo" },
        ),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        SquareOfArea { measure: i64 } => {
            en: format!("The area of a square is {measure} square centimeters. How many centimeters long is a side?"),
            es: format!("El área de un cuadrado es de {measure} centímetros cuadrados. ¿Cuántos centímetros mide un lado?"),
        }
        /// The question.
        RectangleOfArea { measure: i64, side: i64 } => {
            en: format!("The area of a rectangle is {measure} square centimeters, and a side is {side} cm long. How many centimeters long is the other?"),
            es: format!("El área de un rectángulo es de {measure} centímetros cuadrados, y un lado mide {side} cm. ¿Cuántos centímetros mide el otro?"),
        }
        /// The question.
        SquareOfPerimeter { measure: i64 } => {
            en: format!("The perimeter of a square is {measure} cm. How many centimeters long is a side?"),
            es: format!("El perímetro de un cuadrado es de {measure} cm. ¿Cuántos centímetros mide un lado?"),
        }
        /// The question.
        RectangleOfPerimeter { measure: i64, side: i64 } => {
            en: format!("The perimeter of a rectangle is {measure} cm, and a side is {side} cm long. How many centimeters long is the other?"),
            es: format!("El perímetro de un rectángulo es de {measure} cm, y un lado mide {side} cm. ¿Cuántos centímetros mide el otro?"),
        }
        /// The question.
        Radius { measure: i64 } => {
            en: format!("The circumference of a circle is {measure}π cm. How many centimeters long is its radius?"),
            es: format!("La circunferencia de un círculo mide {measure}π cm. ¿Cuántos centímetros mide su radio?"),
        }
        /// The question.
        Diameter { measure: i64 } => {
            en: format!("The circumference of a circle is {measure}π cm. How many centimeters long is its diameter?"),
            es: format!("La circunferencia de un círculo mide {measure}π cm. ¿Cuántos centímetros mide su diámetro?"),
        }
        /// How it is found.
        RootOfArea { measure: i64 } => {
            en: format!("Which number times itself is {measure}?"),
            es: format!("¿Qué número por sí mismo es {measure}?"),
        }
        /// How it is found.
        AreaOverSide { measure: i64, side: i64 } => {
            en: format!("Side times side is the area: divide {measure} by {side}."),
            es: format!("Lado por lado es el área: divide {measure} entre {side}."),
        }
        /// How it is found.
        QuarterOfPerimeter { measure: i64 } => {
            en: format!("Four equal sides make {measure}: divide by 4."),
            es: format!("Cuatro lados iguales hacen {measure}: divide entre 4."),
        }
        /// How it is found.
        HalfLessSide { half: i64, side: i64 } => {
            en: format!("Half of the perimeter is one side and the other, {half} together. Take {side} away."),
            es: format!("La mitad del perímetro es un lado y el otro, {half} en total. Resta {side}."),
        }
        /// How it is found.
        OverPi => {
            en: "The circumference is π times the diameter.",
            es: "La circunferencia es π por el diámetro.",
        }
        /// How it is found.
        OverTwoPi => {
            en: "The circumference is π times the diameter, and the radius is half of that.",
            es: "La circunferencia es π por el diámetro, y el radio es la mitad.",
        }
    }
}
