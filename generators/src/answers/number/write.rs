//! Putting a number in characters: plainly, or as a reader's school writes it.

use super::writing::{Amount, Circle, Fraction, Literal, Shape, Writing};
use words::NumberStyle;

/// The number as a person types it, or, with a style, as it is shown. Either can be read back.
pub(super) fn text(writing: &Writing, style: Option<NumberStyle>) -> String {
    let sign = match (writing.negative, style) {
        (false, _) => "",
        (true, None) => "-",
        (true, Some(_)) => "\u{2212}",
    };
    let space = if style.is_some() { "\u{a0}" } else { " " };
    let body = match &writing.shape {
        Shape::Plain(number) => amount(number, space, style),
        Shape::Percent(number) => amount(number, space, style) + "%",
        Shape::OfCircle(number, circle) => of_circle(number, name(*circle, style), space, style),
        Shape::PowerOfTen { times, exponent } => power_of_ten(times, *exponent, style),
    };
    sign.to_owned() + &body
}

fn name(circle: Circle, style: Option<NumberStyle>) -> &'static str {
    match (circle, style) {
        (Circle::Pi, None) => "pi",
        (Circle::Pi, Some(_)) => "π",
        (Circle::Tau, None) => "tau",
        (Circle::Tau, Some(_)) => "τ",
        (Circle::Pau, _) => "pau",
    }
}

fn amount(amount: &Amount, space: &str, style: Option<NumberStyle>) -> String {
    match amount {
        Amount::Literal(number) => literal(number, style),
        Amount::Fraction(part) => fraction(part, ""),
        Amount::Mixed { whole, part } => {
            let whole = Literal::new(&whole.magnitude().to_radix_be(10), Vec::new());
            literal(&whole, style) + space + &fraction(part, "")
        }
    }
}

/// A fraction without marks between thousands, which a space would make a mixed number.
fn fraction(part: &Fraction, behind_over: &str) -> String {
    let over = if behind_over.is_empty() || part.over != 1.into() { part.over.to_string() } else { String::new() };
    format!("{over}{behind_over}/{}", part.under)
}

fn of_circle(number: &Amount, circle: &str, space: &str, style: Option<NumberStyle>) -> String {
    match number {
        Amount::Literal(one) if one.is_one() => circle.to_owned(),
        Amount::Literal(times) => literal(times, style) + circle,
        Amount::Fraction(part) => fraction(part, circle),
        Amount::Mixed { .. } => amount(number, space, style) + space + circle,
    }
}

fn power_of_ten(times: &Literal, exponent: i16, style: Option<NumberStyle>) -> String {
    let before = match (times.is_one(), style) {
        (true, _) => String::new(),
        (false, None) => literal(times, style) + "*",
        (false, Some(_)) => literal(times, style) + " × ",
    };
    let exponent = exponent.to_string();
    match style {
        None => format!("{before}10^{exponent}"),
        Some(_) => before + "10" + &exponent.chars().map(raised).collect::<String>(),
    }
}

fn raised(character: char) -> char {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    character.to_digit(10).and_then(|digit| DIGITS.get(digit as usize)).copied().unwrap_or('⁻')
}

/// Digits with the style's marks. Four digits before the decimal mark stay together, as in [`NumberStyle::whole`].
fn literal(number: &Literal, style: Option<NumberStyle>) -> String {
    let mut text = String::new();
    for (place, &digit) in number.whole.iter().enumerate() {
        let left = number.whole.len() - place;
        if let Some(style) = style
            && number.whole.len() > 4
            && place > 0
            && left.is_multiple_of(3)
        {
            text.push(style.group_mark());
        }
        text.push(char::from(b'0' + digit));
    }
    if number.whole.is_empty() {
        text.push('0');
    }
    if !number.decimals.is_empty() {
        text.push(style.map_or('.', NumberStyle::decimal_mark));
        text.extend(number.decimals.iter().map(|&digit| char::from(b'0' + digit)));
    }
    text
}
