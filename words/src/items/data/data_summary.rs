//! The mean, the median, the mode or the range of a few numbers.

use crate::{
    Locale, Reader,
    parameters::{Choice, Label, Parameter},
};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("mean", Label { en: "mean", es: "media" }),
        Choice::new("median", Label { en: "median", es: "mediana" }),
        Choice::new("mode", Label { en: "mode", es: "moda" }),
        Choice::new("range", Label { en: "range", es: "rango" }),
        Choice::new("decimal_mean", Label { en: "mean that is a decimal", es: "media que es un decimal" }),
        Choice::new("halved_median", Label { en: "median that ends in .5", es: "mediana que acaba en cinco décimas" }),
    ],
);

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The sum by how many there are.
    Mean,
    /// The one in the middle.
    Median,
    /// The one that comes most often.
    Mode,
    /// The largest less the smallest.
    Range,
}

impl Asked {
    const fn name(self, locale: Locale) -> &'static str {
        match (locale, self) {
            (Locale::En, Self::Mean) => "the mean",
            (Locale::En, Self::Median) => "the median",
            (Locale::En, Self::Mode) => "the mode",
            (Locale::En, Self::Range) => "the range",
            (Locale::Es, Self::Mean) => "la media",
            (Locale::Es, Self::Median) => "la mediana",
            (Locale::Es, Self::Mode) => "la moda",
            (Locale::Es, Self::Range) => "el rango",
        }
    }
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { asked: Asked } => {
            en: format!("What is {} of these numbers?", asked.name(Locale::En)),
            es: format!("¿Cuál es {} de estos números?", asked.name(Locale::Es)),
        }
        /// The question, aloud.
        Speech { asked: Asked, numbers: Vec<i64> } => {
            en: format!("What is {} of these numbers? {}.", asked.name(Locale::En), listed(&numbers, reader)),
            es: format!("¿Cuál es {} de estos números? {}.", asked.name(Locale::Es), listed(&numbers, reader)),
        }
        /// The sum.
        AddedUp { sum: i64 } => {
            en: format!("Added up they make {}.", reader.whole(sum)),
            es: format!("Sumados dan {}.", reader.whole(sum)),
        }
        /// The mean.
        Shared { sum: i64, count: i64, value: i64 } => {
            en: format!("There are {count} of them: {} ÷ {count} = {}", reader.whole(sum), reader.whole(value)),
            es: format!("Son {count}: {} ÷ {count} = {}", reader.whole(sum), reader.whole(value)),
        }
        /// The mean, which is not whole.
        SharedOn { sum: i64, count: i64, exact: (i64, u8) } => {
            en: format!("There are {count} of them. Go on dividing behind the decimal point: {} ÷ {count} = {}", reader.whole(sum), decimal(exact, reader)),
            es: format!("Son {count}. Sigue dividiendo detrás de la coma: {} ÷ {count} = {}", reader.whole(sum), decimal(exact, reader)),
        }
        /// The numbers in order.
        InOrder { numbers: Vec<i64> } => {
            en: format!("In order: {}", listed(&numbers, reader)),
            es: format!("En orden: {}", listed(&numbers, reader)),
        }
        /// The median.
        Middle { value: i64 } => {
            en: format!("In the middle, or halfway between the two there, is {}", reader.whole(value)),
            es: format!("En el medio, o a mitad entre los dos del medio, está {}", reader.whole(value)),
        }
        /// The median, which is not whole.
        Halfway { lower: i64, upper: i64, exact: (i64, u8) } => {
            en: format!("Halfway between the two in the middle: ({} + {}) ÷ 2 = {}", reader.whole(lower), reader.whole(upper), decimal(exact, reader)),
            es: format!("A mitad entre los dos del medio: ({} + {}) ÷ 2 = {}", reader.whole(lower), reader.whole(upper), decimal(exact, reader)),
        }
        /// The mode.
        MostOften { times: u64, value: i64 } => {
            en: format!("The number that comes most often, {times} times, is {}", reader.whole(value)),
            es: format!("El número que más aparece, {times} veces, es {}", reader.whole(value)),
        }
        /// The range.
        LargestLessSmallest { least: i64, most: i64 } => {
            en: format!("The largest less the smallest: {} − {} = {}", reader.whole(most), reader.whole(least), reader.whole(most - least)),
            es: format!("El mayor menos el menor: {} − {} = {}", reader.whole(most), reader.whole(least), reader.whole(most - least)),
        }
        /// A wrong way: the sum.
        ShareIt => {
            en: "That is the sum. Divide it by how many numbers there are.",
            es: "Esa es la suma. Divídela entre cuántos números hay.",
        }
        /// A wrong way: the whole part of the mean.
        GoOnDividing => {
            en: "Something is left over. Go on dividing: the mean is a decimal.",
            es: "Sobra algo. Sigue dividiendo: la media es un decimal.",
        }
        /// A wrong way: one of the two in the middle.
        BetweenTheTwo => {
            en: "Two numbers are in the middle. The median is halfway between them.",
            es: "Hay dos números en el medio. La mediana está a mitad entre ellos.",
        }
        /// A wrong way: the median.
        NotTheMedian => {
            en: "That is the median. The mean is the sum divided by how many numbers there are.",
            es: "Esa es la mediana. La media es la suma dividida entre cuántos números hay.",
        }
        /// A wrong way: not in order.
        OrderFirst => {
            en: "Put the numbers in order first. The median is the one in the middle then.",
            es: "Ordena primero los números. La mediana es el que queda en el medio.",
        }
        /// A wrong way: how often.
        NotHowOften => {
            en: "That is how often it comes. The number itself is asked for.",
            es: "Eso es cuántas veces aparece. Se pide el número mismo.",
        }
        /// A wrong way: another number.
        NotTheLargest => {
            en: "The mode is the number that comes most often.",
            es: "La moda es el número que más veces aparece.",
        }
        /// A wrong way: the ends of the row.
        NotTheEnds => {
            en: "Look for the largest and the smallest number, not for the first and the last.",
            es: "Busca el número mayor y el menor, no el primero y el último.",
        }
        /// A wrong way: the largest.
        LessTheSmallest => {
            en: "That is the largest number. Take the smallest from it.",
            es: "Ese es el número mayor. Réstale el menor.",
        }
    }
}

fn listed(numbers: &[i64], reader: Reader) -> String {
    let each: Vec<String> = numbers.iter().map(|&number| reader.whole(number)).collect();
    each.join("; ")
}

fn decimal((units, places): (i64, u8), reader: Reader) -> String {
    reader.numbers.decimal(units, places)
}
