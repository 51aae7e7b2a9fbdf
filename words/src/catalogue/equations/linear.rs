//! Equations in which x has no power.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "one-step-equations",
        en: Wording {
            statement: "Solve an equation like x + 8 = 15 or x − 4 = 9",
            i_can: "I can solve an equation with a sum or a difference.",
            short: "equations with a sum or a difference",
            meaning: "You undo what is added to x or taken from it.",
        },
        es: Wording {
            statement: "Resolver una ecuación como x + 8 = 15 o x − 4 = 9",
            i_can: "Sé resolver una ecuación con una suma o una diferencia.",
            short: "las ecuaciones con una suma o diferencia",
            meaning: "Deshaces lo que se suma a x o se le resta.",
        },
    },
    Entry {
        id: "one-step-equations-with-products",
        en: Wording {
            statement: "Solve an equation like 7x = 56 or x/6 = 3",
            i_can: "I can solve an equation with a product or a quotient.",
            short: "equations with a product or a quotient",
            meaning: "You undo what x is multiplied or divided by.",
        },
        es: Wording {
            statement: "Resolver una ecuación como 7x = 56 o x/6 = 3",
            i_can: "Sé resolver una ecuación con un producto o un cociente.",
            short: "las ecuaciones con un producto o cociente",
            meaning: "Deshaces aquello por lo que x se multiplica o se divide.",
        },
    },
    Entry {
        id: "one-step-equations-with-fractions",
        en: Wording {
            statement: "Solve an equation like 6x = 5 whose solution is a fraction",
            i_can: "I can solve an equation whose solution is a fraction.",
            short: "equations with a fraction as the solution",
            meaning: "You divide by the number before x and write what does not come out even as a fraction.",
        },
        es: Wording {
            statement: "Resolver una ecuación como 6x = 5 cuya solución es una fracción",
            i_can: "Sé resolver una ecuación cuya solución es una fracción.",
            short: "las ecuaciones con una fracción como solución",
            meaning: "Divides entre el número delante de x y escribes como fracción lo que no da exacto.",
        },
    },
    Entry {
        id: "one-step-equations-below-zero",
        en: Wording {
            statement: "Solve an equation with a sum or a difference whose solution may be negative",
            i_can: "I can solve an equation whose solution may be negative.",
            short: "equations with negative solutions",
            meaning: "You undo a sum or a difference and mind the signs.",
        },
        es: Wording {
            statement: "Resolver una ecuación con suma o diferencia cuya solución puede ser negativa",
            i_can: "Sé resolver una ecuación cuya solución puede ser negativa.",
            short: "las ecuaciones con soluciones negativas",
            meaning: "Deshaces una suma o una diferencia y cuidas los signos.",
        },
    },
    Entry {
        id: "two-step-equations",
        en: Wording {
            statement: "Solve an equation like 3x + 5 = 20",
            i_can: "I can solve an equation with two steps.",
            short: "equations with two steps",
            meaning: "You undo the number beside the term with x, then the one before x.",
        },
        es: Wording {
            statement: "Resolver una ecuación como 3x + 5 = 20",
            i_can: "Sé resolver una ecuación de dos pasos.",
            short: "las ecuaciones de dos pasos",
            meaning: "Deshaces el número junto al término con x y luego el que va delante de x.",
        },
    },
    Entry {
        id: "two-step-equations-below-zero",
        en: Wording {
            statement: "Solve an equation with two steps whose solution may be negative",
            i_can: "I can solve an equation with two steps whose solution may be negative.",
            short: "equations with two steps and negative numbers",
            meaning: "You undo both steps and mind the signs.",
        },
        es: Wording {
            statement: "Resolver una ecuación de dos pasos cuya solución puede ser negativa",
            i_can: "Sé resolver una ecuación de dos pasos cuya solución puede ser negativa.",
            short: "las ecuaciones de dos pasos con números negativos",
            meaning: "Deshaces los dos pasos y cuidas los signos.",
        },
    },
    Entry {
        id: "two-step-equations-with-fractions",
        en: Wording {
            statement: "Solve an equation like 4x − 3 = 7 whose solution is a fraction",
            i_can: "I can solve an equation with two steps whose solution is a fraction.",
            short: "equations with two steps and fractions",
            meaning: "You undo both steps and write the solution as a fraction, positive or negative.",
        },
        es: Wording {
            statement: "Resolver una ecuación como 4x − 3 = 7 cuya solución es una fracción",
            i_can: "Sé resolver una ecuación de dos pasos cuya solución es una fracción.",
            short: "las ecuaciones de dos pasos con fracciones",
            meaning: "Deshaces los dos pasos y escribes la solución como fracción, positiva o negativa.",
        },
    },
    Entry {
        id: "equations-with-parentheses",
        en: Wording {
            statement: "Solve an equation like 4(x − 2) = 12",
            i_can: "I can solve an equation with parentheses.",
            short: "equations with parentheses",
            meaning: "You multiply out or divide first, then undo the rest.",
        },
        es: Wording {
            statement: "Resolver una ecuación como 4(x − 2) = 12",
            i_can: "Sé resolver una ecuación con paréntesis.",
            short: "las ecuaciones con paréntesis",
            meaning: "Primero multiplicas el paréntesis o divides, y luego deshaces el resto.",
        },
    },
    Entry {
        id: "equations-with-x-on-both-sides",
        en: Wording {
            statement: "Solve an equation with x on both sides, like 5x + 3 = 2x + 15",
            i_can: "I can solve an equation with x on both sides.",
            short: "equations with x on both sides",
            meaning: "You bring the terms with x to one side and the numbers to the other.",
        },
        es: Wording {
            statement: "Resolver una ecuación con x en los dos lados, como 5x + 3 = 2x + 15",
            i_can: "Sé resolver una ecuación con x en los dos lados.",
            short: "las ecuaciones con x en los dos lados",
            meaning: "Llevas los términos con x a un lado y los números al otro.",
        },
    },
    Entry {
        id: "equations-with-x-on-both-sides-and-fractions",
        en: Wording {
            statement: "Solve an equation like 7x + 3 = 2x + 5 whose solution is a fraction",
            i_can: "I can solve an equation with x on both sides whose solution is a fraction.",
            short: "equations with x on both sides and fractions",
            meaning: "You bring all of x to one side and write the solution as a fraction.",
        },
        es: Wording {
            statement: "Resolver una ecuación como 7x + 3 = 2x + 5 cuya solución es una fracción",
            i_can: "Sé resolver una ecuación con x en los dos lados cuya solución es una fracción.",
            short: "las ecuaciones con x en los dos lados y fracciones",
            meaning: "Llevas toda la x a un lado y escribes la solución como fracción.",
        },
    },
];
