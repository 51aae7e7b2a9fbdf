//! Cutting a list into its values: at commas, semicolons and the word "and".

use super::group::without_groups;
use words::Locale;

/// The ways in which a list can be cut; usually one.
///
/// A semicolon decides: then commas belong to numbers. Otherwise a comma may separate, or stand in a number where no
/// space is behind it; both are tried, and what is right in one of them is right.
///
/// Brackets around values that are separated group them and do nothing else: `(4, 5), 9`; not so with something directly
/// against them, as in `-(4, 5), 9`. Where a semicolon stands in one group or between the groups, commas separate as well
/// wherever there is none: `(4, 5); 9` and `(4; 5), 9`.
///
/// A word between values may be that of the other language: `3 y 9` on an English page.
pub(super) fn readings(text: &str, locale: Locale) -> Vec<Vec<String>> {
    let mut found = readings_in(text, locale);
    if locale == Locale::En {
        let of_other = readings_in(text, Locale::Es);
        if of_other != found {
            found.extend(of_other);
        }
    }
    found
}

fn readings_in(text: &str, locale: Locale) -> Vec<Vec<String>> {
    let mut found = plain_readings(text, locale);
    let ungrouped = without_groups(text, |_| false);
    if ungrouped != text {
        found.extend(plain_readings(&ungrouped, locale));
    }
    if ungrouped != text && text.contains(is_semicolon) {
        found.extend(plain_readings(&without_groups(text, |_| true), locale));
        found.extend(plain_readings(&without_groups(text, |next| next.is_none_or(char::is_whitespace)), locale));
    }
    found
}

pub(super) fn is_semicolon(character: char) -> bool {
    matches!(character, ';' | '；')
}

pub(super) fn is_comma(character: char) -> bool {
    matches!(character, ',' | '，' | '、' | '،')
}

fn plain_readings(text: &str, locale: Locale) -> Vec<Vec<String>> {
    if text.contains(is_semicolon) {
        return vec![cut(text, locale, |character, _| is_semicolon(character))];
    }
    let mut readings = vec![
        cut(text, locale, |character, _| is_comma(character)),
        cut(text, locale, |character, next| is_comma(character) && next.is_none_or(char::is_whitespace)),
        cut(text, locale, |_, _| false),
    ];
    readings.dedup();
    readings
}

/// Without the mark behind the last value, which separates nothing; of several marks there a value is missing between.
pub(super) fn without_last_mark(text: &str) -> &str {
    let is_mark = |last: char| is_comma(last) || is_semicolon(last);
    let text = text.trim();
    let before = text.strip_suffix(is_mark).map(str::trim_end);
    before.filter(|before| !before.is_empty() && !before.ends_with(is_mark)).unwrap_or(text)
}

/// The pieces of a text that has nothing but spaces between them; none where something else separates, or nothing.
pub(super) fn at_spaces(text: &str) -> Option<Vec<String>> {
    if text.contains(is_comma) || text.contains(is_semicolon) {
        return None;
    }
    let pieces: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    (pieces.len() > 1).then_some(pieces)
}

/// A text with a comma in each space before a letter that a relation follows; none where there is no such space, or it is
/// separated already.
pub(super) fn before_relations(text: &str) -> Option<String> {
    let is_relation = |character: char| matches!(character, '=' | '<' | '>' | '≤' | '≥' | '≠');
    let characters: Vec<char> = text.trim().chars().collect();
    let mut separated = String::new();
    for (at, &character) in characters.iter().enumerate() {
        let rest = characters.get(at + 1..).unwrap_or_default();
        let mut after_letter = rest.iter().skip(1).skip_while(|character| character.is_whitespace());
        let begins = rest.first().is_some_and(|letter| letter.is_alphabetic())
            && after_letter.next().is_some_and(|sign| is_relation(*sign))
            && separated.ends_with(|last: char| last.is_alphanumeric() || last == ')');
        if character.is_whitespace() && begins {
            separated.push(',');
        }
        separated.push(character);
    }
    (separated.len() > characters.iter().map(|character| character.len_utf8()).sum()).then_some(separated)
}

/// Whether so many values could be meant by commas of which some stand in numbers and some between them.
pub(super) fn may_run_together(text: &str, locale: Locale, count: usize) -> bool {
    let readings = readings(text, locale);
    let most = readings.first().map(Vec::len).unwrap_or_default();
    !text.contains(is_semicolon)
        && (count + 1..=2 * count).contains(&most)
        && readings.iter().all(|values| values.len() != count)
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

/// The words that stand between two values.
pub(super) const fn joining_words(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => &["and", "or", "&"],
        Locale::Es => &["y", "e", "o", "ó", "u", "and", "or", "&"],
    }
}

/// The length of a word between two values that stands alone; before an equals sign it is the name of a value.
fn joining_word(characters: &[char], at: usize, locale: Locale) -> Option<usize> {
    let words = joining_words(locale);
    let is_space = |place: Option<&char>| place.is_some_and(|character| character.is_whitespace());
    if at == 0 || !is_space(characters.get(at - 1)) {
        return None;
    }
    let is_word = |word: &&&str| {
        let length = word.chars().count();
        let found = characters.get(at..at + length).unwrap_or_default();
        let behind = characters.get(at + length..).unwrap_or_default();
        found.iter().flat_map(|character| character.to_lowercase()).eq(word.chars())
            && is_space(behind.first())
            && behind.iter().find(|character| !character.is_whitespace()) != Some(&'=')
    };
    words.iter().find(is_word).map(|word| word.chars().count())
}
