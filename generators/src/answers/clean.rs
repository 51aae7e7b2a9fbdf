//! What keyboards and habits of writing make of a response, taken back before any kind reads it.

use super::number::{Meaning, meaning};
use std::borrow::Cow;

/// A response in the signs that every kind reads, without the full stop of a sentence.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(|character| usual(character) != character) {
        let text: String = text.chars().map(usual).collect();
        without_full_stop(&text).to_owned().into()
    } else {
        without_full_stop(text).into()
    }
}

/// Without a full stop behind the last of what is said; one that follows another mark is more than that.
fn without_full_stop(text: &str) -> &str {
    let said = text.trim_end().strip_suffix('.');
    let ends_what_is_said = |last: char| {
        last.is_alphanumeric()
            || matches!(last, '$' | '€' | '£' | '¢' | '°' | '"' | '∞' | ']')
            || matches!(meaning(last), Meaning::Close | Meaning::Percent | Meaning::Raised(_) | Meaning::Vulgar(..))
    };
    said.filter(|said| said.ends_with(ends_what_is_said)).unwrap_or(text)
}

/// The letters, digits and signs of ASCII as keyboards of East Asia give them, each as wide as it is high.
const fn is_full_width(character: char) -> bool {
    matches!(character, '\u{ff01}'..='\u{ff5e}')
}

/// The sign that is meant by one that looks like it.
fn usual(character: char) -> char {
    match character {
        _ if is_full_width(character) => char::from_u32(u32::from(character) - 0xff01 + 0x21).unwrap_or(character),
        // A ring above, and a ring operator, where degrees are meant.
        '˚' | '∘' => '°',
        _ => character,
    }
}
