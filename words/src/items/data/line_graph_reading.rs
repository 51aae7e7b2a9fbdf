//! Reading a line graph.

use crate::{
    Locale, Reader,
    parameters::{Choice, Label, Parameter},
};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("value", Label { en: "the value at a point", es: "el valor de un punto" }),
        Choice::new("difference", Label { en: "how much higher one point is", es: "cuánto más alto es un punto" }),
        Choice::new("rise", Label { en: "the largest rise", es: "la mayor subida" }),
    ],
);

/// A day of school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// The first.
    Monday,
    /// The second.
    Tuesday,
    /// In the middle.
    Wednesday,
    /// The last but one.
    Thursday,
    /// The last.
    Friday,
}

impl Day {
    /// From left to right.
    pub const ALL: [Self; 5] = [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday];

    const fn name(self, locale: Locale) -> &'static str {
        match (locale, self) {
            (Locale::En, Self::Monday) => "Monday",
            (Locale::En, Self::Tuesday) => "Tuesday",
            (Locale::En, Self::Wednesday) => "Wednesday",
            (Locale::En, Self::Thursday) => "Thursday",
            (Locale::En, Self::Friday) => "Friday",
            (Locale::Es, Self::Monday) => "lunes",
            (Locale::Es, Self::Tuesday) => "martes",
            (Locale::Es, Self::Wednesday) => "miércoles",
            (Locale::Es, Self::Thursday) => "jueves",
            (Locale::Es, Self::Friday) => "viernes",
        }
    }

    /// As it stands below a point: `Mon`.
    #[must_use]
    pub fn short(self, reader: Reader) -> String {
        self.name(reader.locale).chars().take(3).collect()
    }
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// What the graph shows.
        Title => {
            en: "Visitors to a museum",
            es: "Visitantes de un museo",
        }
        /// The question for one point.
        AskValue { day: Day } => {
            en: format!("How many visitors came on {}?", day.name(Locale::En)),
            es: format!("¿Cuántos visitantes llegaron el {}?", day.name(Locale::Es)),
        }
        /// The question for a difference.
        AskDifference { more: Day, fewer: Day } => {
            en: format!("How many more visitors came on {} than on {}?", more.name(Locale::En), fewer.name(Locale::En)),
            es: format!("¿Cuántos visitantes más llegaron el {} que el {}?", more.name(Locale::Es), fewer.name(Locale::Es)),
        }
        /// The question for the largest rise.
        AskRise => {
            en: "What is the largest rise from one day to the next, in visitors?",
            es: "¿De cuántos visitantes es la mayor subida de un día al siguiente?",
        }
        /// A point that is read.
        Read { day: Day, value: i64 } => {
            en: format!("{}: {}", day.name(Locale::En), reader.whole(value)),
            es: format!("{}: {}", day.name(Locale::Es), reader.whole(value)),
        }
        /// A difference.
        Less { higher: i64, lower: i64 } => {
            en: format!("Take the lower from the higher: {} − {} = {}", reader.whole(higher), reader.whole(lower), reader.whole(higher - lower)),
            es: format!("Resta el más bajo del más alto: {} − {} = {}", reader.whole(higher), reader.whole(lower), reader.whole(higher - lower)),
        }
        /// How a point is read; also what to say to who read another.
        FindThePoint => {
            en: "Find the point above the day, then look across to the scale.",
            es: "Busca el punto sobre el día y mira en la escala a qué altura está.",
        }
        /// Where the line rises most.
        Steepest => {
            en: "Look for the part where the line goes up most steeply.",
            es: "Busca el tramo en que la línea sube más.",
        }
        /// A wrong way: not a difference.
        CompareBoth => {
            en: "Read both points and take one from the other.",
            es: "Lee los dos puntos y resta uno del otro.",
        }
        /// A wrong way: over more than a day.
        OneDayToTheNext => {
            en: "Compare one day with the next, not the highest day with the lowest.",
            es: "Compara un día con el siguiente, no el más alto con el más bajo.",
        }
    }
}
