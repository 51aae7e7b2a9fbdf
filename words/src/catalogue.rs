//! What the catalogue's objectives and approaches are called and what they mean: a file a strand, or a part of a
//! large one, both languages of an objective beside each other.

mod addition;
mod algebraic_fractions;
mod counting;
mod data;
mod decimals;
mod equations;
mod expressions;
mod facts;
mod fractions;
mod functions;
mod geometry;
mod integers;
mod measurement;
mod multi_digit;
mod multiplication;
mod number_theory;
mod numerals;
mod place_value;
mod ratios;
mod time_and_money;
mod vectors;

use crate::{Locale, Reader, Say};

/// The strands' lists, in the order of the catalogue.
const STRANDS: &[&[Entry]] = &[
    counting::WORDS,
    addition::facts::WORDS,
    addition::stories::WORDS,
    addition::written::WORDS,
    facts::WORDS,
    multiplication::facts::WORDS,
    multiplication::products::WORDS,
    multiplication::stories::WORDS,
    multiplication::quotients::WORDS,
    multi_digit::WORDS,
    place_value::WORDS,
    numerals::WORDS,
    number_theory::WORDS,
    fractions::numbers::WORDS,
    fractions::sums::WORDS,
    fractions::products::WORDS,
    decimals::numbers::WORDS,
    decimals::sums::WORDS,
    decimals::products::WORDS,
    decimals::forms::WORDS,
    ratios::WORDS,
    integers::numbers::WORDS,
    integers::powers::WORDS,
    integers::calculations::WORDS,
    measurement::WORDS,
    time_and_money::WORDS,
    geometry::measures::WORDS,
    geometry::angles::WORDS,
    geometry::triangles::WORDS,
    geometry::coordinates::WORDS,
    data::WORDS,
    expressions::values::WORDS,
    expressions::factors::WORDS,
    expressions::powers::WORDS,
    expressions::terms::WORDS,
    algebraic_fractions::WORDS,
    equations::linear::WORDS,
    equations::inequalities::WORDS,
    equations::proportions::WORDS,
    equations::systems::WORDS,
    equations::quadratic::WORDS,
    functions::WORDS,
    vectors::WORDS,
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
    /// Everything of the catalogue.
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
}

/// The words of an objective or approach by its id; none for what is not of the catalogue.
#[must_use]
pub fn wording(id: &str) -> Option<Catalogued> {
    Catalogued::all().find(|known| known.id() == id)
}

/// What an objective is called: the catalogue's statement, and an unknown id as it is.
#[must_use]
pub fn statement(id: &str, reader: Reader) -> String {
    wording(id).map_or_else(|| id.to_owned(), |known| Catalogue::Statement(known).say(reader))
}

/// The sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Catalogue {
    /// What is to be shown: `Multiply two one-digit numbers`. Begins with a capital, no full stop.
    Statement(Catalogued),
    /// The same as a student says it: `I can multiply two one-digit numbers.`
    ICan(Catalogued),
    /// A few words that go on from "opens after": `one-digit products`.
    Short(Catalogued),
    /// What it means, in a sentence or two.
    Meaning(Catalogued),
}

impl Say for Catalogue {
    fn say(&self, reader: Reader) -> String {
        match *self {
            Self::Statement(known) => known.words(reader.locale).statement,
            Self::ICan(known) => known.words(reader.locale).i_can,
            Self::Short(known) => known.words(reader.locale).short,
            Self::Meaning(known) => known.words(reader.locale).meaning,
        }
        .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
