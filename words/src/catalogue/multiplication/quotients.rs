//! Quotients with and without a remainder.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
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
            statement: "Find the remainder of a three-digit number divided by one digit",
            i_can: "I can find the remainder of a three-digit number divided by one digit.",
            short: "remainders of longer divisions",
            meaning: "You divide the number digit by digit and say what is left at the end.",
        },
        es: Wording {
            statement: "Encontrar el resto de un número de tres cifras entre una cifra",
            i_can: "Sé encontrar el resto de un número de tres cifras entre una cifra.",
            short: "los restos de divisiones más largas",
            meaning: "Divides el número cifra por cifra y dices lo que sobra al final.",
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
