//! Roots that come out even: `√144 = ?`, `−√49 = ?`, `∛(−27) = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        aloud::AskAloud,
        integers::exact_root::{KIND, ROOT_TO, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct ExactRoot;

/// Which roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Square or cube.
    pub kind: Kind,
    /// The largest root without its sign, 6 to 20; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 20)))]
    pub root_to: u8,
}

/// Which root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Square roots, some with a minus sign before them.
    Square,
    /// Cube roots, some of negative numbers.
    Cube,
}

impl Default for Params {
    fn default() -> Self {
        Self { kind: Kind::Square, root_to: 15 }
    }
}

/// A root by its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Root {
    kind: Kind,
    value: i64,
}

impl Root {
    /// What stands under the root.
    fn of(self) -> i64 {
        match self.kind {
            Kind::Square => self.value * self.value,
            Kind::Cube => self.value * self.value * self.value,
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let of = vec![Math::whole(self.of(), reader)];
        match self.kind {
            Kind::Square if self.value < 0 => vec![Math::Tight(vec![Math::Operator('−'), Math::Root(of)])],
            Kind::Square => vec![Math::Root(of)],
            Kind::Cube => vec![Math::CubeRoot(of)],
        }
    }
}

impl ItemModel for ExactRoot {
    type Params = Params;
    type Item = Root;

    const ID: &'static str = "exact-root";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[KIND, ROOT_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(ROOT_TO, params.root_to, 6..=20)
    }

    fn distinct(params: &Params) -> u64 {
        2 * (u64::from(params.root_to) - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Root {
        let root = i64::from(chance.between(2, params.root_to.into()));
        Root { kind: params.kind, value: if chance.below(2) == 0 { root } else { -root } }
    }

    fn all(params: &Params) -> Option<Vec<Root>> {
        let root = |value: i64| [value, -value].map(|value| Root { kind: params.kind, value });
        Some((2..=params.root_to.into()).flat_map(root).collect())
    }

    fn difficulty(item: &Root) -> u32 {
        2 * u32::from(item.value < 0) + u32::from(item.value.abs() > 10)
    }

    fn key(item: &Root) -> Key {
        Key::integer(item.value)
    }

    fn prompt(item: &Root, reader: Reader) -> Prompt {
        Prompt::calculation(item.row(reader))
    }

    fn speech(item: &Root, reader: Reader) -> String {
        AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Root, reader: Reader) -> Vec<String> {
        let root = if item.kind == Kind::Square { item.value.abs() } else { item.value };
        let found = Words::Repeated { root, times: if item.kind == Kind::Square { 2 } else { 3 } };
        let row = Part::Math(item.row(reader)).text();
        vec![found.say(reader), Words::Result { row, value: item.value }.say(reader)]
    }

    fn misconceptions(item: &Root, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (parts, divided) = match item.kind {
            Kind::Square => (2, Words::Halved),
            Kind::Cube => (3, Words::DividedByThree),
        };
        let mut wrong = vec![way("wrong-sign", -item.value, Words::WrongSign)];
        if item.of() % parts == 0 {
            wrong.push(way("divided-instead", item.value.signum() * item.of().abs() / parts, divided));
        }
        wrong
    }
}
