//! What names the solutions of an equation or inequality: `{x : x > 4}`.

/// What stands between the letter of a set and what is said of it.
const SUCH_THAT: [&str; 6] = [":", "|", "∣", "∶", " such that ", " tal que "];

/// What is said of the letter of a set, which braces are around: `x > 4` of `{x : x > 4}`.
pub(super) fn condition_of_set(text: &str) -> Option<&str> {
    let text = text.trim();
    let inner = text.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(text);
    let (at, sign) = SUCH_THAT.iter().filter_map(|sign| Some((inner.find(sign)?, sign))).min()?;
    let (letter, condition) = (inner.get(..at)?, inner.get(at + sign.len()..)?);
    let mut element = letter.split('∈');
    let mut name = element.next()?.trim().chars();
    let (Some(name), None) = (name.next(), name.next()) else { return None };
    let is_of_numbers = element.all(|numbers| matches!(numbers.trim(), "ℝ" | "R"));
    // A letter divided by a number has no letter behind the colon.
    (name.is_alphabetic() && is_of_numbers && condition.contains(name)).then_some(condition)
}
