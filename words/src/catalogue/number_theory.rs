//! Factors, multiples, primes and the order of operations.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "largest-multiple-within-hundred",
        en: Wording {
            statement: "Find the largest multiple that is not greater than a number",
            i_can: "I can find the largest multiple that is not greater than a number.",
            short: "multiples",
            meaning: "You find the last multiple of a one-digit number that does not pass another number.",
        },
        es: Wording {
            statement: "Encontrar el mayor múltiplo que no pasa de un número",
            i_can: "Sé encontrar el mayor múltiplo que no pasa de un número.",
            short: "los múltiplos",
            meaning: "Encuentras el último múltiplo de un número de una cifra que no pasa de otro número.",
        },
    },
    Entry {
        id: "count-factors",
        en: Wording {
            statement: "Count the factors of a number up to 60",
            i_can: "I can count the factors of a number up to 60.",
            short: "factors",
            meaning: "You find all pairs of factors of a number and count them.",
        },
        es: Wording {
            statement: "Contar los divisores de un número hasta el 60",
            i_can: "Sé contar los divisores de un número hasta el 60.",
            short: "los divisores",
            meaning: "Encuentras todos los pares de divisores de un número y los cuentas.",
        },
    },
    Entry {
        id: "next-prime",
        en: Wording {
            statement: "Find the next prime number",
            i_can: "I can find the next prime number.",
            short: "prime numbers",
            meaning: "You say which number is the first prime after a given one, up to 100.",
        },
        es: Wording {
            statement: "Encontrar el siguiente número primo",
            i_can: "Sé encontrar el siguiente número primo.",
            short: "los números primos",
            meaning: "Dices cuál es el primer número primo después de otro, hasta el 100.",
        },
    },
    Entry {
        id: "missing-prime-factor",
        en: Wording {
            statement: "Find the missing prime in a product of three primes",
            i_can: "I can find the missing prime in a product of three primes.",
            short: "prime factors",
            meaning: "You see a number as a product of primes, and say which one is missing.",
        },
        es: Wording {
            statement: "Encontrar el primo que falta en un producto de tres primos",
            i_can: "Sé encontrar el primo que falta en un producto de tres primos.",
            short: "los factores primos",
            meaning: "Ves un número como producto de primos, y dices cuál falta.",
        },
    },
    Entry {
        id: "missing-prime-factor-of-four",
        en: Wording {
            statement: "Find the missing prime in a product of four primes",
            i_can: "I can find the missing prime in a product of four primes.",
            short: "prime factors of larger numbers",
            meaning: "You divide a number by the primes that are known and say which one is missing.",
        },
        es: Wording {
            statement: "Encontrar el primo que falta en un producto de cuatro primos",
            i_can: "Sé encontrar el primo que falta en un producto de cuatro primos.",
            short: "los factores primos de números mayores",
            meaning: "Divides un número entre los primos conocidos y dices cuál falta.",
        },
    },
    Entry {
        id: "greatest-common-factor",
        en: Wording {
            statement: "Find the greatest common factor of two numbers",
            i_can: "I can find the greatest common factor of two numbers.",
            short: "greatest common factors",
            meaning: "You find the largest number that divides both of two numbers below 100.",
        },
        es: Wording {
            statement: "Encontrar el máximo común divisor de dos números",
            i_can: "Sé encontrar el máximo común divisor de dos números.",
            short: "el máximo común divisor",
            meaning: "Encuentras el mayor número que divide a dos números menores que 100.",
        },
    },
    Entry {
        id: "least-common-multiple",
        en: Wording {
            statement: "Find the least common multiple of two numbers up to 12",
            i_can: "I can find the least common multiple of two numbers up to 12.",
            short: "least common multiples",
            meaning: "You find the smallest number that is in the tables of both numbers.",
        },
        es: Wording {
            statement: "Encontrar el mínimo común múltiplo de dos números hasta el 12",
            i_can: "Sé encontrar el mínimo común múltiplo de dos números hasta el 12.",
            short: "el mínimo común múltiplo",
            meaning: "Encuentras el menor número que está en las tablas de los dos.",
        },
    },
    Entry {
        id: "squares",
        en: Wording {
            statement: "Square a number up to 15",
            i_can: "I can square a number up to 15.",
            short: "squares",
            meaning: "You multiply a number up to 15 by itself when it is written with the exponent 2.",
        },
        es: Wording {
            statement: "Elevar al cuadrado un número hasta el 15",
            i_can: "Sé elevar al cuadrado un número hasta el 15.",
            short: "los cuadrados",
            meaning: "Multiplicas por sí mismo un número hasta el 15 escrito con el exponente 2.",
        },
    },
    Entry {
        id: "whole-number-powers",
        en: Wording {
            statement: "Find the value of a power of a whole number",
            i_can: "I can find the value of a power of a whole number.",
            short: "powers",
            meaning: "You work out powers like 3 to the power of 4 as repeated products.",
        },
        es: Wording {
            statement: "Hallar el valor de una potencia de un número entero",
            i_can: "Sé hallar el valor de una potencia de un número entero.",
            short: "las potencias",
            meaning: "Calculas potencias como 3 elevado a 4 como productos repetidos.",
        },
    },
    Entry {
        id: "powers-with-zero-and-one",
        en: Wording {
            statement: "Find the value of a power with an exponent from 0 to 3",
            i_can: "I can find the value of a power with an exponent from 0 to 3.",
            short: "powers with 0 and 1",
            meaning: "You know what a number to the power of 0 and of 1 is, and work out squares and cubes.",
        },
        es: Wording {
            statement: "Hallar el valor de una potencia con exponente de 0 a 3",
            i_can: "Sé hallar el valor de una potencia con exponente de 0 a 3.",
            short: "las potencias de exponente 0 y 1",
            meaning: "Sabes cuánto es un número elevado a 0 y a 1, y calculas cuadrados y cubos.",
        },
    },
    Entry {
        id: "order-of-signs",
        en: Wording {
            statement: "Calculate with two signs in the right order",
            i_can: "I can calculate with two signs in the right order.",
            short: "the order of signs",
            meaning: "You multiply and divide before you add and subtract.",
        },
        es: Wording {
            statement: "Calcular con dos signos en el orden correcto",
            i_can: "Sé calcular con dos signos en el orden correcto.",
            short: "el orden de los signos",
            meaning: "Multiplicas y divides antes de sumar y restar.",
        },
    },
    Entry {
        id: "order-with-parentheses",
        en: Wording {
            statement: "Calculate with parentheses",
            i_can: "I can calculate with parentheses.",
            short: "calculations with parentheses",
            meaning: "You work out what is inside the parentheses first.",
        },
        es: Wording {
            statement: "Calcular con paréntesis",
            i_can: "Sé calcular con paréntesis.",
            short: "los cálculos con paréntesis",
            meaning: "Calculas primero lo que está dentro de los paréntesis.",
        },
    },
    Entry {
        id: "order-with-powers",
        en: Wording {
            statement: "Calculate with squares and parentheses",
            i_can: "I can calculate with squares and parentheses.",
            short: "calculations with squares",
            meaning: "You work out parentheses first, then squares, then products, then sums.",
        },
        es: Wording {
            statement: "Calcular con cuadrados y paréntesis",
            i_can: "Sé calcular con cuadrados y paréntesis.",
            short: "los cálculos con cuadrados",
            meaning: "Calculas primero los paréntesis, luego los cuadrados, después los productos y al final las sumas.",
        },
    },
    Entry {
        id: "order-in-longer-calculations",
        en: Wording {
            statement: "Calculate in the right order with products, quotients, squares and differences",
            i_can: "I can do longer calculations in the right order.",
            short: "longer calculations with several signs",
            meaning: "You work out parentheses, then squares, then products and quotients, then sums and differences from left to right.",
        },
        es: Wording {
            statement: "Calcular en el orden correcto con productos, cocientes, cuadrados y diferencias",
            i_can: "Sé hacer cálculos más largos en el orden correcto.",
            short: "los cálculos más largos con varios signos",
            meaning: "Calculas los paréntesis, luego los cuadrados, después los productos y cocientes, y al final las sumas y restas de izquierda a derecha.",
        },
    },
    Entry {
        id: "prime-factors-of-a-number",
        en: Wording {
            statement: "Write a number as a product of primes",
            i_can: "I can write a number as a product of primes.",
            short: "products of primes",
            meaning: "You divide by primes until a prime is left.",
        },
        es: Wording {
            statement: "Escribir un número como producto de primos",
            i_can: "Sé escribir un número como producto de primos.",
            short: "los productos de primos",
            meaning: "Divides entre primos hasta que queda un primo.",
        },
    },
    Entry {
        id: "small-divisors-of-a-number",
        en: Wording {
            statement: "Say which of the numbers 2 to 6 and 9 divide a number",
            i_can: "I can tell by which small numbers a number can be divided.",
            short: "small divisors",
            meaning: "You look at the last digits and at the sum of all digits.",
        },
        es: Wording {
            statement: "Decir cuáles de los números 2 a 6 y 9 dividen un número",
            i_can: "Sé decir entre qué números pequeños se puede dividir un número.",
            short: "los divisores pequeños",
            meaning: "Miras las últimas cifras y la suma de todas.",
        },
    },
    Entry {
        id: "small-divisors-of-six-digits",
        en: Wording {
            statement: "Find which of 2, 3, 4, 5, 9 and 10 divide a number of six digits",
            i_can: "I can tell which small numbers divide a number of six digits.",
            short: "which small numbers divide a long number",
            meaning: "You look at the last digits and at the sum of the digits.",
        },
        es: Wording {
            statement: "Hallar cuáles de 2, 3, 4, 5, 9 y 10 dividen un número de seis cifras",
            i_can: "Sé decir qué números pequeños dividen un número de seis cifras.",
            short: "qué números pequeños dividen un número largo",
            meaning: "Miras las últimas cifras y la suma de las cifras.",
        },
    },
    Entry {
        id: "factors-of-a-number",
        en: Wording {
            statement: "Write all factors of a number up to 60",
            i_can: "I can write all factors of a number.",
            short: "all factors of a number",
            meaning: "You go through the pairs of numbers that make the number when multiplied.",
        },
        es: Wording {
            statement: "Escribir todos los divisores de un número hasta 60",
            i_can: "Sé escribir todos los divisores de un número.",
            short: "todos los divisores de un número",
            meaning: "Recorres las parejas de números que, multiplicados, dan el número.",
        },
    },
];
