//! Inequalities.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "one-step-inequalities",
        en: Wording {
            statement: "Solve an inequality like x + 5 < 12",
            i_can: "I can solve an inequality with a sum or a difference.",
            short: "inequalities with one step",
            meaning: "You undo the number beside x and write which numbers x can be.",
        },
        es: Wording {
            statement: "Resolver una desigualdad como x + 5 < 12",
            i_can: "Sé resolver una desigualdad con una suma o una diferencia.",
            short: "las desigualdades de un paso",
            meaning: "Deshaces el número junto a x y escribes qué números puede ser x.",
        },
    },
    Entry {
        id: "inequalities-that-turn-around",
        en: Wording {
            statement: "Solve an inequality with a positive or negative number before x",
            i_can: "I can solve an inequality with a negative number before x.",
            short: "inequalities that turn around",
            meaning: "You divide both sides, and turn the sign around where the divisor is negative.",
        },
        es: Wording {
            statement: "Resolver una desigualdad con un número positivo o negativo delante de x",
            i_can: "Sé resolver una desigualdad con un número negativo delante de x.",
            short: "las desigualdades que dan la vuelta",
            meaning: "Divides los dos lados y das la vuelta al signo si el divisor es negativo.",
        },
    },
    Entry {
        id: "two-step-inequalities",
        en: Wording {
            statement: "Solve an inequality with two steps, like 2x − 7 ≤ 9",
            i_can: "I can solve an inequality with two steps.",
            short: "inequalities with two steps",
            meaning: "You undo both steps, and turn the sign around where you divide by a negative number.",
        },
        es: Wording {
            statement: "Resolver una desigualdad de dos pasos, como 2x − 7 ≤ 9",
            i_can: "Sé resolver una desigualdad de dos pasos.",
            short: "las desigualdades de dos pasos",
            meaning: "Deshaces los dos pasos y das la vuelta al signo si divides entre un número negativo.",
        },
    },
    Entry {
        id: "inequalities-that-end-at-a-fraction",
        en: Wording {
            statement: "Solve an inequality like 6x < 5 whose solutions end at a fraction",
            i_can: "I can solve an inequality whose solutions end at a fraction.",
            short: "inequalities that end at a fraction",
            meaning: "You divide both sides, write what does not come out even as a fraction, and mind which way the sign goes.",
        },
        es: Wording {
            statement: "Resolver una desigualdad como 6x < 5 cuyas soluciones acaban en una fracción",
            i_can: "Sé resolver una desigualdad cuyas soluciones acaban en una fracción.",
            short: "las desigualdades que acaban en una fracción",
            meaning: "Divides los dos lados, escribes como fracción lo que no da exacto y cuidas hacia dónde va el signo.",
        },
    },
    Entry {
        id: "inequalities-with-a-fraction-before-x",
        en: Wording {
            statement: "Solve an inequality with a fraction before x",
            i_can: "I can solve an inequality with a fraction before x.",
            short: "inequalities with a fraction before x",
            meaning: "You multiply both sides by the fraction upside down, and turn the sign around where it is negative.",
        },
        es: Wording {
            statement: "Resolver una desigualdad con una fracción delante de x",
            i_can: "Sé resolver una desigualdad con una fracción delante de x.",
            short: "las desigualdades con una fracción delante de x",
            meaning: "Multiplicas los dos lados por la fracción al revés y das la vuelta al signo si es negativa.",
        },
    },
    Entry {
        id: "inequalities-with-x-on-both-sides",
        en: Wording {
            statement: "Solve an inequality with x on both sides, like 7x + 3 ≤ 2x + 5",
            i_can: "I can solve an inequality with x on both sides.",
            short: "inequalities with x on both sides",
            meaning: "You bring all of x to one side, and turn the sign around where you divide by a negative number.",
        },
        es: Wording {
            statement: "Resolver una desigualdad con x en los dos lados, como 7x + 3 ≤ 2x + 5",
            i_can: "Sé resolver una desigualdad con x en los dos lados.",
            short: "las desigualdades con x en los dos lados",
            meaning: "Llevas toda la x a un lado y das la vuelta al signo si divides entre un número negativo.",
        },
    },
];
