//! Sums and differences of several digits.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
    Entry {
        id: "add-two-digit-and-one-digit",
        en: Wording {
            statement: "Add a one-digit number to a two-digit number",
            i_can: "I can add a one-digit number to a two-digit number.",
            short: "sums like 47 + 6",
            meaning: "You add a one-digit number to a two-digit number, also past the next ten.",
        },
        es: Wording {
            statement: "Sumar un número de una cifra a uno de dos",
            i_can: "Sé sumar un número de una cifra a uno de dos.",
            short: "sumas como 47 + 6",
            meaning: "Sumas un número de una cifra a uno de dos, también pasando de decena.",
        },
    },
    Entry {
        id: "add-two-digit-no-regrouping",
        en: Wording {
            statement: "Add two-digit numbers without regrouping",
            i_can: "I can add two-digit numbers without regrouping.",
            short: "two-digit sums without regrouping",
            meaning: "You add tens to tens and ones to ones, where neither makes a new ten.",
        },
        es: Wording {
            statement: "Sumar números de dos cifras sin llevar",
            i_can: "Sé sumar números de dos cifras sin llevar.",
            short: "sumas de dos cifras sin llevar",
            meaning: "Sumas decenas con decenas y unidades con unidades, sin que se forme otra decena.",
        },
    },
    Entry {
        id: "add-two-digit-regrouping",
        en: Wording {
            statement: "Add two-digit numbers with regrouping",
            i_can: "I can add two-digit numbers with regrouping.",
            short: "two-digit sums",
            meaning: "You add two-digit numbers whose ones make a new ten, or whose tens make a hundred.",
        },
        es: Wording {
            statement: "Sumar números de dos cifras llevando",
            i_can: "Sé sumar números de dos cifras llevando.",
            short: "sumas de dos cifras",
            meaning: "Sumas números de dos cifras cuyas unidades forman otra decena, o cuyas decenas forman una centena.",
        },
    },
    Entry {
        id: "add-three-digit",
        en: Wording {
            statement: "Add three-digit numbers",
            i_can: "I can add three-digit numbers.",
            short: "three-digit sums",
            meaning: "You add three-digit numbers place by place and carry where a place makes ten or more.",
        },
        es: Wording {
            statement: "Sumar números de tres cifras",
            i_can: "Sé sumar números de tres cifras.",
            short: "sumas de tres cifras",
            meaning: "Sumas números de tres cifras lugar por lugar y llevas donde un lugar llega a diez o más.",
        },
    },
    Entry {
        id: "add-multi-digit",
        en: Wording {
            statement: "Add numbers of up to six digits",
            i_can: "I can add numbers of up to six digits.",
            short: "sums of large numbers",
            meaning: "You add large numbers place by place, each digit below its own place.",
        },
        es: Wording {
            statement: "Sumar números de hasta seis cifras",
            i_can: "Sé sumar números de hasta seis cifras.",
            short: "sumas de números grandes",
            meaning: "Sumas números grandes lugar por lugar, cada cifra debajo de su lugar.",
        },
    },
    Entry {
        id: "subtract-one-digit-from-two-digit",
        en: Wording {
            statement: "Subtract a one-digit number from a two-digit number",
            i_can: "I can subtract a one-digit number from a two-digit number.",
            short: "differences like 53 − 7",
            meaning: "You take a one-digit number away from a two-digit number, also back past a ten.",
        },
        es: Wording {
            statement: "Restar un número de una cifra de uno de dos",
            i_can: "Sé restar un número de una cifra de uno de dos.",
            short: "restas como 53 − 7",
            meaning: "Quitas un número de una cifra de uno de dos, también pasando por una decena.",
        },
    },
    Entry {
        id: "subtract-two-digit-no-regrouping",
        en: Wording {
            statement: "Subtract two-digit numbers without regrouping",
            i_can: "I can subtract two-digit numbers without regrouping.",
            short: "two-digit differences without regrouping",
            meaning: "You take tens from tens and ones from ones, where there are enough of both.",
        },
        es: Wording {
            statement: "Restar números de dos cifras sin llevar",
            i_can: "Sé restar números de dos cifras sin llevar.",
            short: "restas de dos cifras sin llevar",
            meaning: "Quitas decenas de decenas y unidades de unidades, donde alcanzan las dos.",
        },
    },
    Entry {
        id: "subtract-two-digit-regrouping",
        en: Wording {
            statement: "Subtract two-digit numbers with regrouping",
            i_can: "I can subtract two-digit numbers with regrouping.",
            short: "two-digit differences",
            meaning: "You break up a ten where the ones are not enough.",
        },
        es: Wording {
            statement: "Restar números de dos cifras llevando",
            i_can: "Sé restar números de dos cifras llevando.",
            short: "restas de dos cifras",
            meaning: "Deshaces una decena donde las unidades no alcanzan.",
        },
    },
    Entry {
        id: "subtract-three-digit",
        en: Wording {
            statement: "Subtract three-digit numbers",
            i_can: "I can subtract three-digit numbers.",
            short: "three-digit differences",
            meaning: "You subtract place by place and break up a ten or a hundred where it is needed.",
        },
        es: Wording {
            statement: "Restar números de tres cifras",
            i_can: "Sé restar números de tres cifras.",
            short: "restas de tres cifras",
            meaning: "Restas lugar por lugar y deshaces una decena o una centena donde hace falta.",
        },
    },
    Entry {
        id: "subtract-multi-digit",
        en: Wording {
            statement: "Subtract numbers of up to six digits",
            i_can: "I can subtract numbers of up to six digits.",
            short: "differences of large numbers",
            meaning: "You subtract large numbers place by place, also across zeros.",
        },
        es: Wording {
            statement: "Restar números de hasta seis cifras",
            i_can: "Sé restar números de hasta seis cifras.",
            short: "restas de números grandes",
            meaning: "Restas números grandes lugar por lugar, también cuando hay ceros.",
        },
    },
    Entry {
        id: "add-three-numbers",
        en: Wording {
            statement: "Add three one-digit numbers",
            i_can: "I can add three one-digit numbers.",
            short: "sums of three numbers",
            meaning: "You add three one-digit numbers, in the order that suits you best.",
        },
        es: Wording {
            statement: "Sumar tres números de una cifra",
            i_can: "Sé sumar tres números de una cifra.",
            short: "sumas de tres números",
            meaning: "Sumas tres números de una cifra, en el orden que más te convenga.",
        },
    },
    Entry {
        id: "add-four-two-digit-numbers",
        en: Wording {
            statement: "Add four two-digit numbers",
            i_can: "I can add four two-digit numbers.",
            short: "sums of four numbers",
            meaning: "You add up to four two-digit numbers, on paper or in your head.",
        },
        es: Wording {
            statement: "Sumar cuatro números de dos cifras",
            i_can: "Sé sumar cuatro números de dos cifras.",
            short: "sumas de cuatro números",
            meaning: "Sumas hasta cuatro números de dos cifras, en papel o mentalmente.",
        },
    },
];
