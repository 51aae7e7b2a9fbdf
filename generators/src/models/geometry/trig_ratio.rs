//! Sine, cosine, tangent and their reciprocals in a right triangle, and a side from one of them.

use crate::{
    answers::{AskedUnit, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::Prompt,
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::trig_ratio::{ASK, Ratio, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct TrigRatio;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Ask,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Sine, cosine or tangent from the three sides.
    Ratios,
    /// Cosecant, secant or cotangent from the three sides.
    Reciprocals,
    /// A side from the longest one and a sine or cosine, or from a leg and a tangent.
    Side,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Ask::Side }
    }
}

/// A right triangle by its legs and its longest side, and what is asked of the angle between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Triangle {
    ask: Ask,
    ratio: Ratio,
    opposite: i64,
    adjacent: i64,
    longest: i64,
    /// For a side: how many times as long it is as the ratio says.
    scale: i64,
}

/// Triangles without a factor of their own, the legs first.
const PLAIN: [[i64; 3]; 7] =
    [[3, 4, 5], [5, 12, 13], [8, 15, 17], [7, 24, 25], [20, 21, 29], [9, 40, 41], [12, 35, 37]];

/// Which triangle, which leg is opposite, which ratio, and the factor.
fn numbers(ask: Ask) -> Ranges<4> {
    let factor = if ask == Ask::Side { (2, 6) } else { (1, 3) };
    Ranges([(0, PLAIN.len() as i64 - 1), (0, 1), (0, 2), factor])
}

fn triangle(ask: Ask, [which, turned, ratio, factor]: [i64; 4]) -> Triangle {
    let [one, other, longest] = PLAIN[which as usize % PLAIN.len()];
    let (opposite, adjacent) = if turned == 1 { (other, one) } else { (one, other) };
    let ratios = match ask {
        Ask::Reciprocals => [Ratio::Cosecant, Ratio::Secant, Ratio::Cotangent],
        Ask::Ratios | Ask::Side => [Ratio::Sine, Ratio::Cosine, Ratio::Tangent],
    };
    let ratio = ratios[ratio as usize % ratios.len()];
    let scale = if ask == Ask::Side { factor } else { 1 };
    let factor = if ask == Ask::Side { 1 } else { factor };
    Triangle { ask, ratio, opposite: opposite * factor, adjacent: adjacent * factor, longest: longest * factor, scale }
}

impl Triangle {
    /// What the ratio is, over what it is over.
    fn sides(self, ratio: Ratio) -> (i64, i64) {
        match ratio {
            Ratio::Sine => (self.opposite, self.longest),
            Ratio::Cosine => (self.adjacent, self.longest),
            Ratio::Tangent => (self.opposite, self.adjacent),
            Ratio::Cosecant => (self.longest, self.opposite),
            Ratio::Secant => (self.longest, self.adjacent),
            Ratio::Cotangent => (self.adjacent, self.opposite),
        }
    }

    fn words(self) -> Words {
        let Self { ratio, opposite, adjacent, longest, scale, .. } = self;
        let (over, under) = self.sides(ratio);
        match self.ask {
            Ask::Side => Words::AskSide { ratio, over, under, given: under * scale },
            Ask::Ratios | Ask::Reciprocals => Words::AskRatio { ratio, opposite, adjacent, longest },
        }
    }
}

fn key((over, under): (i64, i64)) -> Key {
    let shared = over.gcd(&under);
    Key::fraction(over / shared, under / shared)
}

impl ItemModel for TrigRatio {
    type Params = Params;
    type Item = Triangle;

    const ID: &'static str = "trig-ratio";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.ask).count(|_| true)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Triangle {
        triangle(params.ask, numbers(params.ask).draw(|_| true, chance))
    }

    fn difficulty(item: &Triangle) -> u32 {
        u32::from(item.longest > 20) + u32::from(item.longest > 36)
    }

    fn key(item: &Triangle) -> Key {
        let (over, under) = item.sides(item.ratio);
        if item.ask == Ask::Side {
            Key::integer(over * item.scale).asked_in(AskedUnit::CENTIMETERS)
        } else {
            key((over, under))
        }
    }

    fn prompt(item: &Triangle, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Triangle, reader: Reader) -> String {
        match item.words() {
            Words::AskSide { ratio, over, under, given } => Words::SpeechSide { ratio, over, under, given }.say(reader),
            words => words.say(reader),
        }
    }

    fn solution(item: &Triangle, reader: Reader) -> Vec<String> {
        let mut steps = vec![Words::Means { ratio: item.ratio }.say(reader)];
        if item.ask == Ask::Side {
            steps.push(Words::Scaled { times: item.scale }.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Triangle, reader: Reader) -> Vec<Misconception> {
        let words = || Words::Means { ratio: item.ratio };
        if item.ask == Ask::Side {
            let (over, under) = item.sides(item.ratio);
            let taken = Key::integer((under * item.scale - over).abs());
            return vec![
                Misconception::new("subtracted", taken, words(), reader),
                Misconception::new(
                    "number-of-the-ratio",
                    Key::integer(over),
                    Words::Scaled { times: item.scale },
                    reader,
                ),
            ];
        }
        let others = [Ratio::Sine, Ratio::Cosine, Ratio::Tangent, Ratio::Cosecant, Ratio::Secant, Ratio::Cotangent];
        others
            .into_iter()
            .filter(|other| *other != item.ratio)
            .map(|other| Misconception::new("other-ratio", key(item.sides(other)), words(), reader))
            .collect()
    }
}
