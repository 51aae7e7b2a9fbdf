//! Cutting a list into its values: at commas, semicolons and the word "and".

use words::Locale;

/// The ways in which a list can be cut; usually one.
///
/// A semicolon decides: then commas belong to numbers. Otherwise a comma may separate, or stand in a number where no
/// space is behind it; both are tried, and what is right in one of them is right.
pub(super) fn readings(text: &str, locale: Locale) -> Vec<Vec<String>> {
    let is_separator = |character: char| matches!(character, ';' | '；');
    if text.contains(is_separator) {
        return vec![cut(text, locale, |character, _| is_separator(character))];
    }
    let is_comma = |character: char| matches!(character, ',' | '，' | '、' | '،');
    let mut readings = vec![
        cut(text, locale, |character, _| is_comma(character)),
        cut(text, locale, |character, next| is_comma(character) && next.is_none_or(char::is_whitespace)),
        cut(text, locale, |_, _| false),
    ];
    readings.dedup();
    readings
}

/// As keys are written: every comma separates.
pub(super) fn of_key(text: &str) -> Vec<String> {
    cut(text, Locale::En, |character, _| character == ',')
}

/// The pieces between separators that are in no brackets.
fn cut(text: &str, locale: Locale, separates: impl Fn(char, Option<char>) -> bool) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let (mut pieces, mut piece, mut depth, mut at) = (Vec::new(), String::new(), 0i32, 0);
    while let Some(&character) = characters.get(at) {
        match character {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        let word = if depth == 0 { joining_word(&characters, at, locale) } else { None };
        if let Some(length) = word {
            at += length;
            // "1, 2, and 3" has nothing between its last comma and the word.
            if piece.trim().is_empty() && !pieces.is_empty() {
                continue;
            }
        } else if depth == 0 && separates(character, characters.get(at + 1).copied()) {
            at += 1;
        } else {
            piece.push(character);
            at += 1;
            continue;
        }
        pieces.push(std::mem::take(&mut piece));
    }
    pieces.push(piece);
    pieces.iter().map(|piece| piece.trim().to_owned()).collect()
}

/// The length of a word between two values that stands alone.
fn joining_word(characters: &[char], at: usize, locale: Locale) -> Option<usize> {
    let words: &[&str] = match locale {
        Locale::En => &["and", "or", "&"],
        Locale::Es => &["y", "e", "o", "u", "and", "or", "&"],
    };
    let is_space = |place: Option<&char>| place.is_some_and(|character| character.is_whitespace());
    if at == 0 || !is_space(characters.get(at - 1)) {
        return None;
    }
    let is_word = |word: &&&str| {
        let length = word.chars().count();
        let found = characters.get(at..at + length).unwrap_or_default();
        found.iter().flat_map(|character| character.to_lowercase()).eq(word.chars())
            && is_space(characters.get(at + length))
    };
    words.iter().find(is_word).map(|word| word.chars().count())
}
