//! Parts of a whole.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "add-fractions-same-denominator",
        en: Wording {
            statement: "Add fractions with the same denominator",
            i_can: "I can add fractions with the same denominator.",
            short: "sums of fractions with the same denominator",
            meaning: "You add two fractions whose parts are the same size. The sum may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Sumar fracciones con el mismo denominador",
            i_can: "Sé sumar fracciones con el mismo denominador.",
            short: "las sumas de fracciones con el mismo denominador",
            meaning: "Sumas dos fracciones cuyas partes son del mismo tamaño. La suma puede estar simplificada o no.",
        },
    },
    Entry {
        id: "add-fractions",
        en: Wording {
            statement: "Add fractions with different denominators",
            i_can: "I can add fractions with different denominators.",
            short: "sums of fractions",
            meaning: "You write two fractions with the same denominator and add them. The sum may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Sumar fracciones con distinto denominador",
            i_can: "Sé sumar fracciones con distinto denominador.",
            short: "las sumas de fracciones",
            meaning: "Escribes dos fracciones con el mismo denominador y las sumas. La suma puede estar simplificada o no.",
        },
    },
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
        id: "subtract-fractions-same-denominator",
        en: Wording {
            statement: "Subtract fractions with the same denominator",
            i_can: "I can subtract fractions with the same denominator.",
            short: "differences of fractions with the same denominator",
            meaning: "You subtract a fraction from a greater one whose parts are the same size. The difference may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Restar fracciones con el mismo denominador",
            i_can: "Sé restar fracciones con el mismo denominador.",
            short: "restas de fracciones con el mismo denominador",
            meaning: "Restas una fracción de otra mayor con partes del mismo tamaño. La diferencia puede estar simplificada o no.",
        },
    },
    Entry {
        id: "subtract-fractions",
        en: Wording {
            statement: "Subtract fractions with different denominators",
            i_can: "I can subtract fractions with different denominators.",
            short: "differences of fractions",
            meaning: "You write two fractions with a common denominator and subtract them. The difference may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Restar fracciones con distinto denominador",
            i_can: "Sé restar fracciones con distinto denominador.",
            short: "restas de fracciones",
            meaning: "Escribes dos fracciones con un denominador común y las restas. La diferencia puede estar simplificada o no.",
        },
    },
    Entry {
        id: "multiply-fraction-by-whole",
        en: Wording {
            statement: "Multiply a fraction by a whole number",
            i_can: "I can multiply a fraction by a whole number.",
            short: "whole numbers times fractions",
            meaning: "You find a whole number of times a fraction, such as 4 × 2/3.",
        },
        es: Wording {
            statement: "Multiplicar una fracción por un número entero",
            i_can: "Sé multiplicar una fracción por un número entero.",
            short: "fracciones por números enteros",
            meaning: "Hallas un número entero de veces una fracción, como 4 × 2/3.",
        },
    },
    Entry {
        id: "multiply-fractions",
        en: Wording {
            statement: "Multiply two fractions",
            i_can: "I can multiply two fractions.",
            short: "products of fractions",
            meaning: "You multiply two fractions with denominators up to 8. The product may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Multiplicar dos fracciones",
            i_can: "Sé multiplicar dos fracciones.",
            short: "productos de fracciones",
            meaning: "Multiplicas dos fracciones con denominadores de hasta 8. El producto puede estar simplificado o no.",
        },
    },
    Entry {
        id: "multiply-fractions-lowest-terms",
        en: Wording {
            statement: "Multiply two fractions and give the product in lowest terms",
            i_can: "I can multiply two fractions and simplify the product.",
            short: "products in lowest terms",
            meaning: "You multiply two fractions with denominators up to 12 and write the product in lowest terms.",
        },
        es: Wording {
            statement: "Multiplicar dos fracciones y simplificar el producto",
            i_can: "Sé multiplicar dos fracciones y simplificar el producto.",
            short: "productos simplificados",
            meaning: "Multiplicas dos fracciones con denominadores de hasta 12 y escribes el producto en su forma más simple.",
        },
    },
    Entry {
        id: "fraction-of-a-number",
        en: Wording {
            statement: "Find a fraction of a whole number",
            i_can: "I can find a fraction of a whole number.",
            short: "fractions of a number",
            meaning: "You find a fraction of a whole number, such as 3/4 of 20, that comes out even.",
        },
        es: Wording {
            statement: "Hallar una fracción de un número entero",
            i_can: "Sé hallar una fracción de un número entero.",
            short: "fracciones de un número",
            meaning: "Hallas una fracción de un número entero, como 3/4 de 20, con resultado exacto.",
        },
    },
    Entry {
        id: "fraction-of-a-large-number",
        en: Wording {
            statement: "Find a fraction of a number up to 300",
            i_can: "I can find a fraction of a number up to 300.",
            short: "fractions of larger numbers",
            meaning: "You find a fraction with a denominator up to 12 of a number up to 300.",
        },
        es: Wording {
            statement: "Hallar una fracción de un número de hasta 300",
            i_can: "Sé hallar una fracción de un número de hasta 300.",
            short: "fracciones de números mayores",
            meaning: "Hallas una fracción con denominador de hasta 12 de un número de hasta 300.",
        },
    },
    Entry {
        id: "divide-unit-fraction-by-whole",
        en: Wording {
            statement: "Divide a unit fraction by a whole number",
            i_can: "I can divide a unit fraction by a whole number.",
            short: "unit fractions divided by whole numbers",
            meaning: "You divide a fraction such as 1/3 by a whole number.",
        },
        es: Wording {
            statement: "Dividir una fracción unitaria entre un número entero",
            i_can: "Sé dividir una fracción unitaria entre un número entero.",
            short: "fracciones unitarias entre enteros",
            meaning: "Divides una fracción como 1/3 entre un número entero.",
        },
    },
    Entry {
        id: "divide-whole-by-unit-fraction",
        en: Wording {
            statement: "Divide a whole number by a unit fraction",
            i_can: "I can divide a whole number by a unit fraction.",
            short: "whole numbers divided by unit fractions",
            meaning: "You find how many unit fractions, such as 1/3, fit into a whole number.",
        },
        es: Wording {
            statement: "Dividir un número entero entre una fracción unitaria",
            i_can: "Sé dividir un número entero entre una fracción unitaria.",
            short: "enteros entre fracciones unitarias",
            meaning: "Hallas cuántas fracciones unitarias, como 1/3, caben en un número entero.",
        },
    },
    Entry {
        id: "divide-whole-by-fraction",
        en: Wording {
            statement: "Divide a whole number by a fraction",
            i_can: "I can divide a whole number by a fraction.",
            short: "whole numbers divided by fractions",
            meaning: "You divide a whole number by a fraction such as 2/3.",
        },
        es: Wording {
            statement: "Dividir un número entero entre una fracción",
            i_can: "Sé dividir un número entero entre una fracción.",
            short: "enteros entre fracciones",
            meaning: "Divides un número entero entre una fracción como 2/3.",
        },
    },
    Entry {
        id: "divide-fractions",
        en: Wording {
            statement: "Divide a fraction by a fraction",
            i_can: "I can divide a fraction by a fraction.",
            short: "quotients of fractions",
            meaning: "You divide one fraction by another. The quotient may be in lowest terms or not.",
        },
        es: Wording {
            statement: "Dividir una fracción entre otra",
            i_can: "Sé dividir una fracción entre otra.",
            short: "cocientes de fracciones",
            meaning: "Divides una fracción entre otra. El cociente puede estar simplificado o no.",
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
        id: "add-mixed-numbers-same-denominator",
        en: Wording {
            statement: "Add mixed numbers with the same denominator",
            i_can: "I can add mixed numbers with the same denominator.",
            short: "sums of mixed numbers with the same denominator",
            meaning: "You add two mixed numbers whose fractions have the same denominator.",
        },
        es: Wording {
            statement: "Sumar números mixtos con el mismo denominador",
            i_can: "Sé sumar números mixtos con el mismo denominador.",
            short: "sumas de números mixtos con el mismo denominador",
            meaning: "Sumas dos números mixtos cuyas fracciones tienen el mismo denominador.",
        },
    },
    Entry {
        id: "subtract-mixed-numbers-same-denominator",
        en: Wording {
            statement: "Subtract mixed numbers with the same denominator",
            i_can: "I can subtract mixed numbers with the same denominator.",
            short: "differences of mixed numbers with the same denominator",
            meaning: "You subtract a mixed number from a greater one with the same denominator, breaking up a whole where needed.",
        },
        es: Wording {
            statement: "Restar números mixtos con el mismo denominador",
            i_can: "Sé restar números mixtos con el mismo denominador.",
            short: "restas de números mixtos con el mismo denominador",
            meaning: "Restas un número mixto de otro mayor con el mismo denominador, descomponiendo un entero si hace falta.",
        },
    },
    Entry {
        id: "add-mixed-numbers",
        en: Wording {
            statement: "Add mixed numbers with different denominators",
            i_can: "I can add mixed numbers with different denominators.",
            short: "sums of mixed numbers",
            meaning: "You add two mixed numbers with a common denominator.",
        },
        es: Wording {
            statement: "Sumar números mixtos con distinto denominador",
            i_can: "Sé sumar números mixtos con distinto denominador.",
            short: "sumas de números mixtos",
            meaning: "Sumas dos números mixtos con un denominador común.",
        },
    },
    Entry {
        id: "subtract-mixed-numbers",
        en: Wording {
            statement: "Subtract mixed numbers with different denominators",
            i_can: "I can subtract mixed numbers with different denominators.",
            short: "differences of mixed numbers",
            meaning: "You subtract two mixed numbers with a common denominator, breaking up a whole where needed.",
        },
        es: Wording {
            statement: "Restar números mixtos con distinto denominador",
            i_can: "Sé restar números mixtos con distinto denominador.",
            short: "restas de números mixtos",
            meaning: "Restas dos números mixtos con un denominador común, descomponiendo un entero si hace falta.",
        },
    },
    Entry {
        id: "multiply-mixed-numbers",
        en: Wording {
            statement: "Multiply two mixed numbers",
            i_can: "I can multiply two mixed numbers.",
            short: "products of mixed numbers",
            meaning: "You write two mixed numbers as fractions and multiply them.",
        },
        es: Wording {
            statement: "Multiplicar dos números mixtos",
            i_can: "Sé multiplicar dos números mixtos.",
            short: "productos de números mixtos",
            meaning: "Escribes dos números mixtos como fracciones y los multiplicas.",
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
        id: "add-tenths-and-hundredths",
        en: Wording {
            statement: "Add tenths and hundredths",
            i_can: "I can add tenths and hundredths.",
            short: "sums of tenths and hundredths",
            meaning: "You write tenths as hundredths and add them, as in 3/10 + 4/100.",
        },
        es: Wording {
            statement: "Sumar décimas y centésimas",
            i_can: "Sé sumar décimas y centésimas.",
            short: "sumas de décimas y centésimas",
            meaning: "Escribes las décimas como centésimas y las sumas, como en 3/10 + 4/100.",
        },
    },
    Entry {
        id: "fraction-stories-same-denominator",
        en: Wording {
            statement: "Solve a story by adding fractions with the same denominator",
            i_can: "I can solve a story by adding fractions.",
            short: "stories of sums of fractions",
            meaning: "You read about two amounts with the same denominator and find them together.",
        },
        es: Wording {
            statement: "Resolver una historia sumando fracciones con el mismo denominador",
            i_can: "Sé resolver una historia sumando fracciones.",
            short: "historias de sumas de fracciones",
            meaning: "Lees sobre dos cantidades con el mismo denominador y las hallas juntas.",
        },
    },
    Entry {
        id: "fraction-stories-of-what-is-left",
        en: Wording {
            statement: "Solve a story by subtracting fractions with different denominators",
            i_can: "I can solve a story by subtracting fractions.",
            short: "stories of differences of fractions",
            meaning: "You read about an amount and a part of it with another denominator, and find what is left.",
        },
        es: Wording {
            statement: "Resolver una historia restando fracciones con distinto denominador",
            i_can: "Sé resolver una historia restando fracciones.",
            short: "historias de restas de fracciones",
            meaning: "Lees sobre una cantidad y una parte de ella con otro denominador, y hallas lo que queda.",
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
