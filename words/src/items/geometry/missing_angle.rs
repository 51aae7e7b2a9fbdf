//! The angle that is missing.

use crate::{
    Locale, Reader,
    parameters::{Choice, Label, Parameter},
};

/// Where the angles are.
pub const WHERE: Parameter = Parameter::one_of(
    "where",
    Label { en: "Where the angles are", es: "Dónde están los ángulos" },
    &[
        Choice::new("triangle", Label { en: "in a triangle", es: "en un triángulo" }),
        Choice::new("quadrilateral", Label { en: "in a shape of four sides", es: "en un cuadrilátero" }),
        Choice::new("straight_line", Label { en: "on a straight line", es: "en una línea recta" }),
        Choice::new("right_angle", Label { en: "in a right angle", es: "en un ángulo recto" }),
        Choice::new("around_point", Label { en: "around a point", es: "alrededor de un punto" }),
    ],
);

/// Where the angles are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In a triangle.
    Triangle,
    /// In a quadrilateral.
    Quadrilateral,
    /// On a straight line.
    StraightLine,
    /// In a right angle.
    RightAngle,
    /// Around a point.
    AroundPoint,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { place: Where, known: Vec<i64> } => {
            en: match place {
                Where::Triangle => format!("Two angles of a triangle are {}. How many degrees is the third?", listed(&known, reader)),
                Where::Quadrilateral => format!("Three angles of a shape with four sides are {}. How many degrees is the fourth?", listed(&known, reader)),
                Where::StraightLine => format!("Two angles together make a straight line. One is {}. How many degrees is the other?", listed(&known, reader)),
                Where::RightAngle => format!("Two angles together make a right angle. One is {}. How many degrees is the other?", listed(&known, reader)),
                Where::AroundPoint => format!("Four angles go all the way around a point. Three of them are {}. How many degrees is the fourth?", listed(&known, reader)),
            },
            es: match place {
                Where::Triangle => format!("Dos ángulos de un triángulo miden {}. ¿Cuántos grados mide el tercero?", listed(&known, reader)),
                Where::Quadrilateral => format!("Tres ángulos de un cuadrilátero miden {}. ¿Cuántos grados mide el cuarto?", listed(&known, reader)),
                Where::StraightLine => format!("Dos ángulos juntos forman una línea recta. Uno mide {}. ¿Cuántos grados mide el otro?", listed(&known, reader)),
                Where::RightAngle => format!("Dos ángulos juntos forman un ángulo recto. Uno mide {}. ¿Cuántos grados mide el otro?", listed(&known, reader)),
                Where::AroundPoint => format!("Cuatro ángulos dan la vuelta completa a un punto. Tres de ellos miden {}. ¿Cuántos grados mide el cuarto?", listed(&known, reader)),
            },
        }
        /// What they make together.
        Together { place: Where, sum: i64 } => {
            en: match place {
                Where::Triangle => format!("The angles of a triangle are {sum} degrees together."),
                Where::Quadrilateral => format!("The angles of a shape with four sides are {sum} degrees together."),
                Where::StraightLine => format!("A straight line is an angle of {sum} degrees."),
                Where::RightAngle => format!("A right angle has {sum} degrees."),
                Where::AroundPoint => format!("All the way around is {sum} degrees."),
            },
            es: match place {
                Where::Triangle => format!("Los ángulos de un triángulo suman {sum} grados."),
                Where::Quadrilateral => format!("Los ángulos de un cuadrilátero suman {sum} grados."),
                Where::StraightLine => format!("Una línea recta es un ángulo de {sum} grados."),
                Where::RightAngle => format!("Un ángulo recto tiene {sum} grados."),
                Where::AroundPoint => format!("La vuelta completa son {sum} grados."),
            },
        }
        /// What is left.
        Rest { sum: i64, known: Vec<i64>, missing: i64 } => {
            en: format!("Take away the known ones: {sum} − {} = {missing}", taken(&known)),
            es: format!("Resta los conocidos: {sum} − {} = {missing}", taken(&known)),
        }
        /// A wrong way: the known ones added up.
        WhatIsLeft => {
            en: "That is what the known angles make together. Take it from the whole.",
            es: "Eso es lo que suman los ángulos conocidos. Réstalo del total.",
        }
    }
}

fn listed(angles: &[i64], reader: Reader) -> String {
    let each: Vec<String> = angles.iter().map(|angle| format!("{angle}°")).collect();
    let and = match reader.locale {
        Locale::En => " and ",
        Locale::Es => " y ",
    };
    match each.split_last() {
        Some((last, rest)) if !rest.is_empty() => rest.join(", ") + and + last,
        _ => each.concat(),
    }
}

fn taken(angles: &[i64]) -> String {
    angles.iter().map(i64::to_string).collect::<Vec<_>>().join(" − ")
}
