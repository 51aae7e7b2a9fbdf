//! The circumference or the area of a circle.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("circumference", Label { en: "circumference", es: "longitud de la circunferencia" }),
        Choice::new("area", Label { en: "area", es: "área" }),
    ],
);

/// The largest radius.
pub const RADIUS_TO: Parameter = Parameter::new("radius_to", Label { en: "Largest radius", es: "Radio más grande" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the edge.
        AskCircumference => {
            en: "How many centimeters is its circumference, as a multiple of π?",
            es: "¿Cuántos centímetros mide su circunferencia, como múltiplo de π?",
        }
        /// The question for the inside.
        AskArea => {
            en: "How many square centimeters is its area, as a multiple of π?",
            es: "¿Cuántos centímetros cuadrados mide su área, como múltiplo de π?",
        }
        /// From a diameter.
        HalfTheDiameter { diameter: i64 } => {
            en: format!("The radius is half of the diameter: {} ÷ 2 = {}.", reader.whole(diameter), reader.whole(diameter / 2)),
            es: format!("El radio es la mitad del diámetro: {} ÷ 2 = {}.", reader.whole(diameter), reader.whole(diameter / 2)),
        }
        /// The circumference.
        TwiceTheRadius { radius: i64 } => {
            en: format!("The circumference is twice the radius times π: 2 × {} × π.", reader.whole(radius)),
            es: format!("La circunferencia mide el doble del radio por π: 2 × {} × π.", reader.whole(radius)),
        }
        /// The area.
        RadiusSquared { radius: i64 } => {
            en: format!("The area is the radius times itself, times π: {} × {} × π.", reader.whole(radius), reader.whole(radius)),
            es: format!("El área es el radio por sí mismo, por π: {} × {} × π.", reader.whole(radius), reader.whole(radius)),
        }
        /// A wrong way: the area.
        NotTheArea => {
            en: "That is the area. The circumference is the way around the circle.",
            es: "Esa es el área. La circunferencia es el camino alrededor del círculo.",
        }
        /// A wrong way: the circumference.
        NotTheCircumference => {
            en: "That is the circumference. The area is what is inside the circle.",
            es: "Esa es la circunferencia. El área es lo que hay dentro del círculo.",
        }
    }
}
