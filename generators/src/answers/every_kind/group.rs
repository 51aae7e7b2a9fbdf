//! Brackets around values that are separated: they group them, unless something stands directly against them.

use super::separate::{is_comma, is_semicolon, joining_words};
use crate::answers::number::{Meaning, meaning};
use words::Locale;

/// Brackets in a text, with the commas and semicolons that stand directly in them; the whole text is one as well.
#[derive(Default)]
struct Group {
    opens_at: Option<usize>,
    closes_at: Option<usize>,
    commas: Vec<usize>,
    has_semicolon: bool,
    /// Whether there are other brackets in it that separate.
    has_group: bool,
}

impl Group {
    fn separates(&self) -> bool {
        self.has_semicolon || self.has_group || !self.commas.is_empty()
    }
}

/// Every bracket of a text that opens, and the whole of it as the last.
fn groups(characters: &[char]) -> Vec<Group> {
    let (mut open, mut all) = (vec![Group::default()], Vec::new());
    for (at, character) in characters.iter().enumerate() {
        match character {
            '(' | '[' | '{' => open.push(Group { opens_at: Some(at), ..Group::default() }),
            ')' | ']' | '}' if open.len() > 1 => {
                let Some(group) = open.pop() else { continue };
                if let Some(around) = open.last_mut() {
                    around.has_group |= group.separates();
                }
                all.push(Group { closes_at: Some(at), ..group });
            }
            _ => {
                if let Some(group) = open.last_mut() {
                    group.has_semicolon |= is_semicolon(*character);
                    group.commas.extend(is_comma(*character).then_some(at));
                }
            }
        }
    }
    all.extend(open.into_iter().rev());
    all
}

/// Without the round brackets that have a separator in them, and with a semicolon for each comma that separates, by what is
/// behind it, where there is no semicolon in the same brackets. All of the text where something stands against brackets.
pub(super) fn without_groups(text: &str, separates: impl Fn(Option<char>) -> bool) -> String {
    let characters: Vec<char> = text.chars().collect();
    let groups = groups(&characters);
    if groups.iter().any(|group| is_part_of_more(group, &characters)) {
        return text.to_owned();
    }
    let mut kept: Vec<Option<char>> = characters.iter().copied().map(Some).collect();
    for group in groups {
        if let (Some(from), Some(to), true) = (group.opens_at, group.closes_at, group.separates())
            && (characters[from], characters[to]) == ('(', ')')
        {
            (kept[from], kept[to]) = (None, None);
        }
        for comma in group.commas.into_iter().filter(|_| !group.has_semicolon) {
            if separates(characters.get(comma + 1).copied()) {
                kept[comma] = Some(';');
            }
        }
    }
    kept.into_iter().flatten().collect()
}

/// Whether something stands directly against brackets around values that are separated: the `-` of `-(6, 2)`, the `/9` of
/// `(7, 0)/9`. Nobody can tell what is meant by it.
pub(super) fn is_more_than_grouped(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    groups(&characters).iter().any(|group| is_part_of_more(group, &characters))
}

fn is_part_of_more(group: &Group, characters: &[char]) -> bool {
    let (Some(from), true) = (group.opens_at, group.separates()) else { return false };
    let behind = group.closes_at.and_then(|to| characters.get(to + 1..)).unwrap_or_default();
    let before = characters.get(..from).unwrap_or_default();
    let may_be_before = |last: char| is_separator(last) || matches!(last, '(' | '[' | '{') || is_equals(last);
    let may_be_behind = |first: char| is_separator(first) || matches!(first, ')' | ']' | '}');
    !stands_free(before.iter().rev(), true, may_be_before) || !stands_free(behind.iter(), false, may_be_behind)
}

/// Whether what comes next is nothing, a sign that may be there, or a word that joins in either language.
fn stands_free<'a>(next: impl Iterator<Item = &'a char>, is_backwards: bool, may_be: impl Fn(char) -> bool) -> bool {
    let is_blank = |sign: char| matches!(meaning(sign), Meaning::Space | Meaning::Nothing);
    let mut next = next.copied().skip_while(|sign| is_blank(*sign)).peekable();
    if next.peek().is_none_or(|sign| may_be(*sign)) {
        return true;
    }
    let mut word: Vec<char> = next.take_while(|sign| !is_blank(*sign)).flat_map(char::to_lowercase).collect();
    if is_backwards {
        word.reverse();
    }
    joining_words(Locale::Es).iter().any(|joining| word.iter().copied().eq(joining.chars()))
}

fn is_separator(character: char) -> bool {
    is_comma(character) || is_semicolon(character)
}

fn is_equals(character: char) -> bool {
    meaning(character) == Meaning::Equals
}
