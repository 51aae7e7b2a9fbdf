//! A table for every rule: ways to write a number that could be taken for another, and ways that are none.

use super::{Correct, Incorrect, Unreadable, Verdict, WrongForm, number, verdict};
use generators::answers::{Form, Key, Simplify};
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

/// What is no number costs nothing, in any style and whatever the answer is.
#[test]
fn what_is_no_number() {
    let long = "9".repeat(201);
    let endless = "1/".repeat(5_000);
    let spaced = " 1".repeat(5_000);
    for response in [
        "",
        " ",
        "\u{a0}\u{2009}\t",
        "\u{200b}\u{200f}",
        "-",
        "+",
        ".",
        ",",
        "%",
        "/",
        "^",
        "x",
        "e",
        "½½",
        // Operations.
        "8*7",
        "7x8",
        "7 x 8",
        "7×8",
        "7·8",
        "50+6",
        "60-4",
        "56÷1",
        "56:1",
        "56!",
        "√9",
        "±5",
        "(5)",
        "7*10",
        "2*3*10^2",
        "1/2 + 1/2",
        "1/2*2",
        "1 -1/2",
        "1 +1/2",
        "1/2-",
        "5-",
        "2^3",
        "2²",
        "10^2^2",
        "9^9^9",
        "1/2^3",
        "10^(2",
        "10^2)",
        "3*2^2",
        "10²3",
        "2/10^-1",
        "10^",
        "10^1.5",
        "1e",
        "1e1.5",
        "e5",
        "1 e5",
        "1e 5",
        "10 ^2",
        // Signs.
        "--5",
        "+-5",
        "- -5",
        "1/--2",
        "1 1/-2",
        "-⁻5",
        // Marks and spaces.
        "0..1",
        "1,2,3",
        "1..2",
        "1,,2",
        "1.2.3",
        "1,23,4567",
        "1,2345,678",
        "0,123,456",
        "1,234.567,8",
        "1.234,567.8",
        "1 23",
        "12 34",
        "- 4 2",
        "4 2",
        "1 2345",
        "1234 567",
        "0 123",
        "1 234.567 8901",
        "1, 234",
        "16 ,5",
        "3 . 5",
        "12'34'567",
        "'5",
        "5'",
        "1٬23",
        "1 000 00",
        "1,234'567",
        // Fractions.
        "1/0",
        "0/0",
        "1 1/0",
        "5pi/0",
        "1/0%",
        "1/2/3",
        "1/",
        "/2",
        "1//2",
        "½/2",
        "1/½",
        "½ 1",
        "½1",
        "1 2 1/2",
        "1.5/2",
        "1/2.5",
        "1.5 1/2",
        "1/2 3",
        "1 1/2 1/2",
        "1 ½ ½",
        "1/2½",
        "⅟",
        "1.5½",
        "¹²/₃₄½",
        // Percents and π.
        "50%%",
        "%50",
        "50% 1",
        "50 percent",
        "50‰",
        "2pi%",
        "50%pi",
        "pi2",
        "pi 2",
        "2pipi",
        "2 pi pi",
        "4 5pi/6",
        "1.5pi/2",
        "pi/pi",
        "1/pi",
        "2\\p",
        "2PI",
        "2Pi",
        "pi^2",
        "pi+1",
        "2r",
        // Units, money, words and worse.
        "$3",
        "3€",
        "3 cm",
        "3cm²",
        "x=3",
        "=3",
        "3=3",
        "letters",
        "forty-two",
        "NaN",
        "Infinity",
        "inf",
        "0x1F",
        "1_000",
        "5 apples",
        "#5",
        "5;",
        "5?",
        "\"5\"",
        "<5",
        "~5",
        "🙂",
        "4️⃣🙂",
        "5\0",
        "\u{202e}21",
        "5\u{301}",
        "五",
        "Ⅳ",
        "①",
        "\\frac{1}{2}",
        "1/2)",
        "[5]",
        "2,3)",
        "10^999999999",
        "10^-201",
        "1e99999999999999999999",
        &long,
        &endless,
        &spaced,
    ] {
        for style in NumberStyle::ALL {
            for key in [number("42"), number("2pi"), number("0.5").in_forms(&[Form::Percent])] {
                let found = verdict(&Key::Number(key), response, style);
                assert_eq!(found, Unreadable, "{response:?} in {style:?}");
            }
        }
    }
}

/// Readable, and another number.
#[test]
fn another_number() {
    for (value, response) in [
        ("42", "-42"),
        ("42", "24"),
        ("42", "41.9999999999999999999999"),
        ("42", "42%"),
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
    // Letters that stand for π only where the answer is about π: 12p and 5t are more likely units.
    assert_eq!(verdict(&Key::integer(12), "12p", CommaPoint), Unreadable);
    assert_eq!(verdict(&Key::integer(5), "5t", CommaPoint), Unreadable);
}

/// Forms and lowest terms: `value | forms | simplify | tolerance`.
#[test]
fn a_right_value_in_another_form() {
    use Form::{Decimal, Improper, Integer, Mixed, Percent, Pi, Proper, Simplest};
    type Row = (&'static str, &'static [Form], &'static [(Verdict, &'static [&'static str])]);
    let rows: &[Row] = &[
        (
            "42",
            &[Integer],
            &[
                (Correct, &["42", "42.", "042", "+42", "４２"]),
                (WrongForm, &["42.0", "84/2", "4200%", "4.2*10^1", "41 1/1", "42,0"]),
                (Incorrect, &["43", "42.1", "-42", "42%"]),
            ],
        ),
        ("1234567", &[Integer], &[(Correct, &["1,234,567", "1 234 567", "12,34,567"])]),
        ("0.5", &[Decimal], &[(Correct, &["0.5", ".5", "0,5", "0.50"]), (WrongForm, &["1/2", "50%", "½", "5*10^-1"])]),
        ("3", &[Decimal], &[(Correct, &["3", "3.0"]), (WrongForm, &["6/2", "300%"])]),
        ("1/2", &[Proper], &[(Correct, &["1/2", "2/4", "½", "-1/-2"]), (WrongForm, &["0.5", "0 1/2", "50%"])]),
        ("3/2", &[Improper], &[(Correct, &["3/2", "6/4"]), (WrongForm, &["1 1/2", "1.5", "1½", "150%"])]),
        ("3", &[Improper], &[(Correct, &["3", "3/1", "6/2"]), (WrongForm, &["3.0", "2 1/1"])]),
        ("3/2", &[Proper, Improper], &[(Correct, &["3/2", "6/4"]), (WrongForm, &["1 1/2"])]),
        ("3/2", &[Mixed], &[(Correct, &["1 1/2", "1½", "1 2/4"]), (WrongForm, &["3/2", "1.5", "0 3/2", "150%"])]),
        ("5/2", &[Mixed], &[(Correct, &["2 1/2"]), (WrongForm, &["1 3/2"])]),
        ("2", &[Mixed], &[(Correct, &["2"]), (WrongForm, &["4/2", "2.0", "1 2/2"])]),
        ("1/2", &[Mixed], &[(Correct, &["1/2"]), (WrongForm, &["0.5"])]),
        ("3/2", &[Mixed, Decimal], &[(Correct, &["1 1/2", "1.5"]), (WrongForm, &["3/2"])]),
        (
            "0.42",
            &[Percent],
            &[
                (Correct, &["42%", "42.0 %", "84/2%", "41 2/2%"]),
                (WrongForm, &["0.42", "21/50"]),
                (Incorrect, &["42", "0.42%"]),
            ],
        ),
        ("2pi", &[Pi], &[(Correct, &["2pi", "4pi/2", "t", "2p", "2.0π"]), (Incorrect, &["6.28", "2"])]),
        ("0", &[Pi], &[(Correct, &["0", "0pi", "0p"]), (WrongForm, &["0.0", "0%"])]),
        (
            "1/2",
            &[Simplest],
            &[
                (Correct, &["1/2", "½", " 1 / 2 ", "+1/2", "01/2"]),
                (WrongForm, &["2/4", "0.5", "50%", "-1/-2", "0 1/2"]),
            ],
        ),
        ("4", &[Simplest], &[(Correct, &["4", "04", "4."]), (WrongForm, &["4.0", "8/2", "4/1", "400%", "4*10^0"])]),
        ("0.50", &[Simplest], &[(Correct, &["0.50", ".50", "0,50"]), (WrongForm, &["0.5", "1/2", "0.500"])]),
        ("1 1/2", &[Simplest], &[(Correct, &["1 1/2", "1½"]), (WrongForm, &["3/2", "1.5", "1 2/4"])]),
        ("52%", &[Simplest], &[(Correct, &["52%", "52 ٪"]), (WrongForm, &["0.52", "52.0%", "13/25"])]),
        (
            "4.52*10^2",
            &[Simplest],
            &[(Correct, &["4.52*10^2", "4,52 × 10²", "4.52e2"]), (WrongForm, &["452", "45.2*10^1"])],
        ),
        ("5/6pi", &[Simplest], &[(Correct, &["5pi/6", "5/6 π", "⅚π"]), (WrongForm, &["10pi/12", "5tau/12"])]),
        ("1/2", &[Simplest, Decimal], &[(Correct, &["1/2", "0.5"]), (WrongForm, &["2/4", "50%"])]),
    ];
    for (value, forms, judged) in rows {
        let key = Key::Number(number(value).in_forms(forms));
        for (expected, responses) in *judged {
            for response in *responses {
                let found = verdict(&key, response, CommaPoint);
                assert_eq!(found, *expected, "{response:?} for {value} in {forms:?}");
            }
        }
    }
}

#[test]
fn lowest_terms() {
    for simplify in [Simplify::Required, Simplify::Enforced] {
        for (value, response, expected) in [
            ("1/2", "1/2", Correct),
            ("1/2", "½", Correct),
            ("1/2", "0.5", Correct),
            ("1/2", "50%", Correct),
            ("1/2", "2/4", WrongForm),
            ("-1/2", "2/-4", WrongForm),
            ("-1/2", "1/-2", WrongForm),
            ("1/2", "-1/-2", WrongForm),
            ("10", "10", Correct),
            ("10", "10/1", WrongForm),
            ("10", "-10/-1", WrongForm),
            ("10", "10.0", Correct),
            ("4/6", "2/3", Correct),
            ("4/6", "4/6", WrongForm),
            ("0", "0/3", WrongForm),
            ("0", "↉", WrongForm),
            ("0", "0", Correct),
            ("3/2", "3/2", Correct),
            ("3/2", "1 1/2", Correct),
            ("3/2", "1 2/4", WrongForm),
            ("5/2", "1 3/2", WrongForm),
            ("3/2", "0 3/2", WrongForm),
            ("2", "2 0/3", WrongForm),
            ("2", "1 3/3", WrongForm),
            ("5/6pi", "5pi/6", Correct),
            ("5/6pi", "10pi/12", WrongForm),
            ("2pi", "2/1 pi", WrongForm),
            ("2pi", "4/3pau", Correct),
            ("2/3", "66 2/3%", Correct),
            ("2/3", "200/3%", Correct),
            ("2/3", "66 4/6%", WrongForm),
            ("1/2", "5/10^1", WrongForm),
            ("0.01", "1/10^2", Correct),
            ("1/2", "3/4", Incorrect),
        ] {
            let found = verdict(&Key::Number(number(value).simplified(simplify)), response, CommaPoint);
            assert_eq!(found, expected, "{response:?} for {value}");
        }
    }
}

#[test]
fn near_enough() {
    for (value, tolerance, forms, response, expected) in [
        ("123.45", "1", &[][..], "124.45", Correct),
        ("123.45", "1", &[], "122.45", Correct),
        ("123.45", "1", &[], "124.4500000000000000000001", Incorrect),
        ("123.45", "1", &[], "-123.45", Incorrect),
        ("1/3", "0.01", &[], "0.33", Correct),
        ("1/3", "1/300", &[], "0.33", Correct),
        ("1/3", "1/301", &[], "0.33", Incorrect),
        ("1/3", "0.01", &[Form::Decimal], "0.33", Correct),
        ("1/3", "0.01", &[Form::Decimal], "33/100", WrongForm),
        ("2pi", "0.01", &[], "6.28", Correct),
        ("2pi", "0.001", &[], "6.28", Incorrect),
        ("2pi", "0.01", &[Form::Pi], "6.28", WrongForm),
        ("2pi", "7", &[], "0", Correct),
        ("6.28", "0.01", &[], "tau", Correct),
        ("2pi", "0.1", &[], "2.01pi", Correct),
        ("2pi", "0.1", &[], "2.04pi", Incorrect),
        ("3.14", "0.01", &[Form::Simplest], "3.15", Correct),
        ("3.14", "0.01", &[Form::Simplest], "3.1", Incorrect),
        ("3.14", "0.1", &[Form::Simplest], "3.1", WrongForm),
        ("3.14", "0", &[], "3.140", Correct),
        ("3.14", "0", &[], "3.141", Incorrect),
    ] {
        let key = number(value).in_forms(forms).within(tolerance).expect("a tolerance");
        assert_eq!(
            verdict(&Key::Number(key), response, CommaPoint),
            expected,
            "{response:?} for {value} ± {tolerance}"
        );
    }
}
