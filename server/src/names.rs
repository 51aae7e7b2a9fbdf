//! Names and codes as they are compared: what a child types differently is the same.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A person's name without case, accents and needless spaces.
#[must_use]
pub fn fold_name(name: &str) -> String {
    let folded: String = name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A class code without case, spaces and dashes.
#[must_use]
pub fn fold_code(code: &str) -> String {
    code.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_differently_is_the_same() {
        for (typed, folded) in [
            ("Zoë", "zoe"),
            (" ZOE ", "zoe"),
            ("Zoe\u{308}", "zoe"),
            ("José  Luis", "jose luis"),
            ("Ágnes", "agnes"),
            ("  ", ""),
        ] {
            assert_eq!(fold_name(typed), folded, "{typed:?}");
        }
        for (typed, folded) in [("apple-4", "APPLE4"), (" Apple 4 ", "APPLE4"), ("", "")] {
            assert_eq!(fold_code(typed), folded, "{typed:?}");
        }
    }
}
