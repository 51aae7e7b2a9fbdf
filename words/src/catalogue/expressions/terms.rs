//! Terms combined and multiplied out.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "combine-like-terms",
        en: Wording {
            statement: "Combine like terms in an expression with one letter",
            i_can: "I can combine like terms.",
            short: "like terms",
            meaning: "You write expressions like 4x + 3 − x + 5 with one term in x and one number.",
        },
        es: Wording {
            statement: "Reducir términos semejantes en una expresión con una letra",
            i_can: "Sé reducir términos semejantes.",
            short: "los términos semejantes",
            meaning: "Escribes expresiones como 4x + 3 − x + 5 con un término en x y un número.",
        },
    },
    Entry {
        id: "combine-like-terms-in-two-letters",
        en: Wording {
            statement: "Combine like terms in an expression with two letters",
            i_can: "I can combine like terms with two letters.",
            short: "like terms in two letters",
            meaning: "You write expressions like 2x + 5y + 3x − y with one term for each letter.",
        },
        es: Wording {
            statement: "Reducir términos semejantes en una expresión con dos letras",
            i_can: "Sé reducir términos semejantes con dos letras.",
            short: "los términos semejantes en dos letras",
            meaning: "Escribes expresiones como 2x + 5y + 3x − y con un término por letra.",
        },
    },
    Entry {
        id: "multiply-out-a-number-times-a-sum",
        en: Wording {
            statement: "Multiply out a number times a sum with a letter",
            i_can: "I can multiply a sum in parentheses by a number.",
            short: "a number times a sum",
            meaning: "You write products like 3(2x − 5) without parentheses.",
        },
        es: Wording {
            statement: "Multiplicar un número por una suma con una letra",
            i_can: "Sé multiplicar por un número una suma entre paréntesis.",
            short: "un número por una suma",
            meaning: "Escribes productos como 3(2x − 5) sin paréntesis.",
        },
    },
    Entry {
        id: "multiply-out-two-sums",
        en: Wording {
            statement: "Multiply out two sums with a letter",
            i_can: "I can multiply two sums in parentheses.",
            short: "products of two sums",
            meaning: "You write products like (x + 2)(x − 7) as a sum of three terms.",
        },
        es: Wording {
            statement: "Multiplicar dos sumas con una letra",
            i_can: "Sé multiplicar dos sumas entre paréntesis.",
            short: "los productos de dos sumas",
            meaning: "Escribes productos como (x + 2)(x − 7) como suma de tres términos.",
        },
    },
    Entry {
        id: "multiply-out-the-square-of-a-sum",
        en: Wording {
            statement: "Multiply out the square of a sum with a letter",
            i_can: "I can multiply out the square of a sum.",
            short: "squares of sums",
            meaning: "You write squares like (2x + 3)^2 as a sum of three terms.",
        },
        es: Wording {
            statement: "Desarrollar el cuadrado de una suma con una letra",
            i_can: "Sé desarrollar el cuadrado de una suma.",
            short: "los cuadrados de sumas",
            meaning: "Escribes cuadrados como (2x + 3)^2 como suma de tres términos.",
        },
    },
    Entry {
        id: "add-polynomials",
        en: Wording {
            statement: "Add and subtract polynomials",
            i_can: "I can add and subtract polynomials.",
            short: "sums of polynomials",
            meaning: "You open the parentheses with the right signs and combine terms with the same power of x.",
        },
        es: Wording {
            statement: "Sumar y restar polinomios",
            i_can: "Sé sumar y restar polinomios.",
            short: "las sumas de polinomios",
            meaning: "Abres los paréntesis con los signos correctos y juntas los términos con la misma potencia de x.",
        },
    },
    Entry {
        id: "multiply-polynomials",
        en: Wording {
            statement: "Multiply two terms by three",
            i_can: "I can multiply two terms by three.",
            short: "products of polynomials",
            meaning: "You multiply each term with each and combine like terms.",
        },
        es: Wording {
            statement: "Multiplicar dos términos por tres",
            i_can: "Sé multiplicar dos términos por tres.",
            short: "los productos de polinomios",
            meaning: "Multiplicas cada término por cada uno y juntas los semejantes.",
        },
    },
    Entry {
        id: "combine-terms-around-parentheses",
        en: Wording {
            statement: "Combine like terms after multiplying out",
            i_can: "I can combine like terms when some stand in parentheses.",
            short: "like terms around parentheses",
            meaning: "You multiply out the parentheses first, then combine what is alike.",
        },
        es: Wording {
            statement: "Juntar términos semejantes tras quitar paréntesis",
            i_can: "Sé juntar términos semejantes cuando algunos están entre paréntesis.",
            short: "los términos semejantes con paréntesis",
            meaning: "Primero quitas los paréntesis multiplicando, luego juntas lo semejante.",
        },
    },
];
