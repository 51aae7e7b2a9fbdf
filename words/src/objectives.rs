//! What it takes to show an objective.

/// The sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
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
    use crate::{Locale, Say};

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
}
