//! Texts that ask for a product or a quotient.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "equal-groups-stories",
        en: Wording {
            statement: "Solve a word problem about equal groups",
            i_can: "I can solve a word problem about equal groups.",
            short: "problems about equal groups",
            meaning: "You read a short text and find out whether to multiply or to divide.",
        },
        es: Wording {
            statement: "Resolver un problema de grupos iguales",
            i_can: "Sé resolver un problema de grupos iguales.",
            short: "los problemas de grupos iguales",
            meaning: "Lees un texto corto y averiguas si hay que multiplicar o dividir.",
        },
    },
    Entry {
        id: "equal-groups-stories-two-digit",
        en: Wording {
            statement: "Solve a word problem about equal groups with larger numbers",
            i_can: "I can solve a word problem about equal groups with larger numbers.",
            short: "problems about larger groups",
            meaning: "You read a short text with numbers of two or three digits and multiply or divide.",
        },
        es: Wording {
            statement: "Resolver un problema de grupos iguales con números mayores",
            i_can: "Sé resolver un problema de grupos iguales con números mayores.",
            short: "los problemas de grupos mayores",
            meaning: "Lees un texto corto con números de dos o tres cifras y multiplicas o divides.",
        },
    },
    Entry {
        id: "times-as-many-stories",
        en: Wording {
            statement: "Solve a word problem about times as many or times as much",
            i_can: "I can solve a word problem about times as many or times as much.",
            short: "problems about times as many",
            meaning: "You compare two amounts and find the larger one, the smaller one, or how many times as much one is as the other.",
        },
        es: Wording {
            statement: "Resolver un problema en que una cantidad es varias veces otra",
            i_can: "Sé resolver un problema en que una cantidad es varias veces otra.",
            short: "los problemas de cuántas veces",
            meaning: "Comparas dos cantidades y hallas la mayor, la menor o cuántas veces es una la otra.",
        },
    },
    Entry {
        id: "two-step-stories",
        en: Wording {
            statement: "Solve a word problem with two steps",
            i_can: "I can solve a word problem with two steps.",
            short: "problems with two steps",
            meaning: "You read a short text, find the first step, and use its result in the second.",
        },
        es: Wording {
            statement: "Resolver un problema de dos pasos",
            i_can: "Sé resolver un problema de dos pasos.",
            short: "los problemas de dos pasos",
            meaning: "Lees un texto corto, encuentras el primer paso y usas su resultado en el segundo.",
        },
    },
];
