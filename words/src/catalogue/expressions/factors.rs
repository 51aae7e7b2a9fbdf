//! Sums written as products.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "factor-out-a-number",
        en: Wording {
            statement: "Factor the greatest common number out of a sum with a letter",
            i_can: "I can factor a number out of a sum.",
            short: "factoring out a number",
            meaning: "You write sums like 6x + 15 as a number times a sum in parentheses.",
        },
        es: Wording {
            statement: "Sacar factor común numérico de una suma con una letra",
            i_can: "Sé sacar un número como factor común de una suma.",
            short: "sacar factor común",
            meaning: "Escribes sumas como 6x + 15 como un número por una suma entre paréntesis.",
        },
    },
    Entry {
        id: "factor-three-terms",
        en: Wording {
            statement: "Factor an expression like x² + 5x + 6",
            i_can: "I can factor an expression with x², x and a number.",
            short: "factoring three terms",
            meaning: "You find the two numbers whose product and sum are given, and write the product of two sums.",
        },
        es: Wording {
            statement: "Factorizar una expresión como x² + 5x + 6",
            i_can: "Sé factorizar una expresión con x², x y un número.",
            short: "factorizar tres términos",
            meaning: "Encuentras los dos números cuyo producto y suma se dan, y escribes el producto de dos sumas.",
        },
    },
    Entry {
        id: "factor-a-difference-of-squares",
        en: Wording {
            statement: "Factor a difference of two squares, like 9x² − 25",
            i_can: "I can factor a difference of two squares.",
            short: "factoring differences of squares",
            meaning: "You write a difference of squares as a sum times a difference.",
        },
        es: Wording {
            statement: "Factorizar una diferencia de dos cuadrados, como 9x² − 25",
            i_can: "Sé factorizar una diferencia de dos cuadrados.",
            short: "factorizar diferencias de cuadrados",
            meaning: "Escribes una diferencia de cuadrados como una suma por una diferencia.",
        },
    },
    Entry {
        id: "factor-a-number-and-squares",
        en: Wording {
            statement: "Factor a number and then a difference of squares",
            i_can: "I can factor out a number and then a difference of squares.",
            short: "a number and a difference of squares",
            meaning: "You take out the number first, and see that squares are left.",
        },
        es: Wording {
            statement: "Factorizar un número y luego una diferencia de cuadrados",
            i_can: "Sé sacar un número y luego factorizar una diferencia de cuadrados.",
            short: "un número y una diferencia de cuadrados",
            meaning: "Primero sacas el número, y ves que quedan cuadrados.",
        },
    },
    Entry {
        id: "factor-a-number-and-three-terms",
        en: Wording {
            statement: "Factor a number, perhaps with x, and then three terms",
            i_can: "I can take out what all terms share and then factor three terms.",
            short: "a number and three terms",
            meaning: "You take out what all terms share, and factor what is left.",
        },
        es: Wording {
            statement: "Factorizar un número, quizá con x, y luego tres términos",
            i_can: "Sé sacar lo que comparten todos los términos y luego factorizar tres términos.",
            short: "un número y tres términos",
            meaning: "Sacas lo que comparten todos los términos, y factorizas lo que queda.",
        },
    },
    Entry {
        id: "factor-with-a-leading-number",
        en: Wording {
            statement: "Factor three terms with a number before the square",
            i_can: "I can factor three terms with a number before the square.",
            short: "three terms with a number before the square",
            meaning: "You split the term in the middle so that both halves share a sum.",
        },
        es: Wording {
            statement: "Factorizar tres términos con un número delante del cuadrado",
            i_can: "Sé factorizar tres términos con un número delante del cuadrado.",
            short: "tres términos con un número delante del cuadrado",
            meaning: "Partes el término del medio para que las dos mitades compartan una suma.",
        },
    },
    Entry {
        id: "factor-in-two-letters",
        en: Wording {
            statement: "Factor three terms in x and y",
            i_can: "I can factor three terms in x and y.",
            short: "three terms in two letters",
            meaning: "You factor as with one letter, and give every number its y.",
        },
        es: Wording {
            statement: "Factorizar tres términos en x e y",
            i_can: "Sé factorizar tres términos en x e y.",
            short: "tres términos en dos letras",
            meaning: "Factorizas como con una letra, y le das a cada número su y.",
        },
    },
];
