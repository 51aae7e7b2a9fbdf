//! A ratio of two parts and one amount.

use crate::parameters::{Choice, Label, Parameter};

pub use super::proportion::MULTIPLIER_TO;

/// Which amount is told.
pub const GIVEN: Parameter = Parameter::one_of(
    "given",
    Label { en: "What is told", es: "Qué se dice" },
    &[
        Choice::new("part", Label { en: "one part", es: "una parte" }),
        Choice::new("total", Label { en: "the total", es: "el total" }),
        Choice::new("scale", Label { en: "a map's scale", es: "la escala de un mapa" }),
    ],
);

/// What is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Liters of red and blue paint.
    Paint,
    /// Girls and boys in a club.
    Team,
    /// Apples and pears in a box.
    Fruit,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text with the first part.
        TellPart { story: Story, first: i64, second: i64, amount: i64 } => {
            en: match story {
                Story::Paint => format!("Red and blue paint are mixed in the ratio {first} to {second}. There are {amount} liters of red paint. How many liters of blue paint are there?"),
                Story::Team => format!("In a club, girls and boys are in the ratio {first} to {second}. There are {amount} girls. How many boys are there?"),
                Story::Fruit => format!("A box has apples and pears in the ratio {first} to {second}. There are {amount} apples. How many pears are there?"),
            },
            es: match story {
                Story::Paint => format!("Se mezcla pintura roja y azul en razón de {first} a {second}. Hay {amount} litros de pintura roja. ¿Cuántos litros de pintura azul hay?"),
                Story::Team => format!("En un club, las niñas y los niños están en razón de {first} a {second}. Hay {amount} niñas. ¿Cuántos niños hay?"),
                Story::Fruit => format!("Una caja tiene manzanas y peras en razón de {first} a {second}. Hay {amount} manzanas. ¿Cuántas peras hay?"),
            },
        }
        /// The text with the total.
        TellTotal { story: Story, first: i64, second: i64, amount: i64 } => {
            en: match story {
                Story::Paint => format!("Red and blue paint are mixed in the ratio {first} to {second}. There are {amount} liters in all. How many liters of blue paint are there?"),
                Story::Team => format!("In a club, girls and boys are in the ratio {first} to {second}. There are {amount} children in all. How many boys are there?"),
                Story::Fruit => format!("A box has apples and pears in the ratio {first} to {second}. There are {amount} pieces of fruit in all. How many pears are there?"),
            },
            es: match story {
                Story::Paint => format!("Se mezcla pintura roja y azul en razón de {first} a {second}. Hay {amount} litros en total. ¿Cuántos litros de pintura azul hay?"),
                Story::Team => format!("En un club, las niñas y los niños están en razón de {first} a {second}. Hay {amount} en total. ¿Cuántos niños hay?"),
                Story::Fruit => format!("Una caja tiene manzanas y peras en razón de {first} a {second}. Hay {amount} frutas en total. ¿Cuántas peras hay?"),
            },
        }
        /// The text with a distance on a map.
        TellOnMap { map: i64, real: i64, amount: i64 } => {
            en: format!("The scale of a map is {map} cm to {real} km. Two towns are {amount} cm apart on the map. How many kilometers apart are they really?"),
            es: format!("La escala de un mapa es de {map} cm a {real} km. Dos pueblos están a {amount} cm en el mapa. ¿A cuántos kilómetros están en realidad?"),
        }
        /// The text with a distance as it is.
        TellDistance { map: i64, real: i64, amount: i64 } => {
            en: format!("The scale of a map is {map} cm to {real} km. Two towns are {amount} km apart. How many centimeters apart are they on the map?"),
            es: format!("La escala de un mapa es de {map} cm a {real} km. Dos pueblos están a {amount} km. ¿A cuántos centímetros están en el mapa?"),
        }
        /// How often the scale fits.
        TimesTheScale => {
            en: "Find how many times the scale fits into the distance, then take the scale's other number as many times.",
            es: "Halla cuántas veces cabe la escala en la distancia, y toma el otro número de la escala esas mismas veces.",
        }
        /// A wrong way: the difference of the scale's numbers added.
        ScaleMultiplies => {
            en: "The difference of the scale's two numbers was added. A scale multiplies.",
            es: "Se sumó la diferencia de los dos números de la escala. Una escala multiplica.",
        }
        /// A wrong way: the first step.
        TakeTheOtherNumber => {
            en: "That is how many times the scale fits. Take the scale's other number as many times.",
            es: "Eso es cuántas veces cabe la escala. Toma el otro número de la escala esas mismas veces.",
        }
        /// How many parts there are.
        PartsInAll { first: i64, second: i64 } => {
            en: format!("Parts in all: {first} + {second} = {}", first + second),
            es: format!("Partes en total: {first} + {second} = {}", first + second),
        }
        /// One part first.
        OnePart => {
            en: "Divide the amount by its number of parts for one part, then take as many as are asked for.",
            es: "Divide la cantidad entre sus partes para tener una parte, y toma tantas como se piden.",
        }
        /// A wrong way: the difference added.
        AddedDifference => {
            en: "The difference of the ratio was added. Each part stands for the same amount: multiply.",
            es: "Se sumó la diferencia de la razón. Cada parte vale lo mismo: multiplica.",
        }
        /// A wrong way: a part shared.
        SharedPart => {
            en: "The amount was shared between both. It belongs to the first part alone.",
            es: "La cantidad se repartió entre los dos. Es solo de la primera parte.",
        }
        /// A wrong way: the ratio upside down.
        TurnedOver => {
            en: "The ratio was used upside down.",
            es: "La razón se usó al revés.",
        }
        /// A wrong way: the first part.
        OtherPart => {
            en: "That is the first part. The question asks for the second.",
            es: "Esa es la primera parte. La pregunta pide la segunda.",
        }
        /// A wrong way: divided by one number of the ratio.
        ByOneNumber => {
            en: "The total was divided by one number of the ratio. It has the parts of both.",
            es: "El total se dividió entre un número de la razón. Tiene las partes de los dos.",
        }
        /// A wrong way: the total taken for a part.
        TotalAsPart => {
            en: "The total was taken for the first part.",
            es: "El total se tomó como la primera parte.",
        }
    }
}
