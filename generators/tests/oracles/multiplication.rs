//! Multiplying and dividing, by adding and taking away again and again.

use crate::{Strand, drawn, typed, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[],
    bounds: &[
        ("division-facts", r#"{"factor_from":1,"factor_to":3}"#),
        ("division-facts", r#"{"factor_from":10,"factor_to":12}"#),
        ("missing-factor", r#"{"factor_from":1,"factor_to":3}"#),
        ("missing-factor", r#"{"factor_from":1,"factor_to":12}"#),
        ("missing-in-quotient", r#"{"factor_from":2,"factor_to":4}"#),
        ("missing-in-quotient", r#"{"factor_from":2,"factor_to":12}"#),
        (FAMILY, r#"{"facts":"add","from":1,"to":6}"#),
        (FAMILY, r#"{"facts":"multiply","from":10,"to":15}"#),
        (FAMILY, r#"{"facts":"multiply","from":1,"to":20}"#),
        ("product-of-tens", r#"{"first_zeros":0,"second_zeros_to":1}"#),
        ("product-of-tens", r#"{"first_zeros":1,"second_zeros_to":1}"#),
        ("product-of-tens", r#"{"first_zeros":3,"second_zeros_to":3}"#),
        ("quotient-of-tens", r#"{"divisor_zeros":0,"quotient_zeros_from":1,"quotient_zeros_to":3}"#),
        ("quotient-of-tens", r#"{"divisor_zeros":3,"quotient_zeros_from":0,"quotient_zeros_to":0}"#),
        ("product-by-digit", r#"{"digits":2}"#),
        ("product-by-digit", r#"{"digits":5}"#),
        ("exact-quotient", r#"{"dividend_digits":2,"divisor_digits":1}"#),
        ("exact-quotient", r#"{"dividend_digits":6,"divisor_digits":1}"#),
        ("exact-quotient", r#"{"dividend_digits":3,"divisor_digits":2}"#),
        ("exact-quotient", r#"{"dividend_digits":6,"divisor_digits":2}"#),
        (REMAINDER, r#"{"ask":"remainder","divisor_from":3,"divisor_to":5,"quotient_to":6}"#),
        (REMAINDER, r#"{"ask":"both","divisor_from":3,"divisor_to":5,"quotient_to":6}"#),
        (REMAINDER, r#"{"ask":"both","divisor_from":20,"divisor_to":99,"quotient_to":999}"#),
        (REMAINDER, r#"{"ask":"quotient","divisor_from":20,"divisor_to":99,"quotient_to":999}"#),
        (REMAINDER, r#"{"ask":"both","divisor_from":3,"divisor_to":5,"quotient_from":500,"quotient_to":504}"#),
        ("equal-groups-story", r#"{"groups_to":5,"each_to":5}"#),
        ("equal-groups-story", r#"{"groups_to":20,"each_to":99}"#),
        ("times-as-many-story", r#"{"factor_to":5}"#),
        ("times-as-many-story", r#"{"factor_to":12}"#),
        ("two-step-story", r#"{"factor_to":4}"#),
        ("two-step-story", r#"{"factor_to":12}"#),
    ],
    refused: &[
        ("division-facts", r#"{"factor_from":0,"factor_to":9}"#, "factor_from"),
        ("division-facts", r#"{"factor_from":8,"factor_to":9}"#, "factor_to"),
        ("missing-factor", r#"{"factor_from":11,"factor_to":12}"#, "factor_from"),
        ("missing-factor", r#"{"factor_from":2,"factor_to":13}"#, "factor_to"),
        ("missing-in-quotient", r#"{"factor_from":1,"factor_to":9}"#, "factor_from"),
        ("missing-in-quotient", r#"{"factor_from":8,"factor_to":9}"#, "factor_to"),
        (FAMILY, r#"{"facts":"add","from":0,"to":9}"#, "from"),
        (FAMILY, r#"{"facts":"multiply","from":5,"to":9}"#, "to"),
        ("product-of-tens", r#"{"first_zeros":4,"second_zeros_to":1}"#, "first_zeros"),
        ("product-of-tens", r#"{"first_zeros":0,"second_zeros_to":0}"#, "second_zeros_to"),
        ("quotient-of-tens", r#"{"divisor_zeros":4,"quotient_zeros_from":1,"quotient_zeros_to":1}"#, "divisor_zeros"),
        (
            "quotient-of-tens",
            r#"{"divisor_zeros":0,"quotient_zeros_from":0,"quotient_zeros_to":1}"#,
            "quotient_zeros_from",
        ),
        (
            "quotient-of-tens",
            r#"{"divisor_zeros":1,"quotient_zeros_from":2,"quotient_zeros_to":1}"#,
            "quotient_zeros_to",
        ),
        ("product-by-digit", r#"{"digits":1}"#, "digits"),
        ("exact-quotient", r#"{"dividend_digits":3,"divisor_digits":3}"#, "divisor_digits"),
        ("exact-quotient", r#"{"dividend_digits":2,"divisor_digits":2}"#, "dividend_digits"),
        (REMAINDER, r#"{"ask":"remainder","divisor_from":2,"divisor_to":9,"quotient_to":9}"#, "divisor_from"),
        (REMAINDER, r#"{"ask":"remainder","divisor_from":8,"divisor_to":9,"quotient_to":9}"#, "divisor_to"),
        (REMAINDER, r#"{"ask":"quotient","divisor_from":3,"divisor_to":9,"quotient_to":5}"#, "quotient_to"),
        (
            REMAINDER,
            r#"{"ask":"quotient","divisor_from":3,"divisor_to":9,"quotient_from":1,"quotient_to":9}"#,
            "quotient_from",
        ),
        (
            REMAINDER,
            r#"{"ask":"quotient","divisor_from":3,"divisor_to":9,"quotient_from":34,"quotient_to":37}"#,
            "quotient_to",
        ),
        ("equal-groups-story", r#"{"groups_to":4,"each_to":9}"#, "groups_to"),
        ("equal-groups-story", r#"{"groups_to":9,"each_to":100}"#, "each_to"),
        ("times-as-many-story", r#"{"factor_to":13}"#, "factor_to"),
        ("two-step-story", r#"{"factor_to":3}"#, "factor_to"),
    ],
};

const REMAINDER: &str = "division-with-remainder";
const FAMILY: &str = "fact-family";

/// A product by doubling: a number added as often as the bits of the other say.
fn doubled_up(a: i64, b: i64) -> i64 {
    (0..31).filter(|bit| b >> bit & 1 == 1).map(|bit| (0..bit).fold(a, |sum, _| sum + sum)).sum()
}

/// How often a number can be taken away from another, and what is left: a thousand of it at a time, then a hundred, ...
fn taken_away(mut from: i64, less: i64) -> (i64, i64) {
    let mut times = 0;
    for step in (0..6).rev().map(|zeros| 10_i64.pow(zeros)) {
        let chunk = doubled_up(less, step);
        while from >= chunk {
            from -= chunk;
            times += step;
        }
    }
    (times, from)
}

fn exactly(dividend: i64, divisor: i64) -> Option<Response> {
    let (times, rest) = taken_away(dividend, divisor);
    assert_eq!(rest, 0, "{dividend} ÷ {divisor} does not come out even");
    Some(whole(times))
}

/// The other facts of a fact, each worked out by itself; a given fact that is none is refused.
fn family(text: &str) -> Option<Response> {
    let rows = text.strip_prefix("Complete the facts that belong to this one.\n").expect("another question");
    let rows: Vec<Vec<&str>> = rows.lines().map(|row| row.split(' ').collect()).collect();
    let number = |text: &str| text.parse::<i64>().expect("a number");
    let worked_out = |a: i64, sign: &str, b: i64| match sign {
        "+" => (0..b).fold(a, |sum, _| sum + 1),
        "−" => (0..=a).find(|rest| rest + b == a).expect("more is taken away than there is"),
        "×" => doubled_up(a, b),
        "÷" => {
            let (times, rest) = taken_away(a, b);
            assert_eq!(rest, 0, "{a} ÷ {b} does not come out even");
            times
        }
        other => panic!("an unknown sign: {other}"),
    };
    let [given, asked @ ..] = rows.as_slice() else { panic!("no rows: {text}") };
    let &[a, sign, b, "=", whole] = given.as_slice() else { panic!("no fact: {given:?}") };
    let (a, b, whole) = (number(a), number(b), number(whole));
    assert_eq!(worked_out(a, sign, b), whole, "the given fact is none");
    let back = if sign == "+" { "−" } else { "÷" };
    let signs = [sign, back, back];
    assert_eq!(asked.len(), signs.len(), "{text}");
    let answer = |(row, expected): (&Vec<&str>, &str)| {
        let &[left, sign, right, "=", "?"] = row.as_slice() else { panic!("no question: {row:?}") };
        assert_eq!(sign, expected, "{text}");
        worked_out(number(left), sign, number(right)).to_string()
    };
    Some(Response::Many(asked.iter().zip(signs).map(answer).collect()))
}

fn groups(text: &str, first: i64, second: i64) -> Option<Response> {
    let shares = [
        "each child get?",
        "on each shelf?",
        "the blue ribbon?",
        "are filled?",
        "teams are there?",
        "pieces are there?",
    ];
    if shares.iter().any(|ending| text.ends_with(ending)) {
        return exactly(first, second);
    }
    let joins = ["are there in all?", "chairs does it have?", "pages does he read?", "does Ben have?"];
    assert!(joins.iter().any(|ending| text.ends_with(ending)), "an unknown question: {text}");
    Some(whole(doubled_up(first, second)))
}

fn times_as_many(text: &str, first: i64, second: i64) -> Option<Response> {
    let (told, question) = text.rsplit_once(". ").expect("a question");
    if question.contains(" how many times as ") {
        assert!(!told.contains(" times "), "{text}");
        return exactly(first, second);
    }
    assert!(told.contains(" times as "), "{text}");
    let larger =
        ["Nora have?", "is the tower?", "the coat cost?", "large box weigh?", "did Mia score?", "did Ana read?"];
    let smaller = ["Leo have?", "is the tree?", "the cap cost?", "small box weigh?", "did Tom score?", "did Sam read?"];
    let asks = |endings: &[&str]| endings.iter().any(|ending| question.ends_with(ending));
    match (told.contains("That is "), asks(&larger), asks(&smaller)) {
        (false, true, false) => Some(whole(doubled_up(first, second))),
        (true, false, true) => exactly(first, second),
        _ => panic!("an unknown question: {text}"),
    }
}

fn two_steps(text: &str, numbers: &[i64]) -> Option<Response> {
    let is_about = |words: &str| text.contains(words);
    let answer = match *numbers {
        [has, gives, gets] if is_about("gives") && is_about("then gets") => has - gives + gets,
        [bags, each, more] if is_about("bags with") => doubled_up(bags, each) + more,
        [boxes, each, given] if is_about("boxes of") => doubled_up(boxes, each) - given,
        [cards, children, more] if is_about("shared equally") => taken_away(cards, children).0 + more,
        [length, pieces, each] if is_about("cut off") => length - doubled_up(pieces, each),
        [monday, more] if is_about("both days together") => monday + monday + more,
        _ => panic!("an unknown text: {text}"),
    };
    Some(whole(answer))
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let plain = text.replace(',', "");
    match (model, &drawn::wholes(text)[..]) {
        ("division-facts" | "quotient-of-tens" | "exact-quotient", &[dividend, divisor]) => {
            assert_eq!(plain, format!("{dividend} ÷ {divisor} = ?"));
            exactly(dividend, divisor)
        }
        ("missing-factor", &[given, product]) => {
            assert!(
                [format!("{given} × ? = {product}"), format!("? × {given} = {product}")].contains(&plain),
                "{text}"
            );
            (0..=product).find(|&factor| doubled_up(given, factor) == product).map(whole)
        }
        ("missing-in-quotient", &[divisor, quotient]) if plain == format!("? ÷ {divisor} = {quotient}") => {
            Some(whole(doubled_up(divisor, quotient)))
        }
        ("missing-in-quotient", &[dividend, quotient]) => {
            assert_eq!(plain, format!("{dividend} ÷ ? = {quotient}"));
            (1..=dividend).find(|&divisor| taken_away(dividend, divisor) == (quotient, 0)).map(whole)
        }
        ("product-of-tens" | "product-by-digit", &[a, b]) => {
            assert_eq!(plain, format!("{a} × {b} = ?"));
            Some(whole(doubled_up(a, b)))
        }
        (REMAINDER, &[dividend, divisor]) if text.starts_with("Divide ") => {
            assert!(text.ends_with("Write the quotient, then R, then the remainder."), "{text}");
            let (times, rest) = taken_away(dividend, divisor);
            Some(typed(format!("{times} R {rest}")))
        }
        (REMAINDER, &[dividend, divisor]) if text.starts_with("What is the remainder when ") => {
            Some(whole(taken_away(dividend, divisor).1))
        }
        (REMAINDER, &[divisor, dividend]) => {
            assert!(text.starts_with("How many whole times does "), "{text}");
            Some(whole(taken_away(dividend, divisor).0))
        }
        (FAMILY, _) => family(text),
        ("equal-groups-story", &[first, second]) => groups(text, first, second),
        ("times-as-many-story", &[first, second]) => times_as_many(text, first, second),
        ("two-step-story", numbers) => two_steps(text, numbers),
        _ => None,
    }
}
