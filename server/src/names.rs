//! Names and codes as they are compared: what a child types differently is the same.

use mastery::wire::v1::Decide;
use unicode_normalization::UnicodeNormalization;
use words::problems::{Problem, TextField};

pub use mastery::names::fold_name;

/// A class code without case, spaces and dashes.
#[must_use]
pub fn fold_code(code: &str) -> String {
    code.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The longest name, in characters.
pub const LONGEST_NAME: u64 = 80;

/// A name as it is kept: no needless spaces, no line breaks.
///
/// # Errors
/// [`Problem::Text`] for one that is empty, or longer than [`LONGEST_NAME`].
pub fn name(typed: &str, field: TextField) -> Result<String, Problem> {
    let name = tidy(typed);
    match name.chars().count() as u64 {
        1..=LONGEST_NAME if !fold_name(&name).is_empty() => Ok(name),
        _ => Err(Problem::Text { field, least: 1, most: LONGEST_NAME }),
    }
}

/// Whether a name has more characters than are kept.
#[must_use]
pub fn is_too_long(typed: &str) -> bool {
    tidy(typed).chars().count() as u64 > LONGEST_NAME
}

/// Why a teacher decided something, as it is kept: no needless spaces.
///
/// # Errors
/// [`Problem::Text`] for one that is empty, or longer than [`Decide::LONGEST_REASON`].
pub fn reason(typed: &str) -> Result<String, Problem> {
    let reason = tidy(typed);
    match reason.chars().count() as u64 {
        1..=Decide::LONGEST_REASON => Ok(reason),
        _ => Err(Problem::Text { field: TextField::Reason, least: 1, most: Decide::LONGEST_REASON }),
    }
}

fn tidy(typed: &str) -> String {
    let parts = typed.split(|c: char| c.is_whitespace() || c.is_control()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_that_are_typed_differently_are_the_same() {
        for (typed, folded) in [("apple-4", "APPLE4"), (" Apple 4 ", "APPLE4"), ("", "")] {
            assert_eq!(fold_code(typed), folded, "{typed:?}");
        }
    }

    #[test]
    fn names_are_kept_tidy() {
        for (typed, kept) in [
            (" José \t Luis\n", Some("José Luis")),
            ("O\u{0}'Neil", Some("O 'Neil")),
            ("", None),
            (" \n ", None),
            ("\u{301}", None),
        ] {
            assert_eq!(name(typed, TextField::Student).ok().as_deref(), kept, "{typed:?}");
        }
        assert!(name(&"a".repeat(80), TextField::Student).is_ok());
        assert!(name(&"a".repeat(81), TextField::Student).is_err());
    }
}
