//! Things in order from the least on, by their labels. `3, 1, 2`, or `3 < 1 < 2`

use super::{Answer, Written, because, none_of_kind, not_of_kind, writing::Writing};
use crate::answers::{
    Judgement, KeyError, Verdict,
    number::{Meaning, meaning},
};
use words::{
    Reader,
    judge::{Accepted, Kind, KindAccepted, KindReason},
};

/// The labels in their right order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderingKey {
    text: String,
    right: Vec<String>,
    writing: Writing,
}

impl OrderingKey {
    /// The key of an order.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let right = labels(value).filter(|right| right.len() > 1);
        let right = right.ok_or_else(|| none_of_kind(value, Kind::Ordering))?;
        Ok(Self { text: value.to_owned(), right, writing: Writing::Any })
    }

    pub(super) fn written_as(self, forms: &[String]) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, ..self })
    }
}

impl Answer for OrderingKey {
    fn judge(&self, response: &str, _: Reader) -> Judgement {
        let is_single = |label: &String| label.chars().count() == 1;
        let given = match labels(response) {
            Some(given) if given.len() == 1 && self.right.iter().all(is_single) => {
                given.concat().chars().map(String::from).collect()
            }
            Some(given) => given,
            None => return not_of_kind(response, Kind::Ordering),
        };
        if given.is_empty() || given.iter().any(|label| !self.right.contains(label)) {
            return not_of_kind(response, Kind::Ordering);
        }
        let Some(direction) = direction(response) else { return not_of_kind(response, Kind::Ordering) };
        if direction == Direction::Down {
            // What is said is true or false by itself, whichever end it begins with.
            return if given.iter().rev().eq(&self.right) {
                because(Verdict::WrongForm, KindReason::OtherEndFirst)
            } else {
                because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Ordering })
            };
        }
        if given == self.right {
            return Judgement::correct();
        }
        because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Ordering })
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, _: Reader) -> String {
        self.right.join(", ")
    }

    fn accepted(&self) -> Vec<Accepted> {
        vec![Accepted::Kind(KindAccepted::Kind(Kind::Ordering))]
    }

    fn written(&self) -> Written {
        Written { forms: self.writing.names(), ..Written::value(&self.text) }
    }
}

/// Which way a response runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
}

/// Upwards, as is asked, unless the signs of a chain say otherwise: `b > c`. None where they contradict each other.
fn direction(text: &str) -> Option<Direction> {
    match (text.contains(['<', '＜']), text.contains(['>', '＞'])) {
        (true, true) => None,
        (false, true) if !text.contains("->") => Some(Direction::Down),
        _ => Some(Direction::Up),
    }
}

/// Labels with anything between them that is none: `a, c`, `(a) and (c)`, `3 < 1 < 2`. Case does not matter, and a digit
/// of any script is that digit. None where something stands there that belongs to no list.
pub(super) fn labels(text: &str) -> Option<Vec<String>> {
    let (mut labels, mut label) = (Vec::new(), String::new());
    for character in text.chars().chain([' ']) {
        match meaning(character) {
            Meaning::Digit(digit) => label.push(char::from(b'0' + digit)),
            Meaning::Nothing => {}
            _ if character.is_alphabetic() => label.extend(character.to_lowercase()),
            _ if !is_between(character) => return None,
            _ if !label.is_empty() => labels.push(std::mem::take(&mut label)),
            _ => {}
        }
    }
    let is_joining = |label: &String| matches!(label.as_str(), "and" | "then");
    // In Spanish "y" joins, where it is not itself a label.
    let joins = |at: usize, label: &String| label == "y" && at > 0 && at + 1 < labels.len() && labels.len() > 2;
    let kept = labels.iter().enumerate().filter(|(at, label)| !is_joining(label) && !joins(*at, label));
    Some(kept.map(|(_, label)| label.clone()).collect())
}

/// What may stand between labels and around them.
fn is_between(character: char) -> bool {
    match meaning(character) {
        Meaning::Space | Meaning::Mark(_) | Meaning::Open | Meaning::Close | Meaning::Sign { negative: true } => true,
        _ => matches!(character, ';' | ':' | '<' | '>' | '→' | '[' | ']' | '&' | '/'),
    }
}
