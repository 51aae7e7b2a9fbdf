//! Keys of every kind: how they travel, what is said of those that are none, what a student is told.

use super::{READER, key, plain, verdict};
use generators::answers::{Key, Verdict, accepted};
use words::{Locale, NumberStyle, Reader, Say};

/// One key of each kind with everything that it can ask, in the shape that it travels in.
const KEYS: [&str; 22] = [
    r#"{"kind":"number","value":"-3/2","forms":["mixed"],"simplify":"required","tolerance":"1/100"}"#,
    r#"{"kind":"number_line","value":"-3/4"}"#,
    r#"{"kind":"money","value":"$3.50"}"#,
    r#"{"kind":"quantity","value":"2.5 cm","forms":["unit"],"tolerance":"0.1"}"#,
    r#"{"kind":"quantity","value":"6 ft 2 in"}"#,
    r#"{"kind":"remainder","value":"7 R 2"}"#,
    r#"{"kind":"time","value":"2:05 pm","forms":["twelve_hours"]}"#,
    r#"{"kind":"time","value":"2:05 pm","forms":["half_told"]}"#,
    r#"{"kind":"time","value":"14:05"}"#,
    r#"{"kind":"comparison","value":"<"}"#,
    r#"{"kind":"choice","value":"b"}"#,
    r#"{"kind":"choices","value":"a,c"}"#,
    r#"{"kind":"ordering","value":"3, 1, 2"}"#,
    r#"{"kind":"set","value":"{1/2,-1.5}","forms":["simplest"],"simplify":"enforced"}"#,
    r#"{"kind":"list","value":"1, 2, 4"}"#,
    r#"{"kind":"list","value":"2, 2, 3","forms":["factors"]}"#,
    r#"{"kind":"point","value":"(2,-3.5)"}"#,
    r#"{"kind":"expression","value":"2(x+3)","forms":["factored","simplest"],"simplify":"required"}"#,
    r#"{"kind":"expression","value":"3*sqrt(2)-x^2/2"}"#,
    r#"{"kind":"equation","value":"x=2 or x=-1.5"}"#,
    r#"{"kind":"inequality","value":"-3<=x and x<0.5"}"#,
    r#"{"kind":"blanks","blanks":[{"kind":"number","value":"3"},{"kind":"choice","value":"b"}]}"#,
];

fn readers() -> impl Iterator<Item = Reader> {
    Locale::ALL
        .into_iter()
        .flat_map(|locale| NumberStyle::ALL.into_iter().map(move |numbers| Reader { locale, numbers }))
}

#[test]
fn keys_travel_as_they_were_written() {
    for json in KEYS {
        assert_eq!(serde_json::to_string(&key(json)).expect(json), json);
        let from_tab: Key = generators::json::read(json).expect(json);
        assert_eq!(from_tab, key(json));
    }
}

#[test]
fn roots_are_shown_by_their_sign() {
    for (value, shown) in [("3*sqrt(2)", "3√2"), ("sqrt(2)*x", "√2·x"), ("1/sqrt(2)", "1/√2"), ("-sqrt(7)", "−√7")]
    {
        let key = plain("expression", value);
        assert_eq!(key.shown(READER), shown);
        assert_eq!(verdict(&key, shown), Verdict::Correct, "{shown}");
    }
}

#[test]
fn the_answer_as_it_is_shown_is_correct_for_every_reader() {
    for json in KEYS {
        let key = key(json);
        for reader in readers() {
            let shown = key.shown(reader);
            let response = match json.contains("blanks") {
                true => serde_json::to_string(&shown.split("; ").collect::<Vec<_>>()),
                false => serde_json::to_string(&shown),
            };
            let response = serde_json::from_str(&response.expect("a text")).expect("a response");
            let judged = generators::answers::judge(&key, &response, reader);
            assert!(judged.reason.is_none(), "{json} shown as {shown} to {reader:?}: {judged:?}");
        }
    }
}

#[test]
fn a_student_is_told_how_to_write_it() {
    for json in KEYS {
        for reader in readers() {
            let told: Vec<String> = accepted(&key(json)).iter().map(|accepted| accepted.say(reader)).collect();
            assert!(!told.is_empty() && told.iter().all(|sentence| sentence.ends_with(['.', '…'])), "{json}: {told:?}");
        }
    }
}

#[test]
fn keys_that_are_none_say_what_would_be_right() {
    for (json, said) in [
        (r#"{"kind":"spell","value":"1"}"#, "`expression`"),
        (r#"{"kind":"money","value":"three"}"#, "$3.50"),
        (r#"{"kind":"money"}"#, "the field value is missing"),
        (r#"{"kind":"money","value":"$3","tolerance":"1"}"#, "It has value, forms, simplify"),
        (r#"{"kind":"money","value":"$3","forms":["expanded"]}"#, "There are simplest"),
        (
            r#"{"kind":"money","value":"$3","currency":"USD"}"#,
            "unknown field `currency`, expected one of `kind`, `value`",
        ),
        (r#"{"kind":"quantity","value":"3"}"#, "2.5 cm"),
        (r#"{"kind":"quantity","value":"3 cm","tolerance":"-1"}"#, "from 0 on"),
        (r#"{"kind":"quantity","value":"3 cm","forms":["decimal"]}"#, "There are unit"),
        (r#"{"kind":"remainder","value":"7 and a bit"}"#, "7 R 2"),
        (r#"{"kind":"time","value":"25:00"}"#, "14:05"),
        (r#"{"kind":"comparison","value":"~"}"#, "<, = and >"),
        (r#"{"kind":"choice","value":"a,b"}"#, "the letter of your choice"),
        (r#"{"kind":"choices","value":"a=c"}"#, "a, c"),
        (r#"{"kind":"ordering","value":"3"}"#, "c, a, b"),
        (r#"{"kind":"set","value":"{1,2"}"#, "{1, 2}"),
        (r#"{"kind":"list","value":"1,+"}"#, "1, 2, 4"),
        (r#"{"kind":"point","value":"(2)"}"#, "(2, 3)"),
        (r#"{"kind":"expression","value":"2x+"}"#, "character 4"),
        (r#"{"kind":"expression","value":"2x","forms":["mixed"]}"#, "There are expanded, factored, simplest"),
        (r#"{"kind":"equation","value":"x+1"}"#, "x = 3"),
        (r#"{"kind":"inequality","value":"x>"}"#, "character 3"),
        (r#"{"kind":"blanks"}"#, "the field blanks is missing"),
        (r#"{"kind":"blanks","blanks":[]}"#, "the field blanks is missing"),
        (r#"{"kind":"blanks","value":"1","blanks":[]}"#, "It has blanks"),
        (r#"{"kind":"blanks","blanks":[{"kind":"blanks","blanks":[{"kind":"number","value":"1"}]}]}"#, "blanks"),
        (r#"{"kind":"number","value":"1","blanks":[]}"#, "tolerance"),
    ] {
        let error = serde_json::from_str::<Key>(json).expect_err(json).to_string();
        assert!(error.contains(said), "{json}: {error}");
    }
}

#[test]
fn where_an_expression_breaks_is_said() {
    let expression = key(r#"{"kind":"expression","value":"2x+6"}"#);
    for (response, said) in [
        ("2x+", "character 4: a number or a letter is missing."),
        ("2x+*6", "character 4: a number or a letter is missing before “*”."),
        ("2(x+3", "character 2: “(” is never closed."),
        ("2x+3)", "character 5: “)” closes nothing."),
        ("2[x+3)", "character 6: “)” closes another bracket. “]” would be right."),
        ("x2+6", "character 2: what should happen with “2”?"),
        ("2x#6", "character 3: “#” has no meaning there."),
        ("x/0", "character 2: nothing can be divided by 0."),
        ("9^9^9", "character 2: that power is too big."),
        ("√x", "character 1: only roots of numbers"),
        ("√-4", "character 1: a negative number has no square root here."),
        ("sin(x)", "character 1: “sin” is not used here."),
    ] {
        let told = super::told(&expression, response);
        assert!(told.contains(said), "{response:?}: {told}");
    }
    let long = "9".repeat(1000);
    let deep = "(".repeat(200) + "x" + &")".repeat(200);
    let nested = "(".repeat(100) + "x" + &")".repeat(100);
    for (response, said) in [(&long, "too long"), (&deep, "too long"), (&nested, "too many brackets")] {
        assert!(super::told(&expression, response).contains(said), "{}", super::told(&expression, response));
    }
    let spanish = Reader { locale: Locale::Es, ..READER };
    let judged =
        generators::answers::judge(&expression, &generators::answers::Response::One("2x+".to_owned()), spanish);
    assert_eq!(
        judged.reason.map(|reason| reason.say(spanish)).unwrap_or_default(),
        "Mira el carácter 4: falta un número o una letra."
    );
}
