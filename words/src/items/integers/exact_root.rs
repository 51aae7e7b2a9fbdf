//! Roots that come out even.

use crate::{
    items::arithmetic::joined,
    items::integers::grouped,
    parameters::{Choice, Label, Parameter},
};

/// Square or cube.
pub const KIND: Parameter = Parameter::one_of(
    "kind",
    Label { en: "Which root", es: "Qué raíz" },
    &[
        Choice::new("square", Label { en: "square root", es: "raíz cuadrada" }),
        Choice::new("cube", Label { en: "cube root", es: "raíz cúbica" }),
    ],
);

/// The largest root.
pub const ROOT_TO: Parameter = Parameter::new("root_to", Label { en: "Largest root", es: "Raíz más grande" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The root, as often as it is a factor.
        Repeated { root: i64, times: usize } => {
            en: format!("Which number makes it as a product with itself? {} = {}", product(root, times, reader), reader.whole(root.pow(times as u32))),
            es: format!("¿Qué número lo da multiplicado por sí mismo? {} = {}", product(root, times, reader), reader.whole(root.pow(times as u32))),
        }
        /// What comes out.
        Result { row: String, value: i64 } => {
            en: format!("{row} = {}", reader.whole(value)),
            es: format!("{row} = {}", reader.whole(value)),
        }
        /// A wrong way: the other sign.
        WrongSign => {
            en: "The digits are right. Look at the sign again.",
            es: "Las cifras están bien. Mira otra vez el signo.",
        }
        /// A wrong way: half of it.
        Halved => {
            en: "That is half of it. A square root times itself makes the number.",
            es: "Esa es la mitad. La raíz cuadrada multiplicada por sí misma da el número.",
        }
        /// A wrong way: a third of it.
        DividedByThree => {
            en: "That is a third of it. A cube root as a factor three times makes the number.",
            es: "Esa es la tercera parte. La raíz cúbica como factor tres veces da el número.",
        }
    }
}

fn product(root: i64, times: usize, reader: crate::Reader) -> String {
    if root < 0 { vec![grouped(root, reader); times].join(" × ") } else { joined(&vec![root; times], " × ", reader) }
}
