//! Words where an expression or a formula is asked for: letters side by side would be a product, `idk` too.

use super::{because, not_of_kind, quoted};
use crate::{
    algebra::polynomial::Letter,
    answers::{Judgement, Verdict},
};
use std::collections::BTreeSet;
use words::judge::{Kind, KindReason};

/// Relations in words, longest first, and their signs.
const RELATIONS: [(&str, &str); 38] = [
    ("greater than or equal to", "≥"),
    ("more than or equal to", "≥"),
    ("less than or equal to", "≤"),
    ("mayor que o igual a", "≥"),
    ("menor que o igual a", "≤"),
    ("mayor que o igual que", "≥"),
    ("menor que o igual que", "≤"),
    ("mayor o igual que", "≥"),
    ("menor o igual que", "≤"),
    ("mayor o igual a", "≥"),
    ("menor o igual a", "≤"),
    ("igual o mayor que", "≥"),
    ("igual o menor que", "≤"),
    ("greater or equal to", "≥"),
    ("less or equal to", "≤"),
    ("no es igual a", "≠"),
    ("does not equal", "≠"),
    ("not equal to", "≠"),
    ("como máximo", "≤"),
    ("como mínimo", "≥"),
    ("distinto de", "≠"),
    ("diferente de", "≠"),
    ("greater than", ">"),
    ("bigger than", ">"),
    ("smaller than", "<"),
    ("more than", ">"),
    ("less than", "<"),
    ("mayor que", ">"),
    ("menor que", "<"),
    ("mayor a", ">"),
    ("menor a", "<"),
    ("al menos", "≥"),
    ("at least", "≥"),
    ("at most", "≤"),
    ("equal to", "="),
    ("igual a", "="),
    ("equals", "="),
    ("equal", "="),
];

/// A sentence like `x is less than 3` with its signs; none where no relation is said in words.
pub(super) fn in_signs(text: &str) -> Option<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let written: Vec<&str> = text.split_whitespace().collect();
    let (mut found, mut signs, mut at) = (false, Vec::new(), 0);
    while at < words.len() {
        let said = RELATIONS.iter().find_map(|(phrase, sign)| {
            let length = phrase.split(' ').count();
            let here = words.get(at..at + length)?;
            here.iter().map(String::as_str).eq(phrase.split(' ')).then_some((*sign, length))
        });
        let Some((sign, length)) = said else {
            signs.extend(written.get(at));
            at += 1;
            continue;
        };
        let is_verb = |word: &&str| matches!(word.to_lowercase().as_str(), "is" | "are" | "es" | "son");
        if signs.last().is_some_and(is_verb) {
            signs.pop();
        }
        signs.push(sign);
        found = true;
        at += length;
    }
    found.then(|| signs.join(" "))
}

/// The verdict, or, where words made it another answer, that they were not understood.
pub(super) fn unless_prose(judged: Judgement, text: &str, meant: &BTreeSet<Letter>, kind: Kind) -> Judgement {
    if judged.verdict != Verdict::Incorrect {
        return judged;
    }
    let meant: Vec<char> = meant.iter().map(|letter| letter.name).filter(|name| *name != 'π').collect();
    let joins = kind != Kind::Expression;
    let Some(word) = words(text).find(|word| is_prose(word, &meant) && !(joins && is_joining(word))) else {
        return judged;
    };
    if meant.is_empty() {
        return not_of_kind(word, kind);
    }
    because(Verdict::Unreadable, KindReason::OtherLetters { found: quoted(word), meant })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_alphabetic()).filter(|word| word.len() > 1)
}

fn is_joining(word: &str) -> bool {
    matches!(word.to_lowercase().as_str(), "and" | "or" | "in" | "inf" | "infinity" | "oo")
}

/// Whether at least two of its letters are none that the answer has; the names of roots and of π are no letters.
fn is_prose(word: &str, meant: &[char]) -> bool {
    let is_meant = |letter: char| meant.iter().any(|other| other.eq_ignore_ascii_case(&letter));
    let (mut others, mut rest) = (BTreeSet::new(), word);
    while let Some(letter) = rest.chars().next() {
        let name = ["sqrt", "pi"].into_iter().find(|name| rest.starts_with(name));
        if name.is_none() && !is_meant(letter) {
            others.insert(letter.to_ascii_lowercase());
        }
        rest = rest.get(name.map_or(1, str::len)..).unwrap_or_default();
    }
    others.len() > 1
}
