//! Judging a number: can it be read, is it the right one, is it written as asked.

use super::{
    Form, NumberKey,
    literal::Marks,
    read::read,
    writing::{Shape, Writing},
};
use crate::answers::{Judgement, Verdict, exact::Exact};
use num_bigint::BigInt;
use words::{Reader, judge::Judge};

impl NumberKey {
    /// The verdict on a response.
    pub(in crate::answers) fn judge(&self, response: &str, reader: Reader) -> Judgement {
        // Most answers are small whole numbers without anything asked of them: no need to look at the writing.
        if let (Some(right), Some(given)) = (self.as_plain_whole(), plain_whole(response)) {
            return if given == right {
                Judgement { verdict: Verdict::Correct, reason: None }
            } else {
                Judgement::because(Verdict::Incorrect, Judge::NotEqual)
            };
        }
        let writing = match self.read(response, reader) {
            Ok(writing) => writing,
            Err(reason) => return Judgement { verdict: Verdict::Unreadable, reason: Some(reason) },
        };
        let (value, right) = (writing.value(), self.writing().value());
        let (verdict, reason) = if !value.is_within(&self.tolerance(), &right) {
            // Where so many percents are asked for, the sign stands behind the box: to write it again costs nothing.
            let is_percent = matches!(writing.shape, Shape::Percent(_)) && self.as_plain_whole().is_some();
            if is_percent && *right.coefficient() == value.coefficient() * hundred() {
                return Judgement::because(Verdict::Unreadable, Judge::OnlyNumber { found: "%".to_owned() });
            }
            (Verdict::Incorrect, Some(self.why_incorrect(&writing, &value, &right)))
        } else if !self.is_in_form(&writing) {
            (Verdict::WrongForm, Some(Judge::AskedForm(self.forms().iter().map(|form| form.in_words()).collect())))
        } else if !self.is_simple(&writing) {
            (Verdict::WrongForm, Some(Judge::LowestTerms))
        } else {
            (Verdict::Correct, None)
        };
        Judgement { verdict, reason }
    }

    fn read(&self, response: &str, reader: Reader) -> Result<Writing, Judge> {
        let Some(unit) = self.unit() else { return read(response, Marks::Style(reader.numbers), self.letters()) };
        read(&unit.taken_from(response), Marks::Style(reader.numbers), self.letters()).map(|read| unit.meant(read))
    }

    fn why_incorrect(&self, writing: &Writing, value: &Exact, right: &Exact) -> Judge {
        let is_plain = matches!(writing.shape, Shape::Plain(_));
        let is_percent = *value.coefficient() == right.coefficient() * hundred();
        if self.forms() == [Form::Percent] && is_plain && is_percent {
            return Judge::PercentSign;
        }
        self.largest_difference().map_or(Judge::NotEqual, |most| Judge::NotNear { most })
    }
}

fn hundred() -> BigInt {
    BigInt::from(100)
}

/// A response of at most 18 digits, perhaps with a minus, and nothing else.
fn plain_whole(response: &str) -> Option<i64> {
    let digits = response.strip_prefix('-').unwrap_or(response);
    let is_plain = (1..=18).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_plain.then(|| response.parse().ok())?
}

/// Whether a right response is written as the key is; one that is only near it, in the same kind of way.
pub(super) fn same_writing(response: &Writing, key: &Writing) -> bool {
    response == key || (response.value() != key.value() && response.is_like(key))
}
