//! The fact that an item asks for, as a student reads it: its text with the gap filled, and with what can stand in any
//! order put into one. `3 + ? = 10`, `? + 7 = 10` and `7 + ? = 10` are one fact.

use super::mirrors::moved_and_turned;
use crate::drawn::{SET, numbers, text, tried};
use generators::model::Item;

/// Parts of texts that name equal parts of one thing, so that all their words say the same in any order.
const IN_ANY_ORDER: [&str; 9] = [
    "The sides of a triangle are ",
    "The angles of a triangle are ",
    "Complete the facts that belong to this one.",
    "The edges of a box are ",
    "A box, ",
    "A box is filled with small cubes: ",
    "Solve both equations together.",
    "What is u + v?",
    " hang in a row? Flags of a color are alike.",
];

/// Texts of numbers that stand in an order of their own.
const IN_THEIR_ORDER: [&str; 4] = ["comes next", "sequence", "like an L", "corresponds to the first"];

/// Texts that ask for the last of numbers that belong together, with words alone or with a gap in a quotient.
const COMPLETED: [&str; 11] = [
    "Two angles of a triangle are ",
    "Three angles of a shape with four sides are ",
    "Two angles together make ",
    "Four angles go all the way around a point.",
    "The area of a rectangle is ",
    "The volume of a box is ",
    "The perimeter of a rectangle is ",
    "The hypotenuse (the longest side) of a right triangle is ",
    "is how many times as many as ",
    "? ÷ ",
    " ÷ ? = ",
];

/// Texts whose numbers may change places or signs as long as the answer stays.
const MOVED: [&str; 10] = [
    "How many dots are there in all?",
    "with the height ",
    "How many children were asked in all?",
    "the most popular fruit",
    " blue and ",
    " bags with ",
    "A hall has ",
    "Tom reads ",
    " times as ",
    "i|",
];

/// Texts that say of two bars which has how many more.
const TWO_BARS: &str = "How many more children like ";

/// A text of an L whose area is asked for; mirrored at its corner it is the same, its sides in the other direction.
const L_SHAPE: (&str, &str) = ("A shape like an L ", "is its area?");

/// How a text begins that asks for an order of what it shows.
const PUT_IN_ORDER: &str = "Put the ";

/// What two items of a set must not share.
pub(super) fn fact(item: &dyn Item) -> String {
    let text = text(item);
    let answer = answer(item);
    if IN_ANY_ORDER.iter().any(|part| text.contains(part)) {
        return words_in_order(&text);
    }
    if COMPLETED.iter().any(|part| text.contains(part)) {
        return words_in_order(&format!("{text} {answer}"));
    }
    if MOVED.iter().any(|part| text.contains(part)) {
        return moved_and_turned(item);
    }
    if let Some((bars, asked)) = text.split_once(TWO_BARS) {
        return bars_compared(bars, asked);
    }
    if text.contains(L_SHAPE.0) && text.contains(L_SHAPE.1) {
        let one = numbers(&text)[..4].to_vec();
        let other: Vec<String> = one.iter().rev().cloned().collect();
        return one.min(other).join(" ");
    }
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| match &*answer {
            "" => line.to_owned(),
            _ => filled(line, &answer),
        })
        .map(|line| if IN_THEIR_ORDER.iter().any(|part| text.contains(part)) { line } else { listed(&line) })
        .map(|line| equation(&line))
        .collect();
    if text.starts_with(PUT_IN_ORDER) {
        return words_in_order(&lines.iter().map(|line| unlabelled(line)).collect::<Vec<_>>().join(" "));
    }
    lines.join("\n")
}

/// An answer that stands in a gap, as a text would have it.
fn answer(item: &dyn Item) -> String {
    let key = serde_json::to_value(item.key()).expect("JSON");
    match key["kind"].as_str() {
        Some("number" | "comparison") => key["value"].as_str().unwrap_or_default().replace('-', "−"),
        _ => String::new(),
    }
}

/// The heights of all bars, and of the two that are compared.
fn bars_compared(bars: &str, asked: &str) -> String {
    let height =
        |fruit: &str| numbers(bars.split_once(&format!("{fruit}: ")).map_or("", |(_, behind)| behind)).remove(0);
    let mut heights = numbers(bars);
    heights.sort_unstable();
    let (more, less) = asked.trim_end_matches('?').split_once(" best than ").expect("two fruits");
    format!("{}: {} more than {}", heights.join(" "), height(more), height(less))
}

/// A line without the letter that it is chosen by.
fn unlabelled(line: &str) -> &str {
    line.split_once(") ").map_or(line, |(label, rest)| if label.len() == 1 { rest } else { line })
}

/// The words and numbers sorted; of a number the unit and a comma are no part.
fn words_in_order(text: &str) -> String {
    let mut words: Vec<&str> =
        text.split([' ', ',', '.', '\n', ';', '°', '?']).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// A line with the answer in the place of a `?` that stands alone.
fn filled(line: &str, answer: &str) -> String {
    let fill = |word: &str| match word {
        "?" => answer.to_owned(),
        word => {
            word.strip_prefix('?').map_or(word.replace("/?", &format!("/{answer}")), |rest| format!("{answer}{rest}"))
        }
    };
    line.split(' ').map(fill).collect::<Vec<_>>().join(" ")
}

/// A line with the numbers of a list sorted: `3/4, 3/8, 10/11` and `18 cm, 19 cm and 7 cm`.
fn listed(line: &str) -> String {
    let line = [" cm", " m", " in", " ft"].iter().fold(line.to_owned(), |line, unit| {
        [",", ";", ".", " and "]
            .iter()
            .fold(line, |line, end| line.replace(&format!("{unit}{end}"), &format!("_{}{end}", unit.trim())))
    });
    let words: Vec<&str> = line.split(' ').collect();
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || c == '−');
    let mut rest: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let mut list = Vec::new();
        while at < words.len() && is_number(words[at]) {
            list.push(words[at].trim_end_matches([',', ';', '.', '?']));
            let goes_on = words[at].ends_with([',', ';']) || (words.get(at + 1) == Some(&"and"));
            at += if words.get(at + 1) == Some(&"and") { 2 } else { 1 };
            if !goes_on {
                break;
            }
        }
        if list.len() > 1 {
            list.sort_unstable();
            rest.push(format!("[{}]", list.join(" ")));
        } else if let Some(number) = list.first() {
            rest.push((*number).to_owned());
        } else {
            rest.push(words[at].to_owned());
            at += 1;
        }
    }
    rest.join(" ")
}

/// A line of mathematics with its sides, its sums and its products in one order.
fn equation(line: &str) -> String {
    let line = &*turned(line);
    for (sign, turned) in [(" > ", Some(" < ")), (" < ", None)] {
        if let Some((left, right)) = line.split_once(sign)
            && !left.contains(['x', 'y'])
        {
            let (left, right) = (sum(left), sum(right));
            return if turned.is_some() { format!("{right} < {left}") } else { format!("{left} < {right}") };
        }
    }
    match line.split_once(" = ") {
        Some((left, right)) if !right.contains('=') => {
            let mut sides = [sum(left), sum(right)];
            sides.sort_unstable();
            sides.join(" = ")
        }
        _ => sum(line),
    }
}

/// An inequality that begins below zero with all its signs turned around: `9x > 27` for `−9x < −27`.
fn turned(line: &str) -> String {
    const RELATIONS: [(&str, &str); 4] = [(" < ", " > "), (" > ", " < "), (" ≤ ", " ≥ "), (" ≥ ", " ≤ ")];
    let relation = RELATIONS.iter().find_map(|(sign, turned)| Some((line.split_once(sign)?, turned)));
    match (line.strip_prefix('−'), relation) {
        (Some(_), Some(((left, right), sign))) if left.contains('x') => {
            let flip = |sign: char| {
                if sign == '+' {
                    '−'
                } else if sign == '−' {
                    '+'
                } else {
                    sign
                }
            };
            let left: String = left.trim_start_matches('−').chars().map(flip).collect();
            let right = right.strip_prefix('−').map_or_else(|| format!("−{right}"), str::to_owned);
            format!("{left}{sign}{}", if right == "−0" { "0" } else { &right })
        }
        _ => line.to_owned(),
    }
}

/// A text cut where a sign stands outside of parentheses; the sign before each part, nothing before the first.
fn cut<'a>(text: &'a str, signs: &[&'static str]) -> Vec<(&'static str, &'a str)> {
    let (mut parts, mut depth, mut from, mut before) = (Vec::new(), 0_i32, 0, "");
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0
            && let Some(sign) = signs.iter().find(|sign| text[at..].starts_with(**sign))
            && at >= from
        {
            parts.push((before, &text[from..at]));
            (from, before) = (at + sign.len(), *sign);
        }
    }
    parts.push((before, &text[from..]));
    parts
}

fn sum(side: &str) -> String {
    let parts = cut(side, &[" + ", " − "]);
    let mut terms: Vec<String> = parts
        .iter()
        .map(|(sign, term)| format!("{}{}", if *sign == " − " { "less " } else { "" }, product(term)))
        .collect();
    terms.sort_unstable();
    terms.join(" + ")
}

fn product(term: &str) -> String {
    if term.contains(" ÷ ") {
        return term.to_owned();
    }
    let together = term.replace(")(", ") × (");
    let mut factors: Vec<String> = cut(&together, &[" × "]).iter().map(|(_, factor)| inside(factor)).collect();
    factors.sort_unstable();
    factors.join(" × ")
}

/// A factor without parentheses around all of it, what is inside in its order; so is what is squared.
fn inside(factor: &str) -> String {
    let (group, power) = factor.rsplit_once('^').map_or((factor, ""), |(group, power)| (group, power));
    match group.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        // Parentheses around a number below zero are no part of it.
        Some(number) if power.is_empty() && !number.contains(' ') => number.to_owned(),
        Some(rest) if !rest.contains(['(', ')']) => format!("({})^{power}", sum(rest)),
        _ => factor.to_owned(),
    }
}

#[test]
fn what_a_student_takes_for_one_fact_is_one() {
    let of = |line: &str, answer: &str| equation(&listed(&filled(line, answer)));
    for (one, its, other, others, expected) in [
        ("3 + ? = 10", "7", "? + 7 = 10", "3", true),
        ("3 + ? = 10", "7", "7 + ? = 10", "3", true),
        ("3 + ? = 10", "7", "4 + ? = 10", "6", false),
        ("8 × ? = 56", "7", "? × 8 = 56", "7", true),
        ("1 + 9 + 8 = ?", "18", "9 + 8 + 1 = ?", "18", true),
        ("448 ? 484", "<", "484 ? 448", ">", true),
        ("−10 + (−4) = ?", "−14", "−4 + (−10) = ?", "−14", true),
        ("? − 5 = 8", "13", "13 − ? = 8", "5", true),
        ("12 − 5 = ?", "7", "12 − 7 = ?", "5", false),
        ("1/3 = ?/9", "3", "1/3 = 3/?", "9", true),
        ("(2 + 5) × 3 = ?", "21", "3 × (5 + 2) = ?", "21", true),
        ("9 + 12 ÷ 6 = ?", "11", "12 ÷ 6 + 9 = ?", "11", true),
        ("9x > 27", "", "−9x < −27", "", true),
        ("−2x + 5 ≤ 1", "", "2x − 5 ≥ −1", "", true),
        ("−2x + 5 ≤ 1", "", "2x − 5 ≤ −1", "", false),
        ("x^3 × x^4", "", "x^4 × x^3", "", true),
        ("Which is the least? 3/4, 1/2, 2/3", "", "Which is the least? 1/2, 2/3, 3/4", "", true),
    ] {
        assert_eq!(
            of(one, its) == of(other, others),
            expected,
            "{one} and {other}: {}, {}",
            of(one, its),
            of(other, others)
        );
    }
}

/// A prompt that is reworded would otherwise weaken the law without a word.
#[test]
fn every_part_of_a_text_that_is_known_here_is_in_one() {
    let known = [&IN_ANY_ORDER[..], &IN_THEIR_ORDER, &COMPLETED, &MOVED, &[TWO_BARS, L_SHAPE.0, L_SHAPE.1]].concat();
    let mut unseen: Vec<&str> = known;
    let mut is_put_in_order = false;
    for item in tried().iter().flat_map(|tried| tried.row(1, SET.into())) {
        let text = text(&*item);
        unseen.retain(|part| !text.contains(part));
        is_put_in_order |= text.starts_with(PUT_IN_ORDER);
    }
    assert!(unseen.is_empty(), "no text has {unseen:#?}");
    assert!(is_put_in_order, "no text begins with {PUT_IN_ORDER:?}");
}
