//! Clocks, elapsed time, coins and change.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[Entry {
    id: "minutes-on-a-clock",
    en: Wording {
        statement: "Read the minutes on a clock",
        i_can: "I can read the minutes on a clock with two hands.",
        short: "the minutes on a clock",
        meaning: "You see from the long hand how many minutes it is past the hour.",
    },
    es: Wording {
        statement: "Leer los minutos en un reloj",
        i_can: "Sé leer los minutos en un reloj de agujas.",
        short: "los minutos en el reloj",
        meaning: "Ves en la aguja larga cuántos minutos pasan de la hora.",
    },
}];
