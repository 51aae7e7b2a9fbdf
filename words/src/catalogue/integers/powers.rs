//! Powers, roots and scientific notation.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "powers-of-negative-numbers",
        en: Wording {
            statement: "Find the value of a power with a minus sign at its base or before it",
            i_can: "I can find the value of powers like (−2)^4 and −2^4.",
            short: "powers of negative numbers",
            meaning: "You tell apart whether the minus sign is raised too, and work out the power.",
        },
        es: Wording {
            statement: "Hallar el valor de una potencia con un signo menos en su base o delante",
            i_can: "Sé hallar el valor de potencias como (−2)^4 y −2^4.",
            short: "las potencias de números negativos",
            meaning: "Distingues si el signo menos también se eleva, y calculas la potencia.",
        },
    },
    Entry {
        id: "negative-exponents",
        en: Wording {
            statement: "Find the value of a power with a negative exponent as a fraction",
            i_can: "I can find the value of a power with a negative exponent.",
            short: "negative exponents",
            meaning: "You write powers like 2^(−3) as one over a product.",
        },
        es: Wording {
            statement: "Hallar el valor de una potencia de exponente negativo como fracción",
            i_can: "Sé hallar el valor de una potencia de exponente negativo.",
            short: "los exponentes negativos",
            meaning: "Escribes potencias como 2^(−3) como uno sobre un producto.",
        },
    },
    Entry {
        id: "read-scientific-notation",
        en: Wording {
            statement: "Write out a number in scientific notation, above 1 or below",
            i_can: "I can write out a number that is given in scientific notation.",
            short: "scientific notation",
            meaning: "You write numbers like 4.5 × 10^3 and 4.5 × 10^(−3) without a power of ten.",
        },
        es: Wording {
            statement: "Escribir sin potencia un número en notación científica, mayor o menor que 1",
            i_can: "Sé escribir sin potencia un número dado en notación científica.",
            short: "la notación científica",
            meaning: "Escribes sin potencia de diez números como 4.5 × 10^3 y 4.5 × 10^(−3).",
        },
    },
    Entry {
        id: "exponent-of-scientific-notation",
        en: Wording {
            statement: "Find the exponent of a number in scientific notation",
            i_can: "I can find the exponent when a number is written in scientific notation.",
            short: "exponents of scientific notation",
            meaning: "You count by how many places the digits have moved, up or down.",
        },
        es: Wording {
            statement: "Hallar el exponente de un número en notación científica",
            i_can: "Sé hallar el exponente al escribir un número en notación científica.",
            short: "los exponentes de la notación científica",
            meaning: "Cuentas cuántos lugares se han movido las cifras, hacia arriba o hacia abajo.",
        },
    },
    Entry {
        id: "write-in-scientific-notation",
        en: Wording {
            statement: "Write large and small numbers in scientific notation",
            i_can: "I can write a number in scientific notation.",
            short: "numbers in scientific notation",
            meaning: "You find the factor from 1 to 10 and the exponent of ten, for numbers such as 45,600,000 and 0.00312.",
        },
        es: Wording {
            statement: "Escribir números grandes y pequeños en notación científica",
            i_can: "Sé escribir un número en notación científica.",
            short: "los números en notación científica",
            meaning: "Hallas el factor entre 1 y 10 y el exponente de diez, de números como 45,600,000 y 0.00312.",
        },
    },
    Entry {
        id: "read-longer-scientific-notation",
        en: Wording {
            statement: "Write out numbers in scientific notation whose factor has several decimals",
            i_can: "I can write out any number that is in scientific notation.",
            short: "scientific notation with several decimals",
            meaning: "You write a number such as 4.56 × 10^7 or 3.125 × 10^−4 without a power of ten.",
        },
        es: Wording {
            statement: "Escribir sin potencia números en notación científica con varios decimales",
            i_can: "Sé escribir sin potencia cualquier número en notación científica.",
            short: "la notación científica con varios decimales",
            meaning: "Escribes sin potencia de diez un número como 4.56 × 10^7 o 3.125 × 10^−4.",
        },
    },
    Entry {
        id: "square-roots",
        en: Wording {
            statement: "Find the square root of a square number up to 225",
            i_can: "I can find the square root of a square number.",
            short: "square roots",
            meaning: "You say which number times itself makes a given one, with a minus sign where one stands before the root.",
        },
        es: Wording {
            statement: "Hallar la raíz cuadrada de un número cuadrado hasta 225",
            i_can: "Sé hallar la raíz cuadrada de un número cuadrado.",
            short: "las raíces cuadradas",
            meaning: "Dices qué número por sí mismo da otro, con signo menos si está delante de la raíz.",
        },
    },
    Entry {
        id: "cube-roots",
        en: Wording {
            statement: "Find the cube root of a cube number, positive or negative",
            i_can: "I can find the cube root of a cube number.",
            short: "cube roots",
            meaning: "You say which number as a factor three times makes a given one, up to 1000.",
        },
        es: Wording {
            statement: "Hallar la raíz cúbica de un número cubo, positivo o negativo",
            i_can: "Sé hallar la raíz cúbica de un número cubo.",
            short: "las raíces cúbicas",
            meaning: "Dices qué número como factor tres veces da otro, hasta 1000.",
        },
    },
    Entry {
        id: "powers-of-fractions",
        en: Wording {
            statement: "Find a power of a fraction, with negative exponents too",
            i_can: "I can find a power of a fraction.",
            short: "powers of fractions",
            meaning: "Both sides of the fraction are raised; a minus at the exponent turns it over.",
        },
        es: Wording {
            statement: "Hallar una potencia de una fracción, también con exponente negativo",
            i_can: "Sé hallar una potencia de una fracción.",
            short: "las potencias de fracciones",
            meaning: "Se elevan los dos lados de la fracción; un menos en el exponente le da la vuelta.",
        },
    },
    Entry {
        id: "exponents-that-are-roots",
        en: Wording {
            statement: "Find a power with the exponent one half or one third",
            i_can: "I can find a power whose exponent is one half or one third.",
            short: "exponents that are roots",
            meaning: "You know that such an exponent means a root.",
        },
        es: Wording {
            statement: "Hallar una potencia con exponente un medio o un tercio",
            i_can: "Sé hallar una potencia de exponente un medio o un tercio.",
            short: "los exponentes que son raíces",
            meaning: "Sabes que un exponente así significa una raíz.",
        },
    },
    Entry {
        id: "exponents-that-are-fractions",
        en: Wording {
            statement: "Find a power whose exponent is a fraction",
            i_can: "I can find a power whose exponent is a fraction.",
            short: "exponents that are fractions",
            meaning: "You take the root that the denominator names and raise it to the numerator.",
        },
        es: Wording {
            statement: "Hallar una potencia cuyo exponente es una fracción",
            i_can: "Sé hallar una potencia cuyo exponente es una fracción.",
            short: "los exponentes que son fracciones",
            meaning: "Sacas la raíz que dice el denominador y la elevas al numerador.",
        },
    },
    Entry {
        id: "root-between-whole-numbers",
        en: Wording {
            statement: "Say between which whole numbers a square root lies",
            i_can: "I can say between which whole numbers a square root lies.",
            short: "where square roots lie",
            meaning: "You find the squares on both sides of the number.",
        },
        es: Wording {
            statement: "Decir entre qué números enteros está una raíz cuadrada",
            i_can: "Sé decir entre qué números enteros está una raíz cuadrada.",
            short: "dónde están las raíces cuadradas",
            meaning: "Hallas los cuadrados a los dos lados del número.",
        },
    },
];
