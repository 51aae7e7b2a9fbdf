//! Ratios of two groups.

use crate::parameters::{Choice, Label, Parameter};

/// What the first group is compared with.
pub const COMPARE: Parameter = Parameter::one_of(
    "compare",
    Label { en: "A group is compared with", es: "Un grupo se compara con" },
    &[
        Choice::new("parts", Label { en: "the other group", es: "el otro grupo" }),
        Choice::new("whole", Label { en: "both groups together", es: "los dos grupos juntos" }),
    ],
);

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Cats and dogs.
    Pets,
    /// Red and blue marbles in a bag.
    Marbles,
    /// Oaks and pines in a park.
    Trees,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for one group to the other.
        AskParts { story: Story, one: i64, other: i64 } => {
            en: match story {
                Story::Pets => format!("There are {one} cats and {other} dogs. Write the ratio of cats to dogs as a fraction in lowest terms."),
                Story::Marbles => format!("A bag has {one} red and {other} blue marbles. Write the ratio of red to blue marbles as a fraction in lowest terms."),
                Story::Trees => format!("There are {one} oaks and {other} pines in a park. Write the ratio of oaks to pines as a fraction in lowest terms."),
            },
            es: match story {
                Story::Pets => format!("Hay {one} gatos y {other} perros. Escribe la razón de gatos a perros como fracción en su forma más simple."),
                Story::Marbles => format!("Una bolsa tiene {one} canicas rojas y {other} azules. Escribe la razón de canicas rojas a azules como fracción en su forma más simple."),
                Story::Trees => format!("En un parque hay {one} robles y {other} pinos. Escribe la razón de robles a pinos como fracción en su forma más simple."),
            },
        }
        /// The question for one group to both.
        AskWhole { story: Story, one: i64, other: i64 } => {
            en: match story {
                Story::Pets => format!("There are {one} cats and {other} dogs. Write the ratio of cats to all animals as a fraction in lowest terms."),
                Story::Marbles => format!("A bag has {one} red and {other} blue marbles. Write the ratio of red marbles to all marbles as a fraction in lowest terms."),
                Story::Trees => format!("There are {one} oaks and {other} pines in a park. Write the ratio of oaks to all trees as a fraction in lowest terms."),
            },
            es: match story {
                Story::Pets => format!("Hay {one} gatos y {other} perros. Escribe la razón de gatos a todos los animales como fracción en su forma más simple."),
                Story::Marbles => format!("Una bolsa tiene {one} canicas rojas y {other} azules. Escribe la razón de canicas rojas a todas las canicas como fracción en su forma más simple."),
                Story::Trees => format!("En un parque hay {one} robles y {other} pinos. Escribe la razón de robles a todos los árboles como fracción en su forma más simple."),
            },
        }
        /// Both together.
        Together { one: i64, other: i64 } => {
            en: format!("All of them: {one} + {other} = {}", one + other),
            es: format!("Todos: {one} + {other} = {}", one + other),
        }
        /// In lowest terms.
        Reduce { over: i64, under: i64, factor: i64, shown: String } => {
            en: format!("Divide both numbers of {over}/{under} by {factor}: {shown}"),
            es: format!("Divide los dos números de {over}/{under} entre {factor}: {shown}"),
        }
        /// A wrong way: upside down.
        TurnedOver => {
            en: "The ratio is upside down. What is named first goes above.",
            es: "La razón está al revés. Lo que se nombra primero va arriba.",
        }
        /// A wrong way: to the whole.
        ToWhole => {
            en: "That compares with all of them. The question compares the two groups.",
            es: "Eso compara con todos. La pregunta compara los dos grupos.",
        }
        /// A wrong way: to the other part.
        ToPart => {
            en: "That compares the two groups. The question compares with all of them.",
            es: "Eso compara los dos grupos. La pregunta compara con todos.",
        }
        /// A wrong way: the other group.
        OtherPart => {
            en: "That is the ratio of the other group.",
            es: "Esa es la razón del otro grupo.",
        }
    }
}
