//! A list: values in order. `1, 2, 4`

use super::{
    Answer, Written, because, none_of_kind, not_of_kind, product, quoted, separate,
    set::{self, Name},
    value::Value,
    writing::Writing,
};
use crate::{
    algebra::steps::{Steps, TooHard},
    answers::{Judgement, KeyError, Simplify, Verdict, number::Marks},
};
use std::cmp::Ordering;
use words::{
    Reader,
    judge::{Accepted, Judge, Kind, KindAccepted, KindForm, KindReason},
};

/// The values in order and what is asked of their writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListKey {
    text: String,
    values: Vec<Value>,
    /// The names of the values where they have some: `m = 2, b = 3`.
    names: Vec<Name>,
    writing: Writing,
    simplify: Simplify,
    /// Whether a product of its values counts as the list of them.
    is_of_factors: bool,
}

/// The name, among those of the forms, of what takes a product for the list of its factors: the question asks for these.
const FACTORS: &str = "factors";

impl ListKey {
    /// The key of a list as keys write it.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let texts = separate::of_key(without_brackets(value));
        let values = set::values(&texts, Marks::Key, Reader::default(), &mut Steps::for_text(value))
            .map_err(|_| none_of_kind(value, Kind::List))?;
        let names = texts.iter().filter_map(|text| set::named(text)).map(|(name, _)| name).collect();
        let (writing, simplify, is_of_factors) = (Writing::Any, Simplify::Optional, false);
        Ok(Self { text: value.to_owned(), values, names, writing, simplify, is_of_factors })
    }

    /// The same where the factors of a number are asked for, which a response may write as a product: `2^2 * 3`.
    #[must_use]
    pub fn of_factors(self) -> Self {
        Self { is_of_factors: true, ..self }
    }

    /// Whether the factors of a number are asked for.
    pub(in crate::answers) const fn is_of_factors(&self) -> bool {
        self.is_of_factors
    }

    pub(super) fn written_as(self, forms: &[String], simplify: Simplify) -> Result<Self, KeyError> {
        let (factors, forms): (Vec<String>, _) = forms.iter().cloned().partition(|form| form == FACTORS);
        let key = if factors.is_empty() { self } else { self.of_factors() };
        Ok(Self { writing: Writing::named(&forms)?, simplify, ..key })
    }

    /// An order written with its signs, as a list: `1/2 < 3/4 < 4/5`. None where the signs run another way than the key,
    /// as what is said could then be true and no answer; only two numbers with something between them lie the same way
    /// from either end.
    fn unchained(&self, response: &str, reader: Reader, steps: &mut Steps) -> Option<String> {
        let (sign, order) = match (response.contains('<'), response.contains('>')) {
            (true, false) => ('<', Ordering::Less),
            (false, true) => ('>', Ordering::Greater),
            _ => return None,
        };
        let runs_so = self.values.windows(2).all(|pair| pair[0].compare(&pair[1], steps) == Some(order));
        let pieces: Vec<&str> = response.split(sign).collect();
        let ends = match pieces.as_slice() {
            // What stands between the two is part of the question: `11 < √129 < 12`.
            [first, _, .., last]
                if self.values.len() == 2 && pieces.len() > 2 && is_true(&pieces, order, reader, steps) =>
            {
                Some(if runs_so { format!("{first};{last}") } else { format!("{last};{first}") })
            }
            _ => None,
        };
        ends.or_else(|| runs_so.then(|| response.replace(sign, ";")))
    }
}

impl Answer for ListKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        if response.trim().is_empty() {
            return Judgement::because(Verdict::Unreadable, Judge::Empty);
        }
        let (values, names) = (self.values.as_slice(), self.names.as_slice());
        let key = Ordered { kind: Kind::List, values, names, writing: self.writing, simplify: self.simplify };
        let mut steps = Steps::for_text(response);
        let response = set::without_letters(set::behind_letter(separate::without_last_mark(response)), names);
        let response = separate::without_last_mark(without_brackets(response));
        let factors = if self.is_of_factors { product::factors(response) } else { None };
        let other_writing = factors.or_else(|| self.unchained(response, reader, &mut steps));
        let response = other_writing.as_deref().unwrap_or(response);
        let judged = key.judge(response, reader, &mut steps);
        // A product is the same in any order.
        if self.is_of_factors && judged.verdict == Verdict::Incorrect && key.has_all(response, reader, &mut steps) {
            return Judgement::correct();
        }
        judged
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, reader: Reader) -> String {
        let shown = shown(&self.text, reader);
        if self.is_of_factors { shown.replace([reader.numbers.list_mark()], " ×") } else { shown }
    }

    fn accepted(&self) -> Vec<Accepted> {
        accepted(Kind::List, self.writing, self.simplify)
    }

    fn written(&self) -> Written {
        let mut forms = self.writing.names();
        if self.is_of_factors {
            forms.push(FACTORS.to_owned());
        }
        Written { forms, simplify: self.simplify, ..Written::value(&self.text) }
    }
}

/// Values whose order matters: a list, or the coordinates of a point.
pub(super) struct Ordered<'a> {
    pub(super) kind: Kind,
    pub(super) values: &'a [Value],
    pub(super) names: &'a [Name],
    pub(super) writing: Writing,
    pub(super) simplify: Simplify,
}

impl Ordered<'_> {
    pub(super) fn judge(&self, response: &str, reader: Reader, steps: &mut Steps) -> Judgement {
        let judged = set::best(separate::readings(response, reader.locale), |texts| {
            let texts = by_name(texts, self.names);
            let values = set::response_values(&texts, self.values, reader, self.kind, steps)?;
            let judged = self.judge_values(&values, steps);
            Ok(judged.unwrap_or_else(|TooHard| not_of_kind(&quoted(response), self.kind)))
        });
        let judged = set::unless_run_together(judged, response, self.values, reader, self.kind, steps);
        set::unless_more_than_grouped(judged, response, self.kind)
    }

    /// Whether a response has the right values, in whatever order.
    fn has_all(&self, response: &str, reader: Reader, steps: &mut Steps) -> bool {
        separate::readings(response, reader.locale).iter().any(|texts| {
            let values = set::response_values(texts, self.values, reader, self.kind, steps);
            values.is_ok_and(|values| self.is_order_of(values, steps))
        })
    }

    fn is_order_of(&self, mut values: Vec<Value>, steps: &mut Steps) -> bool {
        let has_each = self.values.iter().all(|key| {
            let at = values.iter().position(|value| value.equals(key, steps).unwrap_or(false));
            at.map(|at| values.swap_remove(at)).is_some()
        });
        has_each && values.is_empty()
    }

    fn judge_values(&self, values: &[Value], steps: &mut Steps) -> Result<Judgement, TooHard> {
        let not_right = || because(Verdict::Incorrect, KindReason::NotRight { kind: self.kind });
        if values.len() != self.values.len() {
            let is_point = self.kind == Kind::Point;
            let unreadable =
                because(Verdict::Unreadable, KindReason::NotOfKind { found: String::new(), kind: self.kind });
            return Ok(if is_point { unreadable } else { not_right() });
        }
        for (value, key) in values.iter().zip(self.values) {
            if !value.equals(key, steps)? {
                return Ok(not_right());
            }
        }
        for (value, key) in values.iter().zip(self.values) {
            if !value.is_written_as(key, self.writing, steps)? {
                return Ok(because(Verdict::WrongForm, KindReason::AskedForm(vec![KindForm::Simplest])));
            }
            if !value.is_simple(self.simplify, steps)? {
                return Ok(because(Verdict::WrongForm, KindReason::LowestTerms));
            }
        }
        Ok(Judgement::correct())
    }
}

/// Values that are all named, in the order in which the key names them, or in that of their letters, as questions do:
/// `b = 2, a = 1` is `a = 1, b = 2`.
fn by_name(texts: &[String], names: &[Name]) -> Vec<String> {
    let place = |text: &String| {
        let (name, _) = set::named(text)?;
        Some((names.iter().position(|other| *other == name).unwrap_or(names.len()), name))
    };
    let mut texts = texts.to_vec();
    if texts.iter().all(|text| place(text).is_some()) {
        texts.sort_by_key(place);
    }
    texts
}

/// Whether each of some values stands so to the next.
fn is_true(pieces: &[&str], order: Ordering, reader: Reader, steps: &mut Steps) -> bool {
    let read = |piece: &&str| Value::read(piece, Marks::Style(reader.numbers), reader.locale, &mut *steps).ok();
    let Some(values) = pieces.iter().map(read).collect::<Option<Vec<_>>>() else { return false };
    values.windows(2).all(|pair| pair[0].compare(&pair[1], steps) == Some(order))
}

/// A list without the brackets around the whole of it.
fn without_brackets(text: &str) -> &str {
    let text = text.trim();
    let between = |open, close| text.strip_prefix(open).and_then(|text: &str| text.strip_suffix(close));
    between('[', ']').or_else(|| between('{', '}')).unwrap_or(text)
}

/// Values as the reader's school writes them: true minus signs and roots, their decimal mark, and what then stands between.
pub(super) fn shown(text: &str, reader: Reader) -> String {
    let mut shown = String::new();
    for character in with_roots(text).chars().filter(|character| *character != ' ') {
        match character {
            ',' => shown.extend([reader.numbers.list_mark(), ' ']),
            '.' => shown.push(reader.numbers.decimal_mark()),
            '-' => shown.push('−'),
            '*' => shown.push('·'),
            other => shown.push(other),
        }
    }
    shown
}

/// With the sign of the root instead of its name: `3√2` for `3*sqrt(2)`.
fn with_roots(text: &str) -> String {
    let mut pieces = text.split("sqrt");
    let mut shown = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        if shown.ends_with('*') {
            shown.pop();
        }
        shown.push('√');
        match piece.strip_prefix('(').and_then(|piece| piece.split_once(')')) {
            Some((number, rest)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                shown.push_str(number);
                shown.push_str(rest);
            }
            _ => shown.push_str(piece),
        }
    }
    shown
}

/// What values in a row take.
pub(super) fn accepted(kind: Kind, writing: Writing, simplify: Simplify) -> Vec<Accepted> {
    let mut accepted = vec![Accepted::Kind(KindAccepted::Kind(kind))];
    if writing == Writing::Simplest {
        accepted.push(Accepted::Kind(KindAccepted::Forms(vec![KindForm::Simplest])));
    }
    if !simplify.is_optional() {
        accepted.push(Accepted::LowestTerms);
    }
    accepted
}
