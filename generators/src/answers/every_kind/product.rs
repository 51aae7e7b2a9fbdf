//! A product of whole numbers as the list of its factors: `2 × 2 × 11`, `2^2 × 11`, `(2)(2)(11)`, `44 = 2 × 2 × 11`.

use crate::answers::number::{Meaning, meaning};

/// More than any number that is taken apart has.
const MOST: usize = 60;

/// The factors with commas between them, each as often as it is there; none for anything else.
pub(super) fn factors(text: &str) -> Option<String> {
    let is_number = |text: &str| !text.trim().is_empty() && text.trim().bytes().all(|sign| sign.is_ascii_digit());
    let (number, product) = match text.split_once('=') {
        Some((number, product)) if is_number(number) => (Some(number), product),
        Some((product, number)) if is_number(number) => (Some(number), product),
        Some(_) => return None,
        None => (None, text),
    };
    let mut all: Vec<String> = Vec::new();
    for piece in without_brackets(product)?.split(is_times) {
        let (factor, times) = power(piece.trim())?;
        if all.len() > MOST {
            return None;
        }
        all.extend(std::iter::repeat_n(factor, times));
    }
    let is_so = number.is_none_or(|number| number.trim().parse().ok() == worth(&all));
    (all.len() > 1 && is_so).then(|| all.join(", "))
}

fn is_times(sign: char) -> bool {
    meaning(sign) == Meaning::Times || matches!(sign, 'x' | 'X')
}

/// A factor, and how often it is there: `2` and 3 of `2^3`.
fn power(piece: &str) -> Option<(String, usize)> {
    let factor: String = piece.chars().take_while(|digit| matches!(meaning(*digit), Meaning::Digit(_))).collect();
    let exponent = piece.strip_prefix(&factor)?;
    let raised = exponent.strip_prefix('^');
    let digits = raised.unwrap_or(exponent).chars().map(|digit| match meaning(digit) {
        Meaning::Digit(digit) if raised.is_some() => Some(usize::from(digit)),
        Meaning::Raised(digit) if raised.is_none() => Some(usize::from(digit)),
        _ => None,
    });
    let times = digits
        .collect::<Option<Vec<_>>>()?
        .into_iter()
        .fold(0usize, |times, digit| times.saturating_mul(10).saturating_add(digit));
    let times = if exponent.is_empty() { 1 } else { times };
    (!factor.is_empty() && (1..=MOST).contains(&times)).then_some((factor, times))
}

/// The product with a sign for each pair of brackets that stands beside something: `2×3` of `(2)(3)` and of `2(3)`. None
/// where brackets are in brackets, open or raised.
fn without_brackets(product: &str) -> Option<String> {
    let (mut written, mut is_open, mut is_behind) = (String::new(), false, false);
    for sign in product.chars() {
        let stands_beside = match sign {
            '(' if !is_open => written.chars().rfind(|sign| !sign.is_whitespace()).is_some_and(|last| !is_times(last)),
            ')' if is_open => false,
            '(' | ')' => return None,
            _ if is_behind => matches!(meaning(sign), Meaning::Digit(_)),
            _ => false,
        };
        if stands_beside {
            written.push('×');
        }
        match sign {
            '(' | ')' => is_open = sign == '(',
            _ if is_behind && !is_times(sign) && !stands_beside && !sign.is_whitespace() => return None,
            _ => written.push(sign),
        }
        is_behind = sign == ')' || (is_behind && sign.is_whitespace());
    }
    (!is_open).then_some(written)
}

/// The product of some factors; none where it is beyond what is taken apart.
fn worth(factors: &[String]) -> Option<u64> {
    factors.iter().try_fold(1u64, |worth, factor| worth.checked_mul(factor.parse().ok()?))
}
