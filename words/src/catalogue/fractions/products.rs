//! Products and quotients of fractions, and fractions of quantities.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "multiply-fraction-by-whole",
        en: Wording {
            statement: "Multiply a fraction by a whole number",
            i_can: "I can multiply a fraction by a whole number.",
            short: "whole numbers times fractions",
            meaning: "You find a whole number of times a fraction, such as 4 × 2/3.",
        },
        es: Wording {
            statement: "Multiplicar una fracción por un número entero",
            i_can: "Sé multiplicar una fracción por un número entero.",
            short: "fracciones por números enteros",
            meaning: "Hallas un número entero de veces una fracción, como 4 × 2/3.",
        },
    },
    Entry {
        id: "multiply-fractions",
        en: Wording {
            statement: "Multiply two fractions",
            i_can: "I can multiply two fractions.",
            short: "products of fractions",
            meaning: "You multiply two fractions with denominators up to 8. The product may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Multiplicar dos fracciones",
            i_can: "Sé multiplicar dos fracciones.",
            short: "productos de fracciones",
            meaning: "Multiplicas dos fracciones con denominadores de hasta 8. El producto puede estar simplificado o no.",
        },
    },
    Entry {
        id: "multiply-fractions-lowest-terms",
        en: Wording {
            statement: "Multiply two fractions and give the product in lowest terms",
            i_can: "I can multiply two fractions and simplify the product.",
            short: "products in lowest terms",
            meaning: "You multiply two fractions with denominators up to 12 and write the product in lowest terms.",
        },
        es: Wording {
            statement: "Multiplicar dos fracciones y simplificar el producto",
            i_can: "Sé multiplicar dos fracciones y simplificar el producto.",
            short: "productos simplificados",
            meaning: "Multiplicas dos fracciones con denominadores de hasta 12 y escribes el producto en su forma más simple.",
        },
    },
    Entry {
        id: "fraction-of-a-number",
        en: Wording {
            statement: "Find a fraction of a whole number",
            i_can: "I can find a fraction of a whole number.",
            short: "fractions of a number",
            meaning: "You find a fraction of a whole number, such as 3/4 of 20, that comes out even.",
        },
        es: Wording {
            statement: "Hallar una fracción de un número entero",
            i_can: "Sé hallar una fracción de un número entero.",
            short: "fracciones de un número",
            meaning: "Hallas una fracción de un número entero, como 3/4 de 20, con resultado exacto.",
        },
    },
    Entry {
        id: "fraction-of-a-large-number",
        en: Wording {
            statement: "Find a fraction of a number up to 300",
            i_can: "I can find a fraction of a number up to 300.",
            short: "fractions of larger numbers",
            meaning: "You find a fraction with a denominator up to 12 of a number up to 300.",
        },
        es: Wording {
            statement: "Hallar una fracción de un número de hasta 300",
            i_can: "Sé hallar una fracción de un número de hasta 300.",
            short: "fracciones de números mayores",
            meaning: "Hallas una fracción con denominador de hasta 12 de un número de hasta 300.",
        },
    },
    Entry {
        id: "divide-unit-fraction-by-whole",
        en: Wording {
            statement: "Divide a unit fraction by a whole number",
            i_can: "I can divide a unit fraction by a whole number.",
            short: "unit fractions divided by whole numbers",
            meaning: "You divide a fraction such as 1/3 by a whole number.",
        },
        es: Wording {
            statement: "Dividir una fracción unitaria entre un número entero",
            i_can: "Sé dividir una fracción unitaria entre un número entero.",
            short: "fracciones unitarias entre enteros",
            meaning: "Divides una fracción como 1/3 entre un número entero.",
        },
    },
    Entry {
        id: "divide-whole-by-unit-fraction",
        en: Wording {
            statement: "Divide a whole number by a unit fraction",
            i_can: "I can divide a whole number by a unit fraction.",
            short: "whole numbers divided by unit fractions",
            meaning: "You find how many unit fractions, such as 1/3, fit into a whole number.",
        },
        es: Wording {
            statement: "Dividir un número entero entre una fracción unitaria",
            i_can: "Sé dividir un número entero entre una fracción unitaria.",
            short: "enteros entre fracciones unitarias",
            meaning: "Hallas cuántas fracciones unitarias, como 1/3, caben en un número entero.",
        },
    },
    Entry {
        id: "divide-whole-by-fraction",
        en: Wording {
            statement: "Divide a whole number by a fraction",
            i_can: "I can divide a whole number by a fraction.",
            short: "whole numbers divided by fractions",
            meaning: "You divide a whole number by a fraction such as 2/3.",
        },
        es: Wording {
            statement: "Dividir un número entero entre una fracción",
            i_can: "Sé dividir un número entero entre una fracción.",
            short: "enteros entre fracciones",
            meaning: "Divides un número entero entre una fracción como 2/3.",
        },
    },
    Entry {
        id: "divide-fractions",
        en: Wording {
            statement: "Divide a fraction by a fraction",
            i_can: "I can divide a fraction by a fraction.",
            short: "quotients of fractions",
            meaning: "You divide one fraction by another. The quotient may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Dividir una fracción entre otra",
            i_can: "Sé dividir una fracción entre otra.",
            short: "cocientes de fracciones",
            meaning: "Divides una fracción entre otra. El cociente puede estar simplificado o no.",
        },
    },
    Entry {
        id: "multiply-mixed-numbers",
        en: Wording {
            statement: "Multiply two mixed numbers",
            i_can: "I can multiply two mixed numbers.",
            short: "products of mixed numbers",
            meaning: "You write two mixed numbers as fractions and multiply them.",
        },
        es: Wording {
            statement: "Multiplicar dos números mixtos",
            i_can: "Sé multiplicar dos números mixtos.",
            short: "productos de números mixtos",
            meaning: "Escribes dos números mixtos como fracciones y los multiplicas.",
        },
    },
];
