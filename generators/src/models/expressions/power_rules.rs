//! Powers of one base as a single power: `x^3 × x^4`, `x^7/x^2`, `(x^3)^4`

use crate::{
    answers::{ExpressionForm, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::keys::expression,
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        expressions::power_rules::{RULE, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct PowerRules;

/// Which rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The rule.
    pub rule: Rule,
    /// The largest exponent shown, 6 to 12; of a quotient it is that of the result, and of a power at most 7.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 12)))]
    pub exponent_to: u8,
}

/// The rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Exponents are added.
    Product,
    /// Exponents are subtracted.
    Quotient,
    /// Exponents are multiplied.
    Power,
    /// Any of the three.
    Any,
}

impl Default for Params {
    fn default() -> Self {
        Self { rule: Rule::Any, exponent_to: 9 }
    }
}

/// The largest exponents of a power of a power, and the largest exponent of an answer, right or wrong.
const POWER_TO: u8 = 7;
const ANSWER_TO: i64 = 60;

impl Params {
    fn exponent_to(self, rule: Rule) -> u8 {
        if rule == Rule::Power { self.exponent_to.min(POWER_TO) } else { self.exponent_to }
    }
}

/// Two exponents as they are shown, and what is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Powers {
    /// Never [`Rule::Any`].
    rule: Rule,
    m: i64,
    n: i64,
}

impl Powers {
    fn exponent(self) -> i64 {
        match self.rule {
            Rule::Quotient => self.m - self.n,
            Rule::Power => self.m * self.n,
            Rule::Product | Rule::Any => self.m + self.n,
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let power = |exponent| Math::power(Math::Variable('x'), exponent, reader);
        match self.rule {
            Rule::Quotient => vec![Math::Fraction(vec![power(self.m)], vec![power(self.n)])],
            Rule::Power => vec![Math::power(Math::Group(vec![power(self.m)]), self.n, reader)],
            Rule::Product | Rule::Any => vec![power(self.m), Math::Operator('×'), power(self.n)],
        }
    }
}

fn key(exponent: i64) -> Key {
    expression(&format!("x^{exponent}"), ExpressionForm::Simplest)
}

impl ItemModel for PowerRules {
    type Params = Params;
    type Item = Powers;

    const ID: &'static str = "power-rules";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[RULE, whole_numbers::EXPONENT_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::EXPONENT_TO, params.exponent_to, 6..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let pairs = |rule| {
            let exponents = u64::from(params.exponent_to(rule)) - 1;
            if rule == Rule::Product { exponents * (exponents + 1) / 2 } else { exponents.pow(2) }
        };
        match params.rule {
            Rule::Any => [Rule::Product, Rule::Quotient, Rule::Power].map(pairs).iter().sum(),
            rule => pairs(rule),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Powers {
        let rule = match (params.rule, chance.below(3)) {
            (Rule::Any, 0) => Rule::Product,
            (Rule::Any, 1) => Rule::Quotient,
            (Rule::Any, _) => Rule::Power,
            (rule, _) => rule,
        };
        let exponent = |chance: &mut Chance| i64::from(chance.between(2, params.exponent_to(rule).into()));
        let (one, other) = (exponent(chance), exponent(chance));
        let m = if rule == Rule::Quotient { one + other } else { one };
        Powers { rule, m, n: other }
    }

    fn is_same(one: &Powers, other: &Powers) -> bool {
        one == other || (one.rule == Rule::Product && other.rule == one.rule && (one.m, one.n) == (other.n, other.m))
    }

    fn difficulty(item: &Powers) -> u32 {
        let rule = match item.rule {
            Rule::Product | Rule::Any => 0,
            Rule::Quotient => 2,
            Rule::Power => 4,
        };
        rule + u32::from(item.exponent() > 10)
    }

    fn fits(block: &[Powers], next: &Powers, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.exponent() == other.exponent())
    }

    fn key(item: &Powers) -> Key {
        key(item.exponent())
    }

    fn prompt(item: &Powers, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Powers, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Powers, reader: Reader) -> Vec<String> {
        let rule = match item.rule {
            Rule::Product | Rule::Any => Words::AddThem { m: item.m, n: item.n },
            Rule::Quotient => Words::SubtractThem { m: item.m, n: item.n },
            Rule::Power => Words::MultiplyThem { m: item.m, n: item.n },
        };
        vec![rule.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Powers, reader: Reader) -> Vec<Misconception> {
        let way = |name, exponent, words: Words| Misconception::new(name, key(exponent), words, reader);
        let (m, n) = (item.m, item.n);
        let ways = match item.rule {
            Rule::Product | Rule::Any => {
                let rule = || Words::AddThem { m, n };
                vec![("multiplied-the-exponents", m * n, rule()), ("took-the-larger", m.max(n), rule())]
            }
            Rule::Quotient => {
                let rule = || Words::SubtractThem { m, n };
                let divided = if m % n == 0 { m / n } else { 0 };
                vec![("added-the-exponents", m + n, rule()), ("divided-the-exponents", divided, rule())]
            }
            Rule::Power => {
                let rule = || Words::MultiplyThem { m, n };
                vec![("added-the-exponents", m + n, rule()), ("raised-the-exponent", m.pow(n as u32), rule())]
            }
        };
        let kept = ways.into_iter().filter(|(_, exponent, _)| (2..=ANSWER_TO).contains(exponent));
        kept.map(|(name, exponent, words)| way(name, exponent, words)).collect()
    }
}
