//! Functions, slopes and quadratics.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "slope-of-a-line",
        en: Wording {
            statement: "Find the slope of a line through two points, where it is a whole number",
            i_can: "I can find the slope of a line through two points.",
            short: "slopes",
            meaning: "You divide the change of y by the change of x.",
        },
        es: Wording {
            statement: "Hallar la pendiente de una recta por dos puntos cuando es un número entero",
            i_can: "Sé hallar la pendiente de una recta que pasa por dos puntos.",
            short: "las pendientes",
            meaning: "Divides el cambio de y entre el cambio de x.",
        },
    },
    Entry {
        id: "slope-as-a-fraction",
        en: Wording {
            statement: "Find the slope of a line through two points as a fraction",
            i_can: "I can find a slope that is a fraction.",
            short: "slopes that are fractions",
            meaning: "You divide the change of y by the change of x and write the quotient as a fraction.",
        },
        es: Wording {
            statement: "Hallar como fracción la pendiente de una recta por dos puntos",
            i_can: "Sé hallar una pendiente que es una fracción.",
            short: "las pendientes que son fracciones",
            meaning: "Divides el cambio de y entre el cambio de x y escribes el cociente como fracción.",
        },
    },
    Entry {
        id: "x-intercept-of-a-line",
        en: Wording {
            statement: "Find where a line like 6x + 4y = 24 crosses the x-axis",
            i_can: "I can find where a line crosses the x-axis.",
            short: "where a line crosses the x-axis",
            meaning: "You put 0 in the place of y and solve for x.",
        },
        es: Wording {
            statement: "Hallar dónde corta el eje x una recta como 6x + 4y = 24",
            i_can: "Sé hallar dónde corta una recta el eje x.",
            short: "el corte con el eje x",
            meaning: "Pones 0 en el lugar de y y hallas x.",
        },
    },
    Entry {
        id: "y-intercept-of-a-line",
        en: Wording {
            statement: "Find where a line like 6x + 4y = 24 crosses the y-axis",
            i_can: "I can find where a line crosses the y-axis.",
            short: "where a line crosses the y-axis",
            meaning: "You put 0 in the place of x and solve for y.",
        },
        es: Wording {
            statement: "Hallar dónde corta el eje y una recta como 6x + 4y = 24",
            i_can: "Sé hallar dónde corta una recta el eje y.",
            short: "el corte con el eje y",
            meaning: "Pones 0 en el lugar de x y hallas y.",
        },
    },
    Entry {
        id: "line-from-slope-and-point",
        en: Wording {
            statement: "Write the equation of a line from its slope and a point",
            i_can: "I can write the equation of a line from its slope and a point.",
            short: "lines from slope and point",
            meaning: "You find the number that is missing at the point and write y with x.",
        },
        es: Wording {
            statement: "Escribir la ecuación de una recta a partir de su pendiente y un punto",
            i_can: "Sé escribir la ecuación de una recta con su pendiente y un punto.",
            short: "las rectas con pendiente y punto",
            meaning: "Hallas el número que falta en el punto y escribes y con x.",
        },
    },
    Entry {
        id: "line-from-point-slope-form",
        en: Wording {
            statement: "Solve an equation like y − 5 = 3(x − 2) for y",
            i_can: "I can solve the equation of a line with a point in it for y.",
            short: "lines written with a point, solved for y",
            meaning: "You multiply out and bring the number beside y to the other side.",
        },
        es: Wording {
            statement: "Despejar y en una ecuación como y − 5 = 3(x − 2)",
            i_can: "Sé despejar y en la ecuación de una recta con un punto en ella.",
            short: "las rectas escritas con un punto, despejadas",
            meaning: "Multiplicas el paréntesis y pasas el número junto a y al otro lado.",
        },
    },
    Entry {
        id: "line-from-two-points",
        en: Wording {
            statement: "Write the equation of a line from two points",
            i_can: "I can write the equation of a line through two points.",
            short: "lines through two points",
            meaning: "You find the slope, then the number that is missing at one of the points.",
        },
        es: Wording {
            statement: "Escribir la ecuación de una recta a partir de dos puntos",
            i_can: "Sé escribir la ecuación de una recta que pasa por dos puntos.",
            short: "las rectas por dos puntos",
            meaning: "Hallas la pendiente y luego el número que falta en uno de los puntos.",
        },
    },
    Entry {
        id: "equation-of-a-line-with-a-fraction",
        en: Wording {
            statement: "Write the equation of a line from two points, with a fraction as the slope",
            i_can: "I can write the equation y = mx + b of a line whose slope is a fraction.",
            short: "equations of lines with a fraction as the slope",
            meaning: "You find the slope from the two points, then the number b, and write the equation.",
        },
        es: Wording {
            statement: "Escribir la ecuación de una recta con dos puntos y una fracción como pendiente",
            i_can: "Sé escribir la ecuación y = mx + b de una recta con una fracción como pendiente.",
            short: "las ecuaciones de rectas con una fracción como pendiente",
            meaning: "Hallas la pendiente con los dos puntos, luego el número b, y escribes la ecuación.",
        },
    },
    Entry {
        id: "line-solved-for-y",
        en: Wording {
            statement: "Solve an equation like 6x + 2y = 8 for y",
            i_can: "I can solve an equation of a line for y.",
            short: "lines solved for y",
            meaning: "You bring the term with x to the other side and divide each term by the number before y.",
        },
        es: Wording {
            statement: "Despejar y en una ecuación como 6x + 2y = 8",
            i_can: "Sé despejar y en la ecuación de una recta.",
            short: "las rectas con y despejada",
            meaning: "Pasas el término con x al otro lado y divides cada término entre el número delante de y.",
        },
    },
    Entry {
        id: "value-of-a-function",
        en: Wording {
            statement: "Find the value of a linear function, like f(4) for f(x) = 3x − 2",
            i_can: "I can find the value of a linear function.",
            short: "values of functions",
            meaning: "You put the number in the place of x and work out the rule.",
        },
        es: Wording {
            statement: "Hallar el valor de una función lineal, como f(4) para f(x) = 3x − 2",
            i_can: "Sé hallar el valor de una función lineal.",
            short: "los valores de funciones",
            meaning: "Pones el número en el lugar de x y calculas la regla.",
        },
    },
    Entry {
        id: "value-of-a-square-function",
        en: Wording {
            statement: "Find the value of a function with a square, like f(−3) for f(x) = x² + 2x − 5",
            i_can: "I can find the value of a function with a square.",
            short: "values of functions with a square",
            meaning: "You put the number in the place of each x, square first, and mind the signs.",
        },
        es: Wording {
            statement: "Hallar el valor de una función con un cuadrado, como f(−3) para f(x) = x² + 2x − 5",
            i_can: "Sé hallar el valor de una función con un cuadrado.",
            short: "los valores de funciones con un cuadrado",
            meaning: "Pones el número en el lugar de cada x, calculas primero el cuadrado y cuidas los signos.",
        },
    },
    Entry {
        id: "value-of-a-composed-function",
        en: Wording {
            statement: "Find the value of one linear function within another, like f(g(2))",
            i_can: "I can find the value of one function within another.",
            short: "functions within functions",
            meaning: "You work out the inner function first and put its value into the outer one.",
        },
        es: Wording {
            statement: "Hallar el valor de una función lineal dentro de otra, como f(g(2))",
            i_can: "Sé hallar el valor de una función dentro de otra.",
            short: "las funciones dentro de funciones",
            meaning: "Calculas primero la función interior y pones su valor en la exterior.",
        },
    },
    Entry {
        id: "next-term-of-an-arithmetic-sequence",
        en: Wording {
            statement: "Find the next term of a sequence with equal steps, up or down",
            i_can: "I can find the next term of an arithmetic sequence.",
            short: "arithmetic sequences",
            meaning: "You find the step from term to term, which may be negative, and add it once more.",
        },
        es: Wording {
            statement: "Hallar el siguiente término de una sucesión de pasos iguales, hacia arriba o abajo",
            i_can: "Sé hallar el siguiente término de una sucesión aritmética.",
            short: "las sucesiones aritméticas",
            meaning: "Hallas el paso de término a término, que puede ser negativo, y lo sumas otra vez.",
        },
    },
    Entry {
        id: "far-term-of-an-arithmetic-sequence",
        en: Wording {
            statement: "Find the term in a place from 8 to 20 of an arithmetic sequence",
            i_can: "I can find a term farther on in an arithmetic sequence.",
            short: "far terms of arithmetic sequences",
            meaning: "You count the steps from the first term and add them all at once.",
        },
        es: Wording {
            statement: "Hallar el término de un lugar del 8 al 20 en una sucesión aritmética",
            i_can: "Sé hallar un término más lejano de una sucesión aritmética.",
            short: "los términos lejanos de sucesiones aritméticas",
            meaning: "Cuentas los pasos desde el primer término y los sumas de una vez.",
        },
    },
    Entry {
        id: "next-term-of-a-geometric-sequence",
        en: Wording {
            statement: "Find the next term of a sequence with equal factors",
            i_can: "I can find the next term of a geometric sequence.",
            short: "geometric sequences",
            meaning: "You find the factor from term to term, which may be negative, and multiply once more.",
        },
        es: Wording {
            statement: "Hallar el siguiente término de una sucesión de factores iguales",
            i_can: "Sé hallar el siguiente término de una sucesión geométrica.",
            short: "las sucesiones geométricas",
            meaning: "Hallas el factor de término a término, que puede ser negativo, y multiplicas otra vez.",
        },
    },
    Entry {
        id: "far-term-of-a-geometric-sequence",
        en: Wording {
            statement: "Find the term in place 6 or 7 of a geometric sequence",
            i_can: "I can find a term farther on in a geometric sequence.",
            short: "far terms of geometric sequences",
            meaning: "You count how often the first term is multiplied by the factor.",
        },
        es: Wording {
            statement: "Hallar el término del lugar 6 o 7 de una sucesión geométrica",
            i_can: "Sé hallar un término más lejano de una sucesión geométrica.",
            short: "los términos lejanos de sucesiones geométricas",
            meaning: "Cuentas cuántas veces se multiplica el primer término por el factor.",
        },
    },
    Entry {
        id: "whole-logarithms",
        en: Wording {
            statement: "Find a logarithm that is a whole number",
            i_can: "I can find a logarithm that is a whole number.",
            short: "whole logarithms",
            meaning: "You find the exponent that makes the number out of the base.",
        },
        es: Wording {
            statement: "Hallar un logaritmo que es un número entero",
            i_can: "Sé hallar un logaritmo que es un número entero.",
            short: "los logaritmos enteros",
            meaning: "Hallas el exponente que hace el número a partir de la base.",
        },
    },
    Entry {
        id: "logarithms-of-fractions-and-roots",
        en: Wording {
            statement: "Find a logarithm that is negative or a fraction",
            i_can: "I can find a logarithm that is negative or a fraction.",
            short: "other logarithms",
            meaning: "You know that one over a power has a negative exponent, and a root a fraction.",
        },
        es: Wording {
            statement: "Hallar un logaritmo negativo o que es una fracción",
            i_can: "Sé hallar un logaritmo negativo o que es una fracción.",
            short: "otros logaritmos",
            meaning: "Sabes que uno sobre una potencia tiene exponente negativo, y una raíz, una fracción.",
        },
    },
    Entry {
        id: "sums-of-logarithms",
        en: Wording {
            statement: "Write a sum or difference of logarithms as one logarithm",
            i_can: "I can write a sum or difference of logarithms as one.",
            short: "sums of logarithms",
            meaning: "You multiply for a sum and divide for a difference.",
        },
        es: Wording {
            statement: "Escribir una suma o resta de logaritmos como un solo logaritmo",
            i_can: "Sé escribir una suma o resta de logaritmos como uno solo.",
            short: "las sumas de logaritmos",
            meaning: "Multiplicas para una suma y divides para una resta.",
        },
    },
    Entry {
        id: "sum-of-an-arithmetic-sequence",
        en: Wording {
            statement: "Add the first terms of an arithmetic sequence",
            i_can: "I can add the first terms of an arithmetic sequence.",
            short: "sums of arithmetic sequences",
            meaning: "You pair the first term with the last, the second with the last but one.",
        },
        es: Wording {
            statement: "Sumar los primeros términos de una sucesión aritmética",
            i_can: "Sé sumar los primeros términos de una sucesión aritmética.",
            short: "las sumas de sucesiones aritméticas",
            meaning: "Emparejas el primer término con el último, el segundo con el penúltimo.",
        },
    },
    Entry {
        id: "sum-of-a-geometric-sequence",
        en: Wording {
            statement: "Add the first terms of a geometric sequence",
            i_can: "I can add the first terms of a geometric sequence.",
            short: "sums of geometric sequences",
            meaning: "You find the terms one by one, or use their common factor.",
        },
        es: Wording {
            statement: "Sumar los primeros términos de una sucesión geométrica",
            i_can: "Sé sumar los primeros términos de una sucesión geométrica.",
            short: "las sumas de sucesiones geométricas",
            meaning: "Hallas los términos uno a uno, o usas su factor común.",
        },
    },
    Entry {
        id: "term-of-a-sequence-from-its-rule",
        en: Wording {
            statement: "Find a term of an arithmetic sequence from its formula or its rule from term to term",
            i_can: "I can find a term of a sequence from its formula or its rule.",
            short: "terms from the rule of a sequence",
            meaning: "You see the first term and the step in the formula or the rule, and count the steps.",
        },
        es: Wording {
            statement: "Hallar un término de una sucesión aritmética con su fórmula o su regla de término a término",
            i_can: "Sé hallar un término de una sucesión con su fórmula o su regla.",
            short: "los términos con la regla de una sucesión",
            meaning: "Ves el primer término y el paso en la fórmula o la regla, y cuentas los pasos.",
        },
    },
    Entry {
        id: "sum-of-a-sequence-from-its-rule",
        en: Wording {
            statement: "Add the first terms of an arithmetic sequence given by a formula or a rule from term to term",
            i_can: "I can add the first terms of a sequence when I know its formula or its rule.",
            short: "sums from the rule of a sequence",
            meaning: "You find the last of the terms, and pair it with the first.",
        },
        es: Wording {
            statement: "Sumar los primeros términos de una sucesión aritmética dada por una fórmula o una regla",
            i_can: "Sé sumar los primeros términos de una sucesión si conozco su fórmula o su regla.",
            short: "las sumas con la regla de una sucesión",
            meaning: "Hallas el último de los términos y lo emparejas con el primero.",
        },
    },
];
