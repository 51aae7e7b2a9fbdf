//! The probability of a color.

use crate::parameters::{Choice, Label, Parameter};

/// The event.
pub const EVENT: Parameter = Parameter::one_of(
    "event",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("red", Label { en: "a red marble", es: "una canica roja" }),
        Choice::new("not_red", Label { en: "a marble that is not red", es: "una canica que no es roja" }),
        Choice::new(
            "twice_put_back",
            Label { en: "two red ones, the first put back", es: "dos rojas, devolviendo la primera" },
        ),
        Choice::new(
            "twice_kept",
            Label { en: "two red ones, the first kept", es: "dos rojas, sin devolver la primera" },
        ),
    ],
);

/// The most marbles of a color.
pub const MARBLES_TO: Parameter =
    Parameter::new("marbles_to", Label { en: "Most marbles of a color", es: "Máximo de canicas de un color" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for one red marble.
        AskRed { red: i64, blue: i64, green: i64 } => {
            en: format!("A bag has {red} red, {blue} blue and {green} green marbles. One is drawn without looking. What is the probability that it is red?"),
            es: format!("Una bolsa tiene {red} canicas rojas, {blue} azules y {green} verdes. Se saca una sin mirar. ¿Cuál es la probabilidad de que sea roja?"),
        }
        /// The question for one that is not red.
        AskNotRed { red: i64, blue: i64, green: i64 } => {
            en: format!("A bag has {red} red, {blue} blue and {green} green marbles. One is drawn without looking. What is the probability that it is not red?"),
            es: format!("Una bolsa tiene {red} canicas rojas, {blue} azules y {green} verdes. Se saca una sin mirar. ¿Cuál es la probabilidad de que no sea roja?"),
        }
        /// The question for two, the first put back.
        AskTwicePutBack { red: i64, blue: i64, green: i64 } => {
            en: format!("A bag has {red} red, {blue} blue and {green} green marbles. One is drawn without looking and put back, then another is drawn. What is the probability that both are red?"),
            es: format!("Una bolsa tiene {red} canicas rojas, {blue} azules y {green} verdes. Se saca una sin mirar y se devuelve; luego se saca otra. ¿Cuál es la probabilidad de que las dos sean rojas?"),
        }
        /// The question for two, the first kept.
        AskTwiceKept { red: i64, blue: i64, green: i64 } => {
            en: format!("A bag has {red} red, {blue} blue and {green} green marbles. One is drawn without looking and kept, then another is drawn. What is the probability that both are red?"),
            es: format!("Una bolsa tiene {red} canicas rojas, {blue} azules y {green} verdes. Se saca una sin mirar y no se devuelve; luego se saca otra. ¿Cuál es la probabilidad de que las dos sean rojas?"),
        }
        /// How many there are.
        InTheBag { all: i64 } => {
            en: format!("There are {all} marbles in the bag, each as likely as any other."),
            es: format!("En la bolsa hay {all} canicas, todas igual de probables."),
        }
        /// One draw.
        Favorable { favorable: i64, all: i64 } => {
            en: format!("{favorable} of {all} are what is asked for."),
            es: format!("{favorable} de {all} son lo que se pide."),
        }
        /// Two draws.
        Both { first: (i64, i64), second: (i64, i64) } => {
            en: format!("The first is red in {} of {} cases, then the second in {} of {}: multiply both.", first.0, first.1, second.0, second.1),
            es: format!("La primera es roja en {} de {} casos, y después la segunda en {} de {}: multiplica las dos.", first.0, first.1, second.0, second.1),
        }
        /// A wrong way: against the other colors.
        OfAll => {
            en: "Divide by all marbles, the red ones too.",
            es: "Divide entre todas las canicas, también las rojas.",
        }
        /// A wrong way: the other colors.
        NotTheOthers => {
            en: "That is the probability of the other colors.",
            es: "Esa es la probabilidad de los otros colores.",
        }
        /// A wrong way: colors counted.
        CountMarbles => {
            en: "The colors are not equally likely. Count the marbles of each.",
            es: "Los colores no son igual de probables. Cuenta las canicas de cada uno.",
        }
        /// A wrong way: the event that does not happen.
        NotRedIsAsked => {
            en: "That is the probability of red. All the others are asked for.",
            es: "Esa es la probabilidad de roja. Se piden todas las demás.",
        }
        /// A wrong way: not both.
        MultiplyBoth => {
            en: "Both have to be red: multiply the two probabilities.",
            es: "Las dos deben ser rojas: multiplica las dos probabilidades.",
        }
        /// A wrong way: one fewer.
        PutBack => {
            en: "The first is put back, so the bag is the same for the second.",
            es: "La primera se devuelve, así que la bolsa es la misma para la segunda.",
        }
        /// A wrong way: as many as before.
        Kept => {
            en: "The first is kept, so there is one red marble less for the second.",
            es: "La primera no se devuelve, así que para la segunda hay una canica roja menos.",
        }
    }
}
