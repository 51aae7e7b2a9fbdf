//! The angles of a polygon.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("sum", Label { en: "all angles together", es: "todos los ángulos juntos" }),
        Choice::new("each", Label { en: "one angle of a regular polygon", es: "un ángulo de un polígono regular" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the sum.
        AskSum { sides: i64 } => {
            en: format!("A polygon has {sides} sides. How many degrees are all its interior angles together?"),
            es: format!("Un polígono tiene {sides} lados. ¿Cuántos grados suman todos sus ángulos interiores?"),
        }
        /// The question for one inside.
        AskInside { sides: i64 } => {
            en: format!("A regular polygon has {sides} sides. How many degrees is each of its interior angles?"),
            es: format!("Un polígono regular tiene {sides} lados. ¿Cuántos grados mide cada uno de sus ángulos interiores?"),
        }
        /// The question for one outside.
        AskOutside { sides: i64 } => {
            en: format!("A regular polygon has {sides} sides. How many degrees is each of its exterior angles?"),
            es: format!("Un polígono regular tiene {sides} lados. ¿Cuántos grados mide cada uno de sus ángulos exteriores?"),
        }
        /// How the sum is found.
        Triangles { triangles: i64 } => {
            en: format!("From one corner it can be cut into {triangles} triangles, two fewer than sides. Each has 180°."),
            es: format!("Desde un vértice se puede cortar en {triangles} triángulos, dos menos que lados. Cada uno tiene 180°."),
        }
        /// How one inside is found.
        SharedOut { sum: i64, sides: i64 } => {
            en: format!("Together they are {}°, shared equally by {sides} angles.", reader.whole(sum)),
            es: format!("Juntos suman {}°, repartidos por igual entre {sides} ángulos.", reader.whole(sum)),
        }
        /// How one outside is found.
        OnceAround { sides: i64 } => {
            en: format!("Going once around, the turns make 360° together, shared equally by {sides} corners."),
            es: format!("Al dar una vuelta, los giros suman 360°, repartidos por igual entre {sides} vértices."),
        }
        /// A wrong way: the angle on the other side.
        OtherSide => {
            en: "That is the angle on the other side of the line: interior and exterior angle make 180° together.",
            es: "Ese es el ángulo del otro lado: el interior y el exterior suman 180°.",
        }
    }
}
