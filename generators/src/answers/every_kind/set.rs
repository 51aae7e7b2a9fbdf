//! A set: values in any order, however often each is written. `{1, 2}`

use super::{
    Answer, Written, because, group, none_of_kind, not_of_kind, quoted, separate, value::Value, writing::Writing,
};
use crate::{
    algebra::steps::{Steps, TooHard},
    answers::{
        Judgement, KeyError, Simplify, Verdict,
        number::{Marks, Meaning, meaning},
    },
};
use words::{
    Reader,
    judge::{Accepted, Break, Judge, Kind, KindForm, KindReason},
};

/// The values and what is asked of their writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetKey {
    text: String,
    values: Vec<Value>,
    writing: Writing,
    simplify: Simplify,
}

impl SetKey {
    /// The key of a set as keys write it.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let inner = without_braces(value).map_err(|()| none_of_kind(value, Kind::Set))?;
        let values = values(&separate::of_key(inner), Marks::Key, Reader::default(), &mut Steps::for_text(value))
            .map_err(|_| none_of_kind(value, Kind::Set))?;
        Ok(Self { text: value.to_owned(), values, writing: Writing::Any, simplify: Simplify::Optional })
    }

    pub(super) fn written_as(self, forms: &[String], simplify: Simplify) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, simplify, ..self })
    }

    fn judge_values(&self, values: &[Value], steps: &mut Steps) -> Result<Judgement, TooHard> {
        if !contains_all(&self.values, values, steps)? || !contains_all(values, &self.values, steps)? {
            return Ok(because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Set }));
        }
        if self.writing == Writing::Simplest {
            for (at, value) in values.iter().enumerate() {
                if contains_all(&values[..at], std::slice::from_ref(value), steps)? {
                    return Ok(because(Verdict::WrongForm, KindReason::Repeated));
                }
            }
        }
        for value in values {
            for key in &self.values {
                if value.equals(key, steps)? && !value.is_written_as(key, self.writing, steps)? {
                    return Ok(because(Verdict::WrongForm, KindReason::AskedForm(vec![KindForm::Simplest])));
                }
            }
            if !value.is_simple(self.simplify, steps)? {
                return Ok(because(Verdict::WrongForm, KindReason::LowestTerms));
            }
        }
        Ok(Judgement::correct())
    }
}

impl Answer for SetKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        let text = behind_letter(separate::without_last_mark(response));
        let Ok(inner) = without_braces(text) else {
            let (at, bracket) = if text.starts_with('{') { (1, '{') } else { (text.chars().count(), '}') };
            let why = if bracket == '{' { Break::Unclosed { bracket } } else { Break::Unopened { bracket } };
            return because(Verdict::Unreadable, KindReason::Breaks { at, why });
        };
        if text.is_empty() {
            return not_of_kind(text, Kind::Set);
        }
        let inner = separate::without_last_mark(without_square_brackets(inner));
        let mut steps = Steps::for_text(text);
        let judged = best(separate::readings(inner, reader.locale), |texts| {
            let texts: Vec<String> = texts.iter().flat_map(|text| with_each_sign(text)).collect();
            let values = response_values(&texts, &self.values, reader, Kind::Set, &mut steps)?;
            let judged = self.judge_values(&values, &mut steps);
            Ok(judged.unwrap_or_else(|TooHard| not_of_kind(&quoted(text), Kind::Set)))
        });
        let judged = unless_run_together(judged, inner, &self.values, reader, Kind::Set, &mut steps);
        unless_more_than_grouped(judged, inner, Kind::Set)
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, reader: Reader) -> String {
        super::list::shown(&self.text, reader)
    }

    fn accepted(&self) -> Vec<Accepted> {
        super::list::accepted(Kind::Set, self.writing, self.simplify)
    }

    fn written(&self) -> Written {
        Written { forms: self.writing.names(), simplify: self.simplify, ..Written::value(&self.text) }
    }
}

/// The verdict of the reading that serves the student best.
pub(super) fn best(
    readings: Vec<Vec<String>>,
    mut judge: impl FnMut(&[String]) -> Result<Judgement, Judge>,
) -> Judgement {
    let rank = |judgement: &Judgement| match judgement.verdict {
        Verdict::Correct => 0,
        Verdict::WrongForm => 1,
        Verdict::Incorrect => 2,
        Verdict::Unreadable => 3,
    };
    let judged = readings
        .iter()
        .map(|values| judge(values).unwrap_or_else(|reason| Judgement::because(Verdict::Unreadable, reason)));
    judged.min_by_key(rank).unwrap_or_else(|| Judgement::because(Verdict::Unreadable, Judge::Empty))
}

/// The verdict, or, where only spaces stand between values, that something has to stand there: in `4 -10` nothing is still to be
/// worked out, and in `4 10` no sign of a calculation is missing. So too where the decimal mark alone stands between and in
/// them: `0,5,2`.
pub(super) fn unless_run_together(
    judged: Judgement,
    text: &str,
    key: &[Value],
    reader: Reader,
    kind: Kind,
    steps: &mut Steps,
) -> Judgement {
    let has_comma = reader.numbers.decimal_mark() == ',' && key.iter().any(|value| value.is_broken(steps));
    if judged.verdict == Verdict::Incorrect && has_comma && separate::may_run_together(text, reader.locale, key.len()) {
        return because(Verdict::Unreadable, KindReason::RunTogether { kind });
    }
    let Some(pieces) = separate::at_spaces(text) else { return judged };
    let is_settled = judged.verdict != Verdict::Unreadable || key.len() < 2;
    if is_settled || response_values(&pieces, key, reader, kind, steps).is_err() {
        return judged;
    }
    because(Verdict::Unreadable, KindReason::RunTogether { kind })
}

/// The verdict, unless the response goes on against the brackets of its values: nobody can tell what `-(3, 9)` means.
pub(super) fn unless_more_than_grouped(judged: Judgement, text: &str, kind: Kind) -> Judgement {
    let is_settled = matches!(judged.verdict, Verdict::Correct | Verdict::WrongForm);
    if is_settled || !group::is_more_than_grouped(text) {
        return judged;
    }
    not_of_kind(text, kind)
}

/// What is between the braces, or the text without any; an error where only one is there.
fn without_braces(text: &str) -> Result<&str, ()> {
    let text = text.trim();
    if matches!(text, "∅" | "{}" | "{ }") {
        return Ok("");
    }
    match (text.strip_prefix('{'), text.strip_suffix('}')) {
        (Some(rest), Some(_)) => rest.strip_suffix('}').ok_or(()),
        (None, None) => Ok(text),
        _ => Err(()),
    }
}

/// What is between square brackets: a pair of numbers in them may be an interval elsewhere, where values are asked for they
/// are the values.
fn without_square_brackets(text: &str) -> &str {
    text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text)
}

/// The values of a reading; none for an empty set.
pub(super) fn values(texts: &[String], marks: Marks, reader: Reader, steps: &mut Steps) -> Result<Vec<Value>, Judge> {
    if matches!(texts, [only] if only.is_empty()) {
        return Ok(Vec::new());
    }
    texts.iter().map(|text| Value::read(without_letter(text), marks, reader.locale, steps)).collect()
}

/// The values of a response; where the key has only numbers, letters are no answer.
pub(super) fn response_values(
    texts: &[String],
    key: &[Value],
    reader: Reader,
    kind: Kind,
    steps: &mut Steps,
) -> Result<Vec<Value>, Judge> {
    if texts.len() > 1 && texts.iter().any(String::is_empty) {
        return Err(Judge::Kind(KindReason::ValueMissing { kind }));
    }
    let values = values(texts, Marks::Style(reader.numbers), reader, steps).map_err(|reason| match reason {
        // A number alone is not what is asked for here.
        Judge::SeveralNumbers { written } => Judge::Kind(KindReason::NotOfKind { found: written, kind }),
        reason => reason,
    })?;
    if !key.iter().any(Value::has_letters)
        && let Some(at) = values.iter().position(Value::has_letters)
    {
        let found = texts.get(at).map(|text| quoted(text)).unwrap_or_default();
        return Err(Judge::Kind(KindReason::NotOfKind { found, kind }));
    }
    Ok(values)
}

/// A solution without its letter: `3` of `x = 3`.
pub(super) fn without_letter(text: &str) -> &str {
    named(text).map_or(text, |(_, value)| value)
}

/// A letter with its small number, 0 without one.
pub(super) type Name = (char, u16);

/// A solution's letter and its value: `x` and `3` of `x = 3` and of `x_2 = 3`.
pub(super) fn named(text: &str) -> Option<(Name, &str)> {
    let (name, value) = text.split_once('=')?;
    let mut name = name.trim().chars();
    let letter = name.next().filter(|letter| letter.is_alphabetic())?;
    let index = name.as_str();
    let digits = index.strip_prefix('_').unwrap_or(index).chars().map(|digit| match meaning(digit) {
        Meaning::Digit(digit) | Meaning::Lowered(digit) => Some(u16::from(digit)),
        _ => None,
    });
    let digits = digits.collect::<Option<Vec<_>>>().filter(|digits| digits.len() <= 3)?;
    Some(((letter, digits.into_iter().fold(0, |index, digit| 10 * index + digit)), value.trim()))
}

/// Values without the letters for all of them: `(4, -2)` of `(x, y) = (4, -2)`. Only where the letters come in their order
/// in the key, or in that of the alphabet, as the values are judged in it.
pub(super) fn without_letters<'a>(text: &'a str, names: &[Name]) -> &'a str {
    let Some((letters, values)) = text.split_once('=') else { return text };
    let inner = letters.trim().strip_prefix(['(', '[']).and_then(|inner| inner.strip_suffix([')', ']']));
    let letter = |piece: &str| {
        let mut piece = piece.trim().chars();
        piece.next().filter(|letter| letter.is_alphabetic() && piece.next().is_none())
    };
    let Some(letters) = inner.and_then(|inner| inner.split([',', ';']).map(letter).collect::<Option<Vec<_>>>()) else {
        return text;
    };
    let is_in_order = if names.is_empty() {
        letters.is_sorted()
    } else {
        letters.iter().copied().eq(names.iter().map(|(name, _)| *name))
    };
    if letters.len() > 1 && is_in_order { values.trim() } else { text }
}

/// Values in braces without the letter before them: `{-9, -8}` of `x = {-9, -8}` and of `x ∈ {-9, -8}`; of `x = [-9, -8]`
/// too, while what is an element of `[-9, -8]` is between them.
pub(super) fn behind_letter(text: &str) -> &str {
    let Some((letter, values)) = text.split_once(['=', '∈']) else { return text };
    let (mut letter, values) = (letter.trim().chars(), values.trim());
    let is_letter = letter.next().is_some_and(char::is_alphabetic) && letter.next().is_none();
    let is_in_brackets = values.starts_with('{') || (values.starts_with('[') && !text.contains('∈'));
    if is_letter && is_in_brackets { values } else { text }
}

/// The two values of `±2` and of `1 ± √5`, or the one that it is.
fn with_each_sign(text: &str) -> Vec<String> {
    let value = without_letter(text);
    let written = if value.contains('±') { "±" } else { "+/-" };
    if value.contains(written) {
        return ["+", "-"].map(|sign| value.replace(written, sign)).into();
    }
    match value.strip_prefix("+-").or_else(|| value.strip_prefix("+−")) {
        Some(size) => vec![size.to_owned(), format!("-{size}")],
        None => vec![value.to_owned()],
    }
}

fn contains_all(values: &[Value], wanted: &[Value], steps: &mut Steps) -> Result<bool, TooHard> {
    for one in wanted {
        let mut found = false;
        for value in values {
            steps.spend(1)?;
            found = found || value.equals(one, steps)?;
        }
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}
