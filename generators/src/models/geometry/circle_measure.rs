//! The circumference or the area of a circle as a multiple of π.

use crate::{
    answers::{AskedUnit, Key},
    figures::{Given as Drawn, Round},
    model::{ItemModel, Misconception, ParamsError},
    models::keys::of_pi,
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::circle_measure::{ASK, RADIUS_TO, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct CircleMeasure;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Asking,
    /// The largest radius, 8 to 30; the smallest is 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 8, max = 30)))]
    pub radius_to: u8,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// The length of its edge.
    Circumference,
    /// What is inside.
    Area,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Area, radius_to: 12 }
    }
}

/// With a radius of 2 the area is as many as the circumference.
const LEAST: u32 = 3;

/// A circle with its radius, which is drawn or its double.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circle {
    ask: Asking,
    radius: i64,
    is_diameter_drawn: bool,
}

impl Circle {
    fn times_pi(self) -> i64 {
        match self.ask {
            Asking::Circumference => 2 * self.radius,
            Asking::Area => self.radius * self.radius,
        }
    }
}

impl ItemModel for CircleMeasure {
    type Params = Params;
    type Item = Circle;

    const ID: &'static str = "circle-measure";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, RADIUS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(RADIUS_TO, params.radius_to, 8..=30)
    }

    fn distinct(params: &Params) -> u64 {
        2 * (u64::from(params.radius_to) + 1 - u64::from(LEAST))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Circle {
        let radius = chance.between(LEAST, params.radius_to.into()).into();
        Circle { ask: params.ask, radius, is_diameter_drawn: chance.below(2) == 1 }
    }

    fn all(params: &Params) -> Option<Vec<Circle>> {
        let radii = i64::from(LEAST)..=params.radius_to.into();
        let circle =
            |radius| [false, true].map(|is_diameter_drawn| Circle { ask: params.ask, radius, is_diameter_drawn });
        Some(radii.flat_map(circle).collect())
    }

    fn difficulty(item: &Circle) -> u32 {
        let is_asked_otherwise = item.is_diameter_drawn == (item.ask == Asking::Area);
        u32::from(is_asked_otherwise) + u32::from(item.times_pi() > 50)
    }

    fn key(item: &Circle) -> Key {
        of_pi(item.times_pi()).asked_in(match item.ask {
            Asking::Circumference => AskedUnit::CENTIMETERS,
            Asking::Area => AskedUnit::SQUARE_CENTIMETERS,
        })
    }

    fn prompt(item: &Circle, reader: Reader) -> Prompt {
        let (given, length) =
            if item.is_diameter_drawn { (Drawn::Diameter, 2 * item.radius) } else { (Drawn::Radius, item.radius) };
        let circle = Round { given, label: format!("{} cm", reader.whole(length)) };
        Prompt(vec![Part::figure(&circle, reader), Part::Words(Self::speech(item, reader))])
    }

    fn speech(item: &Circle, reader: Reader) -> String {
        match item.ask {
            Asking::Circumference => Words::AskCircumference,
            Asking::Area => Words::AskArea,
        }
        .say(reader)
    }

    fn solution(item: &Circle, reader: Reader) -> Vec<String> {
        let radius = item.radius;
        let mut steps = Vec::new();
        if item.is_diameter_drawn {
            steps.push(Words::HalfTheDiameter { diameter: 2 * radius }.say(reader));
        }
        steps.push(match item.ask {
            Asking::Circumference => Words::TwiceTheRadius { radius }.say(reader),
            Asking::Area => Words::RadiusSquared { radius }.say(reader),
        });
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Circle, reader: Reader) -> Vec<Misconception> {
        let way = |name, times, words: Words| Misconception::new(name, of_pi(times), words, reader);
        let radius = item.radius;
        match item.ask {
            Asking::Circumference => vec![
                way("area-for-circumference", radius * radius, Words::NotTheArea),
                way("radius-for-diameter", radius, Words::TwiceTheRadius { radius }),
                way("diameter-for-radius", 4 * radius, Words::TwiceTheRadius { radius }),
            ],
            Asking::Area => vec![
                way("circumference-for-area", 2 * radius, Words::NotTheCircumference),
                way("diameter-squared", 4 * radius * radius, Words::RadiusSquared { radius }),
            ],
        }
    }
}
