//! Clocks, elapsed time, coins and change.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "minutes-on-a-clock",
        en: Wording {
            statement: "Read the minutes on a clock",
            i_can: "I can read the minutes on a clock with two hands.",
            short: "the minutes on a clock",
            meaning: "You see from the long hand how many minutes it is past the hour.",
        },
        es: Wording {
            statement: "Leer los minutos en un reloj",
            i_can: "Sé leer los minutos en un reloj de agujas.",
            short: "los minutos en el reloj",
            meaning: "Ves en la aguja larga cuántos minutos pasan de la hora.",
        },
    },
    Entry {
        id: "tell-time-to-the-hour",
        en: Wording {
            statement: "Tell the time at full hours",
            i_can: "I can tell the time at full hours.",
            short: "full hours on a clock",
            meaning: "You see a clock whose long hand is at 12 and write the time.",
        },
        es: Wording {
            statement: "Decir la hora en punto",
            i_can: "Sé decir la hora en punto.",
            short: "horas en punto",
            meaning: "Ves un reloj con la aguja larga en el 12 y escribes la hora.",
        },
    },
    Entry {
        id: "tell-time-to-the-half-hour",
        en: Wording {
            statement: "Tell the time at full and half hours",
            i_can: "I can tell the time at full and half hours.",
            short: "half hours on a clock",
            meaning: "You see a clock at a full or half hour and write the time.",
        },
        es: Wording {
            statement: "Decir la hora en punto y la media hora",
            i_can: "Sé decir la hora en punto y la media hora.",
            short: "medias horas en el reloj",
            meaning: "Ves un reloj en punto o a la media hora y escribes la hora.",
        },
    },
    Entry {
        id: "tell-time-to-five-minutes",
        en: Wording {
            statement: "Tell the time to five minutes",
            i_can: "I can tell the time to five minutes.",
            short: "the time to five minutes",
            meaning: "You see a clock and write the time, at steps of five minutes.",
        },
        es: Wording {
            statement: "Decir la hora de cinco en cinco minutos",
            i_can: "Sé decir la hora de cinco en cinco minutos.",
            short: "la hora de cinco en cinco minutos",
            meaning: "Ves un reloj y escribes la hora, en pasos de cinco minutos.",
        },
    },
    Entry {
        id: "tell-time-to-the-minute",
        en: Wording {
            statement: "Tell the time to the minute",
            i_can: "I can tell the time to the minute.",
            short: "the time to the minute",
            meaning: "You see a clock and write the time, to the minute.",
        },
        es: Wording {
            statement: "Decir la hora al minuto",
            i_can: "Sé decir la hora al minuto.",
            short: "la hora al minuto",
            meaning: "Ves un reloj y escribes la hora, al minuto.",
        },
    },
    Entry {
        id: "elapsed-minutes",
        en: Wording {
            statement: "Find how many minutes pass, up to an hour",
            i_can: "I can find how many minutes pass between two times.",
            short: "minutes between two times",
            meaning: "You read when something begins and ends, and say how many minutes it lasts, up to an hour.",
        },
        es: Wording {
            statement: "Hallar cuántos minutos pasan, hasta una hora",
            i_can: "Sé hallar cuántos minutos pasan entre dos horas.",
            short: "minutos entre dos horas",
            meaning: "Lees cuándo empieza y acaba algo, y dices cuántos minutos dura, hasta una hora.",
        },
    },
    Entry {
        id: "elapsed-minutes-long",
        en: Wording {
            statement: "Find how many minutes pass, up to three hours",
            i_can: "I can find how many minutes pass in up to three hours.",
            short: "minutes in up to three hours",
            meaning: "You read two times to the minute and say how many minutes pass, up to three hours.",
        },
        es: Wording {
            statement: "Hallar cuántos minutos pasan, hasta tres horas",
            i_can: "Sé hallar cuántos minutos pasan en hasta tres horas.",
            short: "minutos en hasta tres horas",
            meaning: "Lees dos horas al minuto y dices cuántos minutos pasan, hasta tres horas.",
        },
    },
    Entry {
        id: "find-end-time",
        en: Wording {
            statement: "Find the time at which something ends",
            i_can: "I can find when something ends.",
            short: "end times",
            meaning: "You read when something begins and how many minutes it lasts, and write when it ends.",
        },
        es: Wording {
            statement: "Hallar a qué hora acaba algo",
            i_can: "Sé hallar cuándo acaba algo.",
            short: "horas de final",
            meaning: "Lees cuándo empieza algo y cuántos minutos dura, y escribes cuándo acaba.",
        },
    },
    Entry {
        id: "find-start-time",
        en: Wording {
            statement: "Find the time at which something begins",
            i_can: "I can find when something begins.",
            short: "start times",
            meaning: "You read when something ends and how many minutes it lasts, and write when it begins.",
        },
        es: Wording {
            statement: "Hallar a qué hora empieza algo",
            i_can: "Sé hallar cuándo empieza algo.",
            short: "horas de inicio",
            meaning: "Lees cuándo acaba algo y cuántos minutos dura, y escribes cuándo empieza.",
        },
    },
    Entry {
        id: "count-dimes-nickels-pennies",
        en: Wording {
            statement: "Count dimes, nickels and pennies",
            i_can: "I can count dimes, nickels and pennies.",
            short: "dimes, nickels and pennies",
            meaning: "You see some coins up to a dime and say how many cents they are worth.",
        },
        es: Wording {
            statement: "Contar monedas de 10, 5 y 1 centavos",
            i_can: "Sé contar monedas de 10, 5 y 1 centavos.",
            short: "monedas de 10, 5 y 1 centavos",
            meaning: "Ves monedas de hasta 10 centavos y dices cuántos centavos valen.",
        },
    },
    Entry {
        id: "count-coins-with-quarters",
        en: Wording {
            statement: "Count coins with quarters",
            i_can: "I can count coins with quarters.",
            short: "coins with quarters",
            meaning: "You see some coins up to a quarter and say how many cents they are worth.",
        },
        es: Wording {
            statement: "Contar monedas con las de 25 centavos",
            i_can: "Sé contar monedas con las de 25 centavos.",
            short: "monedas con las de 25 centavos",
            meaning: "Ves monedas de hasta 25 centavos y dices cuántos centavos valen.",
        },
    },
    Entry {
        id: "add-prices",
        en: Wording {
            statement: "Add two prices in dollars and cents",
            i_can: "I can add two prices.",
            short: "sums of prices",
            meaning: "You read two prices with dollars and cents and find what they cost together.",
        },
        es: Wording {
            statement: "Sumar dos precios en dólares y centavos",
            i_can: "Sé sumar dos precios.",
            short: "sumas de precios",
            meaning: "Lees dos precios con dólares y centavos y hallas cuánto cuestan juntos.",
        },
    },
    Entry {
        id: "multiply-prices",
        en: Wording {
            statement: "Find what several things of one price cost",
            i_can: "I can find what several things of one price cost.",
            short: "multiples of a price",
            meaning: "You read a price with dollars and cents and find what several of the same cost.",
        },
        es: Wording {
            statement: "Hallar cuánto cuestan varias cosas del mismo precio",
            i_can: "Sé hallar cuánto cuestan varias cosas del mismo precio.",
            short: "múltiplos de un precio",
            meaning: "Lees un precio con dólares y centavos y hallas cuánto cuestan varias cosas iguales.",
        },
    },
    Entry {
        id: "make-change",
        en: Wording {
            statement: "Find the change from a bill",
            i_can: "I can find the change from a bill.",
            short: "change from a bill",
            meaning: "You read a price and the bill that it is paid with, and find the change.",
        },
        es: Wording {
            statement: "Hallar el cambio de un billete",
            i_can: "Sé hallar el cambio de un billete.",
            short: "cambio de un billete",
            meaning: "Lees un precio y el billete con que se paga, y hallas el cambio.",
        },
    },
];
