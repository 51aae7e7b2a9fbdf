//! What objectives are called, what they mean in a sentence, and what it takes to show them.
//!
//! The catalogue's are a file a strand, both languages of an objective beside each other.

#[cfg(feature = "every-strand")]
mod addition;
#[cfg(feature = "every-strand")]
mod counting;
#[cfg(feature = "every-strand")]
mod data;
#[cfg(feature = "every-strand")]
mod decimals;
#[cfg(feature = "every-strand")]
mod equations;
#[cfg(feature = "every-strand")]
mod expressions;
mod facts;
#[cfg(feature = "every-strand")]
mod fractions;
#[cfg(feature = "every-strand")]
mod functions;
#[cfg(feature = "every-strand")]
mod geometry;
#[cfg(feature = "every-strand")]
mod integers;
#[cfg(feature = "every-strand")]
mod measurement;
mod multi_digit;
#[cfg(feature = "every-strand")]
mod multiplication;
#[cfg(feature = "every-strand")]
mod number_theory;
#[cfg(feature = "every-strand")]
mod numerals;
mod place_value;
#[cfg(feature = "every-strand")]
mod ratios;
#[cfg(feature = "every-strand")]
mod time_and_money;

use crate::{Locale, Reader, Say};

/// The strands' lists, in the order of the catalogue.
const STRANDS: &[&[Entry]] = &[
    #[cfg(feature = "every-strand")]
    counting::WORDS,
    #[cfg(feature = "every-strand")]
    addition::WORDS,
    facts::WORDS,
    #[cfg(feature = "every-strand")]
    multiplication::WORDS,
    multi_digit::WORDS,
    place_value::WORDS,
    #[cfg(feature = "every-strand")]
    numerals::WORDS,
    #[cfg(feature = "every-strand")]
    number_theory::WORDS,
    #[cfg(feature = "every-strand")]
    fractions::WORDS,
    #[cfg(feature = "every-strand")]
    decimals::WORDS,
    #[cfg(feature = "every-strand")]
    ratios::WORDS,
    #[cfg(feature = "every-strand")]
    integers::WORDS,
    #[cfg(feature = "every-strand")]
    measurement::WORDS,
    #[cfg(feature = "every-strand")]
    time_and_money::WORDS,
    #[cfg(feature = "every-strand")]
    geometry::WORDS,
    #[cfg(feature = "every-strand")]
    data::WORDS,
    #[cfg(feature = "every-strand")]
    expressions::WORDS,
    #[cfg(feature = "every-strand")]
    equations::WORDS,
    #[cfg(feature = "every-strand")]
    functions::WORDS,
];

/// What an objective or approach is called in every language.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Entry {
    id: &'static str,
    en: Wording,
    es: Wording,
}

/// The words of an objective or approach in one language.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Wording {
    /// What is to be shown: a capital first, no full stop.
    statement: &'static str,
    /// The same as a student says it.
    i_can: &'static str,
    /// A few words that go on from "opens after".
    short: &'static str,
    /// What it means, in a sentence or two.
    meaning: &'static str,
}

/// An objective or an approach of the catalogue, whose words exist in every language. A school's own is used as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Catalogued(&'static Entry);

impl Catalogued {
    /// Everything of the catalogue that this build has words for.
    pub fn all() -> impl Iterator<Item = Self> {
        STRANDS.iter().copied().flatten().map(Self)
    }

    /// The id, short words that never change.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    fn words(self, locale: Locale) -> &'static Wording {
        match locale {
            Locale::En => &self.0.en,
            Locale::Es => &self.0.es,
        }
    }

    pub(crate) fn statement(self, locale: Locale) -> String {
        self.words(locale).statement.to_owned()
    }

    pub(crate) fn i_can(self, locale: Locale) -> String {
        self.words(locale).i_can.to_owned()
    }

    pub(crate) fn short(self, locale: Locale) -> String {
        self.words(locale).short.to_owned()
    }

    pub(crate) fn meaning(self, locale: Locale) -> String {
        self.words(locale).meaning.to_owned()
    }
}

/// The words of an objective or approach by its id; none for what is not of the catalogue.
#[must_use]
pub fn wording(id: &str) -> Option<Catalogued> {
    Catalogued::all().find(|known| known.id() == id)
}

/// What an objective is called: the catalogue's statement, and an unknown id as it is.
#[must_use]
pub fn statement(id: &str, reader: Reader) -> String {
    wording(id).map_or_else(|| id.to_owned(), |known| Objective::Statement(known).say(reader))
}

/// The sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
    /// What is to be shown: `Multiply two one-digit numbers`. Begins with a capital, no full stop.
    Statement(Catalogued),
    /// The same as a student says it: `I can multiply two one-digit numbers.`
    ICan(Catalogued),
    /// A few words that go on from "opens after": `one-digit products`.
    Short(Catalogued),
    /// What it means, in a sentence or two.
    Meaning(Catalogued),
    /// What it takes: `9 of 10 right within 2 minutes`.
    Takes {
        /// How many right are enough.
        required: u16,
        /// Of so many items.
        of: u16,
        /// Within so many milliseconds; none for no clock.
        limit: Option<u64>,
    },
    /// The same where there is little room: `9 of 10 in 2 minutes`.
    TakesShort {
        /// How many right are enough.
        required: u16,
        /// Of so many items.
        of: u16,
        /// Within so many milliseconds; none for no clock.
        limit: Option<u64>,
    },
}

/// A length of time split into what is said: whole minutes, and the seconds beside them.
pub(crate) const fn minutes_and_seconds(millis: u64) -> (u64, u64) {
    let seconds = millis.div_ceil(1000);
    (seconds / 60, seconds % 60)
}

say!(objectives: Objective => say);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    #[test]
    fn what_it_takes_reads_as_a_person_says_it() {
        let takes = |required, of, limit| Objective::Takes { required, of, limit };
        for (key, english, spanish) in [
            (takes(9, 10, Some(120_000)), "9 of 10 right within 2 minutes", "9 de 10 bien en 2 minutos"),
            (takes(4, 5, Some(60_000)), "4 of 5 right within 1 minute", "4 de 5 bien en 1 minuto"),
            (takes(4, 5, Some(90_000)), "4 of 5 right within 1:30 minutes", "4 de 5 bien en 1:30 minutos"),
            (takes(4, 5, Some(45_000)), "4 of 5 right within 45 seconds", "4 de 5 bien en 45 segundos"),
            (takes(9, 10, None), "9 of 10 right, without a clock", "9 de 10 bien, sin reloj"),
        ] {
            assert_eq!(key.say(Locale::En.into()), english);
            assert_eq!(key.say(Locale::Es.into()), spanish);
        }
    }

    #[test]
    fn every_wording_is_a_sentence_of_its_kind_in_every_language() {
        for known in Catalogued::all() {
            let (english, spanish) = (known.words(Locale::En), known.words(Locale::Es));
            assert_ne!(english.statement, spanish.statement, "{}", known.id());
            for words in [english, spanish] {
                let starts_large = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
                assert!(starts_large(words.statement) && !words.statement.ends_with('.'), "{words:?}");
                assert!(starts_large(words.i_can) && words.i_can.ends_with('.'), "{words:?}");
                assert!(!words.short.is_empty() && !words.short.ends_with('.'), "{words:?}");
                assert!(starts_large(words.meaning) && words.meaning.ends_with('.'), "{words:?}");
            }
            assert!(english.i_can.starts_with("I can "), "{english:?}");
        }
    }

    #[test]
    fn every_id_of_the_catalogue_has_its_words_and_no_other_has() {
        let mut ids = std::collections::HashSet::new();
        for known in Catalogued::all() {
            assert_eq!(wording(known.id()), Some(known));
            assert!(ids.insert(known.id()), "{} is there twice", known.id());
        }
        assert_eq!(wording("juggle-five-balls"), None);
        assert_eq!(statement("juggle-five-balls", Locale::En.into()), "juggle-five-balls");
    }
}
