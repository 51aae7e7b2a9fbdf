//! Differences worked out place by place: `632 − 285 = ?`

use super::written::{Pair, Params, number};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use words::{
    Reader, Say,
    items::{
        addition::whole_number_difference::Words,
        calculation::{Ask, Step},
    },
    parameters::{Parameter, Wrong, whole_numbers},
};

/// The model.
pub struct WholeNumberDifference;

/// What is taken in each place: the upper digit after lending, the lower one, and whether a ten was borrowed for it.
struct Place {
    upper: i64,
    lower: i64,
    borrows: bool,
}

fn places(item: Pair) -> Vec<Place> {
    let mut lent = 0;
    let place = |(upper, lower): (i64, i64)| {
        let upper = upper - lent;
        let borrows = upper < lower;
        lent = i64::from(borrows);
        Place { upper, lower, borrows }
    };
    item.columns().into_iter().map(place).collect()
}

fn regrouped(item: Pair) -> usize {
    places(item).iter().filter(|place| place.borrows).count()
}

fn difference(item: Pair) -> i64 {
    i64::from(item.first) - i64::from(item.second)
}

impl ItemModel for WholeNumberDifference {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "whole-number-difference";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = Params::PARAMETERS;

    fn check(params: &Params) -> Result<(), ParamsError> {
        params.check()?;
        if params.first_digits == 1 && params.regrouping == super::written::Regrouping::AtLeastOnce {
            return Err(ParamsError {
                parameter: whole_numbers::REGROUPING,
                wrong: Wrong::NotWith { other: &whole_numbers::FIRST_DIGITS },
            });
        }
        Ok(())
    }

    /// The first number is the larger one, so of numbers as long as each other every two give one difference.
    fn distinct(params: &Params) -> u64 {
        let (firsts, seconds) = params.counts();
        let without = params.agreeing(|first, second| first >= second);
        if params.are_as_long() {
            params.counted(firsts * (firsts - 1) / 2, without - firsts)
        } else {
            params.counted(firsts * seconds, without)
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        loop {
            let (one, other) = params.numbers(chance);
            let pair = Pair { first: one.max(other), second: one.min(other), layout: params.layout };
            if one != other && params.takes(regrouped(pair)) {
                return pair;
            }
        }
    }

    /// What is borrowed, most of all across a 0; then how long the second number is.
    fn difficulty(item: &Pair) -> u32 {
        let across_zero = places(*item).iter().filter(|place| place.upper < 0).count();
        4 * regrouped(*item) as u32 + 3 * across_zero as u32 + item.second.ilog10()
    }

    fn key(item: &Pair) -> Key {
        Key::integer(difference(*item))
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        item.shown('−', reader)
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Ask::Difference { from: item.first.into(), less: item.second.into() }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let step = |(at, Place { upper, lower, borrows }): (u8, Place)| {
            if borrows {
                Words::TakeWithTen { at, upper, lower }.say(reader)
            } else {
                Words::Take { at, upper, lower }.say(reader)
            }
        };
        let mut steps: Vec<String> = (0..).zip(places(*item)).map(step).collect();
        steps.push(Step::Difference { from: item.first.into(), less: item.second.into() }.say(reader));
        steps
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let columns = item.columns();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let apart = columns.iter().map(|(upper, lower)| (upper - lower).abs());
        let not_lent = columns.iter().map(|(upper, lower)| (upper - lower).rem_euclid(10));
        vec![
            way("smaller-from-larger", number(apart), Words::SmallerFromLarger),
            way("forgot-to-regroup", number(not_lent), Words::ForgotToLend),
            way("added", i64::from(item.first) + i64::from(item.second), Words::Added),
        ]
    }
}
