//! What a negative number is: ordered, on a line, its absolute value.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "compare-integers",
        en: Wording {
            statement: "Compare two numbers of which one or both are negative",
            i_can: "I can say which of two numbers is greater, below zero too.",
            short: "comparing negative numbers",
            meaning: "You put <, = or > between two numbers from −20 to 20.",
        },
        es: Wording {
            statement: "Comparar dos números de los que uno o los dos son negativos",
            i_can: "Sé decir cuál de dos números es mayor, también bajo cero.",
            short: "la comparación de números negativos",
            meaning: "Pones <, = o > entre dos números de −20 a 20.",
        },
    },
    Entry {
        id: "compare-absolute-values",
        en: Wording {
            statement: "Compare the absolute values of two numbers",
            i_can: "I can say which of two numbers is farther from zero.",
            short: "comparing absolute values",
            meaning: "You put <, = or > between absolute values like |−7| and |5|.",
        },
        es: Wording {
            statement: "Comparar los valores absolutos de dos números",
            i_can: "Sé decir cuál de dos números está más lejos de cero.",
            short: "la comparación de valores absolutos",
            meaning: "Pones <, = o > entre valores absolutos como |−7| y |5|.",
        },
    },
    Entry {
        id: "absolute-value",
        en: Wording {
            statement: "Find the absolute value of a number and its opposite",
            i_can: "I can find the absolute value of a number and its opposite.",
            short: "absolute value",
            meaning: "You say how far a number is from zero, as in |−7|, and the opposite of that, as in −|4|.",
        },
        es: Wording {
            statement: "Hallar el valor absoluto de un número y su opuesto",
            i_can: "Sé hallar el valor absoluto de un número y su opuesto.",
            short: "el valor absoluto",
            meaning: "Dices a qué distancia de cero está un número, como en |−7|, y el opuesto, como en −|4|.",
        },
    },
    Entry {
        id: "integers-on-a-number-line",
        en: Wording {
            statement: "Name the number at a point of a number line on both sides of zero",
            i_can: "I can name the number at a point of a number line, below zero too.",
            short: "negative numbers on a number line",
            meaning: "You count marks of one from the left end, past zero where needed.",
        },
        es: Wording {
            statement: "Decir qué número está en un punto de la recta numérica a ambos lados de cero",
            i_can: "Sé decir qué número está en un punto de la recta numérica, también bajo cero.",
            short: "los números negativos en la recta numérica",
            meaning: "Cuentas marcas de uno en uno desde el extremo izquierdo, pasando por cero si hace falta.",
        },
    },
    Entry {
        id: "integers-on-a-line-of-larger-steps",
        en: Wording {
            statement: "Name the number at a point of a number line whose marks are worth 1 to 20",
            i_can: "I can find what a mark of a number line is worth and name a number on it.",
            short: "number lines with larger steps",
            meaning: "You find out what one mark is worth from the two ends, then count to the point.",
        },
        es: Wording {
            statement: "Decir qué número está en un punto de una recta cuyas marcas valen de 1 a 20",
            i_can: "Sé hallar cuánto vale una marca de la recta y decir un número en ella.",
            short: "las rectas numéricas con pasos mayores",
            meaning: "Averiguas cuánto vale una marca a partir de los dos extremos y cuentas hasta el punto.",
        },
    },
    Entry {
        id: "order-integers",
        en: Wording {
            statement: "Put four numbers in order, two or more of them negative",
            i_can: "I can put positive and negative numbers in order.",
            short: "ordering negative numbers",
            meaning: "You write four numbers from −20 to 20 in order, the least first.",
        },
        es: Wording {
            statement: "Ordenar cuatro números, dos o más de ellos negativos",
            i_can: "Sé ordenar números positivos y negativos.",
            short: "el orden de los números negativos",
            meaning: "Escribes cuatro números de −20 a 20 en orden, el menor primero.",
        },
    },
];
