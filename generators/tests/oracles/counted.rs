//! What is counted one by one, compared or put in order.

use crate::{
    Strand, drawn,
    integers::signed,
    typed, whole,
    worked::{Value, worked},
};
use generators::answers::Response;
use num_rational::Ratio;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("arrangement-count", &["In how many different "]),
        ("dice-probability", &["Two dice are rolled.", "A coin is tossed and a die is rolled.", "A die is rolled."]),
        ("labelled-order", &[" Write their letters in that order.\n"]),
        (
            "number-order",
            &["Write the decimals in order, the least first.\n", "Write the fractions in order, the least first.\n"],
        ),
        (
            "prime-factors",
            &["Write all factors of ", " as a product of primes: ", " without a remainder? Write all of them."],
        ),
        ("counted-through", &["How many pages does she read?", "How many letters is that?"]),
        ("number-comparison", &["Compare the numbers. Which sign belongs in the blank"]),
    ],
    bounds: &[
        ("labelled-order", r#"{"of":"fractions_and_decimals"}"#),
        ("labelled-order", r#"{"of":"fractions_decimals_and_percents"}"#),
        ("labelled-order", r#"{"of":"lengths"}"#),
        ("arrangement-count", r#"{"of":"alike"}"#),
        ("arrangement-count", r#"{"of":"choices"}"#),
        ("dice-probability", r#"{"with":"coin_and_die"}"#),
        ("dice-probability", r#"{"with":"die"}"#),
        ("number-order", r#"{"of":"fractions"}"#),
        ("prime-factors", r#"{"ask":"small_divisors"}"#),
        ("prime-factors", r#"{"ask":"divisors_of_six_digits"}"#),
        ("prime-factors", r#"{"ask":"factors"}"#),
        ("counted-through", r#"{"to":"thousand"}"#),
        ("number-comparison", r#"{"of":"two_digits"}"#),
        ("number-comparison", r#"{"of":"six_digits"}"#),
    ],
    refused: &[
        ("labelled-order", r#"{"of":"weights"}"#, "does not fit"),
        ("arrangement-count", r#"{"of":"none"}"#, "does not fit"),
        ("dice-probability", r#"{"with":"none"}"#, "does not fit"),
        ("number-order", r#"{"of":"none"}"#, "does not fit"),
        ("prime-factors", r#"{"ask":"none"}"#, "does not fit"),
        ("counted-through", r#"{"to":"none"}"#, "does not fit"),
        ("number-comparison", r#"{"of":"none"}"#, "does not fit"),
    ],
};

/// In how many orders things can come of which some are alike.
fn orders(left: &[i64]) -> i64 {
    if left.iter().all(|count| *count == 0) {
        return 1;
    }
    let next = (0..left.len()).filter(|&at| left[at] > 0).map(|at| {
        let mut rest = left.to_vec();
        rest[at] -= 1;
        orders(&rest)
    });
    next.sum()
}

/// With or without one of them.
fn teams(all: i64, chosen: i64) -> i64 {
    if chosen == 0 || chosen == all { 1 } else { teams(all - 1, chosen) + teams(all - 1, chosen - 1) }
}

fn arrangements(text: &str) -> Option<Response> {
    let numbers = drawn::wholes(text);
    let in_turn = |all: i64, places: i64| (0..places).fold(1, |ways, taken| ways * (all - taken));
    match numbers.as_slice() {
        &[children] if text.contains("children stand in a row") => Some(whole(in_turn(children, children))),
        &[children, chairs] if text.contains("chairs in a row") => {
            assert!(chairs <= children, "{text}");
            Some(whole(in_turn(children, chairs)))
        }
        flags if text.contains(" hang in a row") => {
            assert!(flags.iter().sum::<i64>() < 13, "{text}");
            Some(whole(orders(flags)))
        }
        &[chosen, all] if text.contains("a team of ") => {
            assert!(chosen <= all && all < 30, "{text}");
            Some(whole(teams(all, chosen)))
        }
        _ => None,
    }
}

fn dice(text: &str) -> Option<Response> {
    let numbers = drawn::wholes(text);
    let (is, faces) = (|words: &str| text.contains(words), 1..=6_i64);
    let (favorable, all) = if is("Two dice") {
        let both = faces.clone().flat_map(|one| (1..=6).map(move |other| (one, other)));
        let is_asked = |(one, other): &(i64, i64)| match *numbers.as_slice() {
            [sum] if is("the two numbers add up to ") => one + other == sum,
            [face] if is("both dice show") => *one == face && *other == face,
            [a, b] if is("one die shows ") && is("the other shows ") => {
                (*one, *other) == (a, b) || (*one, *other) == (b, a)
            }
            _ => panic!("{text}"),
        };
        (both.filter(is_asked).count(), 36)
    } else if is("A die is rolled.") {
        let divisors = |face: i64| (1..=face).filter(|by| face % by == 0).count();
        let is_asked = |face: &i64| match *numbers.as_slice() {
            [] if is("an even number?") => face / 2 * 2 == *face,
            [] if is("an odd number?") => face / 2 * 2 != *face,
            [] if is("a prime number?") => divisors(*face) == 2,
            [number] if is("at least ") => (number..=6).contains(face),
            [number] if is("greater than ") => (number + 1..=6).contains(face),
            [number] if is("less than ") => (1..number).contains(face),
            [number] if text.ends_with(&format!("it shows a {number}?")) => *face == number,
            _ => panic!("{text}"),
        };
        (faces.filter(is_asked).count(), 6)
    } else {
        let &[number] = numbers.as_slice() else { panic!("{text}") };
        assert!(is("heads") || is("tails"), "{text}");
        (faces.filter(|face| if is("greater than") { *face > number } else { *face == number }).count(), 12)
    };
    assert!(favorable > 0, "{text}");
    Some(typed(Ratio::new(favorable, all).to_string()))
}

fn ordered(row: &str) -> Option<Response> {
    let mut left: Vec<(Value, &str)> = row.split(", ").filter_map(|piece| Some((worked(piece, &[])?, piece))).collect();
    let mut found = Vec::new();
    while let Some(least) = left.iter().map(|(value, _)| *value).min() {
        found.extend(left.iter().filter(|(value, _)| *value == least).map(|(_, piece)| (*piece).to_owned()));
        left.retain(|(value, _)| *value != least);
    }
    Some(typed(found.join(", ")))
}

/// In millimeters, or as it is worked out.
fn sized(written: &str) -> Option<Value> {
    let written = written.replace(',', "");
    let times = |number: &str, by: i128, over: i128| Some(worked(number, &[])? * Value::new(by, over));
    match written.split_once(' ') {
        Some((number, "mm")) => times(number, 1, 1),
        Some((number, "cm")) => times(number, 10, 1),
        Some((number, "m")) => times(number, 1000, 1),
        Some(_) => None,
        None => match written.strip_suffix('%') {
            Some(number) => times(number, 1, 100),
            None => worked(&written, &[]),
        },
    }
}

/// The letters of what is put in order: the first is that which is greater than no other, and so on.
fn lettered(text: &str) -> Option<Response> {
    let (question, lines) = text.split_once('\n')?;
    let pieces: Vec<(&str, &str)> = lines.lines().map(|line| line.split_once(") ")).collect::<Option<_>>()?;
    let are_lengths = pieces.iter().all(|(_, written)| written.ends_with('m'));
    assert_eq!(are_lengths, question.contains("the shortest first"), "{text}");
    let sizes: Vec<Value> = pieces.iter().map(|(_, written)| sized(written)).collect::<Option<_>>()?;
    let with_so_many_less = |count: usize| {
        let place = sizes.iter().position(|size| sizes.iter().filter(|other| *other < size).count() == count)?;
        pieces.get(place).map(|(letter, _)| *letter)
    };
    let letters: Vec<&str> = (0..pieces.len()).map(with_so_many_less).collect::<Option<_>>()?;
    Some(typed(letters.concat()))
}

fn prime_factors(text: &str) -> Option<Response> {
    let listed = |found: Vec<i64>| Some(typed(found.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")));
    let numbers = drawn::wholes(text);
    if let (Some((small, _)), [.., number]) = (text.split_once(" divide "), numbers.as_slice()) {
        let by: Vec<i64> = drawn::wholes(small)
            .into_iter()
            .filter(|by| (1..=*number / by).any(|times| times * by == *number))
            .collect();
        return listed(by);
    }
    let &[number] = numbers.as_slice() else { panic!("{text}") };
    if text == format!("Write all factors of {number}.") {
        return listed((1..=number).filter(|one| (1..=number).any(|other| one * other == number)).collect());
    }
    let is_prime = |n: i64| n > 1 && (2..n).all(|by| n % by != 0);
    let often = |prime: i64| (1..10).filter(move |times| number % prime.pow(*times) == 0).count();
    listed(
        (2..=number).filter(|n| number % n == 0 && is_prime(*n)).flat_map(|prime| vec![prime; often(prime)]).collect(),
    )
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let row = text.split_once('\n').map_or(text, |(_, row)| row);
    match model {
        "arrangement-count" => arrangements(text),
        "dice-probability" => dice(text),
        "number-order" => ordered(row),
        "labelled-order" => lettered(text),
        "prime-factors" => prime_factors(text),
        "number-comparison" => {
            let &[one, other] = signed(&row.replace(',', "")).as_slice() else { panic!("{text}") };
            Some(typed(if one < other {
                "<"
            } else if one > other {
                ">"
            } else {
                "="
            }))
        }
        "counted-through" => {
            let &[first, last] = drawn::wholes(text).as_slice() else { panic!("{text}") };
            Some(whole(i64::try_from((first..=last).count()).expect("few")))
        }
        _ => None,
    }
}
