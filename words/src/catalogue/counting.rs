//! Counting, comparing and the first sums.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "count-on-to-hundred",
        en: Wording {
            statement: "Count on from any number up to 100",
            i_can: "I can count on from any number up to 100.",
            short: "counting on",
            meaning: "You see three numbers in a row and say the next one.",
        },
        es: Wording {
            statement: "Seguir contando desde cualquier número hasta el 100",
            i_can: "Sé seguir contando desde cualquier número hasta el 100.",
            short: "seguir contando",
            meaning: "Ves tres números seguidos y dices el siguiente.",
        },
    },
    Entry {
        id: "count-back-from-hundred",
        en: Wording {
            statement: "Count back from any number up to 120",
            i_can: "I can count back from any number up to 120.",
            short: "counting back",
            meaning: "You see three numbers that go back by ones and say the next one.",
        },
        es: Wording {
            statement: "Contar hacia atrás desde cualquier número hasta el 120",
            i_can: "Sé contar hacia atrás desde cualquier número hasta el 120.",
            short: "contar hacia atrás",
            meaning: "Ves tres números que van hacia atrás de uno en uno y dices el siguiente.",
        },
    },
    Entry {
        id: "count-by-tens-from-any-number",
        en: Wording {
            statement: "Count on by tens from any number",
            i_can: "I can count on by tens from any number.",
            short: "counting by tens",
            meaning: "You go on by tens, also from a number like 37.",
        },
        es: Wording {
            statement: "Seguir contando de diez en diez desde cualquier número",
            i_can: "Sé seguir contando de diez en diez desde cualquier número.",
            short: "contar de diez en diez",
            meaning: "Sigues de diez en diez, también desde un número como 37.",
        },
    },
    Entry {
        id: "count-by-fives",
        en: Wording {
            statement: "Count on by fives",
            i_can: "I can count on by fives.",
            short: "counting by fives",
            meaning: "You go on in the row 5, 10, 15 and further.",
        },
        es: Wording {
            statement: "Seguir contando de cinco en cinco",
            i_can: "Sé seguir contando de cinco en cinco.",
            short: "contar de cinco en cinco",
            meaning: "Sigues en la fila 5, 10, 15 y más allá.",
        },
    },
    Entry {
        id: "count-by-hundreds-from-any-number",
        en: Wording {
            statement: "Count on by hundreds from any number",
            i_can: "I can count on by hundreds from any number.",
            short: "counting by hundreds",
            meaning: "You go on by hundreds, also from a number like 254 and past a thousand.",
        },
        es: Wording {
            statement: "Seguir contando de cien en cien desde cualquier número",
            i_can: "Sé seguir contando de cien en cien desde cualquier número.",
            short: "contar de cien en cien",
            meaning: "Sigues de cien en cien, también desde un número como 254 y pasando de mil.",
        },
    },
    Entry {
        id: "count-back-by-tens",
        en: Wording {
            statement: "Count back by tens from any number",
            i_can: "I can count back by tens from any number.",
            short: "counting back by tens",
            meaning: "You go back by tens, also from a number like 143.",
        },
        es: Wording {
            statement: "Contar hacia atrás de diez en diez desde cualquier número",
            i_can: "Sé contar hacia atrás de diez en diez desde cualquier número.",
            short: "contar hacia atrás de diez en diez",
            meaning: "Vas hacia atrás de diez en diez, también desde un número como 143.",
        },
    },
    Entry {
        id: "one-more-one-less",
        en: Wording {
            statement: "Say one more and one less up to 20",
            i_can: "I can say one more and one less up to 20.",
            short: "one more and one less",
            meaning: "You say the number that is one more or one less.",
        },
        es: Wording {
            statement: "Decir uno más y uno menos hasta el 20",
            i_can: "Sé decir uno más y uno menos hasta el 20.",
            short: "uno más y uno menos",
            meaning: "Dices el número que es uno más o uno menos.",
        },
    },
    Entry {
        id: "ten-more-ten-less",
        en: Wording {
            statement: "Say ten more and ten less than a two-digit number",
            i_can: "I can say ten more and ten less than a two-digit number.",
            short: "ten more and ten less",
            meaning: "You change the tens of a number in your head.",
        },
        es: Wording {
            statement: "Decir diez más y diez menos que un número de dos cifras",
            i_can: "Sé decir diez más y diez menos que un número de dos cifras.",
            short: "diez más y diez menos",
            meaning: "Cambias mentalmente las decenas de un número.",
        },
    },
    Entry {
        id: "hundred-more-hundred-less",
        en: Wording {
            statement: "Say a hundred more and a hundred less",
            i_can: "I can say a hundred more and a hundred less.",
            short: "a hundred more or less",
            meaning: "You change the hundreds of a number in your head, also past a thousand.",
        },
        es: Wording {
            statement: "Decir cien más y cien menos",
            i_can: "Sé decir cien más y cien menos.",
            short: "cien más o menos",
            meaning: "Cambias mentalmente las centenas de un número, también pasando de mil.",
        },
    },
    Entry {
        id: "count-dots-in-rows",
        en: Wording {
            statement: "Say how many dots there are in equal rows",
            i_can: "I can say how many dots there are in equal rows.",
            short: "dots in rows",
            meaning: "You add the dots of equal rows, up to five rows of five.",
        },
        es: Wording {
            statement: "Decir cuántos puntos hay en filas iguales",
            i_can: "Sé decir cuántos puntos hay en filas iguales.",
            short: "los puntos en filas",
            meaning: "Sumas los puntos de filas iguales, hasta cinco filas de cinco.",
        },
    },
    Entry {
        id: "count-large-arrays",
        en: Wording {
            statement: "Multiply to say how many dots there are in rows",
            i_can: "I can multiply to say how many dots there are in rows.",
            short: "arrays",
            meaning: "You see rows of dots as a product and say how many dots there are.",
        },
        es: Wording {
            statement: "Multiplicar para decir cuántos puntos hay en filas",
            i_can: "Sé multiplicar para decir cuántos puntos hay en filas.",
            short: "los puntos como producto",
            meaning: "Ves las filas de puntos como un producto y dices cuántos hay.",
        },
    },
    Entry {
        id: "number-line-by-steps",
        en: Wording {
            statement: "Read a point on a number line whose ends have numbers",
            i_can: "I can read a point on a number line whose ends have numbers.",
            short: "points on a number line",
            meaning: "You find how far it is from mark to mark and count on from the left end.",
        },
        es: Wording {
            statement: "Leer un punto en una recta numérica con números en los extremos",
            i_can: "Sé leer un punto en una recta numérica con números en los extremos.",
            short: "los puntos en la recta numérica",
            meaning: "Averiguas cuánto hay de marca a marca y cuentas desde el extremo izquierdo.",
        },
    },
    Entry {
        id: "number-line-by-large-steps",
        en: Wording {
            statement: "Read a point on a number line up to a thousand and beyond",
            i_can: "I can read a point on a number line up to a thousand and beyond.",
            short: "points on a long number line",
            meaning: "You find how far it is from mark to mark, up to a hundred, and count on.",
        },
        es: Wording {
            statement: "Leer un punto en una recta numérica hasta mil y más",
            i_can: "Sé leer un punto en una recta numérica hasta mil y más.",
            short: "los puntos en una recta larga",
            meaning: "Averiguas cuánto hay de marca a marca, hasta cien, y sigues contando.",
        },
    },
    Entry {
        id: "count-from-one-through-another",
        en: Wording {
            statement: "Say how many there are from one number through another",
            i_can: "I can count from one number through another.",
            short: "counting through",
            meaning: "You know that the first and the last one both count.",
        },
        es: Wording {
            statement: "Decir cuántos hay desde un número hasta otro, los dos incluidos",
            i_can: "Sé contar desde un número hasta otro, los dos incluidos.",
            short: "contar con los dos extremos",
            meaning: "Sabes que cuentan el primero y el último.",
        },
    },
];
