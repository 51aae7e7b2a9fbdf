//! What objectives are called, what they mean in a sentence, and what it takes to show them.

use crate::{Reader, Say};

/// An objective or an approach of the catalogue, whose words exist in every language. A school's own is used as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Catalogued {
    /// `multiply-one-digit`
    MultiplyOneDigit,
    /// `multiply-three-digit`
    MultiplyThreeDigit,
    /// `round-to-nearest-ten`
    RoundToNearestTen,
    /// `digit-value-times`
    DigitValueTimes,
    /// `multiplication-comparison`
    MultiplicationComparison,
}

impl Catalogued {
    /// Everything of the catalogue.
    pub const ALL: [Self; 5] = [
        Self::MultiplyOneDigit,
        Self::MultiplyThreeDigit,
        Self::RoundToNearestTen,
        Self::DigitValueTimes,
        Self::MultiplicationComparison,
    ];

    /// The id, short words that never change.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::MultiplyOneDigit => "multiply-one-digit",
            Self::MultiplyThreeDigit => "multiply-three-digit",
            Self::RoundToNearestTen => "round-to-nearest-ten",
            Self::DigitValueTimes => "digit-value-times",
            Self::MultiplicationComparison => "multiplication-comparison",
        }
    }
}

/// The words of an objective or approach by its id; none for what is not of the catalogue.
#[must_use]
pub fn wording(id: &str) -> Option<Catalogued> {
    Catalogued::ALL.into_iter().find(|known| known.id() == id)
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
    fn every_id_of_the_catalogue_has_its_words_and_no_other_has() {
        for known in Catalogued::ALL {
            assert_eq!(wording(known.id()), Some(known));
        }
        assert_eq!(wording("juggle-five-balls"), None);
        assert_eq!(statement("juggle-five-balls", Locale::En.into()), "juggle-five-balls");
    }
}
