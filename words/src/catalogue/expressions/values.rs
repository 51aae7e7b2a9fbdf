//! What an expression is worth, and how words are written as one.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "value-of-an-expression",
        en: Wording {
            statement: "Find the value of an expression like 4x − 7 for a whole number",
            i_can: "I can find the value of an expression for a number.",
            short: "values of expressions",
            meaning: "You put a number in the place of the letter and work out the product and the sum.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión como 4x − 7 para un número entero",
            i_can: "Sé hallar el valor de una expresión para un número.",
            short: "el valor de una expresión",
            meaning: "Pones un número en el lugar de la letra y calculas el producto y la suma.",
        },
    },
    Entry {
        id: "value-of-an-expression-with-a-square",
        en: Wording {
            statement: "Find the value of an expression with a square, like 2x² + 5",
            i_can: "I can find the value of an expression with a square.",
            short: "values of expressions with a square",
            meaning: "You square the number first, then multiply, then add or subtract.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión con un cuadrado, como 2x² + 5",
            i_can: "Sé hallar el valor de una expresión con un cuadrado.",
            short: "el valor de expresiones con un cuadrado",
            meaning: "Primero elevas el número al cuadrado, luego multiplicas y después sumas o restas.",
        },
    },
    Entry {
        id: "value-of-an-expression-with-two-letters",
        en: Wording {
            statement: "Find the value of an expression with two letters, like 3x + 2y",
            i_can: "I can find the value of an expression with two letters.",
            short: "values of expressions with two letters",
            meaning: "You put a number in the place of each letter and work out both products and their sum or difference.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión con dos letras, como 3x + 2y",
            i_can: "Sé hallar el valor de una expresión con dos letras.",
            short: "el valor de expresiones con dos letras",
            meaning: "Pones un número en el lugar de cada letra y calculas los dos productos y su suma o diferencia.",
        },
    },
    Entry {
        id: "value-of-an-expression-below-zero",
        en: Wording {
            statement: "Find the value of an expression for positive and negative numbers",
            i_can: "I can find the value of an expression for a negative number.",
            short: "values of expressions for negative numbers",
            meaning: "You put a number in the place of the letter and mind its sign.",
        },
        es: Wording {
            statement: "Hallar el valor de una expresión para números positivos y negativos",
            i_can: "Sé hallar el valor de una expresión para un número negativo.",
            short: "el valor de expresiones para números negativos",
            meaning: "Pones un número en el lugar de la letra y cuidas su signo.",
        },
    },
    Entry {
        id: "expressions-from-words",
        en: Wording {
            statement: "Write an expression from words",
            i_can: "I can write an expression from words.",
            short: "expressions from words",
            meaning: "You write with x what is said in words, and mind the order.",
        },
        es: Wording {
            statement: "Escribir una expresión a partir de palabras",
            i_can: "Sé escribir una expresión a partir de palabras.",
            short: "las expresiones con palabras",
            meaning: "Escribes con x lo que se dice con palabras, y cuidas el orden.",
        },
    },
    Entry {
        id: "expressions-from-longer-words",
        en: Wording {
            statement: "Write an expression of three steps from words",
            i_can: "I can write an expression of three steps from words.",
            short: "longer expressions from words",
            meaning: "You write one step around the other, with parentheses where a whole is multiplied.",
        },
        es: Wording {
            statement: "Escribir una expresión de tres pasos a partir de palabras",
            i_can: "Sé escribir una expresión de tres pasos a partir de palabras.",
            short: "las expresiones más largas con palabras",
            meaning: "Escribes un paso alrededor del otro, con paréntesis donde se multiplica entero.",
        },
    },
];
