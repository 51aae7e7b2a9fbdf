//! Names as they are compared, in the class's list and where one is looked for.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A person's name without case, accents and needless spaces: what a child types differently is the same.
#[must_use]
pub fn fold_name(name: &str) -> String {
    let folded: String = name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}
