//! Keys of texts that a model writes itself.
//!
//! A text that could not be read would be the key 0, which no oracle agrees to; the tests stop at it.

use crate::answers::{
    BlanksKey, ChoiceKey, ComparisonKey, EquationKey, EveryKey, ExpressionForm, ExpressionKey, Form, InequalityKey,
    Key, KeyError, ListKey, MoneyKey, NumberKey, OrderingKey, PointKey, QuantityKey, RemainderKey, SetKey, Simplify,
    TimeKey,
};
use num_integer::Integer as _;
use std::cmp::Ordering;

fn made(key: Result<EveryKey, KeyError>) -> Key {
    debug_assert!(key.is_ok(), "{key:?}");
    key.map_or(Key::integer(0), |key| Key::Every(Box::new(key)))
}

/// The sign between two sides.
pub(super) fn comparison(order: Ordering) -> Key {
    let sign = match order {
        Ordering::Less => "<",
        Ordering::Equal => "=",
        Ordering::Greater => ">",
    };
    made(ComparisonKey::new(sign).map(EveryKey::Comparison))
}

/// Numbers in order.
pub(super) fn list(numbers: &[i64]) -> Key {
    made(ListKey::new(&joined(numbers)).map(EveryKey::List))
}

/// The factors of a number in order, which may be written as their product.
pub(super) fn factors(numbers: &[i64]) -> Key {
    made(ListKey::new(&joined(numbers)).map(ListKey::of_factors).map(EveryKey::List))
}

/// Numbers in order, as they are written.
pub(super) fn list_of(numbers: &[String]) -> Key {
    made(ListKey::new(&numbers.join(", ")).map(EveryKey::List))
}

/// Numbers in order, each over the same one.
pub(super) fn fractions(numbers: &[i64], under: i64) -> Key {
    list_of(&numbers.iter().map(|over| lowest_terms(*over, under)).collect::<Vec<_>>())
}

/// A quotient in lowest terms: `-2/3`, and `4` where nothing stays below the line.
pub(super) fn lowest_terms(over: i64, under: i64) -> String {
    let shared = over.gcd(&under).max(1) * under.signum();
    match (over / shared, under / shared) {
        (over, 1) => over.to_string(),
        (over, under) => format!("{over}/{under}"),
    }
}

/// Numbers in any order.
pub(super) fn set(numbers: &[i64]) -> Key {
    made(SetKey::new(&format!("{{{}}}", joined(numbers))).map(EveryKey::Set))
}

/// A point.
pub(super) fn point(x: i64, y: i64) -> Key {
    made(PointKey::new(&format!("({x}, {y})")).map(EveryKey::Point))
}

/// A point with its coordinates in halves.
pub(super) fn halved_point((x, y): (i64, i64)) -> Key {
    point_of((x, 2), (y, 2))
}

/// A point whose coordinates are quotients.
pub(super) fn point_of(x: (i64, i64), y: (i64, i64)) -> Key {
    let (x, y) = (lowest_terms(x.0, x.1), lowest_terms(y.0, y.1));
    made(PointKey::new(&format!("({x}, {y})")).map(EveryKey::Point))
}

/// A time on the face of a clock, of either half of the day.
pub(super) fn time(hour: u8, minute: u8) -> Key {
    made(TimeKey::new(&format!("{hour}:{minute:02}")).map(EveryKey::Time))
}

/// A time of day, by the 24-hour clock, where the question tells which half of the day it is in.
pub(super) fn time_of_day(hour: u8, minute: u8) -> Key {
    let half = if hour < 12 { "am" } else { "pm" };
    let time = TimeKey::new(&format!("{}:{minute:02} {half}", (hour + 11) % 12 + 1));
    made(time.map(TimeKey::with_half_told).map(EveryKey::Time))
}

/// So many cents, in dollars.
pub(super) fn dollars(cents: i64) -> Key {
    made(MoneyKey::new(&format!("${}.{:02}", cents / 100, cents % 100)).map(EveryKey::Money))
}

/// So many cents, where cents are asked for.
pub(super) fn cents(cents: i64) -> Key {
    made(MoneyKey::new(&format!("{cents}¢")).map(EveryKey::Money))
}

/// An amount in a unit of length, or in its second or third power, in any unit of the same measure.
pub(super) fn quantity(amount: i64, unit: &str, power: u32) -> Key {
    let raised = match power {
        2 => "²",
        3 => "³",
        _ => "",
    };
    made(QuantityKey::new(&format!("{amount} {unit}{raised}")).map(EveryKey::Quantity))
}

/// A fraction where a fraction is asked for, above 1 also as a mixed number.
pub(super) fn fraction(over: i64, under: i64) -> Key {
    Key::Number(NumberKey::fraction(over, under).in_forms(&FRACTIONS))
}

/// The same in lowest terms.
pub(super) fn reduced_fraction(over: i64, under: i64) -> Key {
    Key::Number(NumberKey::fraction(over, under).in_forms(&FRACTIONS).simplified(Simplify::Required))
}

const FRACTIONS: [Form; 3] = [Form::Proper, Form::Improper, Form::Mixed];

/// A decimal where a decimal is asked for.
pub(super) fn decimal(units: i64, places: u8) -> Key {
    Key::Number(NumberKey::decimal(units, places).in_forms(&[Form::Decimal]))
}

/// A number with all its digits: where a power of ten is asked about, neither the question typed back nor so many
/// millionths are an answer.
pub(super) fn written_out(number: NumberKey) -> Key {
    Key::Number(number.in_forms(&[Form::WrittenOut]))
}

/// The value of a power with this base: of powers only those of ten can be typed back as a number.
pub(super) fn value_of_power(base: i64, value: NumberKey) -> Key {
    if base == 10 { written_out(value) } else { Key::Number(value) }
}

/// One over such a value, which is a fraction or its digits.
pub(super) fn one_over_power(base: i64, power: i64) -> Key {
    let value = NumberKey::fraction(1, power);
    Key::Number(if base == 10 { value.in_forms(&[Form::Proper, Form::WrittenOut]) } else { value })
}

/// Choices in order, counted from 0.
pub(super) fn ordering(at: &[usize]) -> Key {
    let labels: Vec<String> = at.iter().map(|at| label(*at)).collect();
    made(OrderingKey::new(&labels.join(", ")).map(EveryKey::Ordering))
}

/// An expression in this form.
pub(super) fn expression(text: &str, form: ExpressionForm) -> Key {
    made(ExpressionKey::new(text).map(|key| EveryKey::Expression(key.in_forms(&[form]))))
}

/// A quotient of expressions in lowest terms, its sums multiplied out or factored.
pub(super) fn in_lowest_terms(text: &str) -> Key {
    let forms = [ExpressionForm::Simplest, ExpressionForm::Factored];
    let reduced = |key: ExpressionKey| key.in_forms(&forms).simplified(Simplify::Required);
    made(ExpressionKey::new(text).map(|key| EveryKey::Expression(reduced(key))))
}

/// An expression in any form: where a known wrong way leads.
pub(super) fn any_expression(text: &str) -> Key {
    made(ExpressionKey::new(text).map(EveryKey::Expression))
}

/// A multiple of π in any writing.
pub(super) fn of_pi(times: i64) -> Key {
    NumberKey::new(&format!("{times}pi")).map_or(Key::integer(0), Key::Number)
}

/// One of several answers, counted from 0.
pub(super) fn choice(at: usize) -> Key {
    made(ChoiceKey::one(&label(at)).map(EveryKey::Choice))
}

/// Several of them.
pub(super) fn choices(at: &[usize]) -> Key {
    let labels: Vec<String> = at.iter().map(|at| label(*at)).collect();
    made(ChoiceKey::several(&labels.join(",")).map(EveryKey::Choices))
}

fn label(at: usize) -> String {
    ('a'..='z').nth(at).unwrap_or('z').to_string()
}

/// A quotient and what is left: `7 R 2`.
pub(super) fn remainder(quotient: i64, rest: i64) -> Key {
    made(RemainderKey::new(&format!("{quotient} R {rest}")).map(EveryKey::Remainder))
}

/// An equation, solved as it is here.
pub(super) fn solved_equation(text: &str) -> Key {
    made(EquationKey::new(text).map(|key| EveryKey::Equation(key.in_simplest_form())))
}

/// An inequality, solved as it is here.
pub(super) fn solved_inequality(text: &str) -> Key {
    made(InequalityKey::new(text).map(|key| EveryKey::Inequality(key.in_simplest_form())))
}

/// Several blanks, in their order.
pub(super) fn blanks(keys: Vec<Key>) -> Key {
    made(BlanksKey::new(keys).map(EveryKey::Blanks))
}

fn joined(numbers: &[i64]) -> String {
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}
