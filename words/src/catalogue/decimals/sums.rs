//! Sums and differences of decimals.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "add-decimals-same-places",
        en: Wording {
            statement: "Add two decimals with tenths",
            i_can: "I can add two decimals with tenths.",
            short: "sums of tenths",
            meaning: "You add two decimals with one place each.",
        },
        es: Wording {
            statement: "Sumar dos decimales con décimas",
            i_can: "Sé sumar dos decimales con décimas.",
            short: "sumas con décimas",
            meaning: "Sumas dos decimales de una cifra decimal.",
        },
    },
    Entry {
        id: "add-decimals",
        en: Wording {
            statement: "Add decimals of different lengths",
            i_can: "I can add decimals of different lengths.",
            short: "sums of decimals",
            meaning: "You line up the points of two decimals with one and two places and add them.",
        },
        es: Wording {
            statement: "Sumar decimales de distinta longitud",
            i_can: "Sé sumar decimales de distinta longitud.",
            short: "sumas de decimales",
            meaning: "Alineas las comas de dos decimales de una y dos cifras decimales y los sumas.",
        },
    },
    Entry {
        id: "add-decimals-to-thousandths",
        en: Wording {
            statement: "Add decimals to thousandths",
            i_can: "I can add decimals with up to three places.",
            short: "sums to thousandths",
            meaning: "You add a decimal with three places and one with two, up to 1000 each.",
        },
        es: Wording {
            statement: "Sumar decimales hasta las milésimas",
            i_can: "Sé sumar decimales de hasta tres cifras decimales.",
            short: "sumas hasta las milésimas",
            meaning: "Sumas un decimal de tres cifras decimales y otro de dos, de hasta 1000 cada uno.",
        },
    },
    Entry {
        id: "subtract-decimals-same-places",
        en: Wording {
            statement: "Subtract decimals with tenths",
            i_can: "I can subtract decimals with tenths.",
            short: "differences of tenths",
            meaning: "You subtract two decimals with one place each.",
        },
        es: Wording {
            statement: "Restar decimales con décimas",
            i_can: "Sé restar decimales con décimas.",
            short: "restas con décimas",
            meaning: "Restas dos decimales de una cifra decimal.",
        },
    },
    Entry {
        id: "subtract-decimals",
        en: Wording {
            statement: "Subtract decimals of different lengths",
            i_can: "I can subtract decimals of different lengths.",
            short: "differences of decimals",
            meaning: "You subtract a decimal with two places from one with one place, filling up with a zero.",
        },
        es: Wording {
            statement: "Restar decimales de distinta longitud",
            i_can: "Sé restar decimales de distinta longitud.",
            short: "restas de decimales",
            meaning: "Restas un decimal de dos cifras decimales de otro de una, completando con un cero.",
        },
    },
    Entry {
        id: "subtract-decimals-to-thousandths",
        en: Wording {
            statement: "Subtract decimals to thousandths",
            i_can: "I can subtract decimals with up to three places.",
            short: "differences to thousandths",
            meaning: "You subtract a decimal with three places from one with two, up to 1000 each.",
        },
        es: Wording {
            statement: "Restar decimales hasta las milésimas",
            i_can: "Sé restar decimales de hasta tres cifras decimales.",
            short: "restas hasta las milésimas",
            meaning: "Restas un decimal de tres cifras decimales de otro de dos, de hasta 1000 cada uno.",
        },
    },
];
