//! What a decimal is: its places, ordered, rounded, on a line.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "digit-of-decimal-place",
        en: Wording {
            statement: "Name the digit in the tenths, hundredths or thousandths place",
            i_can: "I can find the digit in a decimal place.",
            short: "digits of decimal places",
            meaning: "You say which digit of a decimal is in the tenths, hundredths or thousandths place.",
        },
        es: Wording {
            statement: "Nombrar la cifra de las décimas, centésimas o milésimas",
            i_can: "Sé encontrar la cifra de un lugar decimal.",
            short: "cifras de los lugares decimales",
            meaning: "Dices qué cifra de un decimal está en el lugar de las décimas, centésimas o milésimas.",
        },
    },
    Entry {
        id: "value-of-decimal-digit",
        en: Wording {
            statement: "Say what a digit behind the decimal point is worth",
            i_can: "I can say what a digit behind the point is worth.",
            short: "values of decimal digits",
            meaning: "You write the value of a digit of a decimal, such as 0.08 for the 8 in 4.582.",
        },
        es: Wording {
            statement: "Decir cuánto vale una cifra detrás de la coma",
            i_can: "Sé decir cuánto vale una cifra detrás de la coma.",
            short: "valores de las cifras decimales",
            meaning: "Escribes el valor de una cifra de un decimal, como el del 8 cuando está en las centésimas.",
        },
    },
    Entry {
        id: "compare-decimals-to-hundredths",
        en: Wording {
            statement: "Find the greatest of three decimals to hundredths",
            i_can: "I can find the greatest of three decimals.",
            short: "comparing decimals to hundredths",
            meaning: "You compare three decimals with tenths or hundredths and say which is the greatest.",
        },
        es: Wording {
            statement: "Hallar el mayor de tres decimales hasta las centésimas",
            i_can: "Sé hallar el mayor de tres decimales.",
            short: "comparar decimales hasta las centésimas",
            meaning: "Comparas tres decimales con décimas o centésimas y dices cuál es el mayor.",
        },
    },
    Entry {
        id: "compare-decimals-to-thousandths",
        en: Wording {
            statement: "Find the greatest of three decimals to thousandths",
            i_can: "I can find the greatest of three decimals with up to three places.",
            short: "comparing decimals to thousandths",
            meaning: "You compare three decimals with up to three places and say which is the greatest.",
        },
        es: Wording {
            statement: "Hallar el mayor de tres decimales hasta las milésimas",
            i_can: "Sé hallar el mayor de tres decimales de hasta tres cifras decimales.",
            short: "comparar decimales hasta las milésimas",
            meaning: "Comparas tres decimales de hasta tres cifras decimales y dices cuál es el mayor.",
        },
    },
    Entry {
        id: "find-least-decimal",
        en: Wording {
            statement: "Find the least of three decimals to thousandths",
            i_can: "I can find the least of three decimals.",
            short: "the least of three decimals",
            meaning: "You compare three decimals with up to three places and say which is the least.",
        },
        es: Wording {
            statement: "Hallar el menor de tres decimales hasta las milésimas",
            i_can: "Sé hallar el menor de tres decimales.",
            short: "el menor de tres decimales",
            meaning: "Comparas tres decimales de hasta tres cifras decimales y dices cuál es el menor.",
        },
    },
    Entry {
        id: "decimal-on-number-line",
        en: Wording {
            statement: "Read tenths between 0 and 2 on a number line",
            i_can: "I can read tenths on a number line.",
            short: "tenths on a number line",
            meaning: "You see a point between 0 and 2 on a line in tenths and write the decimal.",
        },
        es: Wording {
            statement: "Leer décimas entre 0 y 2 en la recta numérica",
            i_can: "Sé leer décimas en una recta numérica.",
            short: "décimas en la recta numérica",
            meaning: "Ves un punto entre 0 y 2 en una recta con décimas y escribes el decimal.",
        },
    },
    Entry {
        id: "decimal-on-number-line-to-hundred",
        en: Wording {
            statement: "Read tenths up to 100 on a number line",
            i_can: "I can read tenths between any whole numbers up to 100.",
            short: "tenths up to 100 on a number line",
            meaning: "You see a point on a line in tenths that begins anywhere below 100 and write the decimal.",
        },
        es: Wording {
            statement: "Leer décimas hasta 100 en la recta numérica",
            i_can: "Sé leer décimas entre números enteros hasta 100.",
            short: "décimas hasta 100 en la recta numérica",
            meaning: "Ves un punto en una recta con décimas que empieza en cualquier número menor que 100 y escribes el decimal.",
        },
    },
    Entry {
        id: "round-decimal-to-whole",
        en: Wording {
            statement: "Round a decimal to the nearest whole number",
            i_can: "I can round a decimal to the nearest whole number.",
            short: "rounding decimals to whole numbers",
            meaning: "You round a decimal with one or two places to the nearest whole number.",
        },
        es: Wording {
            statement: "Redondear un decimal al entero más cercano",
            i_can: "Sé redondear un decimal al entero más cercano.",
            short: "redondeo de decimales a enteros",
            meaning: "Redondeas un decimal de una o dos cifras decimales al entero más cercano.",
        },
    },
    Entry {
        id: "estimate-sums-of-decimals",
        en: Wording {
            statement: "Estimate the sum of five decimals by rounding each to a whole number",
            i_can: "I can estimate a sum of decimals.",
            short: "estimates of sums of decimals",
            meaning: "You round each decimal to the nearest whole number and add the whole numbers.",
        },
        es: Wording {
            statement: "Estimar la suma de cinco decimales redondeando cada uno al entero",
            i_can: "Sé estimar una suma de decimales.",
            short: "estimaciones de sumas de decimales",
            meaning: "Redondeas cada decimal al entero más cercano y sumas los enteros.",
        },
    },
    Entry {
        id: "round-decimal-to-tenth",
        en: Wording {
            statement: "Round a decimal to the nearest tenth",
            i_can: "I can round a decimal to the nearest tenth.",
            short: "rounding to tenths",
            meaning: "You round a decimal with two or three places to the nearest tenth.",
        },
        es: Wording {
            statement: "Redondear un decimal a la décima más cercana",
            i_can: "Sé redondear un decimal a la décima más cercana.",
            short: "redondeo a décimas",
            meaning: "Redondeas un decimal de dos o tres cifras decimales a la décima más cercana.",
        },
    },
    Entry {
        id: "round-decimal-to-hundredth",
        en: Wording {
            statement: "Round a decimal to the nearest hundredth",
            i_can: "I can round a decimal to the nearest hundredth.",
            short: "rounding to hundredths",
            meaning: "You round a decimal with three or four places to the nearest hundredth.",
        },
        es: Wording {
            statement: "Redondear un decimal a la centésima más cercana",
            i_can: "Sé redondear un decimal a la centésima más cercana.",
            short: "redondeo a centésimas",
            meaning: "Redondeas un decimal de tres o cuatro cifras decimales a la centésima más cercana.",
        },
    },
    Entry {
        id: "order-decimals",
        en: Wording {
            statement: "Put decimals in order",
            i_can: "I can put decimals in order.",
            short: "decimals in order",
            meaning: "You compare place by place and write the least first.",
        },
        es: Wording {
            statement: "Ordenar decimales",
            i_can: "Sé ordenar decimales.",
            short: "los decimales en orden",
            meaning: "Comparas lugar por lugar y escribes el menor primero.",
        },
    },
    Entry {
        id: "order-fractions-and-decimals",
        en: Wording {
            statement: "Put fractions and decimals in order",
            i_can: "I can put fractions and decimals in order.",
            short: "fractions and decimals in order",
            meaning: "Four numbers, two of them fractions. You write the letters of the numbers, the least first.",
        },
        es: Wording {
            statement: "Ordenar fracciones y decimales",
            i_can: "Sé ordenar fracciones y decimales.",
            short: "las fracciones y los decimales en orden",
            meaning: "Cuatro números, dos de ellos fracciones. Escribes las letras de los números, el menor primero.",
        },
    },
];
