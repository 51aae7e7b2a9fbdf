//! What counts as a right answer: peers' cases, a table of hazards for every rule, and the laws of the judge.

#[path = "answers/forms.rs"]
mod forms;
#[path = "answers/laws.rs"]
mod laws;
#[path = "answers/no_number.rs"]
mod no_number;
#[path = "answers/units.rs"]
mod units;
#[path = "answers/writings.rs"]
mod writings;

use generators::answers::{Form, Key, NumberKey, Response, Simplify, Verdict, accepted, judge};
use serde::Deserialize;
use words::{Locale, NumberStyle, Reader, Say};

use Verdict::{Correct, Incorrect, Unreadable, WrongForm};

fn reader(numbers: NumberStyle) -> Reader {
    Reader { locale: Locale::En, numbers }
}

fn verdict(key: &Key, response: &str, numbers: NumberStyle) -> Verdict {
    judge(key, &Response::One(response.to_owned()), reader(numbers)).verdict
}

/// The key of a value, in words that a failing test can show.
fn number(value: &str) -> NumberKey {
    NumberKey::new(value).unwrap_or_else(|error| panic!("{error}"))
}

#[derive(Deserialize)]
struct Peer {
    tests: Vec<PeerTest>,
}

#[derive(Deserialize)]
struct PeerTest {
    test: String,
    answer: Key,
    cases: Vec<PeerCase>,
}

#[derive(Deserialize)]
struct PeerCase {
    response: String,
    peer: String,
}

#[test]
fn a_peers_numeric_answers() {
    let peer: Peer = serde_json::from_str(include_str!("data/numeric_answers.json")).expect("the peer's cases");
    for test in &peer.tests {
        for case in &test.cases {
            let found = verdict(&test.answer, &case.response, NumberStyle::CommaPoint);
            let allowed = match case.peer.as_str() {
                "right" => found == Correct,
                "wrong" | "empty-message" => found != Correct,
                "wrong-message" => found == WrongForm,
                "empty" => found == Unreadable,
                other => panic!("{other} is no word of the peer"),
            };
            assert!(allowed, "{}: {:?} is {found:?}, the peer says {}", test.test, case.response, case.peer);
        }
    }
}

#[test]
fn what_the_peer_leaves_open_is_decided() {
    for (test, response, verdict) in [
        // A right value in another form, which practice asks for again.
        ("number integer", "-84/2", WrongForm),
        ("number proper", "-2/4", WrongForm),
        ("number proper", "-0.5", WrongForm),
        ("number improper (enforced simplification)", "-1 1/2", WrongForm),
        ("number mixed", "-1 2/4", WrongForm),
        ("number mixed", "-3/2", WrongForm),
        ("number pi", "-2/1 pi", WrongForm),
        ("number percent", "0.42", WrongForm),
        // Another value.
        ("number pi", "-6.28", Incorrect),
        ("number pi", "-44/7", Incorrect),
        ("number pi", "-2", Incorrect),
        ("number percent", "42", Incorrect),
        ("number integer", "-,42", Incorrect),
        // Nothing that could be told from a slip of the keys.
        ("number integer", "- 4 2", Unreadable),
        ("number pi", "-2\\p", Unreadable),
        ("number pi (rational > 1)", "4 5pi/6", Unreadable),
    ] {
        let peer: Peer = serde_json::from_str(include_str!("data/numeric_answers.json")).expect("the peer's cases");
        let test = peer.tests.into_iter().find(|candidate| candidate.test == test).expect("a test of the peer");
        assert!(test.cases.iter().any(|case| case.response == response), "{response:?} is no case of the peer");
        assert_eq!(self::verdict(&test.answer, response, NumberStyle::CommaPoint), verdict, "{response:?}");
    }
}

#[test]
fn keys_travel_as_they_were_written() {
    for json in [
        r#"{"kind":"number","value":"42"}"#,
        r#"{"kind":"number","value":"042"}"#,
        r#"{"kind":"number","value":"-3/2","forms":["mixed"],"simplify":"required","tolerance":"1/100"}"#,
        r#"{"kind":"number","value":"4.52*10^2","forms":["simplest","pi"],"simplify":"enforced"}"#,
    ] {
        let key: Key = serde_json::from_str(json).expect(json);
        assert_eq!(serde_json::to_string(&key).expect(json), json);
    }
    let same = r#"{"kind":"number","value":"42","forms":[],"simplify":"optional","tolerance":"0"}"#;
    assert_eq!(serde_json::from_str::<Key>(same).expect(same), Key::integer(42));
    assert_eq!(Key::Number(number("-9223372036854775808")), Key::integer(i64::MIN));
}

#[test]
fn keys_that_are_none_say_what_would_be_right() {
    for (json, said) in [
        (r#"{"kind":"spell","value":"1"}"#, "`number`"),
        (r#"{"value":"1"}"#, "kind"),
        (r#"{"kind":"number"}"#, "value"),
        (r#"{"kind":"number","value":"1","shape":"round"}"#, "`shape`, expected one of `kind`, `value`"),
        (r#"{"kind":"number","value":"1","forms":["roman"]}"#, "There are integer"),
        (r#"{"kind":"number","value":"1","simplify":"yes"}"#, "`required`"),
        (r#"{"kind":"number","value":"one"}"#, "Keys are written like"),
        (r#"{"kind":"number","value":"1,5"}"#, "Keys are written like"),
        (r#"{"kind":"number","value":"1,000"}"#, "Keys are written like"),
        (r#"{"kind":"number","value":"1 000"}"#, "Keys are written like"),
        (r#"{"kind":"number","value":""}"#, "Keys are written like"),
        (r#"{"kind":"number","value":"1/0"}"#, "divided by 0"),
        (r#"{"kind":"number","value":"1","tolerance":"-1"}"#, "from 0 on"),
        (r#"{"kind":"number","value":"1","tolerance":"pi"}"#, "from 0 on"),
    ] {
        let error = serde_json::from_str::<Key>(json).expect_err(json).to_string();
        assert!(error.contains(said), "{json}: {error}");
    }
}

#[test]
fn the_answer_is_written_in_a_form_that_counts() {
    let comma = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };
    for (key, canonical, shown) in [
        (number("42"), "42", "42"),
        (number("-1 1/2"), "-1 1/2", "\u{2212}1\u{a0}1/2"),
        (number("-3/2").in_forms(&[Form::Mixed]), "-1 1/2", "\u{2212}1\u{a0}1/2"),
        (number("4/6").simplified(Simplify::Required), "2/3", "2/3"),
        (number("8/4").simplified(Simplify::Required), "2", "2"),
        (number("0.42"), "0.42", "0,42"),
        (number("3/8").in_forms(&[Form::Decimal]), "0.375", "0,375"),
        (number("0.42").in_forms(&[Form::Percent]), "42%", "42%"),
        (number("1/3").in_forms(&[Form::Percent]), "100/3%", "100/3%"),
        (number("2.5").in_forms(&[Form::Improper]), "5/2", "5/2"),
        (number("-29/6pi"), "-29pi/6", "\u{2212}29π/6"),
        (number("-4 5/6 pi"), "-4 5/6 pi", "\u{2212}4\u{a0}5/6\u{a0}π"),
        (number("1/6pi"), "pi/6", "π/6"),
        (number("4.52*10^2"), "4.52*10^2", "4,52 × 10²"),
        (number("10^-12"), "10^-12", "10⁻¹²"),
        (number("1234567.5"), "1234567.5", "1.234.567,5"),
        (number("12345/7"), "12345/7", "12345/7"),
        (number("0"), "0", "0"),
    ] {
        let key = Key::Number(key);
        assert_eq!(key.canonical(), canonical);
        assert_eq!(key.shown(comma), shown);
    }
    assert!(!number("1/3").in_forms(&[Form::Decimal]).is_answerable());
}

#[test]
fn what_counts_is_said_before() {
    for (key, said) in [
        (number("42"), vec!["Write the number as you like: 1/2, 0.5 and 50% all count as the same."]),
        (
            number("3/2").in_forms(&[Form::Improper, Form::Mixed]).simplified(Simplify::Required),
            vec![
                "Write the number as an improper fraction, like 7/4, or as a mixed number, like 1 3/4.",
                "Write fractions in lowest terms: 1/2 and not 2/4.",
            ],
        ),
        (
            number("3.14").in_forms(&[Form::Decimal]).within("0.01").expect("a tolerance"),
            vec!["Write the number as a decimal, like 0.5.", "A number that differs by at most 0.01 counts too."],
        ),
    ] {
        let found: Vec<String> = accepted(&Key::Number(key)).iter().map(|key| key.say(Reader::default())).collect();
        assert_eq!(found, said);
    }
}

#[test]
fn several_responses_are_not_one() {
    let several = Response::Many(vec!["4".to_owned(), "2".to_owned()]);
    assert_eq!(judge(&Key::integer(42), &several, Reader::default()).verdict, Unreadable);
}

#[test]
fn reasons_say_what_was_not_understood_in_both_languages() {
    for (response, english, spanish) in [
        ("", "no answer", "no hay respuesta"),
        ("8*7", "“*” means", "«*» quiere decir"),
        ("7x8", "“x” means", "«x» quiere decir"),
        ("56 ÷ 8", "“÷” means", "«÷» quiere decir"),
        ("3 cm", "without “cm”", "sin «cm»"),
        ("$3", "without “$”", "sin «$»"),
        ("42 apples, I think", "without “apples, I think”", "sin «apples, I think»"),
        ("fifty six", "“fifty six” is not a number", "«fifty six» no es un número"),
        ("2x = 84", "without “=”", "sin «=»"),
        ("x =", "no answer", "no hay respuesta"),
        ("cat", "“cat” is not a number", "«cat» no es un número"),
        ("1,2,3", "in “1,2,3” do not", "de «1,2,3» no"),
        ("- 4 2", "“4 2” looks like two", "«4 2» parecen dos"),
        ("½ 1", "“½ 1” looks like two", "«½ 1» parecen dos"),
        ("½1", "looks like two numbers. Write just one.", "parecen dos números. Escribe uno solo."),
        ("π6", "before π, like 6π", "delante de π, por ejemplo 6π"),
        ("-π 6", "before π, like 6π", "delante de π, por ejemplo 6π"),
        ("π·6", "before π, like 6π", "delante de π, por ejemplo 6π"),
        ("½½", "whole number first", "primero el número entero"),
        ("--5", "more than one sign", "más de un signo"),
        ("1/0", "divided by 0", "dividir entre 0"),
        ("1/2/3", "just one line", "una sola raya"),
        ("1.5/2", "whole number above", "número entero encima"),
        ("3/", "whole number above", "número entero encima"),
        ("2^5", "powers of ten", "potencias de diez"),
        ("10^999999999", "at most 200", "como mucho 200"),
        ("50%%", "one percent sign", "un solo signo de porcentaje"),
        ("-", "digits are missing", "Faltan las cifras"),
        ("4 5pi/6", "two things", "dos cosas"),
        ("41", "not the right number", "no es el número correcto"),
    ] {
        let reason = judge(&Key::integer(42), &Response::One(response.to_owned()), Reader::default()).reason;
        let reason = reason.unwrap_or_else(|| panic!("{response:?} has no reason"));
        for (locale, said) in [(Locale::En, english), (Locale::Es, spanish)] {
            let sentence = reason.say(locale.into());
            assert!(sentence.contains(said), "{response:?}: {sentence}");
        }
    }
}
