//! Right values in another form, fractions not in lowest terms, and values that are near enough.

use super::{Correct, Incorrect, Verdict, WrongForm, number, verdict};
use generators::answers::{Form, Key, Simplify};
use words::NumberStyle::CommaPoint;

/// Forms and lowest terms: `value | forms | simplify | tolerance`.
#[test]
fn a_right_value_in_another_form() {
    use Form::{Decimal, Improper, Integer, Mixed, Percent, Pi, Proper, Simplest, WrittenOut};
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
        (
            "1000",
            &[WrittenOut],
            &[
                (Correct, &["1000", "1,000", "1000.0", "01000"]),
                (WrongForm, &["10^3", "10³", "1*10^3", "1e3", "0.1*10^4", "2000/2", "100000%", "999 2/2"]),
                (Incorrect, &["100", "10^4", "-1000"]),
            ],
        ),
        (
            "0.000202",
            &[WrittenOut],
            &[
                (Correct, &["0.000202", "0,000202", ".000202", "0.0002020"]),
                (WrongForm, &["202/1000000", "101/500000", "0.0202%", "2.02*10^-4"]),
                (Incorrect, &["0.00202", "202"]),
            ],
        ),
        (
            "1/100",
            &[Proper, WrittenOut],
            &[(Correct, &["1/100", "0.01", "10/1000"]), (WrongForm, &["10^-2", "1%", "1*10^-2"])],
        ),
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
