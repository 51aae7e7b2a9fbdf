//! Decimals as fractions, and fractions as decimals.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "decimal-to-fraction",
        en: Wording {
            statement: "Write tenths and hundredths as a fraction",
            i_can: "I can write a decimal as a fraction.",
            short: "decimals as fractions",
            meaning: "You write a decimal with one or two places as a fraction, in lowest terms or not.",
        },
        es: Wording {
            statement: "Escribir décimas y centésimas como fracción",
            i_can: "Sé escribir un decimal como fracción.",
            short: "decimales como fracciones",
            meaning: "Escribes un decimal de una o dos cifras decimales como fracción, simplificada o no.",
        },
    },
    Entry {
        id: "decimal-to-simplest-fraction",
        en: Wording {
            statement: "Write a decimal as a fraction in lowest terms",
            i_can: "I can write a decimal as a fraction in lowest terms.",
            short: "decimals as fractions in lowest terms",
            meaning: "You write a decimal with up to three places as a fraction in lowest terms.",
        },
        es: Wording {
            statement: "Escribir un decimal como fracción en su forma más simple",
            i_can: "Sé escribir un decimal como fracción simplificada.",
            short: "decimales como fracciones simplificadas",
            meaning: "Escribes un decimal de hasta tres cifras decimales como fracción en su forma más simple.",
        },
    },
    Entry {
        id: "fraction-to-decimal",
        en: Wording {
            statement: "Write a fraction with a denominator up to 25 as a decimal",
            i_can: "I can write a fraction as a decimal.",
            short: "fractions as decimals",
            meaning: "You write a fraction with a denominator such as 4, 5, 8 or 25 as a decimal.",
        },
        es: Wording {
            statement: "Escribir como decimal una fracción con denominador de hasta 25",
            i_can: "Sé escribir una fracción como decimal.",
            short: "fracciones como decimales",
            meaning: "Escribes como decimal una fracción con un denominador como 4, 5, 8 o 25.",
        },
    },
    Entry {
        id: "fraction-to-decimal-to-hundredths",
        en: Wording {
            statement: "Write a fraction with a denominator up to 100 as a decimal",
            i_can: "I can write fractions with large denominators as decimals.",
            short: "fractions with large denominators as decimals",
            meaning: "You write a fraction with a denominator such as 40, 50 or 100 as a decimal.",
        },
        es: Wording {
            statement: "Escribir como decimal una fracción con denominador de hasta 100",
            i_can: "Sé escribir como decimal fracciones con denominadores grandes.",
            short: "fracciones de denominador grande como decimales",
            meaning: "Escribes como decimal una fracción con un denominador como 40, 50 o 100.",
        },
    },
    Entry {
        id: "repeating-digit-to-fraction",
        en: Wording {
            statement: "Write a decimal with one repeating digit as a fraction",
            i_can: "I can write a decimal with a repeating digit as a fraction.",
            short: "repeating digits as fractions",
            meaning: "You write a decimal such as 0.777… as a fraction.",
        },
        es: Wording {
            statement: "Escribir como fracción un decimal con una cifra que se repite",
            i_can: "Sé escribir como fracción un decimal con una cifra que se repite.",
            short: "decimales periódicos de una cifra",
            meaning: "Escribes como fracción un decimal en el que una cifra se repite sin fin.",
        },
    },
    Entry {
        id: "two-repeating-digits-to-fraction",
        en: Wording {
            statement: "Write a decimal with two repeating digits as a fraction",
            i_can: "I can write a decimal with two repeating digits as a fraction.",
            short: "two repeating digits as fractions",
            meaning: "You write a decimal such as 2.1818… as a fraction.",
        },
        es: Wording {
            statement: "Escribir como fracción un decimal con dos cifras que se repiten",
            i_can: "Sé escribir como fracción un decimal con dos cifras que se repiten.",
            short: "decimales periódicos de dos cifras",
            meaning: "Escribes como fracción un decimal en el que dos cifras se repiten sin fin.",
        },
    },
    Entry {
        id: "digit-repeating-behind-another-to-fraction",
        en: Wording {
            statement: "Write a decimal like 1.1666… as a fraction",
            i_can: "I can write a decimal with a digit that repeats behind one that does not as a fraction.",
            short: "decimals where one digit comes before one that repeats",
            meaning: "You take two multiples with the same digits behind the point and subtract them.",
        },
        es: Wording {
            statement: "Escribir un decimal como 1.1666… en forma de fracción",
            i_can: "Sé escribir como fracción un decimal con una cifra que se repite tras otra que no.",
            short: "los decimales con una cifra antes de la que se repite",
            meaning: "Tomas dos múltiplos con las mismas cifras detrás de la coma y los restas.",
        },
    },
    Entry {
        id: "digit-repeating-behind-two-others-to-fraction",
        en: Wording {
            statement: "Write a decimal like 0.41666… as a fraction",
            i_can: "I can write a decimal with a digit that repeats behind two that do not as a fraction.",
            short: "decimals where two digits come before one that repeats",
            meaning: "You take 1000 times and 100 times the number, and subtract them.",
        },
        es: Wording {
            statement: "Escribir un decimal como 0.41666… en forma de fracción",
            i_can: "Sé escribir como fracción un decimal con una cifra que se repite tras dos que no.",
            short: "los decimales con dos cifras antes de la que se repite",
            meaning: "Tomas 1000 veces y 100 veces el número, y los restas.",
        },
    },
    Entry {
        id: "two-digits-repeating-behind-another-to-fraction",
        en: Wording {
            statement: "Write a decimal like 0.31818… as a fraction",
            i_can: "I can write a decimal with two digits that repeat behind one that does not as a fraction.",
            short: "decimals where one digit comes before two that repeat",
            meaning: "You take 1000 times and 10 times the number, and subtract them.",
        },
        es: Wording {
            statement: "Escribir un decimal como 0.31818… en forma de fracción",
            i_can: "Sé escribir como fracción un decimal con dos cifras que se repiten tras otra que no.",
            short: "los decimales con una cifra antes de dos que se repiten",
            meaning: "Tomas 1000 veces y 10 veces el número, y los restas.",
        },
    },
];
