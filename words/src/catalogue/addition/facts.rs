//! Sums and differences to be known by heart, and what is missing in them.

use crate::catalogue::{Entry, Wording};

pub(in crate::catalogue) const WORDS: &[Entry] = &[
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
];
