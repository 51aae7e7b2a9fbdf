//! Quotients of polynomials.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "simplify-fractions-of-powers",
        en: Wording {
            statement: "Simplify a fraction of powers of x",
            i_can: "I can simplify a fraction of powers of x.",
            short: "fractions of powers",
            meaning: "You cancel numbers and powers of x that stand above and below the line.",
        },
        es: Wording {
            statement: "Simplificar una fracción de potencias de x",
            i_can: "Sé simplificar una fracción de potencias de x.",
            short: "las fracciones de potencias",
            meaning: "Simplificas números y potencias de x que están arriba y abajo.",
        },
    },
    Entry {
        id: "simplify-fractions-with-a-common-factor",
        en: Wording {
            statement: "Simplify a fraction of two sums by the number that they share",
            i_can: "I can simplify a fraction of sums by a common factor.",
            short: "fractions of sums",
            meaning: "You factor out the number that all terms above and below share, and cancel it.",
        },
        es: Wording {
            statement: "Simplificar una fracción de dos sumas por el número que comparten",
            i_can: "Sé simplificar una fracción de sumas por un factor común.",
            short: "las fracciones de sumas",
            meaning: "Sacas el número que comparten todos los términos de arriba y de abajo, y lo simplificas.",
        },
    },
    Entry {
        id: "simplify-fractions-of-three-terms",
        en: Wording {
            statement: "Simplify a fraction with three terms above and below",
            i_can: "I can simplify a fraction by factoring three terms.",
            short: "fractions of three terms",
            meaning: "You factor both sides of the line and cancel the sum that they share.",
        },
        es: Wording {
            statement: "Simplificar una fracción con tres términos arriba y abajo",
            i_can: "Sé simplificar una fracción factorizando tres términos.",
            short: "las fracciones de tres términos",
            meaning: "Factorizas arriba y abajo y simplificas la suma que comparten.",
        },
    },
    Entry {
        id: "simplify-fractions-of-three-terms-and-numbers",
        en: Wording {
            statement: "Simplify a fraction with three terms by a sum and a number",
            i_can: "I can simplify a fraction by a sum and a number.",
            short: "fractions of three terms with numbers",
            meaning: "You first take a number out of each side of the line, then factor what is left, and cancel both.",
        },
        es: Wording {
            statement: "Simplificar una fracción de tres términos por una suma y un número",
            i_can: "Sé simplificar una fracción por una suma y un número.",
            short: "las fracciones de tres términos con números",
            meaning: "Primero sacas un número arriba y abajo, luego factorizas lo que queda, y simplificas los dos.",
        },
    },
    Entry {
        id: "divide-three-terms-by-a-sum",
        en: Wording {
            statement: "Divide three terms, or a difference of squares, by a sum",
            i_can: "I can divide three terms by a sum.",
            short: "quotients by a sum",
            meaning: "You factor what is divided. The sum below the line is one of its factors and cancels.",
        },
        es: Wording {
            statement: "Dividir tres términos, o una diferencia de cuadrados, entre una suma",
            i_can: "Sé dividir tres términos entre una suma.",
            short: "los cocientes entre una suma",
            meaning: "Factorizas lo que se divide. La suma de abajo es uno de sus factores y se simplifica.",
        },
    },
    Entry {
        id: "where-a-fraction-has-no-value",
        en: Wording {
            statement: "Find the values of x for which a fraction has no value",
            i_can: "I can say where a fraction has no value.",
            short: "where fractions have no value",
            meaning: "You find for which x the denominator is 0.",
        },
        es: Wording {
            statement: "Hallar los valores de x para los que una fracción no tiene valor",
            i_can: "Sé decir dónde una fracción no tiene valor.",
            short: "dónde no tienen valor las fracciones",
            meaning: "Hallas para qué x el denominador es 0.",
        },
    },
    Entry {
        id: "multiply-a-fraction-of-sums-by-a-number",
        en: Wording {
            statement: "Multiply or divide a fraction of sums by a number",
            i_can: "I can multiply and divide a fraction of sums by a number.",
            short: "fractions of sums times a number",
            meaning: "You multiply above or below the line, and cancel what both sides share.",
        },
        es: Wording {
            statement: "Multiplicar o dividir una fracción de sumas por un número",
            i_can: "Sé multiplicar y dividir una fracción de sumas por un número.",
            short: "las fracciones de sumas por un número",
            meaning: "Multiplicas arriba o abajo, y simplificas lo que comparten.",
        },
    },
    Entry {
        id: "multiply-fractions-of-terms",
        en: Wording {
            statement: "Multiply or divide two fractions with x",
            i_can: "I can multiply and divide two fractions with x.",
            short: "products of fractions with x",
            meaning: "You multiply numerator with numerator and denominator with denominator; to divide, you turn the second one over.",
        },
        es: Wording {
            statement: "Multiplicar o dividir dos fracciones con x",
            i_can: "Sé multiplicar y dividir dos fracciones con x.",
            short: "los productos de fracciones con x",
            meaning: "Multiplicas numerador por numerador y denominador por denominador; para dividir, das la vuelta a la segunda.",
        },
    },
    Entry {
        id: "multiply-fractions-that-share-a-sum",
        en: Wording {
            statement: "Multiply or divide two fractions that share a sum",
            i_can: "I can multiply and divide fractions that share a sum.",
            short: "products of fractions that share a sum",
            meaning: "You see that the same sum stands above in the one and below in the other, and cancel it whole.",
        },
        es: Wording {
            statement: "Multiplicar o dividir dos fracciones que comparten una suma",
            i_can: "Sé multiplicar y dividir fracciones que comparten una suma.",
            short: "los productos de fracciones que comparten una suma",
            meaning: "Ves que la misma suma está arriba en una y abajo en la otra, y la simplificas entera.",
        },
    },
    Entry {
        id: "multiply-fractions-of-three-terms",
        en: Wording {
            statement: "Multiply or divide fractions with three terms",
            i_can: "I can multiply and divide fractions with three terms.",
            short: "products of fractions with three terms",
            meaning: "You factor what has three terms, then cancel every factor that stands above and below.",
        },
        es: Wording {
            statement: "Multiplicar o dividir fracciones con tres términos",
            i_can: "Sé multiplicar y dividir fracciones con tres términos.",
            short: "los productos de fracciones con tres términos",
            meaning: "Factorizas lo que tiene tres términos, y simplificas cada factor que está arriba y abajo.",
        },
    },
    Entry {
        id: "add-fractions-over-the-same-term",
        en: Wording {
            statement: "Add and subtract fractions with x over the same term",
            i_can: "I can add and subtract fractions with x over the same term.",
            short: "sums over the same term",
            meaning: "You add or subtract above the line that both share, and simplify.",
        },
        es: Wording {
            statement: "Sumar y restar fracciones con x sobre el mismo término",
            i_can: "Sé sumar y restar fracciones con x sobre el mismo término.",
            short: "las sumas sobre el mismo término",
            meaning: "Sumas o restas encima de lo que comparten abajo, y simplificas.",
        },
    },
    Entry {
        id: "add-fractions-over-the-same-sum",
        en: Wording {
            statement: "Add and subtract fractions over the same sum",
            i_can: "I can add and subtract fractions over the same sum.",
            short: "sums over the same sum",
            meaning: "You add or subtract whole numerators; a minus changes the sign of each of their terms.",
        },
        es: Wording {
            statement: "Sumar y restar fracciones sobre la misma suma",
            i_can: "Sé sumar y restar fracciones sobre la misma suma.",
            short: "las sumas sobre la misma suma",
            meaning: "Sumas o restas numeradores enteros; un menos cambia el signo de cada uno de sus términos.",
        },
    },
    Entry {
        id: "add-fractions-over-different-terms",
        en: Wording {
            statement: "Add and subtract fractions with x over different terms",
            i_can: "I can add and subtract fractions with x over different terms.",
            short: "sums over different terms",
            meaning: "You write both over the least common denominator first.",
        },
        es: Wording {
            statement: "Sumar y restar fracciones con x sobre términos distintos",
            i_can: "Sé sumar y restar fracciones con x sobre términos distintos.",
            short: "las sumas sobre términos distintos",
            meaning: "Primero escribes las dos con el mínimo común denominador.",
        },
    },
    Entry {
        id: "add-a-fraction-of-sums-and-a-number",
        en: Wording {
            statement: "Add or subtract a fraction of sums and a number",
            i_can: "I can add and subtract a fraction of sums and a number.",
            short: "sums of a fraction and a number",
            meaning: "You write the number over the denominator of the fraction too.",
        },
        es: Wording {
            statement: "Sumar o restar una fracción de sumas y un número",
            i_can: "Sé sumar y restar una fracción de sumas y un número.",
            short: "las sumas de una fracción y un número",
            meaning: "Escribes también el número con el denominador de la fracción.",
        },
    },
    Entry {
        id: "add-fractions-over-different-sums",
        en: Wording {
            statement: "Add and subtract fractions over different sums",
            i_can: "I can add and subtract fractions over different sums.",
            short: "sums over different sums",
            meaning: "The product of both denominators is the common one: each numerator is multiplied by what it lacks.",
        },
        es: Wording {
            statement: "Sumar y restar fracciones sobre sumas distintas",
            i_can: "Sé sumar y restar fracciones sobre sumas distintas.",
            short: "las sumas sobre sumas distintas",
            meaning: "El producto de los dos denominadores es el común: cada numerador se multiplica por lo que le falta.",
        },
    },
    Entry {
        id: "add-three-fractions-over-sums",
        en: Wording {
            statement: "Add and subtract three fractions over two sums and their product",
            i_can: "I can add and subtract three fractions over sums.",
            short: "sums of three fractions",
            meaning: "You see that one denominator is the product of the others, and write all three over it.",
        },
        es: Wording {
            statement: "Sumar y restar tres fracciones sobre dos sumas y su producto",
            i_can: "Sé sumar y restar tres fracciones sobre sumas.",
            short: "las sumas de tres fracciones",
            meaning: "Ves que un denominador es el producto de los otros, y escribes las tres sobre él.",
        },
    },
];
