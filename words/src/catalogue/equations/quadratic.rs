//! Equations with a square, and the vertex of a parabola.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "products-that-are-zero",
        en: Wording {
            statement: "Find both solutions of an equation like (x − 3)(x + 5) = 0",
            i_can: "I can say where a product is zero.",
            short: "products that are zero",
            meaning: "You say for which two numbers one of the factors is zero.",
        },
        es: Wording {
            statement: "Hallar las dos soluciones de una ecuación como (x − 3)(x + 5) = 0",
            i_can: "Sé decir dónde un producto es cero.",
            short: "los productos iguales a cero",
            meaning: "Dices para qué dos números uno de los factores es cero.",
        },
    },
    Entry {
        id: "quadratic-equations-by-factoring",
        en: Wording {
            statement: "Solve an equation like x² + 5x + 6 = 0 by factoring",
            i_can: "I can solve a quadratic equation by factoring.",
            short: "quadratic equations by factoring",
            meaning: "You factor the left side and say where each factor is zero.",
        },
        es: Wording {
            statement: "Resolver una ecuación como x² + 5x + 6 = 0 factorizando",
            i_can: "Sé resolver una ecuación cuadrática factorizando.",
            short: "las ecuaciones cuadráticas por factorización",
            meaning: "Factorizas el lado izquierdo y dices dónde es cero cada factor.",
        },
    },
    Entry {
        id: "equations-with-a-square-alone",
        en: Wording {
            statement: "Find both solutions of an equation like x² − 7 = 42",
            i_can: "I can solve an equation in which x stands only as a square.",
            short: "equations with a square alone",
            meaning: "You find the square of x, then both numbers that have it.",
        },
        es: Wording {
            statement: "Hallar las dos soluciones de una ecuación como x² − 7 = 42",
            i_can: "Sé resolver una ecuación en que x aparece solo al cuadrado.",
            short: "las ecuaciones con un cuadrado solo",
            meaning: "Hallas el cuadrado de x y luego los dos números que lo tienen.",
        },
    },
    Entry {
        id: "complete-the-square",
        en: Wording {
            statement: "Write an expression with its square completed",
            i_can: "I can complete the square of an expression.",
            short: "completed squares",
            meaning: "You halve the number before x, and mend the number alone.",
        },
        es: Wording {
            statement: "Escribir una expresión con su cuadrado completo",
            i_can: "Sé completar el cuadrado de una expresión.",
            short: "los cuadrados completos",
            meaning: "Tomas la mitad del número delante de x, y corriges el número solo.",
        },
    },
    Entry {
        id: "equations-with-a-shifted-square",
        en: Wording {
            statement: "Solve an equation with the square of a sum",
            i_can: "I can solve an equation with the square of a sum.",
            short: "equations with the square of a sum",
            meaning: "You take both roots and then solve for x.",
        },
        es: Wording {
            statement: "Resolver una ecuación con el cuadrado de una suma",
            i_can: "Sé resolver una ecuación con el cuadrado de una suma.",
            short: "las ecuaciones con el cuadrado de una suma",
            meaning: "Sacas las dos raíces y luego despejas x.",
        },
    },
    Entry {
        id: "solve-by-completing-the-square",
        en: Wording {
            statement: "Solve an equation by completing the square",
            i_can: "I can solve an equation by completing the square.",
            short: "equations by completing the square",
            meaning: "You make a square of the terms with x and take both roots.",
        },
        es: Wording {
            statement: "Resolver una ecuación completando el cuadrado",
            i_can: "Sé resolver una ecuación completando el cuadrado.",
            short: "las ecuaciones completando el cuadrado",
            meaning: "Haces un cuadrado con los términos con x y sacas las dos raíces.",
        },
    },
    Entry {
        id: "vertex-of-a-parabola",
        en: Wording {
            statement: "Find the vertex of a parabola",
            i_can: "I can find the vertex of a parabola.",
            short: "the vertex of a parabola",
            meaning: "You complete the square: there where it is 0 is the vertex.",
        },
        es: Wording {
            statement: "Hallar el vértice de una parábola",
            i_can: "Sé hallar el vértice de una parábola.",
            short: "el vértice de una parábola",
            meaning: "Completas el cuadrado: donde es 0 está el vértice.",
        },
    },
];
