//! Sums worked out place by place: `347 + 285 = ?`

use super::written::{Pair, Params, number};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use words::{
    Reader, Say,
    items::{addition::whole_number_sum::Words, arithmetic::Step, calculation::Ask},
    parameters::Parameter,
};

/// The model.
pub struct WholeNumberSum;

/// What is added in each place: the digits, what was carried there, and what they make.
struct Place {
    digits: (i64, i64),
    carried: i64,
    sum: i64,
}

fn places(item: Pair) -> Vec<Place> {
    let mut carried = 0;
    let place = |digits: (i64, i64)| {
        let place = Place { digits, carried, sum: digits.0 + digits.1 + carried };
        carried = place.sum / 10;
        place
    };
    item.columns().into_iter().map(place).collect()
}

fn regrouped(item: Pair) -> usize {
    places(item).iter().filter(|place| place.sum > 9).count()
}

fn sum(item: Pair) -> i64 {
    i64::from(item.first) + i64::from(item.second)
}

impl ItemModel for WholeNumberSum {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "whole-number-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = Params::PARAMETERS;

    fn check(params: &Params) -> Result<(), ParamsError> {
        params.check()
    }

    /// Numbers as long as each other can change places: then a pair counts once.
    fn distinct(params: &Params) -> u64 {
        let (firsts, seconds) = params.counts();
        let without = params.agreeing(|first, second| first + second <= 9);
        if params.are_as_long() {
            let doubles_without = params.agreeing(|first, second| first == second && first <= 4);
            params.counted(firsts * (firsts + 1) / 2, (without + doubles_without) / 2)
        } else {
            params.counted(firsts * seconds, without)
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        loop {
            let (first, second) = params.numbers(chance);
            let pair = Pair { first, second, layout: params.layout };
            if params.takes(regrouped(pair)) {
                return pair;
            }
        }
    }

    fn is_same(one: &Pair, other: &Pair) -> bool {
        one == other || (one.first == other.second && one.second == other.first)
    }

    /// What is carried, then how large the digits are.
    fn difficulty(item: &Pair) -> u32 {
        let large = item.columns().iter().filter(|(first, second)| first + second > 5).count();
        3 * regrouped(*item) as u32 + large as u32
    }

    fn key(item: &Pair) -> Key {
        Key::integer(sum(*item))
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        item.shown('+', reader)
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Ask::Sum { parts: vec![item.first.into(), item.second.into()] }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let step = |(at, place): (u8, Place)| {
            let (first, second) = place.digits;
            let parts = if place.carried > 0 { vec![place.carried, first, second] } else { vec![first, second] };
            match place.sum {
                10.. => Words::AddAndCarry { at, parts }.say(reader),
                _ => Words::Add { at, parts }.say(reader),
            }
        };
        let mut steps: Vec<String> = (0..).zip(places(*item)).map(step).collect();
        steps.push(Step::Sum { parts: vec![item.first.into(), item.second.into()] }.say(reader));
        steps
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let columns = item.columns();
        let sums = || columns.iter().map(|(first, second)| first + second);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![way("forgot-to-regroup", number(sums().map(|sum| sum % 10)), Words::ForgotToCarry)];
        let written: String = sums().rev().map(|sum| sum.to_string()).collect();
        if let Ok(written) = written.parse() {
            wrong.push(way("wrote-both-digits", written, Words::WroteBothDigits));
        }
        let (first, second) = (i64::from(item.first), i64::from(item.second));
        let apart = item.first.ilog10().saturating_sub(item.second.ilog10());
        wrong.push(way("lined-up-at-the-left", first + second * 10_i64.pow(apart), Words::LinedUpLeft));
        wrong.push(way("subtracted", (first - second).abs(), Words::Subtracted));
        wrong
    }
}
