//! Lines, functions and sequences: by trying, by putting in, and by going on step by step.

use crate::{
    Strand,
    expressions::sum,
    integers::signed,
    typed, whole,
    worked::{Value, holds, worked, written},
};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("slope-between-points", &["What is the slope of the line through "]),
        (
            "line-intercept",
            &["At which x does this line cross the x-axis?", "At which y does this line cross the y-axis?"],
        ),
        ("line-equation", &["What is y, written with x?", "Solve for y: ", "Write its equation in the form "]),
        ("function-value", &["f(x) = "]),
        ("sequence-rule", &["\na(n) = "]),
        ("sequence-term", &["Which number comes next?\n", " of this sequence?\n"]),
    ],
    bounds: &[
        ("slope-between-points", r#"{"fractions":false,"up_to":3}"#),
        ("slope-between-points", r#"{"fractions":true,"up_to":12}"#),
        ("line-intercept", r#"{"axis":"x","up_to":4}"#),
        ("line-intercept", r#"{"axis":"y","up_to":12}"#),
        ("line-equation", r#"{"given":"two_points","up_to":12}"#),
        ("line-equation", r#"{"given":"slope_and_point","up_to":3}"#),
        ("line-equation", r#"{"given":"standard_form","up_to":12}"#),
        ("line-equation", r#"{"given":"point_slope_form","up_to":3}"#),
        ("line-equation", r#"{"given":"two_points_with_a_fraction","up_to":3}"#),
        ("line-equation", r#"{"given":"two_points_with_a_fraction","up_to":12}"#),
        ("function-value", r#"{"shape":"linear","number_to":4}"#),
        ("function-value", r#"{"shape":"square","number_to":9}"#),
        ("function-value", r#"{"shape":"composed","number_to":9}"#),
        ("sequence-term", r#"{"kind":"arithmetic","ask":"farther"}"#),
        ("sequence-term", r#"{"kind":"geometric","ask":"next"}"#),
        ("sequence-term", r#"{"kind":"geometric","ask":"farther"}"#),
        ("sequence-rule", r#"{"given":"formula","ask":"sum"}"#),
        ("sequence-rule", r#"{"given":"rule","ask":"term"}"#),
        ("sequence-rule", r#"{"given":"either","ask":"sum"}"#),
    ],
    refused: &[
        ("slope-between-points", r#"{"fractions":false,"up_to":2}"#, "up_to"),
        ("line-intercept", r#"{"axis":"x","up_to":13}"#, "up_to"),
        ("line-equation", r#"{"given":"two_points","up_to":13}"#, "up_to"),
        ("function-value", r#"{"shape":"linear","number_to":10}"#, "number_to"),
        ("sequence-term", r#"{"kind":"harmonic","ask":"next"}"#, "does not fit"),
        ("sequence-rule", r#"{"given":"table","ask":"term"}"#, "does not fit"),
    ],
};

/// `y` as an expression in x: the one whole slope and number that fit.
fn line(fits: impl Fn(i64, i64) -> bool) -> Option<Response> {
    let all = (-12..=12).flat_map(|slope| (-12..=12).map(move |number| (slope, number)));
    let found: Vec<(i64, i64)> = all.filter(|&(slope, number)| fits(slope, number)).collect();
    let &[(slope, number)] = found.as_slice() else { return None };
    Some(typed(sum(&[(slope.into(), "x"), (number.into(), "")])))
}

/// The rule behind `f(x) =`.
fn rule<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix("(x) = "))
}

/// The terms one after the other: each put into the formula, or made from the one before.
fn sequence_rule(text: &str) -> Option<Response> {
    let lines: Vec<&str> = text.lines().collect();
    let in_place = |line: &str, n: i64| Some(worked(line, &[('n', n)])?.to_integer());
    let (question, rule) = lines.split_last()?;
    let (count, is_sum) = match question.strip_prefix("How much is a(") {
        Some(place) => (place.strip_suffix(")?")?, false),
        None => (question.strip_prefix("How much do the first ")?.strip_suffix(" terms make together?")?, true),
    };
    let count: i64 = count.parse().ok().filter(|count| *count < 10_000)?;
    let terms: Vec<i128> = match rule {
        ["The term of a sequence in place n is a(n):", formula] => {
            let formula = formula.strip_prefix("a(n) = ")?;
            (1..=count).map(|n| in_place(formula, n)).collect::<Option<_>>()?
        }
        ["A sequence is given by its first term and a rule for every term after it:", first, rule] => {
            let first = in_place(first.strip_prefix("a(1) = ")?, 1)?;
            let step = in_place(&format!("0 {}", rule.strip_prefix("a(n) = a(n − 1) ")?), 1)?;
            std::iter::successors(Some(first), |term| Some(term + step)).take(usize::try_from(count).ok()?).collect()
        }
        _ => return None,
    };
    let asked = if is_sum { terms.iter().sum() } else { *terms.last()? };
    i64::try_from(asked).ok().map(whole)
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match model {
        "slope-between-points" => {
            let &[x1, y1, x2, y2] = signed(text).as_slice() else { panic!("{text}") };
            // One step to the right goes up by what, so often repeated, leads from one height to the other.
            let steps = i128::from(x2 - x1);
            let rises = (-60..=60).flat_map(|over| (1..=5).map(move |under| Value::new(over, under)));
            let mut fitting =
                rises.filter(|rise| (0..steps).map(|_| *rise).sum::<Value>() == Value::from(i128::from(y2 - y1)));
            fitting.next().map(|rise| typed(written(rise)))
        }
        "line-intercept" => {
            let (equation, question) = text.split_once('\n')?;
            let on_axis = |at| if question.contains("x-axis") { [('x', at), ('y', 0)] } else { [('x', 0), ('y', at)] };
            (-20..=20).find(|&at| holds(equation, &on_axis(at))).map(whole)
        }
        "line-equation" if text.ends_with("Write its equation in the form y = mx + b.") => {
            let &[x1, y1, x2, y2] = signed(text).as_slice() else { panic!("{text}") };
            let at = |x: i64| Value::from_integer(x.into());
            let slopes = (-60..=60).flat_map(|over| (1..=12).map(move |under| Value::new(over, under)));
            slopes.map(|slope| (slope, at(y1) - slope * at(x1))).find(|(slope, b)| *slope * at(x2) + b == at(y2)).map(
                |(slope, b)| {
                    let sign = if *b.numer() < 0 { "" } else { "+" };
                    typed(format!("y={}x{sign}{}", written(slope), written(b)))
                },
            )
        }
        "line-equation" => {
            let (question, _) = text.split_once('\n')?;
            let numbers = signed(question);
            if let Some(equation) = question.strip_prefix("Solve for y: ") {
                let is_on = |slope: i64, number: i64| {
                    [-3, 0, 5].iter().all(|&x| holds(equation, &[('x', x), ('y', slope * x + number)]))
                };
                return line(is_on);
            }
            match *numbers.as_slice() {
                [slope, x, y] => line(|other, number| other == slope && other * x + number == y),
                [x1, y1, x2, y2] => line(|slope, number| slope * x1 + number == y1 && slope * x2 + number == y2),
                _ => panic!("{text}"),
            }
        }
        "function-value" => {
            let at = *signed(text.lines().last()?).first()?;
            let put = |name: &str, x: i64| {
                Some(i64::try_from(worked(rule(text, name)?, &[('x', x)])?.to_integer()).expect("small"))
            };
            let inner = if text.contains("f(g(") { put("g", at)? } else { at };
            put("f", inner).map(whole)
        }
        "sequence-rule" => sequence_rule(text),
        "sequence-term" => {
            let (question, row) = text.split_once('\n')?;
            let shown = signed(row);
            let &[first, second, third, fourth] = shown.as_slice() else { panic!("{text}") };
            let place = signed(question).first().copied().unwrap_or(5);
            let mut term = first;
            for _ in 1..place {
                // Equal steps, or else equal factors.
                term = if second - first == third - second {
                    assert_eq!(fourth - third, second - first, "{text}");
                    term + second - first
                } else {
                    let factor = (-20..=20).find(|factor| first * factor == second).expect("a factor");
                    assert_eq!(third * factor, fourth, "{text}");
                    term * factor
                };
            }
            Some(whole(term))
        }
        _ => None,
    }
}
