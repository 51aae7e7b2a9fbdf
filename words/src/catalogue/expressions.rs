//! Sequences, and expressions evaluated and simplified.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
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
];
