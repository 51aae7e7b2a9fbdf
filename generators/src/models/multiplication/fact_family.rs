//! The other facts of a fact: `3 × 4 = 12`, so `4 × 3 = ?`, `12 ÷ 3 = ?` and `12 ÷ 4 = ?`. The same with a sum.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::keys,
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::multiplication::fact_family::{FACTS, Words},
    parameters::{Parameter, numbers},
};

/// The model.
pub struct FactFamily;

/// Which facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Facts {
    /// A sum and its differences.
    Add,
    /// A product and its quotients.
    Multiply,
}

/// Which families are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// A sum or a product.
    pub facts: Facts,
    /// The smaller bound of the two numbers, 1 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10)))]
    pub from: u8,
    /// The larger bound, at least five above the smaller one, to 20.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 20)))]
    pub to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { facts: Facts::Multiply, from: 2, to: 9 }
    }
}

/// Two different numbers, whose fact is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Family {
    facts: Facts,
    a: i64,
    b: i64,
}

impl Family {
    fn whole(self) -> i64 {
        self.forward(self.a, self.b)
    }

    fn forward(self, a: i64, b: i64) -> i64 {
        match self.facts {
            Facts::Add => a + b,
            Facts::Multiply => a * b,
        }
    }

    /// The sign of the fact that is given, and that of the way back.
    fn signs(self) -> (char, char) {
        match self.facts {
            Facts::Add => ('+', '−'),
            Facts::Multiply => ('×', '÷'),
        }
    }

    /// What is left of each row, and what it makes.
    fn rows(self) -> [((i64, char, i64), i64); 3] {
        let (Self { a, b, .. }, whole) = (self, self.whole());
        let (forward, backward) = self.signs();
        [((b, forward, a), whole), ((whole, backward, a), b), ((whole, backward, b), a)]
    }
}

impl ItemModel for FactFamily {
    type Params = Params;
    type Item = Family;

    const ID: &'static str = "fact-family";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[FACTS, numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FROM, params.from, 1..=10)?;
        ParamsError::unless_within(numbers::TO, params.to, u64::from(params.from) + 5..=20)
    }

    fn distinct(params: &Params) -> u64 {
        let numbers = u64::from(params.to - params.from) + 1;
        numbers * (numbers - 1) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Family {
        let (from, to) = (params.from.into(), params.to.into());
        let a = chance.between(from, to);
        // One of the others, each as often: two numbers that are the same have half a family.
        let other = chance.between(from, to - 1);
        let b = if other >= a { other + 1 } else { other };
        Family { facts: params.facts, a: a.into(), b: b.into() }
    }

    fn all(params: &Params) -> Option<Vec<Family>> {
        let (from, to) = (i64::from(params.from), i64::from(params.to));
        let family = |a, b| Family { facts: params.facts, a, b };
        Some((from..=to).flat_map(|a| (a + 1..=to).map(move |b| family(a, b))).collect())
    }

    /// The family of 4 and 3 is that of 3 and 4.
    fn is_same(one: &Family, other: &Family) -> bool {
        (one.a, one.b) == (other.a, other.b) || (one.a, one.b) == (other.b, other.a)
    }

    /// As hard as the smaller number is large, easier where it is counted by easily.
    fn difficulty(item: &Family) -> u32 {
        match (item.a.min(item.b), item.a.max(item.b)) {
            (1, _) => 1,
            (2, _) | (_, 10) => 2,
            (5, _) | (_, 5) => 3,
            (3 | 4, _) => 4,
            _ => 5,
        }
    }

    fn fits(block: &[Family], next: &Family, set_size: u16) -> bool {
        is_rare(block, next, set_size, 4, |one, other| one.whole() == other.whole())
    }

    fn key(item: &Family) -> Key {
        keys::blanks(item.rows().iter().map(|(_, makes)| Key::integer(*makes)).collect())
    }

    fn prompt(item: &Family, reader: Reader) -> Prompt {
        let row = |(left, sign, right): (i64, char, i64), last| {
            let (left, right) = (Math::whole(left, reader), Math::whole(right, reader));
            Part::Math(vec![left, Math::Operator(sign), right, Math::Operator('='), last])
        };
        let given = row((item.a, item.signs().0, item.b), Math::whole(item.whole(), reader));
        let asked = item.rows().map(|(left, _)| row(left, Math::Blank));
        Prompt([Part::words(Words::Ask, reader), given].into_iter().chain(asked).collect())
    }

    fn speech(item: &Family, reader: Reader) -> String {
        let (Family { a, b, .. }, whole) = (*item, item.whole());
        match item.facts {
            Facts::Add => Words::AskSums { a, b, whole }.say(reader),
            Facts::Multiply => Words::AskProducts { a, b, whole }.say(reader),
        }
    }

    fn solution(item: &Family, reader: Reader) -> Vec<String> {
        let (Family { a, b, .. }, whole, (forward, sign)) = (*item, item.whole(), item.signs());
        let back = |less, rest| Words::Back { whole, less, rest, sign }.say(reader);
        vec![Words::Turned { a, b, whole, sign: forward }.say(reader), back(a, b), back(b, a)]
    }

    fn misconceptions(item: &Family, reader: Reader) -> Vec<Misconception> {
        let (Family { a, b, .. }, whole, (forward, backward)) = (*item, item.whole(), item.signs());
        let way = |name, in_blanks: [i64; 3], words: Words| {
            let answer = keys::blanks(in_blanks.map(Key::integer).into());
            Misconception::new(name, answer, words, reader)
        };
        vec![
            way("same-number", [whole, a, b], Words::SameNumber { whole, a, b, sign: backward }),
            way(
                "one-sign",
                [whole, item.forward(whole, a), item.forward(whole, b)],
                Words::OneSign { forward, backward },
            ),
            way("whole-everywhere", [whole; 3], Words::WholeEverywhere { whole, backward }),
        ]
    }
}
