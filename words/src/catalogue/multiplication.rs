//! Multiplying and dividing beyond the products that are known by heart.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "divide-facts",
        en: Wording {
            statement: "Divide within the tables up to 9",
            i_can: "I can divide within the tables up to 9.",
            short: "division facts",
            meaning: "You know how many times a one-digit number goes into a product of the tables.",
        },
        es: Wording {
            statement: "Dividir con las tablas hasta el 9",
            i_can: "Sé dividir con las tablas hasta el 9.",
            short: "las divisiones de las tablas",
            meaning: "Sabes cuántas veces cabe un número de una cifra en un producto de las tablas.",
        },
    },
    Entry {
        id: "divide-facts-to-twelve",
        en: Wording {
            statement: "Divide within the tables up to 12",
            i_can: "I can divide within the tables up to 12.",
            short: "division facts up to 12",
            meaning: "You know how many times a number up to 12 goes into a product of the tables.",
        },
        es: Wording {
            statement: "Dividir con las tablas hasta el 12",
            i_can: "Sé dividir con las tablas hasta el 12.",
            short: "las divisiones hasta el 12",
            meaning: "Sabes cuántas veces cabe un número hasta el 12 en un producto de las tablas.",
        },
    },
    Entry {
        id: "multiply-to-twelve",
        en: Wording {
            statement: "Multiply two numbers up to 12",
            i_can: "I can multiply two numbers up to 12.",
            short: "products up to 12 × 12",
            meaning: "You know the products of the numbers from 2 to 12, or find them quickly.",
        },
        es: Wording {
            statement: "Multiplicar dos números hasta el 12",
            i_can: "Sé multiplicar dos números hasta el 12.",
            short: "los productos hasta 12 × 12",
            meaning: "Sabes los productos de los números del 2 al 12, o los encuentras enseguida.",
        },
    },
    Entry {
        id: "multiply-to-five",
        en: Wording {
            statement: "Multiply two numbers up to 5",
            i_can: "I can multiply two numbers up to 5.",
            short: "products up to 5 × 5",
            meaning: "You know the products of the numbers from 0 to 5.",
        },
        es: Wording {
            statement: "Multiplicar dos números hasta el 5",
            i_can: "Sé multiplicar dos números hasta el 5.",
            short: "los productos hasta 5 × 5",
            meaning: "Sabes los productos de los números del 0 al 5.",
        },
    },
    Entry {
        id: "missing-factor",
        en: Wording {
            statement: "Find the missing factor in a product",
            i_can: "I can find the missing factor in a product.",
            short: "missing factors",
            meaning: "You see 7 × ? = 56 and say which factor is missing.",
        },
        es: Wording {
            statement: "Encontrar el factor que falta en un producto",
            i_can: "Sé encontrar el factor que falta en un producto.",
            short: "los factores que faltan",
            meaning: "Ves 7 × ? = 56 y dices qué factor falta.",
        },
    },
    Entry {
        id: "fact-families-of-sums",
        en: Wording {
            statement: "Complete fact families of addition and subtraction",
            i_can: "I can complete a fact family of addition and subtraction.",
            short: "fact families of sums",
            meaning: "From one sum you know three more facts: the sum the other way round, and two subtractions.",
        },
        es: Wording {
            statement: "Completar familias de sumas y restas",
            i_can: "Sé completar una familia de sumas y restas.",
            short: "las familias de sumas y restas",
            meaning: "De una suma salen otras tres operaciones: la suma al revés y dos restas.",
        },
    },
    Entry {
        id: "fact-families-of-products",
        en: Wording {
            statement: "Complete fact families of multiplication and division",
            i_can: "I can complete a fact family of multiplication and division.",
            short: "fact families of products",
            meaning: "From one product you know three more facts: the product the other way round, and two divisions.",
        },
        es: Wording {
            statement: "Completar familias de multiplicaciones y divisiones",
            i_can: "Sé completar una familia de multiplicaciones y divisiones.",
            short: "las familias de multiplicaciones y divisiones",
            meaning: "De una multiplicación salen otras tres operaciones: la multiplicación al revés y dos divisiones.",
        },
    },
    Entry {
        id: "multiply-digit-by-tens",
        en: Wording {
            statement: "Multiply a one-digit number by a multiple of 10",
            i_can: "I can multiply a one-digit number by a multiple of 10.",
            short: "products like 7 × 60",
            meaning: "You multiply by tens: 7 × 60 is 42 tens.",
        },
        es: Wording {
            statement: "Multiplicar un número de una cifra por decenas",
            i_can: "Sé multiplicar un número de una cifra por decenas.",
            short: "productos como 7 × 60",
            meaning: "Multiplicas por decenas: 7 × 60 son 42 decenas.",
        },
    },
    Entry {
        id: "multiply-digit-by-hundreds-or-thousands",
        en: Wording {
            statement: "Multiply a one-digit number by tens, hundreds or thousands",
            i_can: "I can multiply a one-digit number by tens, hundreds or thousands.",
            short: "products like 7 × 6000",
            meaning: "You multiply by a digit with up to three zeros behind it.",
        },
        es: Wording {
            statement: "Multiplicar un número de una cifra por decenas, centenas o millares",
            i_can: "Sé multiplicar un número de una cifra por decenas, centenas o millares.",
            short: "productos como 7 × 6000",
            meaning: "Multiplicas por una cifra con hasta tres ceros detrás.",
        },
    },
    Entry {
        id: "multiply-tens-by-tens",
        en: Wording {
            statement: "Multiply a multiple of 10 by tens or hundreds",
            i_can: "I can multiply a multiple of 10 by tens or hundreds.",
            short: "products like 40 × 300",
            meaning: "You multiply the digits and write the zeros of both numbers behind.",
        },
        es: Wording {
            statement: "Multiplicar decenas por decenas o centenas",
            i_can: "Sé multiplicar decenas por decenas o centenas.",
            short: "productos como 40 × 300",
            meaning: "Multiplicas las cifras y escribes detrás los ceros de los dos números.",
        },
    },
    Entry {
        id: "divide-tens-by-digit",
        en: Wording {
            statement: "Divide tens and hundreds by a one-digit number",
            i_can: "I can divide tens and hundreds by a one-digit number.",
            short: "quotients like 240 ÷ 6",
            meaning: "You divide by a fact: 24 tens by 6 are 4 tens.",
        },
        es: Wording {
            statement: "Dividir decenas y centenas entre un número de una cifra",
            i_can: "Sé dividir decenas y centenas entre un número de una cifra.",
            short: "divisiones como 240 ÷ 6",
            meaning: "Divides con las tablas: 24 decenas entre 6 son 4 decenas.",
        },
    },
    Entry {
        id: "divide-by-tens",
        en: Wording {
            statement: "Divide by a multiple of 10",
            i_can: "I can divide by a multiple of 10.",
            short: "quotients like 5600 ÷ 80",
            meaning: "You drop a zero from both numbers and divide by a fact.",
        },
        es: Wording {
            statement: "Dividir entre un múltiplo de 10",
            i_can: "Sé dividir entre un múltiplo de 10.",
            short: "divisiones como 5600 ÷ 80",
            meaning: "Quitas un cero a los dos números y divides con las tablas.",
        },
    },
    Entry {
        id: "multiply-two-digit-by-one-digit",
        en: Wording {
            statement: "Multiply a two-digit number by a one-digit number",
            i_can: "I can multiply a two-digit number by a one-digit number.",
            short: "products like 47 × 6",
            meaning: "You multiply tens and ones by the digit and add the two products.",
        },
        es: Wording {
            statement: "Multiplicar un número de dos cifras por uno de una",
            i_can: "Sé multiplicar un número de dos cifras por uno de una.",
            short: "productos como 47 × 6",
            meaning: "Multiplicas decenas y unidades por la cifra y sumas los dos productos.",
        },
    },
    Entry {
        id: "multiply-three-digit-by-one-digit",
        en: Wording {
            statement: "Multiply a three-digit number by a one-digit number",
            i_can: "I can multiply a three-digit number by a one-digit number.",
            short: "products like 347 × 6",
            meaning: "You multiply each place by the digit and add the products.",
        },
        es: Wording {
            statement: "Multiplicar un número de tres cifras por uno de una",
            i_can: "Sé multiplicar un número de tres cifras por uno de una.",
            short: "productos como 347 × 6",
            meaning: "Multiplicas cada lugar por la cifra y sumas los productos.",
        },
    },
    Entry {
        id: "multiply-four-digit-by-one-digit",
        en: Wording {
            statement: "Multiply a four-digit number by a one-digit number",
            i_can: "I can multiply a four-digit number by a one-digit number.",
            short: "products like 3247 × 6",
            meaning: "You multiply a number of thousands by a digit, place by place.",
        },
        es: Wording {
            statement: "Multiplicar un número de cuatro cifras por uno de una",
            i_can: "Sé multiplicar un número de cuatro cifras por uno de una.",
            short: "productos como 3247 × 6",
            meaning: "Multiplicas un número de millares por una cifra, lugar por lugar.",
        },
    },
    Entry {
        id: "multiply-two-digit",
        en: Wording {
            statement: "Multiply two two-digit numbers",
            i_can: "I can multiply two two-digit numbers.",
            short: "two-digit products",
            meaning: "You multiply two numbers of two digits each, on paper or in your head.",
        },
        es: Wording {
            statement: "Multiplicar dos números de dos cifras",
            i_can: "Sé multiplicar dos números de dos cifras.",
            short: "los productos de dos cifras",
            meaning: "Multiplicas dos números de dos cifras, en papel o mentalmente.",
        },
    },
    Entry {
        id: "divide-two-digit-by-one-digit",
        en: Wording {
            statement: "Divide a two-digit number by a one-digit number",
            i_can: "I can divide a two-digit number by a one-digit number.",
            short: "quotients like 96 ÷ 8",
            meaning: "You divide tens, then ones, where nothing is left at the end.",
        },
        es: Wording {
            statement: "Dividir un número de dos cifras entre uno de una",
            i_can: "Sé dividir un número de dos cifras entre uno de una.",
            short: "divisiones como 96 ÷ 8",
            meaning: "Divides las decenas y luego las unidades, sin que sobre nada al final.",
        },
    },
    Entry {
        id: "divide-three-digit-by-one-digit",
        en: Wording {
            statement: "Divide a three-digit number by a one-digit number",
            i_can: "I can divide a three-digit number by a one-digit number.",
            short: "quotients like 864 ÷ 6",
            meaning: "You divide digit by digit, where nothing is left at the end.",
        },
        es: Wording {
            statement: "Dividir un número de tres cifras entre uno de una",
            i_can: "Sé dividir un número de tres cifras entre uno de una.",
            short: "divisiones como 864 ÷ 6",
            meaning: "Divides cifra por cifra, sin que sobre nada al final.",
        },
    },
    Entry {
        id: "divide-four-digit-by-one-digit",
        en: Wording {
            statement: "Divide a four-digit number by a one-digit number",
            i_can: "I can divide a four-digit number by a one-digit number.",
            short: "quotients like 7242 ÷ 6",
            meaning: "You divide a number of thousands digit by digit, also with zeros in the answer.",
        },
        es: Wording {
            statement: "Dividir un número de cuatro cifras entre uno de una",
            i_can: "Sé dividir un número de cuatro cifras entre uno de una.",
            short: "divisiones como 7242 ÷ 6",
            meaning: "Divides un número de millares cifra por cifra, también con ceros en el resultado.",
        },
    },
    Entry {
        id: "divide-three-digit-by-two-digit",
        en: Wording {
            statement: "Divide a three-digit number by a two-digit number",
            i_can: "I can divide a three-digit number by a two-digit number.",
            short: "quotients like 864 ÷ 36",
            meaning: "You find how many times a two-digit number goes into a three-digit number.",
        },
        es: Wording {
            statement: "Dividir un número de tres cifras entre uno de dos",
            i_can: "Sé dividir un número de tres cifras entre uno de dos.",
            short: "divisiones como 864 ÷ 36",
            meaning: "Encuentras cuántas veces cabe un número de dos cifras en uno de tres.",
        },
    },
    Entry {
        id: "divide-four-digit-by-two-digit",
        en: Wording {
            statement: "Divide a four-digit number by a two-digit number",
            i_can: "I can divide a four-digit number by a two-digit number.",
            short: "quotients like 8232 ÷ 24",
            meaning: "You do long division by a two-digit number, where nothing is left at the end.",
        },
        es: Wording {
            statement: "Dividir un número de cuatro cifras entre uno de dos",
            i_can: "Sé dividir un número de cuatro cifras entre uno de dos.",
            short: "divisiones como 8232 ÷ 24",
            meaning: "Divides entre un número de dos cifras, sin que sobre nada al final.",
        },
    },
    Entry {
        id: "whole-times-within-tables",
        en: Wording {
            statement: "Say how many whole times a number goes into another",
            i_can: "I can say how many whole times a number goes into another.",
            short: "whole times",
            meaning: "You say how many whole times 6 goes into 47, without what is left.",
        },
        es: Wording {
            statement: "Decir cuántas veces enteras cabe un número en otro",
            i_can: "Sé decir cuántas veces enteras cabe un número en otro.",
            short: "las veces enteras",
            meaning: "Dices cuántas veces enteras cabe 6 en 47, sin lo que sobra.",
        },
    },
    Entry {
        id: "remainder-within-tables",
        en: Wording {
            statement: "Find the remainder of a division within the tables",
            i_can: "I can find the remainder of a division within the tables.",
            short: "remainders",
            meaning: "You say what is left when 47 is divided by 6.",
        },
        es: Wording {
            statement: "Encontrar el resto de una división de las tablas",
            i_can: "Sé encontrar el resto de una división de las tablas.",
            short: "los restos",
            meaning: "Dices lo que sobra al dividir 47 entre 6.",
        },
    },
    Entry {
        id: "remainder-of-three-digit",
        en: Wording {
            statement: "Find the remainder of a longer division",
            i_can: "I can find the remainder of a longer division.",
            short: "remainders of longer divisions",
            meaning: "You divide a number of up to three digits and say what is left.",
        },
        es: Wording {
            statement: "Encontrar el resto de una división más larga",
            i_can: "Sé encontrar el resto de una división más larga.",
            short: "los restos de divisiones más largas",
            meaning: "Divides un número de hasta tres cifras y dices lo que sobra.",
        },
    },
    Entry {
        id: "divide-with-remainder-within-tables",
        en: Wording {
            statement: "Divide within the tables with a remainder, like 7 R 2",
            i_can: "I can write a quotient with its remainder.",
            short: "division with a remainder",
            meaning: "You say how many whole times the divisor goes in and what is left.",
        },
        es: Wording {
            statement: "Dividir dentro de las tablas con resto, como 7 R 2",
            i_can: "Sé escribir un cociente con su resto.",
            short: "la división con resto",
            meaning: "Dices cuántas veces enteras cabe el divisor y qué queda.",
        },
    },
    Entry {
        id: "divide-three-digit-with-remainder",
        en: Wording {
            statement: "Divide a three-digit number by one digit with a remainder",
            i_can: "I can divide a three-digit number and write the remainder.",
            short: "long division with a remainder",
            meaning: "You divide digit by digit and write the quotient and what is left.",
        },
        es: Wording {
            statement: "Dividir un número de tres cifras entre una cifra con resto",
            i_can: "Sé dividir un número de tres cifras y escribir el resto.",
            short: "la división larga con resto",
            meaning: "Divides cifra por cifra y escribes el cociente y lo que queda.",
        },
    },
    Entry {
        id: "equal-groups-stories",
        en: Wording {
            statement: "Solve a word problem about equal groups",
            i_can: "I can solve a word problem about equal groups.",
            short: "problems about equal groups",
            meaning: "You read a short text and find out whether to multiply or to divide.",
        },
        es: Wording {
            statement: "Resolver un problema de grupos iguales",
            i_can: "Sé resolver un problema de grupos iguales.",
            short: "los problemas de grupos iguales",
            meaning: "Lees un texto corto y averiguas si hay que multiplicar o dividir.",
        },
    },
    Entry {
        id: "equal-groups-stories-two-digit",
        en: Wording {
            statement: "Solve a word problem about equal groups with larger numbers",
            i_can: "I can solve a word problem about equal groups with larger numbers.",
            short: "problems about larger groups",
            meaning: "You read a short text with numbers of two or three digits and multiply or divide.",
        },
        es: Wording {
            statement: "Resolver un problema de grupos iguales con números mayores",
            i_can: "Sé resolver un problema de grupos iguales con números mayores.",
            short: "los problemas de grupos mayores",
            meaning: "Lees un texto corto con números de dos o tres cifras y multiplicas o divides.",
        },
    },
    Entry {
        id: "two-step-stories",
        en: Wording {
            statement: "Solve a word problem with two steps",
            i_can: "I can solve a word problem with two steps.",
            short: "problems with two steps",
            meaning: "You read a short text, find the first step, and use its result in the second.",
        },
        es: Wording {
            statement: "Resolver un problema de dos pasos",
            i_can: "Sé resolver un problema de dos pasos.",
            short: "los problemas de dos pasos",
            meaning: "Lees un texto corto, encuentras el primer paso y usas su resultado en el segundo.",
        },
    },
    Entry {
        id: "remainder-of-a-two-digit-divisor",
        en: Wording {
            statement: "Find the remainder of a division by a two-digit number",
            i_can: "I can find the remainder of a division by a two-digit number.",
            short: "remainders of two-digit divisors",
            meaning: "You divide on paper and say what is left.",
        },
        es: Wording {
            statement: "Hallar el resto de una división entre un número de dos cifras",
            i_can: "Sé hallar el resto de una división entre un número de dos cifras.",
            short: "los restos con divisores de dos cifras",
            meaning: "Divides por escrito y dices lo que queda.",
        },
    },
    Entry {
        id: "whole-times-of-a-two-digit-divisor",
        en: Wording {
            statement: "Say how many whole times a two-digit number goes into another",
            i_can: "I can say how many whole times a two-digit number goes into another.",
            short: "whole times of two-digit divisors",
            meaning: "You divide on paper and leave the remainder aside.",
        },
        es: Wording {
            statement: "Decir cuántas veces enteras cabe un número de dos cifras en otro",
            i_can: "Sé decir cuántas veces enteras cabe un número de dos cifras en otro.",
            short: "las veces enteras con divisores de dos cifras",
            meaning: "Divides por escrito y dejas el resto aparte.",
        },
    },
];
