//! The laws of the judge, tried on values, writings and texts by chance.

use super::{Correct, Incorrect, number, reader, verdict};
use generators::answers::{Form, Key, NumberKey, Response, Simplify, judge};
use proptest::prelude::*;
use words::NumberStyle;

/// `over / under` written as a fraction, mixed number, decimal, percent, power of ten and multiple of a multiple.
fn writings(over: i64, under: i64, times: i64, style: NumberStyle) -> Vec<String> {
    let sign = if over < 0 { "−" } else { "" };
    let size = over.unsigned_abs();
    let under = under.unsigned_abs();
    let times = times.unsigned_abs();
    let mut all = vec![
        format!("{sign}{size}/{under}"),
        format!("{sign} {} ⁄ {}", size * times, under * times),
        format!("{}/-{under}", -over),
        format!("{sign}{} {}/{under}", size / under, size % under),
        format!("{sign}{}/{under} %", size * 100),
        format!("{sign}{size}/{under}").chars().map(fullwidth).collect(),
    ];
    let places = (0..=6u32).find(|&places| 10u64.pow(places).is_multiple_of(under));
    if let Some(places) = places {
        let scaled = size * (10u64.pow(places) / under);
        let (whole, rest) = (scaled / 10u64.pow(places), scaled % 10u64.pow(places));
        let decimals = if places == 0 { String::new() } else { format!("{rest:0>width$}", width = places as usize) };
        let mark = if places == 0 { String::new() } else { style.decimal_mark().to_string() };
        let grouped = style.whole(i64::try_from(whole).expect("a small number"));
        all.extend([
            format!("{sign}{grouped}{mark}{decimals}"),
            format!("{sign}000{whole}.{decimals}0000"),
            format!("{sign}000{whole},{decimals}0000"),
            format!("{sign}{scaled}*10^-{places}"),
            format!("{sign}{scaled} × 10⁻{}", ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶'][places as usize]),
            format!("{sign}{scaled}e-{places}"),
            format!("{sign}{scaled}/10^{places}"),
        ]);
    }
    all
}

fn fullwidth(character: char) -> char {
    match character {
        '0'..='9' => char::from_u32(u32::from(character) - u32::from('0') + u32::from('０')).unwrap_or(character),
        '/' => '／',
        other => other,
    }
}

fn styles() -> impl Strategy<Value = NumberStyle> {
    prop::sample::select(&NumberStyle::ALL[..])
}

fn values() -> impl Strategy<Value = (i64, i64)> {
    let small = (-3_000i64..3_000, 1i64..40);
    let decimal =
        (-90_000_000i64..90_000_000, prop::sample::select(&[1i64, 2, 4, 5, 8, 10, 20, 100, 1000, 100_000][..]));
    prop_oneof![small, decimal]
}

fn keys() -> impl Strategy<Value = NumberKey> {
    let value = (values(), prop::sample::select(&["", "pi", "%", " tau", "decimal", "power"][..]));
    let value = value.prop_map(|((over, under), ending)| match ending {
        "decimal" => format!("{over}.{under}"),
        "power" => format!("{over}*10^{under}"),
        ending => format!("{over}/{under}{ending}"),
    });
    let all = [
        Form::Integer,
        Form::Decimal,
        Form::Proper,
        Form::Improper,
        Form::Mixed,
        Form::Percent,
        Form::Pi,
        Form::Simplest,
    ];
    let forms = prop::sample::subsequence(all.to_vec(), 0..=all.len());
    let simplify = prop::sample::select(&[Simplify::Optional, Simplify::Required, Simplify::Enforced][..]);
    (value, forms, simplify)
        .prop_filter("exponents have a limit", |(value, ..)| NumberKey::new(value).is_ok())
        .prop_map(|(value, forms, simplify)| number(&value).in_forms(&forms).simplified(simplify))
}

/// Texts that are nearly numbers.
fn near_numbers() -> impl Strategy<Value = String> {
    let pieces = [
        "0", "1", "2", "10", "234", "500", "٣", "𝟡", "½", "⅟", "²", "⁻", "₃", ".", ",", "'", "٫", "٬", " ", "\u{a0}",
        "-", "−", "+", "/", "⁄", "%", "*", "×", "x", "^", "(", ")", "{", "pi", "π", "tau", "pau", "p", "t", "e", "E",
        "=", "\\", "🙂", "\u{200f}",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn equal_writings_have_equal_verdicts((over, under) in values(), times in 2i64..50, style in styles()) {
        let key = Key::Number(number(&format!("{over}/{under}")));
        for writing in writings(over, under, times, style) {
            prop_assert_eq!(verdict(&key, &writing, style), Correct, "{} for {}/{} in {:?}", writing, over, under, style);
        }
    }

    #[test]
    fn no_other_value_is_correct((over, under) in values(), off in prop_oneof![-9i64..0, 1i64..10], style in styles()) {
        let key = Key::Number(number(&format!("{}/{under}", over + off)));
        for writing in writings(over, under, 3, style) {
            prop_assert_eq!(verdict(&key, &writing, style), Incorrect, "{} for {}/{}", writing, over + off, under);
        }
    }

    #[test]
    fn the_answer_itself_is_correct_in_every_style(key in keys(), style in styles()) {
        let answerable = key.is_answerable();
        let any_writing = key.clone().in_forms(&[]).simplified(Simplify::Optional);
        for key in [Key::Number(any_writing), Key::Number(key)].into_iter().take(if answerable { 2 } else { 1 }) {
            let shown = key.shown(reader(style));
            prop_assert_eq!(verdict(&key, &shown, style), Correct, "shown as {}", shown);
            let canonical = key.canonical();
            prop_assert_eq!(verdict(&key, &canonical, NumberStyle::CommaPoint), Correct, "written {}", canonical);
            let json = serde_json::to_string(&key).expect("a key");
            prop_assert_eq!(serde_json::from_str::<Key>(&json).expect("the same key"), key);
        }
    }

    #[test]
    fn whatever_is_not_right_has_a_reason(text in prop_oneof![near_numbers(), "\\PC{0,40}", any::<String>()], key in keys(), style in styles()) {
        let (key, response) = (Key::Number(key), Response::One(text));
        let judgement = judge(&key, &response, reader(style));
        prop_assert_eq!(judgement.reason.is_none(), judgement.verdict == Correct);
    }

    #[test]
    fn a_number_that_is_read_is_its_own_key(text in near_numbers()) {
        // Keys and responses are read by one grammar: what a key can be is correct for itself.
        if let Ok(key) = NumberKey::new(&text) {
            let style = NumberStyle::CommaPoint;
            prop_assert_eq!(verdict(&Key::Number(key.clone()), &text, style), Correct);
            prop_assert_eq!(verdict(&Key::Number(key.in_forms(&[Form::Simplest])), &text, style), Correct);
        }
    }
}
