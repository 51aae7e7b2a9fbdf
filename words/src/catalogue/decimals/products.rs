//! Products and quotients of decimals.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "multiply-decimal-by-whole",
        en: Wording {
            statement: "Multiply a decimal by a one-digit number",
            i_can: "I can multiply a decimal by a one-digit number.",
            short: "decimals times one-digit numbers",
            meaning: "You multiply a decimal with tenths by a number from 2 to 9.",
        },
        es: Wording {
            statement: "Multiplicar un decimal por un número de una cifra",
            i_can: "Sé multiplicar un decimal por un número de una cifra.",
            short: "decimales por números de una cifra",
            meaning: "Multiplicas un decimal con décimas por un número del 2 al 9.",
        },
    },
    Entry {
        id: "multiply-small-decimals",
        en: Wording {
            statement: "Multiply two decimals with one digit each",
            i_can: "I can multiply small decimals such as 0.6 and 0.07.",
            short: "products of small decimals",
            meaning: "You multiply a tenths decimal by a hundredths decimal and place the point.",
        },
        es: Wording {
            statement: "Multiplicar dos decimales de una cifra cada uno",
            i_can: "Sé multiplicar decimales pequeños, como seis décimas por siete centésimas.",
            short: "productos de decimales pequeños",
            meaning: "Multiplicas un decimal con décimas por otro con centésimas y colocas la coma.",
        },
    },
    Entry {
        id: "multiply-decimals",
        en: Wording {
            statement: "Multiply two decimals with two digits each",
            i_can: "I can multiply two decimals on paper.",
            short: "products of decimals",
            meaning: "You multiply two decimals with two digits each and place the point.",
        },
        es: Wording {
            statement: "Multiplicar dos decimales de dos cifras cada uno",
            i_can: "Sé multiplicar dos decimales por escrito.",
            short: "productos de decimales",
            meaning: "Multiplicas dos decimales de dos cifras cada uno y colocas la coma.",
        },
    },
    Entry {
        id: "multiply-decimals-of-three-digits",
        en: Wording {
            statement: "Multiply two decimals with three digits each",
            i_can: "I can multiply decimals with three digits.",
            short: "multiplying decimals with three digits",
            meaning: "You multiply the digits on paper and put the point by counting decimal places.",
        },
        es: Wording {
            statement: "Multiplicar dos decimales de tres cifras cada uno",
            i_can: "Sé multiplicar decimales de tres cifras.",
            short: "multiplicar decimales de tres cifras",
            meaning: "Multiplicas las cifras en papel y pones la coma contando las cifras decimales.",
        },
    },
    Entry {
        id: "divide-decimal-by-whole",
        en: Wording {
            statement: "Divide a decimal by a one-digit number",
            i_can: "I can divide a decimal by a one-digit number.",
            short: "decimals divided by one-digit numbers",
            meaning: "You divide a decimal by a number from 2 to 9; the quotient has tenths.",
        },
        es: Wording {
            statement: "Dividir un decimal entre un número de una cifra",
            i_can: "Sé dividir un decimal entre un número de una cifra.",
            short: "decimales entre números de una cifra",
            meaning: "Divides un decimal entre un número del 2 al 9; el cociente tiene décimas.",
        },
    },
    Entry {
        id: "divide-by-tenths",
        en: Wording {
            statement: "Divide by tenths with a whole quotient",
            i_can: "I can divide by a decimal such as 0.4.",
            short: "dividing by tenths",
            meaning: "You divide by a decimal such as 0.4; the quotient is a whole number.",
        },
        es: Wording {
            statement: "Dividir entre décimas con cociente entero",
            i_can: "Sé dividir entre un decimal con décimas.",
            short: "divisiones entre décimas",
            meaning: "Divides entre un decimal con décimas; el cociente es un número entero.",
        },
    },
    Entry {
        id: "divide-decimals",
        en: Wording {
            statement: "Divide by hundredths with a decimal quotient",
            i_can: "I can divide by a decimal such as 0.06.",
            short: "quotients of decimals",
            meaning: "You divide by a decimal such as 0.06; the quotient has three digits, one of them behind the point.",
        },
        es: Wording {
            statement: "Dividir entre centésimas con cociente decimal",
            i_can: "Sé dividir entre un decimal con centésimas.",
            short: "cocientes de decimales",
            meaning: "Divides entre un decimal con centésimas; el cociente tiene tres cifras, una de ellas detrás de la coma.",
        },
    },
    Entry {
        id: "divide-decimals-by-two-digits",
        en: Wording {
            statement: "Divide a decimal by a decimal with two digits",
            i_can: "I can divide a decimal by a decimal with two digits.",
            short: "dividing by decimals with two digits",
            meaning: "You move both points until the divisor is whole, then divide on paper.",
        },
        es: Wording {
            statement: "Dividir un decimal entre un decimal de dos cifras",
            i_can: "Sé dividir un decimal entre un decimal de dos cifras.",
            short: "dividir entre decimales de dos cifras",
            meaning: "Mueves las dos comas hasta que el divisor es entero y luego divides en papel.",
        },
    },
    Entry {
        id: "multiply-by-power-of-ten",
        en: Wording {
            statement: "Multiply a decimal by 10, 100 or 1000",
            i_can: "I can multiply a decimal by 10, 100 or 1000.",
            short: "decimals times powers of ten",
            meaning: "You move the point to the right as often as the power of ten has zeros.",
        },
        es: Wording {
            statement: "Multiplicar un decimal por 10, 100 o 1000",
            i_can: "Sé multiplicar un decimal por 10, 100 o 1000.",
            short: "decimales por potencias de diez",
            meaning: "Mueves la coma a la derecha tantas veces como ceros tiene la potencia de diez.",
        },
    },
    Entry {
        id: "divide-by-power-of-ten",
        en: Wording {
            statement: "Divide a decimal by 10, 100 or 1000",
            i_can: "I can divide a decimal by 10, 100 or 1000.",
            short: "decimals divided by powers of ten",
            meaning: "You move the point to the left as often as the power of ten has zeros.",
        },
        es: Wording {
            statement: "Dividir un decimal entre 10, 100 o 1000",
            i_can: "Sé dividir un decimal entre 10, 100 o 1000.",
            short: "decimales entre potencias de diez",
            meaning: "Mueves la coma a la izquierda tantas veces como ceros tiene la potencia de diez.",
        },
    },
];
