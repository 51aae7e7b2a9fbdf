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
            format!("{product} is {times} groups of {of}. The number of groups is the answer: {times}")
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
            format!(
                "The first one is 1 place further left. A place is worth 10 times the one on its right, so the answer is {}",
                n(*times)
            )
        }
        Step::PlacesApart { places, times } => {
            let tens = vec!["10"; usize::from(*places)].join(" × ");
            format!(
                "The first one is {places} places further left. Each place is worth 10 times the one on its right: {tens} = {}",
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
            format!("{} is how many more {} is than {}. The question is how many times.", n(product - of), n(product), n(of))
        }
        Misconception::OtherFactor { of } => format!("{} is in each group. The question is how many groups.", n(of)),
        Misconception::PartsNotShifted => {
            "Every digit was taken for ones. But a digit in the tens place stands for tens, in the hundreds place for hundreds."
                .to_owned()
        }
        Misconception::LeftOutPart { a, b } => format!("The part {} × {} is missing.", n(a), n(b)),
        Misconception::FiveRoundedDown => "5 is right in the middle, and it rounds up.".to_owned(),
        Misconception::RoundedOtherWay { ones } if ones < 5 => format!("The ones digit is {ones}: that rounds down."),
        Misconception::RoundedOtherWay { ones } => format!("The ones digit is {ones}: that rounds up."),
        Misconception::RoundedToHundred => "That is the nearest hundred. The nearest ten is asked for.".to_owned(),
        Misconception::NotRounded => "That is the number itself. A rounded number ends in 0.".to_owned(),
        Misconception::AlwaysTen { places } => {
            format!("10 times is for 1 place. Here the digits are {places} places apart.")
        }
        Misconception::TenTimesPlaces { places } => {
            let tens = |sign: &str| vec!["10"; usize::from(places)].join(sign);
            format!("Each place multiplies by 10 again: {}, not {}.", tens(" × "), tens(" + "))
        }
        Misconception::CountedPlaces { places: 1 } => {
            "1 is how many places apart they are. One place is worth 10 times as much.".to_owned()
        }
        Misconception::CountedPlaces { places } => {
            format!("{places} is how many places apart they are. Each place multiplies by 10.")
        }
    }
}
