//! Equations, inequalities and systems of them.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
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
    Entry {
        id: "one-step-inequalities",
        en: Wording {
            statement: "Solve an inequality like x + 5 < 12",
            i_can: "I can solve an inequality with a sum or a difference.",
            short: "inequalities with one step",
            meaning: "You undo the number beside x and write which numbers x can be.",
        },
        es: Wording {
            statement: "Resolver una desigualdad como x + 5 < 12",
            i_can: "Sé resolver una desigualdad con una suma o una diferencia.",
            short: "las desigualdades de un paso",
            meaning: "Deshaces el número junto a x y escribes qué números puede ser x.",
        },
    },
    Entry {
        id: "inequalities-that-turn-around",
        en: Wording {
            statement: "Solve an inequality with a positive or negative number before x",
            i_can: "I can solve an inequality with a negative number before x.",
            short: "inequalities that turn around",
            meaning: "You divide both sides, and turn the sign around where the divisor is negative.",
        },
        es: Wording {
            statement: "Resolver una desigualdad con un número positivo o negativo delante de x",
            i_can: "Sé resolver una desigualdad con un número negativo delante de x.",
            short: "las desigualdades que dan la vuelta",
            meaning: "Divides los dos lados y das la vuelta al signo si el divisor es negativo.",
        },
    },
    Entry {
        id: "two-step-inequalities",
        en: Wording {
            statement: "Solve an inequality with two steps, like 2x − 7 ≤ 9",
            i_can: "I can solve an inequality with two steps.",
            short: "inequalities with two steps",
            meaning: "You undo both steps, and turn the sign around where you divide by a negative number.",
        },
        es: Wording {
            statement: "Resolver una desigualdad de dos pasos, como 2x − 7 ≤ 9",
            i_can: "Sé resolver una desigualdad de dos pasos.",
            short: "las desigualdades de dos pasos",
            meaning: "Deshaces los dos pasos y das la vuelta al signo si divides entre un número negativo.",
        },
    },
    Entry {
        id: "inequalities-that-end-at-a-fraction",
        en: Wording {
            statement: "Solve an inequality like 6x < 5 whose solutions end at a fraction",
            i_can: "I can solve an inequality whose solutions end at a fraction.",
            short: "inequalities that end at a fraction",
            meaning: "You divide both sides, write what does not come out even as a fraction, and mind which way the sign goes.",
        },
        es: Wording {
            statement: "Resolver una desigualdad como 6x < 5 cuyas soluciones acaban en una fracción",
            i_can: "Sé resolver una desigualdad cuyas soluciones acaban en una fracción.",
            short: "las desigualdades que acaban en una fracción",
            meaning: "Divides los dos lados, escribes como fracción lo que no da exacto y cuidas hacia dónde va el signo.",
        },
    },
    Entry {
        id: "inequalities-with-a-fraction-before-x",
        en: Wording {
            statement: "Solve an inequality with a fraction before x",
            i_can: "I can solve an inequality with a fraction before x.",
            short: "inequalities with a fraction before x",
            meaning: "You multiply both sides by the fraction upside down, and turn the sign around where it is negative.",
        },
        es: Wording {
            statement: "Resolver una desigualdad con una fracción delante de x",
            i_can: "Sé resolver una desigualdad con una fracción delante de x.",
            short: "las desigualdades con una fracción delante de x",
            meaning: "Multiplicas los dos lados por la fracción al revés y das la vuelta al signo si es negativa.",
        },
    },
    Entry {
        id: "inequalities-with-x-on-both-sides",
        en: Wording {
            statement: "Solve an inequality with x on both sides, like 7x + 3 ≤ 2x + 5",
            i_can: "I can solve an inequality with x on both sides.",
            short: "inequalities with x on both sides",
            meaning: "You bring all of x to one side, and turn the sign around where you divide by a negative number.",
        },
        es: Wording {
            statement: "Resolver una desigualdad con x en los dos lados, como 7x + 3 ≤ 2x + 5",
            i_can: "Sé resolver una desigualdad con x en los dos lados.",
            short: "las desigualdades con x en los dos lados",
            meaning: "Llevas toda la x a un lado y das la vuelta al signo si divides entre un número negativo.",
        },
    },
    Entry {
        id: "missing-number-in-a-proportion",
        en: Wording {
            statement: "Find the missing number of a proportion, like x/6 = 10/4",
            i_can: "I can find the missing number of a proportion.",
            short: "proportions",
            meaning: "You compare both fractions, or multiply across, to find x.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una proporción, como x/6 = 10/4",
            i_can: "Sé hallar el número que falta en una proporción.",
            short: "las proporciones",
            meaning: "Comparas las dos fracciones, o multiplicas en cruz, para hallar x.",
        },
    },
    Entry {
        id: "missing-fraction-in-a-proportion",
        en: Wording {
            statement: "Find the number missing in a proportion like x/4 = 5/7, where it is a fraction",
            i_can: "I can find a fraction that is missing in a proportion.",
            short: "proportions with a fraction missing",
            meaning: "You multiply across and divide, and write what does not come out even as a fraction.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una proporción como x/4 = 5/7, si es una fracción",
            i_can: "Sé hallar una fracción que falta en una proporción.",
            short: "las proporciones donde falta una fracción",
            meaning: "Multiplicas en cruz y divides, y escribes como fracción lo que no da exacto.",
        },
    },
    Entry {
        id: "proportions-with-a-sum",
        en: Wording {
            statement: "Solve a proportion like (x + 4)/6 = 10/4",
            i_can: "I can solve a proportion when x is part of a sum or a difference.",
            short: "proportions with a sum",
            meaning: "You multiply across to find the whole sum or difference, and from it x.",
        },
        es: Wording {
            statement: "Resolver una proporción como (x + 4)/6 = 10/4",
            i_can: "Sé resolver una proporción cuando x es parte de una suma o una resta.",
            short: "las proporciones con una suma",
            meaning: "Multiplicas en cruz para hallar la suma o la resta entera, y con ella x.",
        },
    },
    Entry {
        id: "systems-by-substitution",
        en: Wording {
            statement: "Solve a system of two equations of which one says what y is",
            i_can: "I can solve a system by putting one equation into the other.",
            short: "systems by substitution",
            meaning: "You put what y is into the other equation, and solve for x, then y.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones en que una dice cuánto es y",
            i_can: "Sé resolver un sistema sustituyendo una ecuación en la otra.",
            short: "los sistemas por sustitución",
            meaning: "Pones lo que vale y en la otra ecuación, y hallas x y luego y.",
        },
    },
    Entry {
        id: "systems-by-elimination",
        en: Wording {
            statement: "Solve a system of two equations by adding or subtracting them",
            i_can: "I can solve a system by adding or subtracting its equations.",
            short: "systems by elimination",
            meaning: "You add or subtract both equations so that y drops out, and solve for x, then y.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones sumándolas o restándolas",
            i_can: "Sé resolver un sistema sumando o restando sus ecuaciones.",
            short: "los sistemas por eliminación",
            meaning: "Sumas o restas las dos ecuaciones para que desaparezca y, y hallas x y luego y.",
        },
    },
    Entry {
        id: "systems-with-equations-to-multiply",
        en: Wording {
            statement: "Solve a system of two equations of which one or both have to be multiplied first",
            i_can: "I can multiply equations so that a letter drops out.",
            short: "systems with equations to multiply",
            meaning: "You multiply one equation or both, add or subtract them so that x or y drops out, and find both.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones multiplicando antes una o las dos",
            i_can: "Sé multiplicar ecuaciones para que desaparezca una letra.",
            short: "los sistemas con ecuaciones por multiplicar",
            meaning: "Multiplicas una ecuación o las dos, las sumas o restas para que desaparezca x o y, y hallas las dos.",
        },
    },
    Entry {
        id: "systems-with-fractions-as-solutions",
        en: Wording {
            statement: "Solve a system of two equations whose solution has fractions",
            i_can: "I can solve a system when x or y is a fraction.",
            short: "systems with fractions as solutions",
            meaning: "You multiply the equations so that a letter drops out, and write x and y exactly, as fractions where needed.",
        },
        es: Wording {
            statement: "Resolver un sistema de dos ecuaciones cuya solución tiene fracciones",
            i_can: "Sé resolver un sistema cuando x o y es una fracción.",
            short: "los sistemas con fracciones como soluciones",
            meaning: "Multiplicas las ecuaciones para que desaparezca una letra, y escribes x e y exactas, con fracciones si hace falta.",
        },
    },
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
