//! What item models say.

use crate::{
    Reader,
    items::{Misconception, Question, Speech, Step, counted, joined},
};

pub(crate) fn question(key: &Question, reader: Reader) -> String {
    let n = |number: i64| reader.numbers.whole(number);
    match *key {
        Question::TimesAsMany { product, of } => format!("{} is how many times as many as {}?", n(product), n(of)),
        Question::RoundToTen { number } => format!("Round {} to the nearest ten.", n(number)),
        Question::DigitValueTimes { number, digit } => {
            format!("In {}, the first {digit} is worth how many times the second {digit}?", n(number))
        }
    }
}

pub(crate) fn speech(key: &Speech, reader: Reader) -> String {
    match *key {
        Speech::Product { a, b } => format!("What is {a} times {b}?"),
        Speech::Comparison { product, times, of } => {
            format!("{product} equals {times} times {of}. {product} is how many times as many as {of}?")
        }
        Speech::RoundToTen { number } => question(&Question::RoundToTen { number }, reader),
        Speech::DigitValueTimes { number, digit } => question(&Question::DigitValueTimes { number, digit }, reader),
    }
}

pub(crate) fn step(key: &Step, reader: Reader) -> String {
    let n = |number: i64| reader.numbers.whole(number);
    match key {
        Step::TimesZero { factor } => format!("0 groups of {} are nothing: 0 × {} = 0", n(*factor), n(*factor)),
        Step::TimesOne { factor } => {
            format!("1 group of {} is just {}: 1 × {} = {}", n(*factor), n(*factor), n(*factor), n(*factor))
        }
        Step::CountBy { step, times } => {
            let row = counted(*step, *times, reader);
            format!("Count by {}, {} times: {row}", n(*step), n(*times))
        }
        Step::Product { a, b } => format!("{} × {} = {}", n(*a), n(*b), n(a * b)),
        Step::Sum { parts } => format!("{} = {}", joined(parts, " + ", reader), n(parts.iter().sum())),
        Step::TimesAsMany { product, of, times } => {
            let (product, of, times) = (n(*product), n(*of), n(*times));
            format!("{product} is {times} groups of {of}. So {product} is {times} times as many as {of}.")
        }
        Step::Between { number, low, high } => {
            format!("{} is between {} and {}.", n(*number), n(*low), n(*high))
        }
        Step::RoundByOnes { ones, rounded } if *ones < 5 => {
            format!("Its ones digit is {ones}, less than 5, so it rounds down: {}", n(*rounded))
        }
        Step::RoundByOnes { ones: 5, rounded } => {
            format!("Its ones digit is 5, and 5 rounds up: {}", n(*rounded))
        }
        Step::RoundByOnes { ones, rounded } => {
            format!("Its ones digit is {ones}, more than 5, so it rounds up: {}", n(*rounded))
        }
        Step::PlacesApart { places: 1, times } => {
            format!("The first one is one place to the left of the second. That is 10 times as much: {}", n(*times))
        }
        Step::PlacesApart { places, times } => {
            let tens = vec!["10"; usize::from(*places)].join(" × ");
            format!(
                "The first one is {places} places to the left of the second. Each place to the left is 10 times as much: {tens} = {}",
                n(*times)
            )
        }
    }
}

pub(crate) fn misconception(key: &Misconception, reader: Reader) -> String {
    let n = |number: i64| reader.numbers.whole(number);
    match *key {
        Misconception::NextInTable { a, b } => {
            format!("{} is {} × {}, next to it in the table.", n(a * b), n(a), n(b))
        }
        Misconception::AddedFactors { a, b } => {
            format!("{} is {} + {}. Here they are multiplied.", n(a + b), n(a), n(b))
        }
        Misconception::ZeroAsOne { factor } => {
            format!("{} is 1 × {}. With 0 groups there is nothing.", n(factor), n(factor))
        }
        Misconception::DifferenceForRatio { product, of } => {
            let (more, product, of) = (n(product - of), n(product), n(of));
            format!("{product} is {more} more than {of}. The question is how many times {of} makes {product}.")
        }
        Misconception::OtherFactor { of } => {
            format!("{} is how many are in each group. The question is how many groups there are.", n(of))
        },
        Misconception::PartsNotShifted => {
            "Here every digit was taken for ones. A digit in the tens place makes tens, one in the hundreds place hundreds."
                .to_owned()
        }
        Misconception::LeftOutPart { a, b } => format!("The part {} × {} is missing.", n(a), n(b)),
        Misconception::FiveRoundedDown => "5 is right in the middle, and it rounds up.".to_owned(),
        Misconception::RoundedOtherWay { ones } if ones < 5 => format!("The ones digit is {ones}: that rounds down."),
        Misconception::RoundedOtherWay { ones } => format!("The ones digit is {ones}: that rounds up."),
        Misconception::RoundedToHundred => "That is the nearest hundred. The nearest ten is asked for.".to_owned(),
        Misconception::NotRounded => "That is the number itself. A rounded number ends in 0.".to_owned(),
        Misconception::AlwaysTen { places } => {
            format!("10 times as much is right for one place. Here it is {places} places.")
        }
        Misconception::TenTimesPlaces { places } => {
            format!("{places} places are not {places} × 10. Each place is 10 times as much as the one before.")
        }
        Misconception::CountedPlaces { places: 1 } => {
            "1 is how many places there are from one to the other. One place is 10 times as much.".to_owned()
        }
        Misconception::CountedPlaces { places } => {
            format!("{places} is how many places there are from one to the other. Each place is 10 times as much.")
        }
    }
}
