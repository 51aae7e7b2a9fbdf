//! Reading a bar graph.

use crate::{
    Locale, Reader, Say,
    items::arithmetic,
    parameters::{Choice, Label, Parameter},
};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("difference", Label { en: "how many more of one", es: "cuántos más de uno" }),
        Choice::new("total", Label { en: "how many in all", es: "cuántos en total" }),
        Choice::new(
            "range",
            Label { en: "the longest less the shortest bar", es: "la barra más larga menos la más corta" },
        ),
    ],
);

/// A bar's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fruit {
    /// “Apples”.
    Apples,
    /// “Bananas”.
    Bananas,
    /// “Cherries”.
    Cherries,
    /// “Grapes”.
    Grapes,
}

impl Fruit {
    const fn name(self, locale: Locale) -> &'static str {
        match (locale, self) {
            (Locale::En, Self::Apples) => "apples",
            (Locale::En, Self::Bananas) => "bananas",
            (Locale::En, Self::Cherries) => "cherries",
            (Locale::En, Self::Grapes) => "grapes",
            (Locale::Es, Self::Apples) => "manzanas",
            (Locale::Es, Self::Bananas) => "plátanos",
            (Locale::Es, Self::Cherries) => "cerezas",
            (Locale::Es, Self::Grapes) => "uvas",
        }
    }
}

impl Say for Fruit {
    fn say(&self, reader: Reader) -> String {
        self.name(reader.locale).to_owned()
    }
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// What the graph shows.
        Title => {
            en: "Favorite fruit",
            es: "Fruta favorita",
        }
        /// The question for a difference.
        AskDifference { more: Fruit, less: Fruit } => {
            en: format!("How many more children like {} best than {}?", more.name(Locale::En), less.name(Locale::En)),
            es: format!("¿Cuántos niños más prefieren {} que {}?", more.name(Locale::Es), less.name(Locale::Es)),
        }
        /// The question for all.
        AskTotal => {
            en: "How many children were asked in all?",
            es: "¿A cuántos niños se preguntó en total?",
        }
        /// The question for the longest and the shortest bar.
        AskRange => {
            en: "How many more children like the most popular fruit best than the least popular one?",
            es: "¿Cuántos niños más prefieren la fruta más elegida que la menos elegida?",
        }
        /// A difference.
        Less { more: i64, less: i64 } => {
            en: format!("Take one bar from the other: {} − {} = {}", reader.whole(more), reader.whole(less), reader.whole(more - less)),
            es: format!("Resta una barra de la otra: {} − {} = {}", reader.whole(more), reader.whole(less), reader.whole(more - less)),
        }
        /// A sum.
        Sum { values: Vec<i64> } => {
            en: format!("Add up all bars: {}", arithmetic::Step::Sum { parts: values }.say(reader)),
            es: format!("Suma todas las barras: {}", arithmetic::Step::Sum { parts: values }.say(reader)),
        }
        /// Which bars are compared.
        LongestAndShortest => {
            en: "Look for the longest bar and for the shortest.",
            es: "Busca la barra más larga y la más corta.",
        }
        /// A wrong way: not a difference.
        CompareBoth => {
            en: "How many more is the difference of both bars.",
            es: "Cuántos más es la diferencia de las dos barras.",
        }
        /// A wrong way: not every bar.
        EveryBar => {
            en: "Every bar counts, also the last one.",
            es: "Cuentan todas las barras, también la última.",
        }
    }
}
