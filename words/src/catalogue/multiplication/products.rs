//! Products with tens and of several digits.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
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
];
