//! The unit that the question names may be written beside the number, and no other.

use super::{Correct, Incorrect, Unreadable, WrongForm, number, reader, verdict};
use generators::answers::{AskedUnit, Key, Response, judge};
use words::{NumberStyle, Say as _};

/// A value and its unit, with what is right, another number, and no answer.
type Case = (&'static str, &'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

const CASES: &[Case] = &[
    (
        "42",
        "cm",
        &[
            "42",
            "42 cm",
            "42cm",
            "42 CM",
            "42 cm.",
            "42 centimeters",
            "42 centímetros",
            "= 42 cm",
            "x = 42 cm",
            "84/2 cm",
        ],
        &["41 cm", "-42 cm", "0.42 cm"],
        &[
            "42 m",
            "420 mm",
            "42 square cm",
            "42 cm²",
            "42 cm cm",
            "cm",
            "42 c",
            "42 apples",
            "$42",
            "40 + 2 cm",
            "42 cm m",
        ],
    ),
    (
        "49",
        "cm^2",
        &["49 cm²", "49 cm^2", "49cm2", "49 sq cm", "49 square centimeters", "49 centímetros cuadrados"],
        &["7 cm²"],
        &["49 cm", "49 cm³", "49 m²"],
    ),
    ("81pi", "cm^2", &["81π", "81π cm²", "81pi cm^2", "81 π square centimeters", "81p cm²"], &["81 cm²"], &["81π cm"]),
    (
        "3 1/2",
        "in",
        &["3 1/2 in", "3.5 inches", "7/2 in.", "3½\"", "3 1/2 pulgadas", "3.5''"],
        &["3 in"],
        &["3.5 ft", "3.5'"],
    ),
    (
        "63",
        "$",
        &["$63", "63 dollars", "63$", "$ 63.00", "63 dólares", "= $63", "$63 dollars"],
        &["$64", "-$63"],
        &["63€", "6300 cents", "$$63", "6$3", "$"],
    ),
    ("-5", "$", &["-$5", "$-5", "−5 dollars"], &["$5"], &[]),
    (
        "30",
        "%",
        &["30", "30%", "30 %", "30 percent", "30 por ciento", "60/2%", "= 30%"],
        &["0.3", "3%", "0.3%"],
        &["30%%", "30°C", "%"],
    ),
    ("1/3", "L", &["1/3 L", "1/3 liter", "2/6 litros", "(1/3) l"], &["1/4 L"], &["1/3 ml", "1/3 of a liter"]),
    ("90", "min", &["90 min", "90 minutes", "90 minutos"], &["90.5 min"], &["1 h 30 min", "90 m", "1.5 h"]),
    ("8", "c", &["8 c", "8 cups", "8 tazas"], &["4 cups"], &["8 pt", "4 pt"]),
];

fn asked(unit: &str) -> AskedUnit {
    AskedUnit::named(unit).expect(unit)
}

#[test]
fn the_unit_that_is_asked_for_may_be_written() {
    for (value, unit, right, wrong, no_answer) in CASES {
        let key = Key::Number(number(value)).asked_in(asked(unit));
        for (responses, expected) in [(right, Correct), (wrong, Incorrect), (no_answer, Unreadable)] {
            for response in *responses {
                let found = verdict(&key, response, NumberStyle::CommaPoint);
                assert_eq!(found, expected, "{response:?} for {value} {unit}");
            }
        }
        assert_eq!((key.canonical(), key.signs()), (number_of(value).canonical(), number_of(value).signs()));
    }
    let fraction =
        Key::Number(number("1/2").in_forms(&[generators::answers::Form::Decimal])).asked_in(AskedUnit::LITERS);
    assert_eq!(verdict(&fraction, "1/2 L", NumberStyle::CommaPoint), WrongForm);
}

fn number_of(value: &str) -> Key {
    Key::Number(number(value))
}

/// Where the question names no unit none is read, and a percent is a hundredth part.
#[test]
fn without_a_unit_in_the_question_a_number_stands_alone() {
    for response in ["42 cm", "$42", "42 dollars", "42%"] {
        assert_eq!(verdict(&Key::integer(42), response, NumberStyle::CommaPoint), Unreadable, "{response}");
    }
    assert_eq!(verdict(&number_of("0.3"), "30%", NumberStyle::CommaPoint), Correct);
    let judged = judge(
        &Key::integer(42).asked_in(AskedUnit::CENTIMETERS),
        &Response::One("42 m".to_owned()),
        reader(NumberStyle::CommaPoint),
    );
    let said = judged.reason.map(|reason| reason.say(reader(NumberStyle::CommaPoint)));
    assert_eq!(said.as_deref(), Some("Write only the number, without “m”."));
}

#[test]
fn keys_with_a_unit_travel_and_only_those_of_numbers_have_one() {
    let json = r#"{"kind":"number","value":"42","unit":"cm"}"#;
    let key: Key = serde_json::from_str(json).expect(json);
    assert_eq!(serde_json::to_string(&key).expect(json), json);
    assert_eq!(key, Key::integer(42).asked_in(AskedUnit::CENTIMETERS));
    assert_eq!(Key::integer(41).asked_as(&key), Key::integer(41).asked_in(AskedUnit::CENTIMETERS));
    for unit in ["furlong", "s^2", "cm^4", "$^2", ""] {
        assert_eq!(AskedUnit::named(unit), None, "{unit}");
    }
    for (json, said) in [
        (r#"{"kind":"number","value":"1","unit":"furlong"}"#, "There are $, %, mm"),
        (r#"{"kind":"set","value":"{1}","unit":"cm"}"#, "this kind has no field unit"),
        (r#"{"kind":"blanks","blanks":[{"kind":"number","value":"1"}],"unit":"cm"}"#, "this kind has no field unit"),
    ] {
        let error = serde_json::from_str::<Key>(json).expect_err(json).to_string();
        assert!(error.contains(said), "{json}: {error}");
    }
}
