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
    Entry {
        id: "comparison-stories-within-twenty",
        en: Wording {
            statement: "Find an amount from how many more or fewer it is than another, within 20",
            i_can: "I can find an amount from how many more or fewer it is than another, within 20.",
            short: "word problems with more and fewer",
            meaning: "You read that there are 5 more or 5 fewer, and think about which of the two amounts is the larger one.",
        },
        es: Wording {
            statement: "Hallar una cantidad sabiendo cuánto mayor o menor es que otra, hasta 20",
            i_can: "Sé hallar una cantidad sabiendo cuánto mayor o menor es que otra, hasta 20.",
            short: "los problemas con más y menos",
            meaning: "Lees que hay 5 más o 5 menos y piensas cuál de las dos cantidades es la mayor.",
        },
    },
    Entry {
        id: "comparison-stories-within-hundred",
        en: Wording {
            statement: "Find an amount from how many more or fewer it is than another, within 100",
            i_can: "I can find an amount from how many more or fewer it is than another, within 100.",
            short: "word problems with more and fewer to 100",
            meaning: "You read that there are 25 more or 25 fewer, and think about which of the two amounts is the larger one.",
        },
        es: Wording {
            statement: "Hallar una cantidad sabiendo cuánto mayor o menor es que otra, hasta 100",
            i_can: "Sé hallar una cantidad sabiendo cuánto mayor o menor es que otra, hasta 100.",
            short: "los problemas con más y menos hasta 100",
            meaning: "Lees que hay 25 más o 25 menos y piensas cuál de las dos cantidades es la mayor.",
        },
    },
    Entry {
        id: "start-or-change-stories-within-hundred",
        en: Wording {
            statement: "Find what there was at first, what came or went, or the other part, within 100",
            i_can: "I can find what there was at first, what came or went, or the other part.",
            short: "word problems about what was there or what came",
            meaning: "You read what there is in the end, and find what there was at first or what has changed.",
        },
        es: Wording {
            statement: "Hallar lo que había al principio, lo que llegó o se fue, o la otra parte, hasta 100",
            i_can: "Sé hallar lo que había al principio, lo que llegó o se fue, o la otra parte.",
            short: "los problemas sobre lo que había o lo que llegó",
            meaning: "Lees lo que hay al final y averiguas lo que había al principio o lo que ha cambiado.",
        },
    },
];
