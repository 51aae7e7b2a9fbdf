//! Parts of a whole.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "add-fractions-same-denominator",
        en: Wording {
            statement: "Add fractions with the same denominator",
            i_can: "I can add fractions with the same denominator.",
            short: "sums of fractions with the same denominator",
            meaning: "You add two fractions whose parts are the same size. The sum may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Sumar fracciones con el mismo denominador",
            i_can: "Sé sumar fracciones con el mismo denominador.",
            short: "las sumas de fracciones con el mismo denominador",
            meaning: "Sumas dos fracciones cuyas partes son del mismo tamaño. La suma puede estar simplificada o no.",
        },
    },
    Entry {
        id: "add-fractions",
        en: Wording {
            statement: "Add fractions with different denominators",
            i_can: "I can add fractions with different denominators.",
            short: "sums of fractions",
            meaning: "You write two fractions with the same denominator and add them. The sum may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Sumar fracciones con distinto denominador",
            i_can: "Sé sumar fracciones con distinto denominador.",
            short: "las sumas de fracciones",
            meaning: "Escribes dos fracciones con el mismo denominador y las sumas. La suma puede estar simplificada o no.",
        },
    },
];
