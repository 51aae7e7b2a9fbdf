//! Proportions with a missing number.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "missing-number-in-a-proportion",
        en: Wording {
            statement: "Find the missing number of a proportion, like x/6 = 10/4",
            i_can: "I can find the missing number of a proportion.",
            short: "proportions",
            meaning: "You compare both fractions, or multiply across, to find x.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una proporción, como x/6 = 10/4",
            i_can: "Sé hallar el número que falta en una proporción.",
            short: "las proporciones",
            meaning: "Comparas las dos fracciones, o multiplicas en cruz, para hallar x.",
        },
    },
    Entry {
        id: "missing-fraction-in-a-proportion",
        en: Wording {
            statement: "Find the number missing in a proportion like x/4 = 5/7, where it is a fraction",
            i_can: "I can find a fraction that is missing in a proportion.",
            short: "proportions with a fraction missing",
            meaning: "You multiply across and divide, and write what does not come out even as a fraction.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una proporción como x/4 = 5/7, si es una fracción",
            i_can: "Sé hallar una fracción que falta en una proporción.",
            short: "las proporciones donde falta una fracción",
            meaning: "Multiplicas en cruz y divides, y escribes como fracción lo que no da exacto.",
        },
    },
    Entry {
        id: "proportions-with-a-sum",
        en: Wording {
            statement: "Solve a proportion like (x + 4)/6 = 10/4",
            i_can: "I can solve a proportion when x is part of a sum or a difference.",
            short: "proportions with a sum",
            meaning: "You multiply across to find the whole sum or difference, and from it x.",
        },
        es: Wording {
            statement: "Resolver una proporción como (x + 4)/6 = 10/4",
            i_can: "Sé resolver una proporción cuando x es parte de una suma o una resta.",
            short: "las proporciones con una suma",
            meaning: "Multiplicas en cruz para hallar la suma o la resta entera, y con ella x.",
        },
    },
];
