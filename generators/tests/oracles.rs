//! For every model an oracle that reads only the text a student sees and finds the answer by other means.
//!
//! Whether an oracle would notice a bad key is tried too: every key is mutated, and every mutation has to be refused.

mod drawn;

use drawn::{models, row, whole};
use words::{Locale, Reader};

/// The whole numbers in a text, thousands separators and all.
fn numbers(text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut digits = String::new();
    for c in text.chars().chain([' ']) {
        match c {
            '0'..='9' => digits.push(c),
            ',' if !digits.is_empty() => {}
            _ if !digits.is_empty() => found.push(std::mem::take(&mut digits).parse().expect("digits")),
            _ => {}
        }
    }
    found
}

/// The sum of so many of one number: multiplication without multiplying.
fn added_up(times: i64, number: i64) -> i64 {
    (0..times).map(|_| number).sum()
}

/// A product by long multiplication over decimal digits, carries and all.
fn long_multiplication(a: i64, b: i64) -> i64 {
    let digits = |n: i64| n.to_string().bytes().rev().map(|byte| u32::from(byte - b'0')).collect::<Vec<_>>();
    let (a, b) = (digits(a), digits(b));
    let mut columns = vec![0; a.len() + b.len()];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            columns[i + j] += x * y;
        }
    }
    for place in 0..columns.len() - 1 {
        columns[place + 1] += columns[place] / 10;
        columns[place] %= 10;
    }
    let text: String = columns.iter().rev().map(|&digit| char::from_digit(digit, 10).expect("a digit")).collect();
    text.parse().expect("digits")
}

/// The multiple of ten at the smallest distance, the upper of two, found by looking at them all.
fn nearest_ten(number: i64) -> i64 {
    let tens = (0..=1_001).map(|n| n * 10);
    tens.min_by_key(|ten| ((number - ten).abs(), -ten)).expect("there are tens")
}

/// What the model asks, answered from its text.
fn answered(model: &str, text: &str) -> i64 {
    let numbers = numbers(text);
    match (model, &numbers[..]) {
        ("multiplication-facts", &[a, b]) => {
            assert_eq!(text, format!("{a} × {b} = ?"));
            added_up(a, b)
        }
        ("multiplication-comparison", &[product, a, b, again, of]) => {
            assert_eq!((product, again), (added_up(a, b), product), "{text}");
            assert!(text.contains("how many times as many"), "{text}");
            (0..=product).find(|&times| added_up(times, of) == product).expect("it goes in")
        }
        ("whole-number-product", &[a, b]) => {
            assert_eq!(text.replace(',', ""), format!("{a} × {b} = ?"));
            long_multiplication(a, b)
        }
        ("round-whole-number", &[number]) => {
            assert!(text.contains("nearest ten"), "{text}");
            nearest_ten(number)
        }
        ("digit-value-times", &[number, digit, same]) => {
            assert_eq!(digit, same, "{text}");
            let values: Vec<i64> = (0..10)
                .map(|place| 10_i64.pow(place))
                .filter(|place| number / place % 10 == digit && number >= *place)
                .map(|place| digit * place)
                .collect();
            let [second, first] = values[..] else { panic!("{text}: {digit} does not stand there twice") };
            (1..=first).find(|&times| times * second == first).expect("a whole number of times")
        }
        _ => panic!("no oracle for {model}: {text}"),
    }
}

/// Keys that a slip in a model would give.
fn mutations(key: i64) -> Vec<i64> {
    let mut mutated = vec![key + 1, key - 1, key + 10, key - 10, key * 10, key / 10, -key, key + 100, 0, 10];
    let reversed: String = key.to_string().chars().rev().collect();
    mutated.extend(reversed.parse::<i64>());
    mutated.retain(|&other| other != key);
    mutated
}

#[test]
fn every_key_is_right() {
    for model in models() {
        for seed in 0..200 {
            for item in row(model, seed, 20) {
                let text = item.prompt(Reader::default()).text();
                let answer = answered(model.id(), &text);
                assert_eq!(whole(&item.key()), answer, "{} at seed {seed}: {text}", model.id());
                for mutated in mutations(whole(&item.key())) {
                    assert_ne!(mutated, answer, "the oracle would take {mutated} for {text}");
                }
            }
        }
    }
}

#[test]
fn the_edges_come_and_are_right() {
    let mut rounded = Vec::new();
    let mut facts = Vec::new();
    for seed in 0..400 {
        for model in models() {
            let texts = row(model, seed, 10).into_iter().map(|item| item.prompt(Reader::default()).text());
            match model.id() {
                "round-whole-number" => rounded.extend(texts.flat_map(|text| numbers(&text))),
                "multiplication-facts" => facts.extend(texts.map(|text| numbers(&text))),
                _ => {}
            }
        }
    }
    assert!(rounded.iter().all(|number| (100..=999).contains(number) && number % 10 > 0));
    assert!(rounded.contains(&995), "995 is asked, and rounds to 1000");
    for a in 0..=9 {
        for b in 0..=9 {
            assert!(facts.contains(&vec![a, b]), "{a} × {b} is never asked");
        }
    }
}

#[test]
fn spanish_asks_for_the_same() {
    let spanish = Reader::from(Locale::Es);
    for model in models() {
        for item in row(model, 3, 10) {
            let (en, es) = (item.prompt(Reader::default()).text(), item.prompt(spanish).text());
            let (mut in_en, mut in_es) = (numbers(&en), numbers(&es));
            in_en.sort_unstable();
            in_es.sort_unstable();
            assert_eq!(in_en, in_es, "{en} / {es}");
            assert_ne!(item.speech(Reader::default()), item.speech(spanish), "{en}");
            let (there, here) = (item.solution(Reader::default()), item.solution(spanish));
            assert_eq!(there.len(), here.len());
        }
    }
}
