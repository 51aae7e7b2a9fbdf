//! Prime factors and small divisors.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("prime_factors", Label { en: "the prime factors", es: "los factores primos" }),
        Choice::new(
            "small_divisors",
            Label { en: "which small numbers divide it", es: "qué números pequeños lo dividen" },
        ),
        Choice::new(
            "divisors_of_six_digits",
            Label {
                en: "which small numbers divide a number of six digits",
                es: "qué números pequeños dividen uno de seis cifras",
            },
        ),
        Choice::new("factors", Label { en: "all factors", es: "todos los divisores" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the prime factors.
        AskPrimes { number: i64 } => {
            en: format!("Write {} as a product of primes: all of them, each as often as it occurs.", reader.whole(number)),
            es: format!("Escribe {} como producto de primos: todos, cada uno tantas veces como aparece.", reader.whole(number)),
        }
        /// The question for the divisors.
        AskDivisors { number: i64 } => {
            en: format!("Which of the numbers 2, 3, 4, 5, 6 and 9 divide {} without a remainder? Write all of them.", reader.whole(number)),
            es: format!("¿Cuáles de los números 2, 3, 4, 5, 6 y 9 dividen {} sin resto? Escríbelos todos.", reader.whole(number)),
        }
        /// The question for the divisors of a long number.
        AskDivisorsOfSixDigits { number: i64 } => {
            en: format!("Which of the numbers 2, 3, 4, 5, 9 and 10 divide {} without a remainder? Write all of them.", reader.whole(number)),
            es: format!("¿Cuáles de los números 2, 3, 4, 5, 9 y 10 dividen {} sin resto? Escríbelos todos.", reader.whole(number)),
        }
        /// The question for all factors.
        AskFactors { number: i64 } => {
            en: format!("Write all factors of {number}."),
            es: format!("Escribe todos los divisores de {number}."),
        }
        /// How all factors are found.
        InPairs { number: i64 } => {
            en: format!("Factors come in pairs that make {number}: 1 with {number}, then try 2, 3 and so on until the two of a pair meet."),
            es: format!("Los divisores van en parejas que dan {number}: 1 con {number}; luego prueba 2, 3, etc., hasta que los dos de una pareja se encuentren."),
        }
        /// A wrong way: the outer factors left out.
        Itself => {
            en: "1 and the number itself are factors too.",
            es: "El 1 y el propio número también son divisores.",
        }
        /// How the divisors of a long number are found.
        DigitsTellOfTen { sum: i64 } => {
            en: format!("The last digit tells of 2, 5 and 10, the last two of 4, the sum of the digits, {sum}, of 3 and 9."),
            es: format!("La última cifra dice si 2, 5 y 10, las dos últimas si 4, la suma de las cifras, {sum}, si 3 y 9."),
        }
        /// How the prime factors are found.
        DivideBySmallest { number: i64 } => {
            en: format!("Divide {} by the smallest prime that divides it, then what is left again, until a prime is left.", reader.whole(number)),
            es: format!("Divide {} entre el menor primo que lo divide, luego lo que queda otra vez, hasta que quede un primo.", reader.whole(number)),
        }
        /// How the divisors are found.
        DigitsTell { sum: i64 } => {
            en: format!("The last digit tells of 2 and 5, the last two of 4, the sum of the digits, {sum}, of 3 and 9; what 2 and 3 divide, 6 divides."),
            es: format!("La última cifra dice si 2 y 5, las dos últimas si 4, la suma de las cifras, {sum}, si 3 y 9; lo que dividen 2 y 3, lo divide 6."),
        }
        /// A wrong way: each prime once.
        AsOften => {
            en: "A prime stands there as often as it divides the number.",
            es: "Un primo aparece tantas veces como divide el número.",
        }
        /// A wrong way: a factor that is not prime.
        AllPrime { last: i64 } => {
            en: format!("{} is not prime: it can be divided further.", reader.whole(last)),
            es: format!("{} no es primo: se puede seguir dividiendo.", reader.whole(last)),
        }
    }
}
