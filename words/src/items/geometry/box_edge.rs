//! The third edge of a box.

use crate::{
    Locale, Reader,
    parameters::{Choice, Label, Parameter},
};

/// Edges.
pub const EDGES: Parameter = Parameter::one_of(
    "edges",
    Label { en: "Edges", es: "Aristas" },
    &[
        Choice::new("whole", Label { en: "whole numbers", es: "números enteros" }),
        Choice::new("fractions", Label { en: "fractions", es: "fracciones" }),
    ],
);

sentences! {
    /// What the model says. Each number is what stands over a line and what under it.
    pub enum Words(reader) {
        /// The question.
        Ask { volume: (i64, i64), edges: [(i64, i64); 2] } => {
            en: format!("The volume of a box is {}. Two of its edges are {} cm and {} cm long. How many centimeters long is its third edge?", cubic(volume, "/", reader), number(edges[0], "/", reader), number(edges[1], "/", reader)),
            es: format!("El volumen de una caja es de {}. Dos de sus aristas miden {} cm y {} cm. ¿Cuántos centímetros mide la tercera arista?", cubic(volume, "/", reader), number(edges[0], "/", reader), number(edges[1], "/", reader)),
        }
        /// The same for a voice.
        Speech { volume: (i64, i64), edges: [(i64, i64); 2] } => {
            en: format!("The volume of a box is {}. Two of its edges are {} cm and {} cm long. How many centimeters long is its third edge?", cubic(volume, " over ", reader), number(edges[0], " over ", reader), number(edges[1], " over ", reader)),
            es: format!("El volumen de una caja es de {}. Dos de sus aristas miden {} cm y {} cm. ¿Cuántos centímetros mide la tercera arista?", cubic(volume, " sobre ", reader), number(edges[0], " sobre ", reader), number(edges[1], " sobre ", reader)),
        }
        /// The face of the two edges that are known.
        Face { edges: [(i64, i64); 2], face: (i64, i64) } => {
            en: format!("The volume is all three edges multiplied. The two known ones make {} × {} = {}", number(edges[0], "/", reader), number(edges[1], "/", reader), number(face, "/", reader)),
            es: format!("El volumen es el producto de las tres aristas. Las dos conocidas dan {} × {} = {}", number(edges[0], "/", reader), number(edges[1], "/", reader), number(face, "/", reader)),
        }
        /// What it is multiplied by.
        Divide { volume: (i64, i64), face: (i64, i64), edge: (i64, i64) } => {
            en: format!("Divide the volume by that: {} ÷ {} = {}", number(volume, "/", reader), number(face, "/", reader), number(edge, "/", reader)),
            es: format!("Divide el volumen entre eso: {} ÷ {} = {}", number(volume, "/", reader), number(face, "/", reader), number(edge, "/", reader)),
        }
        /// A wrong way: all that is known multiplied.
        NotOnceMore => {
            en: "The volume is already the product of all three edges. Divide it by the two that are known.",
            es: "El volumen ya es el producto de las tres aristas. Divídelo entre las dos conocidas.",
        }
        /// A wrong way: divided by one edge.
        ByTheOtherToo => {
            en: "That is the product of two edges. Divide by the other known one too.",
            es: "Ese es el producto de dos aristas. Divide también entre la otra conocida.",
        }
        /// A wrong way: the two edges multiplied.
        ThenDivide => {
            en: "That is the face with the two known edges. Divide the volume by it.",
            es: "Esa es la cara con las dos aristas conocidas. Divide el volumen entre ella.",
        }
        /// A wrong way: taken away.
        NotASum => {
            en: "The edges of a box are multiplied, not added. Divide the volume by them.",
            es: "Las aristas de una caja se multiplican, no se suman. Divide el volumen entre ellas.",
        }
    }
}

/// A volume with its unit.
fn cubic(volume: (i64, i64), line: &str, reader: Reader) -> String {
    let shown = number(volume, line, reader);
    let is_part = volume.0 < volume.1;
    match (reader.locale, is_part) {
        (Locale::En, true) => format!("{shown} of a cubic centimeter"),
        (Locale::En, false) => format!("{shown} cubic centimeters"),
        (Locale::Es, true) => format!("{shown} de centímetro cúbico"),
        (Locale::Es, false) => format!("{shown} centímetros cúbicos"),
    }
}

/// A whole number alone, otherwise what stands over the line and what under it.
fn number((over, under): (i64, i64), line: &str, reader: Reader) -> String {
    if under == 1 { reader.whole(over) } else { format!("{}{line}{}", reader.whole(over), reader.whole(under)) }
}
