//! What a fraction is: named, placed, ordered, written in other ways.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "name-shaded-fraction",
        en: Wording {
            statement: "Name the shaded fraction of a circle",
            i_can: "I can name the fraction of a circle that is shaded.",
            short: "shaded fractions",
            meaning: "You count the equal parts of a circle and the shaded ones among them, and write the fraction that is shaded.",
        },
        es: Wording {
            statement: "Nombrar la fracción coloreada de un círculo",
            i_can: "Sé nombrar la fracción coloreada de un círculo.",
            short: "fracciones coloreadas",
            meaning: "Cuentas las partes iguales de un círculo y las que tienen color, y escribes la fracción coloreada.",
        },
    },
    Entry {
        id: "name-shaded-fraction-of-bar",
        en: Wording {
            statement: "Name the shaded fraction of a bar of up to twelve parts",
            i_can: "I can name the fraction of a bar that is shaded.",
            short: "shaded fractions of a bar",
            meaning: "You count the equal parts of a bar, up to twelve, and write the fraction of it that is shaded.",
        },
        es: Wording {
            statement: "Nombrar la fracción coloreada de una barra de hasta doce partes",
            i_can: "Sé nombrar la fracción coloreada de una barra.",
            short: "fracciones coloreadas de una barra",
            meaning: "Cuentas las partes iguales de una barra, hasta doce, y escribes la fracción coloreada.",
        },
    },
    Entry {
        id: "name-shaded-fraction-above-one",
        en: Wording {
            statement: "Name the fraction of circles that is shaded where it is more than one whole",
            i_can: "I can name a fraction greater than 1 from shaded circles.",
            short: "fractions greater than 1 of shapes",
            meaning: "You count all shaded parts and put the number of parts of one whole below.",
        },
        es: Wording {
            statement: "Nombrar la fracción con color de varios círculos si es más de un entero",
            i_can: "Sé nombrar una fracción mayor que 1 de círculos con color.",
            short: "las fracciones mayores que 1 de figuras",
            meaning: "Cuentas todas las partes con color y pones abajo el número de partes de un entero.",
        },
    },
    Entry {
        id: "fraction-on-number-line",
        en: Wording {
            statement: "Read a fraction between 0 and 1 on a number line",
            i_can: "I can read a fraction on a number line from 0 to 1.",
            short: "fractions on a number line",
            meaning: "You see a point between 0 and 1 and say which fraction it is at.",
        },
        es: Wording {
            statement: "Leer una fracción entre 0 y 1 en la recta numérica",
            i_can: "Sé leer una fracción en una recta numérica de 0 a 1.",
            short: "fracciones en la recta numérica",
            meaning: "Ves un punto entre 0 y 1 y dices en qué fracción está.",
        },
    },
    Entry {
        id: "fraction-above-one-on-number-line",
        en: Wording {
            statement: "Read a fraction between 0 and 3 on a number line",
            i_can: "I can read fractions greater than 1 on a number line.",
            short: "fractions greater than 1 on a number line",
            meaning: "You see a point between 0 and 3 and say which fraction or mixed number it is at.",
        },
        es: Wording {
            statement: "Leer una fracción entre 0 y 3 en la recta numérica",
            i_can: "Sé leer fracciones mayores que 1 en una recta numérica.",
            short: "fracciones mayores que 1 en la recta numérica",
            meaning: "Ves un punto entre 0 y 3 y dices en qué fracción o número mixto está.",
        },
    },
    Entry {
        id: "equivalent-fractions-larger",
        en: Wording {
            statement: "Find the missing number in an equal fraction with larger numbers",
            i_can: "I can find the missing number in an equal fraction with larger numbers.",
            short: "equal fractions with larger numbers",
            meaning: "You multiply both numbers of a fraction by the same number, and find the one that is missing.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una fracción igual con números mayores",
            i_can: "Sé hallar el número que falta en una fracción igual con números mayores.",
            short: "fracciones iguales con números mayores",
            meaning: "Multiplicas los dos números de una fracción por el mismo número y hallas el que falta.",
        },
    },
    Entry {
        id: "equivalent-fractions-smaller",
        en: Wording {
            statement: "Find the missing number in a simpler equal fraction",
            i_can: "I can find the missing number in an equal fraction with smaller numbers.",
            short: "equal fractions with smaller numbers",
            meaning: "You divide both numbers of a fraction by the same number, and find the one that is missing.",
        },
        es: Wording {
            statement: "Hallar el número que falta en una fracción igual más simple",
            i_can: "Sé hallar el número que falta en una fracción igual con números menores.",
            short: "fracciones iguales con números menores",
            meaning: "Divides los dos números de una fracción entre el mismo número y hallas el que falta.",
        },
    },
    Entry {
        id: "simplify-fractions",
        en: Wording {
            statement: "Write a fraction in lowest terms",
            i_can: "I can write a fraction in lowest terms.",
            short: "fractions in lowest terms",
            meaning: "You divide numerator and denominator by their greatest common factor, which is at most 6.",
        },
        es: Wording {
            statement: "Escribir una fracción en su forma más simple",
            i_can: "Sé escribir una fracción en su forma más simple.",
            short: "fracciones simplificadas",
            meaning: "Divides el numerador y el denominador entre su máximo común divisor, que es 6 como mucho.",
        },
    },
    Entry {
        id: "simplify-fractions-large-factor",
        en: Wording {
            statement: "Write a fraction in lowest terms with a common factor up to 15",
            i_can: "I can simplify a fraction whose numbers have a large common factor.",
            short: "simplifying by a large common factor",
            meaning: "You find the greatest common factor, up to 15, and divide both numbers by it.",
        },
        es: Wording {
            statement: "Simplificar una fracción con un factor común de hasta 15",
            i_can: "Sé simplificar una fracción cuyos números tienen un factor común grande.",
            short: "simplificar con un factor común grande",
            meaning: "Hallas el máximo común divisor, hasta 15, y divides los dos números entre él.",
        },
    },
    Entry {
        id: "compare-fractions-same-denominator",
        en: Wording {
            statement: "Find the greatest of three fractions with the same denominator",
            i_can: "I can find the greatest fraction when the denominators are the same.",
            short: "comparing with the same denominator",
            meaning: "You see three fractions with parts of the same size and say which is the greatest.",
        },
        es: Wording {
            statement: "Hallar la mayor de tres fracciones con el mismo denominador",
            i_can: "Sé hallar la fracción mayor cuando los denominadores son iguales.",
            short: "comparar con el mismo denominador",
            meaning: "Ves tres fracciones con partes del mismo tamaño y dices cuál es la mayor.",
        },
    },
    Entry {
        id: "compare-fractions-same-numerator",
        en: Wording {
            statement: "Find the greatest of three fractions with the same numerator",
            i_can: "I can find the greatest fraction when the numerators are the same.",
            short: "comparing with the same numerator",
            meaning: "You see three fractions with the same number of parts and say which is the greatest.",
        },
        es: Wording {
            statement: "Hallar la mayor de tres fracciones con el mismo numerador",
            i_can: "Sé hallar la fracción mayor cuando los numeradores son iguales.",
            short: "comparar con el mismo numerador",
            meaning: "Ves tres fracciones con el mismo número de partes y dices cuál es la mayor.",
        },
    },
    Entry {
        id: "compare-fractions",
        en: Wording {
            statement: "Find the greatest of three fractions with different denominators",
            i_can: "I can find the greatest of three fractions with different denominators.",
            short: "comparing fractions",
            meaning: "You compare three fractions, with a common denominator or in your head, and say which is the greatest.",
        },
        es: Wording {
            statement: "Hallar la mayor de tres fracciones con distinto denominador",
            i_can: "Sé hallar la mayor de tres fracciones con distinto denominador.",
            short: "comparar fracciones",
            meaning: "Comparas tres fracciones, con un denominador común o de cabeza, y dices cuál es la mayor.",
        },
    },
    Entry {
        id: "find-least-fraction",
        en: Wording {
            statement: "Find the least of three fractions with different denominators",
            i_can: "I can find the least of three fractions with different denominators.",
            short: "the least of three fractions",
            meaning: "You compare three fractions with denominators up to 12 and say which is the least.",
        },
        es: Wording {
            statement: "Hallar la menor de tres fracciones con distinto denominador",
            i_can: "Sé hallar la menor de tres fracciones con distinto denominador.",
            short: "la menor de tres fracciones",
            meaning: "Comparas tres fracciones con denominadores de hasta 12 y dices cuál es la menor.",
        },
    },
    Entry {
        id: "mixed-number-to-fraction",
        en: Wording {
            statement: "Write a mixed number as a fraction",
            i_can: "I can write a mixed number as a fraction.",
            short: "mixed numbers as fractions",
            meaning: "You write a mixed number such as 3 2/5 as one fraction.",
        },
        es: Wording {
            statement: "Escribir un número mixto como fracción",
            i_can: "Sé escribir un número mixto como fracción.",
            short: "números mixtos como fracciones",
            meaning: "Escribes un número mixto como 3 2/5 como una sola fracción.",
        },
    },
    Entry {
        id: "fraction-to-mixed-number",
        en: Wording {
            statement: "Write a fraction greater than 1 as a mixed number",
            i_can: "I can write a fraction greater than 1 as a mixed number.",
            short: "fractions as mixed numbers",
            meaning: "You write a fraction such as 17/5 as a whole number and a fraction.",
        },
        es: Wording {
            statement: "Escribir una fracción mayor que 1 como número mixto",
            i_can: "Sé escribir una fracción mayor que 1 como número mixto.",
            short: "fracciones como números mixtos",
            meaning: "Escribes una fracción como 17/5 como un entero y una fracción.",
        },
    },
    Entry {
        id: "compare-mixed-numbers-and-fractions",
        en: Wording {
            statement: "Compare a mixed number and a fraction greater than 1",
            i_can: "I can compare a mixed number with a fraction greater than 1.",
            short: "comparing mixed numbers and fractions",
            meaning: "You write both as mixed numbers and compare the wholes, then the fractions.",
        },
        es: Wording {
            statement: "Comparar un número mixto y una fracción mayor que 1",
            i_can: "Sé comparar un número mixto con una fracción mayor que 1.",
            short: "comparar números mixtos y fracciones",
            meaning: "Escribes los dos como números mixtos y comparas los enteros y luego las fracciones.",
        },
    },
    Entry {
        id: "share-as-fraction",
        en: Wording {
            statement: "Share whole things equally and give each share as a fraction",
            i_can: "I can say as a fraction how much each one gets.",
            short: "equal shares as fractions",
            meaning: "You read a short text about sharing and write the share as a fraction or mixed number.",
        },
        es: Wording {
            statement: "Repartir por igual y dar cada parte como fracción",
            i_can: "Sé decir con una fracción cuánto le toca a cada uno.",
            short: "repartos como fracciones",
            meaning: "Lees un texto corto sobre un reparto y escribes la parte como fracción o número mixto.",
        },
    },
    Entry {
        id: "order-fractions",
        en: Wording {
            statement: "Put fractions in order",
            i_can: "I can put fractions in order.",
            short: "fractions in order",
            meaning: "You compare them with a common denominator, or with one half and one.",
        },
        es: Wording {
            statement: "Ordenar fracciones",
            i_can: "Sé ordenar fracciones.",
            short: "las fracciones en orden",
            meaning: "Las comparas con un denominador común, o con un medio y con uno.",
        },
    },
];
