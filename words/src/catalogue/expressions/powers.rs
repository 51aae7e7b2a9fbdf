//! Powers and roots.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "multiply-powers",
        en: Wording {
            statement: "Write a product of two powers of x as a single power",
            i_can: "I can multiply powers of the same base.",
            short: "products of powers",
            meaning: "You write products like x^3 × x^4 as one power.",
        },
        es: Wording {
            statement: "Escribir un producto de dos potencias de x como una sola potencia",
            i_can: "Sé multiplicar potencias de la misma base.",
            short: "los productos de potencias",
            meaning: "Escribes productos como x^3 × x^4 como una potencia.",
        },
    },
    Entry {
        id: "divide-powers",
        en: Wording {
            statement: "Write a quotient of two powers of x as a single power",
            i_can: "I can divide powers of the same base.",
            short: "quotients of powers",
            meaning: "You write quotients like x^7 over x^2 as one power.",
        },
        es: Wording {
            statement: "Escribir un cociente de dos potencias de x como una sola potencia",
            i_can: "Sé dividir potencias de la misma base.",
            short: "los cocientes de potencias",
            meaning: "Escribes cocientes como x^7 sobre x^2 como una potencia.",
        },
    },
    Entry {
        id: "rules-of-powers",
        en: Wording {
            statement: "Write products, quotients and powers of powers of x as a single power",
            i_can: "I can use the rules of powers.",
            short: "the rules of powers",
            meaning: "You tell apart when exponents are added, subtracted or multiplied.",
        },
        es: Wording {
            statement: "Escribir productos, cocientes y potencias de potencias de x como una sola potencia",
            i_can: "Sé usar las reglas de las potencias.",
            short: "las reglas de las potencias",
            meaning: "Distingues cuándo los exponentes se suman, se restan o se multiplican.",
        },
    },
    Entry {
        id: "rules-of-powers-with-two-letters",
        en: Wording {
            statement: "Write products, quotients and powers in x and y with one power of each letter",
            i_can: "I can use the rules of powers with two letters.",
            short: "the rules of powers with two letters",
            meaning: "You find both exponents of, for example, (x^3y^2)^4 or x^3y^2 × x^4y^5.",
        },
        es: Wording {
            statement: "Escribir productos, cocientes y potencias en x e y con una sola potencia de cada letra",
            i_can: "Sé usar las reglas de las potencias con dos letras.",
            short: "las reglas de las potencias con dos letras",
            meaning: "Hallas los dos exponentes de, por ejemplo, (x^3y^2)^4 o x^3y^2 × x^4y^5.",
        },
    },
    Entry {
        id: "rules-of-powers-with-negative-exponents",
        en: Wording {
            statement: "Use the rules of powers with negative exponents and two numbers as bases",
            i_can: "I can use the rules of powers with negative exponents.",
            short: "the rules of powers with negative exponents",
            meaning: "You find both exponents of, for example, (2^3 × 5^−4)^6. The powers themselves need not be worked out.",
        },
        es: Wording {
            statement: "Usar las reglas de las potencias con exponentes negativos y dos números como bases",
            i_can: "Sé usar las reglas de las potencias con exponentes negativos.",
            short: "las reglas de las potencias con exponentes negativos",
            meaning: "Hallas los dos exponentes de, por ejemplo, (2^3 × 5^−4)^6. No hace falta calcular las potencias.",
        },
    },
    Entry {
        id: "quotients-of-powers-of-products",
        en: Wording {
            statement: "Write a quotient of two powers in x and y with one power of each letter",
            i_can: "I can simplify a quotient of powers with two letters.",
            short: "quotients of powers with two letters",
            meaning: "You raise what is above and below, and then subtract the exponents. They may be negative.",
        },
        es: Wording {
            statement: "Escribir un cociente de dos potencias en x e y con una sola potencia de cada letra",
            i_can: "Sé simplificar un cociente de potencias con dos letras.",
            short: "los cocientes de potencias con dos letras",
            meaning: "Elevas lo de arriba y lo de abajo, y luego restas los exponentes. Pueden ser negativos.",
        },
    },
    Entry {
        id: "simplify-square-roots",
        en: Wording {
            statement: "Simplify a square root that does not come out even, like √72",
            i_can: "I can simplify a square root.",
            short: "simplified square roots",
            meaning: "You take the largest square factor out of the root.",
        },
        es: Wording {
            statement: "Simplificar una raíz cuadrada que no es exacta, como √72",
            i_can: "Sé simplificar una raíz cuadrada.",
            short: "las raíces cuadradas simplificadas",
            meaning: "Sacas de la raíz el mayor factor cuadrado.",
        },
    },
    Entry {
        id: "add-square-roots",
        en: Wording {
            statement: "Add and subtract square roots",
            i_can: "I can add and subtract square roots.",
            short: "sums of square roots",
            meaning: "You simplify both, and add what is before the same root.",
        },
        es: Wording {
            statement: "Sumar y restar raíces cuadradas",
            i_can: "Sé sumar y restar raíces cuadradas.",
            short: "las sumas de raíces cuadradas",
            meaning: "Simplificas las dos, y sumas lo que hay delante de la misma raíz.",
        },
    },
    Entry {
        id: "multiply-a-square-root",
        en: Wording {
            statement: "Simplify a number times a square root",
            i_can: "I can simplify a number times a square root.",
            short: "multiples of square roots",
            meaning: "What comes out of the root multiplies the number before it.",
        },
        es: Wording {
            statement: "Simplificar un número por una raíz cuadrada",
            i_can: "Sé simplificar un número por una raíz cuadrada.",
            short: "los múltiplos de raíces cuadradas",
            meaning: "Lo que sale de la raíz multiplica el número de delante.",
        },
    },
];
