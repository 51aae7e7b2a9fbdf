//! Square roots that do not come out even, as a number times a smaller root: `√72`

use crate::{
    answers::{ExpressionForm, Key},
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
        expressions::simplified_root::{OUTSIDE_TO, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct SimplifiedRoot;

/// Which roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number that comes before the root, 4 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub outside_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { outside_to: 6 }
    }
}

/// Numbers without a square factor.
const INSIDE: [i64; 10] = [2, 3, 5, 6, 7, 10, 11, 13, 14, 15];

/// `outside × √inside`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Root {
    outside: i64,
    inside: i64,
}

impl Root {
    fn of(self) -> i64 {
        self.outside * self.outside * self.inside
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        vec![Math::Root(vec![Math::whole(self.of(), reader)])]
    }
}

fn key(outside: i64, inside: i64) -> Key {
    expression(&format!("{outside}*sqrt({inside})"), ExpressionForm::Simplest)
}

impl ItemModel for SimplifiedRoot {
    type Params = Params;
    type Item = Root;

    const ID: &'static str = "simplified-root";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OUTSIDE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(OUTSIDE_TO, params.outside_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        (u64::from(params.outside_to) - 1) * INSIDE.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Root {
        let outside = chance.between(2, params.outside_to.into()).into();
        Root { outside, inside: INSIDE[chance.below(INSIDE.len() as u32) as usize % INSIDE.len()] }
    }

    /// Large numbers, and a square factor that is itself a product.
    fn difficulty(item: &Root) -> u32 {
        u32::from(item.of() > 100) + u32::from(item.of() > 300) + u32::from(matches!(item.outside, 4 | 6 | 8..))
    }

    fn key(item: &Root) -> Key {
        key(item.outside, item.inside)
    }

    fn prompt(item: &Root, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Root, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Root, reader: Reader) -> Vec<String> {
        let square = item.outside * item.outside;
        let split = Words::LargestSquare { of: item.of(), square, inside: item.inside };
        let root = Words::RootOfSquare { square, root: item.outside };
        vec![split.say(reader), root.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Root, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let square = item.outside * item.outside;
        vec![
            way("square-before-the-root", key(square, item.inside), Words::TakeTheRoot),
            way("turned-around", key(item.inside, item.outside), Words::TurnedAround),
        ]
    }
}
