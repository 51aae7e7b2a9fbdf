//! Adding and subtracting, from facts to numbers of several digits.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "add-within-five",
        en: Wording {
            statement: "Add within 5",
            i_can: "I can add within 5.",
            short: "sums up to 5",
            meaning: "You know every sum that makes 5 or less.",
        },
        es: Wording {
            statement: "Sumar hasta 5",
            i_can: "Sé sumar hasta 5.",
            short: "las sumas hasta 5",
            meaning: "Sabes todas las sumas que dan 5 o menos.",
        },
    },
    Entry {
        id: "add-within-ten",
        en: Wording {
            statement: "Add within 10",
            i_can: "I can add within 10.",
            short: "sums up to 10",
            meaning: "You know the sums that make 10 or less, or find them quickly.",
        },
        es: Wording {
            statement: "Sumar hasta 10",
            i_can: "Sé sumar hasta 10.",
            short: "las sumas hasta 10",
            meaning: "Sabes las sumas que dan 10 o menos, o las encuentras enseguida.",
        },
    },
    Entry {
        id: "add-within-twenty",
        en: Wording {
            statement: "Add two numbers up to 10",
            i_can: "I can add two numbers up to 10.",
            short: "sums up to 20",
            meaning: "You know the sums of two numbers up to 10, also those that go past ten.",
        },
        es: Wording {
            statement: "Sumar dos números hasta el 10",
            i_can: "Sé sumar dos números hasta el 10.",
            short: "las sumas hasta 20",
            meaning: "Sabes las sumas de dos números hasta el 10, también las que pasan de diez.",
        },
    },
    Entry {
        id: "subtract-within-five",
        en: Wording {
            statement: "Subtract within 5",
            i_can: "I can subtract within 5.",
            short: "differences up to 5",
            meaning: "You take a number up to 5 away from another and say what is left.",
        },
        es: Wording {
            statement: "Restar hasta 5",
            i_can: "Sé restar hasta 5.",
            short: "las restas hasta 5",
            meaning: "Quitas a un número hasta el 5 otro menor y dices lo que queda.",
        },
    },
    Entry {
        id: "subtract-within-ten",
        en: Wording {
            statement: "Subtract within 10",
            i_can: "I can subtract within 10.",
            short: "differences up to 10",
            meaning: "You know what is left when a number is taken away from one up to 10.",
        },
        es: Wording {
            statement: "Restar hasta 10",
            i_can: "Sé restar hasta 10.",
            short: "las restas hasta 10",
            meaning: "Sabes lo que queda al quitar un número de otro hasta el 10.",
        },
    },
    Entry {
        id: "subtract-within-twenty",
        en: Wording {
            statement: "Subtract within 20",
            i_can: "I can subtract within 20.",
            short: "differences up to 20",
            meaning: "You take a number up to 10 away from one up to 20, also back past ten.",
        },
        es: Wording {
            statement: "Restar hasta 20",
            i_can: "Sé restar hasta 20.",
            short: "las restas hasta 20",
            meaning: "Quitas un número hasta el 10 de otro hasta el 20, también pasando por diez.",
        },
    },
    Entry {
        id: "make-ten",
        en: Wording {
            statement: "Say what makes 10",
            i_can: "I can say what makes 10.",
            short: "what makes 10",
            meaning: "For any number up to 10 you know the one that makes 10 with it.",
        },
        es: Wording {
            statement: "Decir cuánto falta para 10",
            i_can: "Sé decir cuánto falta para 10.",
            short: "lo que falta para 10",
            meaning: "Para cada número hasta el 10 sabes el que forma 10 con él.",
        },
    },
    Entry {
        id: "missing-addend-within-twenty",
        en: Wording {
            statement: "Find the missing number in a sum within 20",
            i_can: "I can find the missing number in a sum within 20.",
            short: "missing numbers in sums",
            meaning: "You see 8 + ? = 13 and say which number is missing.",
        },
        es: Wording {
            statement: "Encontrar el número que falta en una suma hasta 20",
            i_can: "Sé encontrar el número que falta en una suma hasta 20.",
            short: "los números que faltan en sumas",
            meaning: "Ves 8 + ? = 13 y dices qué número falta.",
        },
    },
    Entry {
        id: "make-one-hundred",
        en: Wording {
            statement: "Say what makes 100",
            i_can: "I can say what makes 100.",
            short: "what makes 100",
            meaning: "For any number up to 100 you find the one that makes 100 with it.",
        },
        es: Wording {
            statement: "Decir cuánto falta para 100",
            i_can: "Sé decir cuánto falta para 100.",
            short: "lo que falta para 100",
            meaning: "Para cada número hasta el 100 encuentras el que forma 100 con él.",
        },
    },
    Entry {
        id: "missing-addend-within-hundred",
        en: Wording {
            statement: "Find the missing number in a sum within 100",
            i_can: "I can find the missing number in a sum within 100.",
            short: "missing numbers in sums to 100",
            meaning: "You see 38 + ? = 72 and find the number that is missing.",
        },
        es: Wording {
            statement: "Encontrar el número que falta en una suma hasta 100",
            i_can: "Sé encontrar el número que falta en una suma hasta 100.",
            short: "los números que faltan hasta 100",
            meaning: "Ves 38 + ? = 72 y encuentras el número que falta.",
        },
    },
    Entry {
        id: "missing-in-difference-within-twenty",
        en: Wording {
            statement: "Find the missing number in a difference within 20",
            i_can: "I can find the missing number in a difference within 20.",
            short: "missing numbers in differences",
            meaning: "You see ? − 5 = 8 or 13 − ? = 8 and say which number is missing.",
        },
        es: Wording {
            statement: "Encontrar el número que falta en una resta hasta 20",
            i_can: "Sé encontrar el número que falta en una resta hasta 20.",
            short: "los números que faltan en restas",
            meaning: "Ves ? − 5 = 8 o 13 − ? = 8 y dices qué número falta.",
        },
    },
    Entry {
        id: "missing-in-difference-within-hundred",
        en: Wording {
            statement: "Find the missing number in a difference within 100",
            i_can: "I can find the missing number in a difference within 100.",
            short: "missing numbers in differences to 100",
            meaning: "You see ? − 35 = 48 or 83 − ? = 48 and find the number that is missing.",
        },
        es: Wording {
            statement: "Encontrar el número que falta en una resta hasta 100",
            i_can: "Sé encontrar el número que falta en una resta hasta 100.",
            short: "los números que faltan en restas hasta 100",
            meaning: "Ves ? − 35 = 48 o 83 − ? = 48 y encuentras el número que falta.",
        },
    },
    Entry {
        id: "double-to-fifty",
        en: Wording {
            statement: "Double a number up to 50",
            i_can: "I can double a number up to 50.",
            short: "doubles",
            meaning: "You double a two-digit number up to 50 in your head.",
        },
        es: Wording {
            statement: "Doblar un número hasta el 50",
            i_can: "Sé doblar un número hasta el 50.",
            short: "los dobles",
            meaning: "Doblas mentalmente un número de dos cifras hasta el 50.",
        },
    },
    Entry {
        id: "halve-to-hundred",
        en: Wording {
            statement: "Halve an even number up to 100",
            i_can: "I can halve an even number up to 100.",
            short: "halves",
            meaning: "You find half of an even number up to 100 in your head.",
        },
        es: Wording {
            statement: "Hallar la mitad de un número par hasta el 100",
            i_can: "Sé hallar la mitad de un número par hasta el 100.",
            short: "las mitades",
            meaning: "Encuentras mentalmente la mitad de un número par hasta el 100.",
        },
    },
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
    Entry {
        id: "one-step-stories-within-twenty",
        en: Wording {
            statement: "Solve a short word problem within 20",
            i_can: "I can solve a short word problem within 20.",
            short: "word problems within 20",
            meaning: "You read a short text and find out whether to add or to subtract.",
        },
        es: Wording {
            statement: "Resolver un problema corto hasta 20",
            i_can: "Sé resolver un problema corto hasta 20.",
            short: "los problemas hasta 20",
            meaning: "Lees un texto corto y averiguas si hay que sumar o restar.",
        },
    },
    Entry {
        id: "one-step-stories-within-hundred",
        en: Wording {
            statement: "Solve a short word problem within 100",
            i_can: "I can solve a short word problem within 100.",
            short: "word problems within 100",
            meaning: "You read a short text with numbers up to 100 and find out whether to add or to subtract.",
        },
        es: Wording {
            statement: "Resolver un problema corto hasta 100",
            i_can: "Sé resolver un problema corto hasta 100.",
            short: "los problemas hasta 100",
            meaning: "Lees un texto corto con números hasta el 100 y averiguas si hay que sumar o restar.",
        },
    },
];
