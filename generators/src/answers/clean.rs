//! What keyboards make of signs, taken back before any kind reads a response.

use std::borrow::Cow;

/// A response in the signs that every kind reads.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_full_width) { text.chars().map(narrow).collect::<String>().into() } else { text.into() }
}

/// The letters, digits and signs of ASCII as keyboards of East Asia give them, each as wide as it is high.
const fn is_full_width(character: char) -> bool {
    matches!(character, '\u{ff01}'..='\u{ff5e}')
}

fn narrow(character: char) -> char {
    let shifted = || char::from_u32(u32::from(character) - 0xff01 + 0x21);
    if is_full_width(character) { shifted().unwrap_or(character) } else { character }
}
