//! A term of a sequence.

use crate::{
    Reader,
    parameters::{Choice, Label, Parameter},
};

/// How one term follows from the one before.
pub const KIND: Parameter = Parameter::one_of(
    "kind",
    Label { en: "Sequences", es: "Sucesiones" },
    &[
        Choice::new("arithmetic", Label { en: "arithmetic", es: "aritméticas" }),
        Choice::new("geometric", Label { en: "geometric", es: "geométricas" }),
    ],
);

/// Which term is asked for.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("next", Label { en: "the next term", es: "el término siguiente" }),
        Choice::new("farther", Label { en: "a term farther on", es: "un término más lejano" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the next term.
        AskNext => {
            en: "Which number comes next?",
            es: "¿Qué número sigue?",
        }
        /// The question for a term farther on.
        AskPlace { place: u32 } => {
            en: format!("Which number is in place {place} of this sequence?"),
            es: format!("¿Qué número está en el lugar {place} de esta sucesión?"),
        }
        /// The question for the next term, aloud.
        SpeechNext { numbers: Vec<i64> } => {
            en: format!("Which number comes next? {}", listed(&numbers, reader)),
            es: format!("¿Qué número sigue? {}", listed(&numbers, reader)),
        }
        /// The question for a term farther on, aloud.
        SpeechPlace { numbers: Vec<i64>, place: u32 } => {
            en: format!("A sequence begins with {}. Which number is in place {place}?", listed(&numbers, reader)),
            es: format!("Una sucesión empieza con {}. ¿Qué número está en el lugar {place}?", listed(&numbers, reader)),
        }
        /// A step that is added.
        EachAdds { by: i64 } => {
            en: format!("From one term to the next, {} is added.", reader.whole(by)),
            es: format!("De un término al siguiente se suma {}.", reader.whole(by)),
        }
        /// A factor.
        EachTimes { by: i64 } => {
            en: format!("From one term to the next, it is multiplied by {}.", reader.whole(by)),
            es: format!("De un término al siguiente se multiplica por {}.", reader.whole(by)),
        }
        /// The next term.
        NextIs { value: i64 } => {
            en: format!("The next is {}", reader.whole(value)),
            es: format!("El siguiente es {}", reader.whole(value)),
        }
        /// So many steps.
        AddSoOften { place: u32, by: i64, first: i64, value: i64 } => {
            en: format!("From the first term {} to place {place} there are {} steps of {}: {}", reader.whole(first), place - 1, reader.whole(by), reader.whole(value)),
            es: format!("Del primer término {} al lugar {place} hay {} pasos de {}: {}", reader.whole(first), place - 1, reader.whole(by), reader.whole(value)),
        }
        /// So many factors.
        MultiplySoOften { place: u32, by: i64, first: i64, value: i64 } => {
            en: format!("From the first term {} to place {place} it is multiplied {} times by {}: {}", reader.whole(first), place - 1, reader.whole(by), reader.whole(value)),
            es: format!("Del primer término {} al lugar {place} se multiplica {} veces por {}: {}", reader.whole(first), place - 1, reader.whole(by), reader.whole(value)),
        }
        /// A wrong way: back.
        WrongWay => {
            en: "That goes back. Look whether the terms get greater or less.",
            es: "Eso va hacia atrás. Mira si los términos aumentan o disminuyen.",
        }
        /// A wrong way: a step in place of a factor.
        TimesNotPlus => {
            en: "Here each term is multiplied by the same number. The steps are not equal.",
            es: "Aquí cada término se multiplica por el mismo número. Los pasos no son iguales.",
        }
        /// A wrong way: one step off.
        CountTheSteps => {
            en: "Count the steps: to place 2 there is one step from the first term, not two.",
            es: "Cuenta los pasos: hasta el lugar 2 hay un paso desde el primer término, no dos.",
        }
        /// A wrong way: without the first term.
        FromTheFirst => {
            en: "Begin at the first term, and add the steps to it.",
            es: "Empieza en el primer término y súmale los pasos.",
        }
    }
}

fn listed(numbers: &[i64], reader: Reader) -> String {
    let each: Vec<String> = numbers.iter().map(|&number| reader.whole(number)).collect();
    each.join("; ")
}
