//! Proportions with a sum in the place of a number: `(x + 4)/6 = 10/4`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        ranges::Ranges,
        terms::{Term, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::equations::{
        proportion_with_sum::Words,
        solving::{Solve, Way},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct ProportionWithSum;

/// Which proportions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest of the three numbers that are known, and of what is added to x or subtracted, 8 to 15.
    #[cfg_attr(feature = "schema", schemars(range(min = 8, max = 15)))]
    pub number_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { number_to: 12 }
    }
}

/// A proportion by its three numbers and the one beside x.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proportion {
    /// The number across from the sum.
    across: i64,
    /// The number beside that one, and the number in the fraction of the sum.
    others: (i64, i64),
    added: i64,
    is_below: bool,
    /// Whether the sum is in the second fraction.
    is_second: bool,
}

impl Proportion {
    /// What the sum makes.
    fn sum(self) -> i64 {
        self.others.0 * self.others.1 / self.across
    }

    fn x(self) -> i64 {
        self.sum() - self.added
    }

    fn with_x(self, reader: Reader) -> Vec<Math> {
        row(&[Term::of(1, 'x'), Term::number(self.added)], reader)
    }

    /// The proportion with the sum as it stands in its fraction.
    fn row(self, sum: Vec<Math>, reader: Reader) -> Vec<Math> {
        let number = |number| vec![Math::whole(number, reader)];
        let fraction =
            |over, under| vec![if self.is_below { Math::Fraction(under, over) } else { Math::Fraction(over, under) }];
        let with_sum = fraction(sum, number(self.others.1));
        let known = fraction(number(self.others.0), number(self.across));
        if self.is_second { related(known, '=', with_sum) } else { related(with_sum, '=', known) }
    }
}

fn rows(params: &Params) -> Ranges<4> {
    let to = i64::from(params.number_to);
    Ranges([(2, to), (2, to), (2, to), (-to, to)])
}

/// Three different numbers, a sum that is whole, something beside x, and no x that is 0.
fn comes_out_even(&[across, one, other, added]: &[i64; 4]) -> bool {
    let is_different = across != one && across != other && one != other;
    is_different && one * other % across == 0 && added != 0 && one * other / across != added
}

impl ItemModel for ProportionWithSum {
    type Params = Params;
    type Item = Proportion;

    const ID: &'static str = "proportion-with-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 8..=15)
    }

    /// The sum above the line or below.
    fn distinct(params: &Params) -> u64 {
        2 * rows(params).count(comes_out_even)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Proportion {
        let [across, one, other, added] = rows(params).draw(comes_out_even, chance);
        let (is_below, is_second) = (chance.below(2) == 1, chance.below(2) == 1);
        Proportion { across, others: (one, other), added, is_below, is_second }
    }

    /// The same two fractions, whichever stands first.
    fn is_same(one: &Proportion, other: &Proportion) -> bool {
        *one == Proportion { is_second: one.is_second, ..*other }
    }

    /// Easier above the line, and where x is positive.
    fn difficulty(item: &Proportion) -> u32 {
        2 * u32::from(item.is_below) + u32::from(item.x() < 0)
    }

    fn key(item: &Proportion) -> Key {
        Key::integer(item.x())
    }

    fn prompt(item: &Proportion, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Solve::Ask, reader), Part::Math(item.row(item.with_x(reader), reader))])
    }

    fn speech(item: &Proportion, reader: Reader) -> String {
        // A voice has no line that says where the sum ends.
        let sum = vec![Math::Group(item.with_x(reader))];
        Solve::Speech { row: aloud(&item.row(sum, reader), reader) }.say(reader)
    }

    fn solution(item: &Proportion, reader: Reader) -> Vec<String> {
        let (one, other) = item.others;
        let sum = Part::Math(item.with_x(reader)).text();
        let by = item.added.abs();
        let step = if item.added < 0 { Way::AddOnBothSides { by } } else { Way::SubtractOnBothSides { by } };
        vec![
            Words::CrossProducts { across: item.across, one, other, sum, makes: item.sum() }.say(reader),
            step.say(reader),
            Way::Solution { letter: 'x', shown: reader.whole(item.x()) }.say(reader),
        ]
    }

    fn misconceptions(item: &Proportion, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (across, (one, other)) = (item.across, item.others);
        let mut wrong = vec![
            way("gave-the-sum", item.sum(), Words::GaveTheSum),
            way("moved-with-its-sign", item.sum() + item.added, Words::OtherSign),
        ];
        for (above, below) in [(one, other), (other, one)] {
            if across * above % below == 0 {
                wrong.push(way("wrong-cross-product", across * above / below - item.added, Words::WrongWayAcross));
            }
        }
        wrong
    }
}
