//! Sums of the first terms of a sequence.

use crate::{
    Reader,
    parameters::{Choice, Label, Parameter},
};

/// Sequences.
pub const KIND: Parameter = Parameter::one_of(
    "kind",
    Label { en: "Sequences", es: "Sucesiones" },
    &[
        Choice::new("arithmetic", Label { en: "arithmetic", es: "aritméticas" }),
        Choice::new("geometric", Label { en: "geometric", es: "geométricas" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { shown: Vec<i64>, count: i64 } => {
            en: format!("A sequence begins {} and goes on by the same rule. What is the sum of its first {count} terms?", listed(&shown, reader)),
            es: format!("Una sucesión empieza {} y sigue con la misma regla. ¿Cuál es la suma de sus primeros {count} términos?", listed(&shown, reader)),
        }
        /// How it is found.
        FirstAndLast { first: i64, last: i64, count: i64 } => {
            en: format!("The first term is {}, the last one {}. Together they make as much as any such pair; multiply by {count} and halve.", reader.whole(first), reader.whole(last)),
            es: format!("El primer término es {}, el último {}. Juntos hacen lo mismo que cualquier otra pareja así; multiplica por {count} y toma la mitad.", reader.whole(first), reader.whole(last)),
        }
        /// How it is found.
        TermByTerm { last: i64, count: i64 } => {
            en: format!("Find each of the {count} terms from the one before, up to {}, and add them all.", reader.whole(last)),
            es: format!("Halla cada uno de los {count} términos a partir del anterior, hasta {}, y súmalos todos.", reader.whole(last)),
        }
        /// A wrong way: the last term.
        SumIsAsked => {
            en: "That is the last of the terms. The sum of all of them is asked for.",
            es: "Ese es el último de los términos. Se pide la suma de todos.",
        }
        /// A wrong way: another number of terms.
        CountTheTerms { count: i64 } => {
            en: format!("Count the terms: {count} are added, with the first."),
            es: format!("Cuenta los términos: se suman {count}, con el primero."),
        }
    }
}

fn listed(numbers: &[i64], reader: Reader) -> String {
    let between = format!("{} ", reader.numbers.list_mark());
    numbers.iter().map(|number| reader.whole(*number)).collect::<Vec<_>>().join(&between)
}
