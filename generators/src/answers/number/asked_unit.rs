//! The unit that a question names, which may be written again beside the number: `42 cm` where centimeters are asked for.
//!
//! No unit of another size becomes right by it: `42 m` stays unreadable, as everywhere where a number alone is asked for.

use super::writing::{Shape, Writing};
use crate::answers::every_kind::Unit;
use std::borrow::Cow;

/// The unit that so many are asked for of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedUnit(&'static str);

const DOLLARS: &str = "$";
const PERCENT: &str = "%";

/// The units that questions name, as keys write them.
const NAMES: [&str; 31] = [
    DOLLARS, PERCENT, "mm", "cm", "m", "km", "cm^2", "m^2", "cm^3", "m^3", "mg", "g", "kg", "mL", "L", "in", "ft",
    "yd", "mi", "oz", "lb", "c", "pt", "qt", "gal", "s", "min", "h", "d", "wk", "in^2",
];

/// The words for dollars.
const DOLLAR_NAMES: [&str; 7] = ["$", "dollar", "dollars", "dólar", "dólares", "dolar", "dolares"];

/// The most characters of a unit.
const MOST_CHARACTERS: usize = 40;

impl AskedUnit {
    /// The unit of this name in a key; none for a name that no question has.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        NAMES.into_iter().find(|known| *known == name).map(Self)
    }

    /// Its name in a key.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0
    }

    /// Every name in a key.
    pub(in crate::answers) const fn names() -> &'static [&'static str] {
        &NAMES
    }

    /// The response without the unit; all of it where nothing else is there, and where it has none or another.
    pub(super) fn taken_from(self, response: &str) -> Cow<'_, str> {
        let rest = match self.0 {
            DOLLARS => without_sign(response),
            _ => Cow::Borrowed(response),
        };
        let rest = match self.behind(&rest) {
            Some(at) => Cow::Owned(rest.get(..at).unwrap_or_default().to_owned()),
            None => rest,
        };
        if rest.trim().is_empty() { Cow::Borrowed(response) } else { rest }
    }

    /// Where the unit begins behind the number: the longest that is one, so that `square cm` are no `cm`.
    fn behind(self, text: &str) -> Option<usize> {
        let is_short = |at: usize| text.get(at..).is_some_and(|rest| rest.chars().count() <= MOST_CHARACTERS);
        let mut before = ' ';
        let mut begins = Vec::new();
        for (at, character) in text.char_indices() {
            let is_mark = matches!(character, '\'' | '"' | '’' | '”' | '′' | '″' | '$');
            if is_mark || (is_letter(character) && !is_letter(before)) {
                begins.push(at);
            }
            before = character;
        }
        let asked = Unit::named(self.0);
        begins.into_iter().filter(|at| is_short(*at)).find(|at| {
            let written = text.get(*at..).unwrap_or_default().trim();
            match self.0 {
                DOLLARS => DOLLAR_NAMES.contains(&written.to_lowercase().as_str()),
                PERCENT => false,
                _ => Unit::named(written) == asked,
            }
        })
    }

    /// What is meant by a writing: so many percents, not a hundredth of them, where percents are asked for.
    pub(super) fn meant(self, writing: Writing) -> Writing {
        match writing.shape {
            Shape::Percent(amount) if self.0 == PERCENT => Writing { shape: Shape::Plain(amount), ..writing },
            _ => writing,
        }
    }
}

/// A letter of a word: π stands for a number.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() && !matches!(super::meaning(character), super::Meaning::Pi | super::Meaning::Tau)
}

/// Without the one dollar sign before the number, which may stand on either side of a minus.
fn without_sign(text: &str) -> Cow<'_, str> {
    match text.split_once('$') {
        Some((before, behind)) if !before.chars().any(|sign| sign.is_numeric()) && !behind.contains('$') => {
            Cow::Owned(before.to_owned() + behind)
        }
        _ => Cow::Borrowed(text),
    }
}
