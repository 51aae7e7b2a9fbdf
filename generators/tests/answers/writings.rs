//! Ways to write a number, and ways that could be taken for another: a table for each rule.

use super::{Correct, Incorrect, Unreadable, number, verdict};
use generators::answers::{Key, NumberKey};
use words::NumberStyle::{self, CommaPoint, PointComma, SpaceComma};

/// Responses that are the value in every style.
#[test]
fn one_number_in_many_writings() {
    for (value, responses) in [
        (
            "42",
            &[
                "42",
                " 42 ",
                "+42",
                "042",
                "42.",
                "42,",
                "42.0",
                "42,00",
                "84/2",
                "-84/-2",
                "4200%",
                "4200 %",
                "4.2*10^1",
                "4.2 x 10^1",
                "4.2×10¹",
                "4.2 X 10^1",
                "4.2X10^1",
                "4,2 · 10^1",
                "4.2e1",
                "4.2E+1",
                "420*10^-1",
                "420 × 10⁻¹",
                "420×10^(−1)",
                "42/10^0",
                "４２",
                "٤٢",
                "४২",
                "𝟒𝟚",
                "4\u{200b}2",
                "\u{200f}42\u{200e}",
                "\u{2066}42\u{2069}",
                "\u{feff}42",
                "\t42\n",
                "42\u{3000}",
                "41 1/1",
                "41 7/7",
            ][..],
        ),
        (
            "-1.5",
            &[
                "-1.5",
                "−1.5",
                "–1.5",
                "—1.5",
                "﹣1.5",
                "－1.5",
                "‐1.5",
                "‑1.5",
                "⁻1.5",
                "- 1.5",
                "-1,5",
                "-1 1/2",
                "-1½",
                "-1 ½",
                "− 1 1 / 2",
                "-1\u{2009}1⁄2",
                "-1 ¹⁄₂",
                "-1¹/₂",
                "-3/2",
                "3/-2",
                "-3∕2",
                "-3／2",
                "-6/4",
                "-150%",
                "-01.50",
                "-1٫5",
                "-1'5",
            ][..],
        ),
        (
            "1/2",
            &["½", ".5", ",5", "0.5", "0,5", "50%", "2/4", "⅟2", "0.500", "0,500", "00.5", "5/10", "5/10^1", "0 1/2"][..],
        ),
        ("0", &["0", "-0", "0.0", "0/5", "0%", "↉", "0pi", ",0"][..]),
        ("2/3", &["⅔", "4/6", "20/30", "66 2/3%", "66⅔ %"][..]),
        (
            "1234567.5",
            &[
                "1234567.5",
                "1234567,5",
                "1,234,567.5",
                "1.234.567,5",
                "1 234 567,5",
                "1 234 567.5",
                "1'234'567.5",
                "1’234’567,5",
                "1\u{a0}234\u{a0}567,5",
                "1\u{202f}234\u{202f}567.5",
                "١٬٢٣٤٬٥٦٧٫٥",
                "12,34,567.5",
                "2469135/2",
                "1 234 567 1/2",
                "1,234,567 ½",
            ][..],
        ),
        ("1234567", &["1,234,567", "1.234.567", "1 234 567", "12,34,567", "1’234’567", "1.234567*10^6"][..]),
        ("12345.6789", &["12345.6789", "12345,6789", "12 345.6789", "12.345,6789"][..]),
        ("3.14159265", &["3.14159265", "3,14159265"][..]),
        (
            "-29/6pi",
            &[
                "-29pi/6",
                "-29/6 π",
                "-29π/6",
                "−4 5/6 pi",
                "-4⅚π",
                "-29/6*pi",
                "-29/12 tau",
                "-2 5/12t",
                "-29 p / 6",
                "29pi/-6",
                "-29/6\\pi",
                "-29/6 𝜋",
            ][..],
        ),
        ("2pi", &["2pi", "tau", "t", "τ", "\\tau", "4pau/3", "2.0pi", "2×π", "2 * pi", "1 t"][..]),
    ] {
        for style in NumberStyle::ALL {
            for response in responses {
                let found = verdict(&Key::Number(number(value)), response, style);
                assert_eq!(found, Correct, "{response:?} for {value} in {style:?}");
            }
        }
    }
}

/// Where two readings are possible the style decides; an empty value stands for unreadable: decimals in a fraction.
#[test]
fn the_style_decides_between_two_readings() {
    for (response, in_comma_point, in_point_comma, in_space_comma) in [
        ("16,000", "16000", "16", "16"),
        ("1.234", "1.234", "1234", "1.234"),
        ("-12,345", "-12345", "-12.345", "-12.345"),
        ("999,999", "999999", "999.999", "999.999"),
        ("012,345", "12345", "12.345", "12.345"),
        ("1,000 1/2", "1000.5", "", ""),
        ("1,500/1,000", "1.5", "", ""),
        ("12.345%", "0.12345", "123.45", "0.12345"),
        ("1,234*10^3", "1234000", "1234", "1234"),
        // A space before a fraction stands between a whole number and a fraction, never between thousands.
        ("1 500/1000", "1.5", "1.5", "1.5"),
        ("1 234", "1234", "1234", "1234"),
        ("0,342", "0.342", "0.342", "0.342"),
        ("0.342", "0.342", "0.342", "0.342"),
        ("00,342", "0.342", "0.342", "0.342"),
        ("1234,567", "1234.567", "1234.567", "1234.567"),
        ("1,2345", "1.2345", "1.2345", "1.2345"),
        ("1 234,567", "1234.567", "1234.567", "1234.567"),
        ("1'234", "1234", "1234", "1234"),
        (",500", "0.5", "0.5", "0.5"),
    ] {
        for (style, value) in [(CommaPoint, in_comma_point), (PointComma, in_point_comma), (SpaceComma, in_space_comma)]
        {
            let (value, expected) = if value.is_empty() { ("42", Unreadable) } else { (value, Correct) };
            let found = verdict(&Key::Number(number(value)), response, style);
            assert_eq!(found, expected, "{response:?} for {value} in {style:?}");
        }
    }
    for (response, style, expected) in [
        ("3.141 592 65", CommaPoint, Correct),
        ("3,141 592 65", PointComma, Correct),
        ("3,141 592 65", CommaPoint, Unreadable),
        ("3.141 59 265", CommaPoint, Unreadable),
        ("3.141 592 6535", CommaPoint, Unreadable),
    ] {
        assert_eq!(verdict(&Key::Number(number("3.14159265")), response, style), expected, "{response:?} in {style:?}");
    }
}

/// A letter, brackets, degrees and the word for percents are no part of the number.
#[test]
fn what_people_write_around_a_number() {
    for (value, responses) in [
        (
            "-3",
            &[
                "x=-3",
                "x = −3",
                "-3 = x",
                "−3=y",
                "(-3)",
                "x = (-3)",
                "( -3 )",
                "-3°",
                "x = -3",
                "=-3",
                "= −3",
                "-(3)",
                "−( 3 )",
                "((-3))",
                "negative 3",
                "Minus 3",
                "x = minus 3",
                "menos 3",
                "(minus 3)",
                "-3˚",
            ][..],
        ),
        (
            "-5/2",
            &[
                "(-5)/2",
                "-(5/2)",
                "-(2 1/2)",
                "−(2½)",
                "(−5) / 2",
                "( -5 )/2",
                "(-5)/(2)",
                "5/(-2)",
                "((-5)/2)",
                "x = (-5)/2",
                "=-(5/2)",
                "-(2.5)",
                "-2 and 1/2",
                "-(2 y 1/2)",
            ],
        ),
        ("2 1/2", &["2 and 1/2", "2 And 1 / 2", "2 y 1/2", "2 and ½", "2 y ⁵⁄₁₀", "(2 1/2)", "= 2 1/2"]),
        ("5/6pi", &["(5pi)/6", "(5π)/(6)", "(5/6)π", "(5/6) pi", "=5π/6"]),
        ("1/3", &["(33 1/3)%", "(1)/(3)"]),
        ("1/2", &["(1/2)", "( 2/4 )", "y = 0.5", "50 percent", "50percent", "50 per cent", "50 por ciento", "50 pct"]),
        (
            "45",
            &[
                "45°",
                "45 °",
                "45º",
                "45 degrees",
                "45 grados",
                "45˚",
                "45 deg",
                "45 deg.",
                "x=45°",
                "(45°)",
                "45.0 degrees",
            ],
        ),
        ("1", &["1 degree", "1 grado", "100 percent"]),
        ("2pi", &["(2pi)", "x = 2π", "2π = x", "2 PI", "2Pi", "2*Pi"]),
        ("-2pi", &["minus 2pi", "negative 2 π"]),
        ("0.255", &["25.5 percent", "25 1/2 per cent", "25,5 por ciento"]),
    ] {
        for response in responses {
            let found = verdict(&Key::Number(number(value)), response, CommaPoint);
            assert_eq!(found, Correct, "{response:?} for {value}");
        }
    }
    for (value, response, expected) in [
        ("3", "x = 4", Incorrect),
        ("45", "44°", Incorrect),
        ("0.5", "25 percent", Incorrect),
        ("3", "x = y = 3", Unreadable),
        ("3", "π = 3", Unreadable),
        ("3", "(3", Unreadable),
        ("3", "(3)(1)", Unreadable),
        ("-3", "=3", Incorrect),
        ("2.5", "-(5/2)", Incorrect),
        ("2", "2 and 1/2", Incorrect),
        ("5/2", "2 and 2/4", Correct),
        ("45", "45°C", Unreadable),
        ("45", "45°30′", Unreadable),
        // It would have to be told from a multiple of π.
        ("2pi", "360°", Unreadable),
    ] {
        assert_eq!(verdict(&Key::Number(number(value)), response, CommaPoint), expected, "{response:?} for {value}");
    }
    // Keys are written without any of it.
    for value in ["x=3", "(3)", "45°"] {
        assert!(NumberKey::new(value).is_err(), "{value}");
    }
}

/// Readable, and another number.
#[test]
fn another_number() {
    for (value, response) in [
        ("42", "-42"),
        ("42", "24"),
        ("42", "41.9999999999999999999999"),
        ("42", "43%"),
        ("42", "42pi"),
        ("42", "42 1/100000000000"),
        ("42", "4.2*10^2"),
        ("42", ",42"),
        ("0.42", "42"),
        ("0.1", "1/9"),
        ("1/3", "0.33"),
        ("1/3", "0.333333333333333333333333"),
        ("1/2", "1/-2"),
        ("1.5", "-1 1/2"),
        ("pi", "22/7"),
        ("pi", "3.14"),
        ("2pi", "2"),
        ("2pi", "4"),
        ("2pi", "2tau"),
        ("0.9", "0.9%"),
        ("1", "99999999999999999999/99999999999999999998"),
        ("16", "16,000"),
        ("100", "10^3"),
        ("100", "10^-2"),
    ] {
        assert_eq!(verdict(&Key::Number(number(value)), response, CommaPoint), Incorrect, "{response:?} for {value}");
    }
    // The sign stands behind the box already, as far as the key can tell; in a box without it this is another number.
    assert_eq!(verdict(&Key::integer(42), "42%", CommaPoint), Unreadable);
    assert_eq!(verdict(&Key::integer(42), "42 percent", CommaPoint), Unreadable);
    // Letters that stand for π only where the answer is about π: 12p and 5t are more likely units.
    assert_eq!(verdict(&Key::integer(12), "12p", CommaPoint), Unreadable);
    assert_eq!(verdict(&Key::integer(5), "5t", CommaPoint), Unreadable);
}
