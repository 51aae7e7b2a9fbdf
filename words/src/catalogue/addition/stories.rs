//! Texts that ask for a sum or a difference.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "one-step-stories-within-twenty",
        en: Wording {
            statement: "Solve a short word problem within 20",
            i_can: "I can solve a short word problem within 20.",
            short: "word problems within 20",
            meaning: "You read a short text and find out whether to add or to subtract.",
        },
        es: Wording {
            statement: "Resolver un problema corto hasta 20",
            i_can: "Sé resolver un problema corto hasta 20.",
            short: "los problemas hasta 20",
            meaning: "Lees un texto corto y averiguas si hay que sumar o restar.",
        },
    },
    Entry {
        id: "one-step-stories-within-hundred",
        en: Wording {
            statement: "Solve a short word problem within 100",
            i_can: "I can solve a short word problem within 100.",
            short: "word problems within 100",
            meaning: "You read a short text with numbers up to 100 and find out whether to add or to subtract.",
        },
        es: Wording {
            statement: "Resolver un problema corto hasta 100",
            i_can: "Sé resolver un problema corto hasta 100.",
            short: "los problemas hasta 100",
            meaning: "Lees un texto corto con números hasta el 100 y averiguas si hay que sumar o restar.",
        },
    },
];
