//! Which answers are said to have come faster than their items can be read.

use crate::played::{entry, writer};
use generators::{
    answers::Response,
    prompt::{Math, Part, Prompt},
};
use mastery::{
    attempt::{A_WORD, Device, Entry, Event, faster_than_reading, least_reading},
    time::Millis,
};

#[test]
fn words_numbers_and_letters_are_read_and_signs_and_choices_are_not() {
    let number = |digits: &str| Math::Number(digits.into());
    let product = Part::Math(vec![number("7"), Math::Operator('×'), number("8"), Math::Operator('='), Math::Blank]);
    let fraction = Math::Fraction(vec![number("3")], vec![number("4")]);
    let choices = Part::Choices(vec![vec![Part::Words("a long one that nobody picks".into())]]);
    for (what, prompt, words) in [
        ("a product", vec![product.clone()], 2),
        ("a story", vec![Part::Words("Noor has 12 apples and gives 5 away.".into())], 8),
        ("a question above a row", vec![Part::Words("How many?".into()), product], 4),
        ("a fraction of something", vec![Part::Math(vec![fraction, Math::Text("of".into()), number("20")])], 4),
        ("choices", vec![Part::Words("Which is prime?".into()), choices], 3),
    ] {
        assert_eq!(least_reading(&Prompt(prompt)), Millis(words * A_WORD.0), "{what}");
    }
}

/// Items that take 3 seconds to read: what happens, and how many answers are said to be faster.
#[test]
fn an_answer_is_faster_than_reading_by_all_the_time_that_its_item_was_there() {
    let shown = |at, item| (at, Device::Shown { item, identity: None, first_key: None });
    let answer = |at, item| (at, Device::Response { item, response: Response::One("1".into()), first_key: None });
    let skip = |at, item| (at, Device::Skip { item, first_key: None });
    for (what, happened, expected) in [
        ("in the time that it takes", vec![shown(0, 0), answer(3_000, 0)], 0),
        ("a millisecond less", vec![shown(0, 0), answer(2_999, 0)], 1),
        ("each that is", vec![shown(0, 0), answer(400, 0), shown(500, 1), answer(900, 1)], 2),
        ("read before it was skipped", vec![shown(0, 0), skip(2_900, 0), shown(9_000, 0), answer(9_100, 0)], 0),
        ("skipped at once", vec![shown(0, 0), skip(100, 0), shown(9_000, 0), answer(9_100, 0)], 1),
        ("painted anew after a reload", vec![shown(0, 0), shown(8_000, 0), answer(8_100, 0)], 0),
        ("never painted, which is a fact of its own", vec![answer(100, 0)], 0),
        ("not known", vec![shown(0, 0), (100, Device::NotKnown { item: 0, first_key: None })], 0),
        ("the first answer counts", vec![shown(0, 0), answer(4_000, 0), shown(4_000, 0), answer(4_100, 0)], 0),
        ("not of the set", vec![shown(0, 9), answer(1, 9)], 0),
    ] {
        let log = (0..).zip(happened).map(|(index, (at, what))| entry(index, at, what)).collect::<Vec<_>>();
        assert_eq!(faster_than_reading(&log, &[Millis(3_000); 2]), expected, "{what}");
        let twice: Vec<Entry> = log.iter().rev().chain(&log).cloned().collect();
        assert_eq!(faster_than_reading(&twice, &[Millis(3_000); 2]), expected, "{what}, doubled and in any order");
    }

    // A student may have read in the first tab what is answered in the second.
    let of_second = |index, (at, what)| {
        let Event::Device(event) = entry(0, at, what).event else { unreachable!("of a device") };
        Entry { generation: 2, writer: writer(1), index, event: Event::Device(event) }
    };
    let log = [
        entry(0, 0, shown(0, 0).1),
        of_second(0, (5_000, Device::TakenOver)),
        of_second(1, shown(5_000, 0)),
        of_second(2, answer(5_100, 0)),
        of_second(3, shown(5_200, 1)),
        of_second(4, answer(5_300, 1)),
    ];
    assert_eq!(faster_than_reading(&log, &[Millis(3_000); 2]), 1);
}
