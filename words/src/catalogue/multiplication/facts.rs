//! The tables, and what follows from them.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "divide-facts",
        en: Wording {
            statement: "Divide within the tables up to 9",
            i_can: "I can divide within the tables up to 9.",
            short: "division facts",
            meaning: "You know how many times a one-digit number goes into a product of the tables.",
        },
        es: Wording {
            statement: "Dividir con las tablas hasta el 9",
            i_can: "Sé dividir con las tablas hasta el 9.",
            short: "las divisiones de las tablas",
            meaning: "Sabes cuántas veces cabe un número de una cifra en un producto de las tablas.",
        },
    },
    Entry {
        id: "divide-facts-to-twelve",
        en: Wording {
            statement: "Divide within the tables up to 12",
            i_can: "I can divide within the tables up to 12.",
            short: "division facts up to 12",
            meaning: "You know how many times a number up to 12 goes into a product of the tables.",
        },
        es: Wording {
            statement: "Dividir con las tablas hasta el 12",
            i_can: "Sé dividir con las tablas hasta el 12.",
            short: "las divisiones hasta el 12",
            meaning: "Sabes cuántas veces cabe un número hasta el 12 en un producto de las tablas.",
        },
    },
    Entry {
        id: "multiply-to-twelve",
        en: Wording {
            statement: "Multiply two numbers up to 12",
            i_can: "I can multiply two numbers up to 12.",
            short: "products up to 12 × 12",
            meaning: "You know the products of the numbers from 2 to 12, or find them quickly.",
        },
        es: Wording {
            statement: "Multiplicar dos números hasta el 12",
            i_can: "Sé multiplicar dos números hasta el 12.",
            short: "los productos hasta 12 × 12",
            meaning: "Sabes los productos de los números del 2 al 12, o los encuentras enseguida.",
        },
    },
    Entry {
        id: "multiply-to-five",
        en: Wording {
            statement: "Multiply two numbers up to 5",
            i_can: "I can multiply two numbers up to 5.",
            short: "products up to 5 × 5",
            meaning: "You know the products of the numbers from 0 to 5.",
        },
        es: Wording {
            statement: "Multiplicar dos números hasta el 5",
            i_can: "Sé multiplicar dos números hasta el 5.",
            short: "los productos hasta 5 × 5",
            meaning: "Sabes los productos de los números del 0 al 5.",
        },
    },
    Entry {
        id: "missing-factor",
        en: Wording {
            statement: "Find the missing factor in a product",
            i_can: "I can find the missing factor in a product.",
            short: "missing factors",
            meaning: "You see 7 × ? = 56 and say which factor is missing.",
        },
        es: Wording {
            statement: "Encontrar el factor que falta en un producto",
            i_can: "Sé encontrar el factor que falta en un producto.",
            short: "los factores que faltan",
            meaning: "Ves 7 × ? = 56 y dices qué factor falta.",
        },
    },
    Entry {
        id: "missing-in-quotient",
        en: Wording {
            statement: "Find the missing number in a division",
            i_can: "I can find the missing number in a division.",
            short: "missing numbers in divisions",
            meaning: "You see ? ÷ 4 = 6 or 24 ÷ ? = 6 and say which number is missing.",
        },
        es: Wording {
            statement: "Encontrar el número que falta en una división",
            i_can: "Sé encontrar el número que falta en una división.",
            short: "los números que faltan en divisiones",
            meaning: "Ves ? ÷ 4 = 6 o 24 ÷ ? = 6 y dices qué número falta.",
        },
    },
    Entry {
        id: "fact-families-of-sums",
        en: Wording {
            statement: "Complete fact families of addition and subtraction",
            i_can: "I can complete a fact family of addition and subtraction.",
            short: "fact families of sums",
            meaning: "From one sum you know three more facts: the sum the other way round, and two subtractions.",
        },
        es: Wording {
            statement: "Completar familias de sumas y restas",
            i_can: "Sé completar una familia de sumas y restas.",
            short: "las familias de sumas y restas",
            meaning: "De una suma salen otras tres operaciones: la suma al revés y dos restas.",
        },
    },
    Entry {
        id: "fact-families-of-products",
        en: Wording {
            statement: "Complete fact families of multiplication and division",
            i_can: "I can complete a fact family of multiplication and division.",
            short: "fact families of products",
            meaning: "From one product you know three more facts: the product the other way round, and two divisions.",
        },
        es: Wording {
            statement: "Completar familias de multiplicaciones y divisiones",
            i_can: "Sé completar una familia de multiplicaciones y divisiones.",
            short: "las familias de multiplicaciones y divisiones",
            meaning: "De una multiplicación salen otras tres operaciones: la multiplicación al revés y dos divisiones.",
        },
    },
];
