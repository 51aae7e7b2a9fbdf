//! Probabilities of dice and coins.

use crate::parameters::{Choice, Label, Parameter};

/// What is thrown.
pub const WITH: Parameter = Parameter::one_of(
    "with",
    Label { en: "What is thrown", es: "Qué se lanza" },
    &[
        Choice::new("two_dice", Label { en: "two dice", es: "dos dados" }),
        Choice::new("coin_and_die", Label { en: "a coin and a die", es: "una moneda y un dado" }),
        Choice::new("die", Label { en: "one die", es: "un dado" }),
    ],
);

/// Which numbers of a die are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The number itself.
    Exactly,
    /// It and the greater ones.
    AtLeast,
    /// The greater ones.
    MoreThan,
    /// The smaller ones.
    LessThan,
    /// Those that 2 divides.
    Even,
    /// The others.
    Odd,
    /// Those with two factors.
    Prime,
}

impl Sort {
    fn english(self, number: i64) -> String {
        match self {
            Self::Exactly => format!("a {number}"),
            Self::AtLeast => format!("at least {number}"),
            Self::MoreThan => format!("a number greater than {number}"),
            Self::LessThan => format!("a number less than {number}"),
            Self::Even => "an even number".to_owned(),
            Self::Odd => "an odd number".to_owned(),
            Self::Prime => "a prime number".to_owned(),
        }
    }

    fn spanish(self, number: i64) -> String {
        match self {
            Self::Exactly => format!("un {number}"),
            Self::AtLeast => format!("al menos un {number}"),
            Self::MoreThan => format!("un número mayor que {number}"),
            Self::LessThan => format!("un número menor que {number}"),
            Self::Even => "un número par".to_owned(),
            Self::Odd => "un número impar".to_owned(),
            Self::Prime => "un número primo".to_owned(),
        }
    }
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        AskSum { sum: i64 } => {
            en: format!("Two dice are rolled. What is the probability that the two numbers add up to {sum}?"),
            es: format!("Se lanzan dos dados. ¿Cuál es la probabilidad de que los dos números sumen {sum}?"),
        }
        /// The question.
        AskDouble { face: i64 } => {
            en: format!("Two dice are rolled. What is the probability that both dice show {face}?"),
            es: format!("Se lanzan dos dados. ¿Cuál es la probabilidad de que los dos muestren {face}?"),
        }
        /// The question.
        AskFaces { one: i64, other: i64 } => {
            en: format!("Two dice are rolled. What is the probability that one die shows {one} and the other shows {other}?"),
            es: format!("Se lanzan dos dados. ¿Cuál es la probabilidad de que uno muestre {one} y el otro {other}?"),
        }
        /// The question.
        AskCoinAndFace { heads: bool, face: i64 } => {
            en: format!("A coin is tossed and a die is rolled. What is the probability that the coin shows {} and the die shows {face}?", if heads { "heads" } else { "tails" }),
            es: format!("Se lanzan una moneda y un dado. ¿Cuál es la probabilidad de que la moneda muestre {} y el dado muestre {face}?", if heads { "cara" } else { "cruz" }),
        }
        /// The question.
        AskCoinAndMore { heads: bool, than: i64 } => {
            en: format!("A coin is tossed and a die is rolled. What is the probability that the coin shows {} and the die shows a number greater than {than}?", if heads { "heads" } else { "tails" }),
            es: format!("Se lanzan una moneda y un dado. ¿Cuál es la probabilidad de que la moneda muestre {} y el dado muestre un número mayor que {than}?", if heads { "cara" } else { "cruz" }),
        }
        /// The question.
        AskDie { sort: Sort, number: i64 } => {
            en: format!("A die is rolled. What is the probability that it shows {}?", sort.english(number)),
            es: format!("Se lanza un dado. ¿Cuál es la probabilidad de que muestre {}?", sort.spanish(number)),
        }
        /// The numbers that are meant.
        Sides { faces: Vec<i64> } => {
            en: format!("The die shows what is asked for with: {}", listed(&faces)),
            es: format!("El dado muestra lo que se pide con: {}", listed(&faces)),
        }
        /// How it is found.
        Outcomes { favorable: i64, all: i64 } => {
            en: format!("There are {all} outcomes in all, each as likely as any other. So many of these are what is asked for: {favorable}."),
            es: format!("Hay {all} resultados en total, todos igual de probables. De estos son lo que se pide: {favorable}."),
        }
    }
}

fn listed(faces: &[i64]) -> String {
    let each: Vec<String> = faces.iter().map(i64::to_string).collect();
    each.join(", ")
}
