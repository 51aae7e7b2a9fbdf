//! A perimeter, an area or a volume with its unit: `34 cm`, `60 cm²`, `120 cm³`.

use crate::{
    answers::Key,
    figures::{Cuboid, Polygon},
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::quantity, mirrors::in_any_order},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Locale, Reader, Say,
    items::{
        geometry::measure_with_unit::{OF, UNITS, Words},
        measurement::unit::Unit,
    },
    parameters::{Parameter, geometry},
};

/// The model.
pub struct MeasureWithUnit;

/// What is measured, and in which units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is measured.
    pub of: Of,
    /// The units of the lengths.
    pub units: Units,
    /// The longest side or edge, 5 to 20; the shortest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 20)))]
    pub side_to: u8,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Perimeters and areas of rectangles.
    Rectangle,
    /// All edges, the bottom and the volumes of boxes.
    Box,
}

/// The units of the lengths; of two that no answers here have an amount in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Units {
    /// Centimeters and meters.
    Metric,
    /// Inches and feet.
    Customary,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::Rectangle, units: Units::Metric, side_to: 12 }
    }
}

const SHORTEST: u32 = 2;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ask {
    Perimeter,
    Area,
    Edges,
    Bottom,
    Volume,
}

const OF_RECTANGLE: [Ask; 2] = [Ask::Perimeter, Ask::Area];
const OF_BOX: [Ask; 3] = [Ask::Edges, Ask::Bottom, Ask::Volume];

/// A rectangle or a box with its lengths; a rectangle has no height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    ask: Ask,
    unit: Unit,
    length: i64,
    width: i64,
    height: i64,
}

impl Measured {
    /// How many lengths are multiplied with each other: 1 for a length, 2 for an area, 3 for a volume.
    const fn power(self) -> u32 {
        match self.ask {
            Ask::Perimeter | Ask::Edges => 1,
            Ask::Area | Ask::Bottom => 2,
            Ask::Volume => 3,
        }
    }

    const fn amount(self) -> i64 {
        let Self { length, width, height, .. } = self;
        match self.ask {
            Ask::Perimeter => 2 * (length + width),
            Ask::Edges => 4 * (length + width + height),
            Ask::Area | Ask::Bottom => length * width,
            Ask::Volume => length * width * height,
        }
    }

    /// An amount in the unit of the lengths, or its second or third power.
    fn quantity(self, amount: i64, power: u32) -> Key {
        // A key is of no language.
        quantity(amount, self.unit.symbol(Locale::En), power)
    }

    const fn is_box(self) -> bool {
        self.height > 0
    }

    fn question(self) -> Words {
        match self.ask {
            Ask::Perimeter => Words::AskPerimeter,
            Ask::Area => Words::AskArea,
            Ask::Edges => Words::AskEdges,
            Ask::Bottom => Words::AskBottom,
            Ask::Volume => Words::AskVolume,
        }
    }
}

impl ItemModel for MeasureWithUnit {
    type Params = Params;
    type Item = Measured;

    const ID: &'static str = "measure-with-unit";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF, UNITS, geometry::SIDE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(geometry::SIDE_TO, params.side_to, 5..=20)
    }

    /// Nothing is wider than long; how high a box is matters, and so do the unit and what is asked.
    fn distinct(params: &Params) -> u64 {
        const UNITS: u64 = 2;
        let lengths = u64::from(params.side_to) - 1;
        let rectangles = lengths * (lengths + 1) / 2;
        match params.of {
            Of::Rectangle => rectangles * UNITS * OF_RECTANGLE.len() as u64,
            Of::Box => rectangles * (lengths + 2) / 3 * UNITS * OF_BOX.len() as u64,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Measured {
        let (asks, is_box): (&[Ask], bool) = match params.of {
            Of::Rectangle => (&OF_RECTANGLE, false),
            Of::Box => (&OF_BOX, true),
        };
        let ask = asks[chance.below(asks.len() as u32) as usize % asks.len()];
        let unit = match (params.units, chance.below(2)) {
            (Units::Metric, 0) => Unit::Centimeter,
            (Units::Metric, _) => Unit::Meter,
            (Units::Customary, 0) => Unit::Inch,
            (Units::Customary, _) => Unit::Foot,
        };
        loop {
            let [length, width, height] = [(); 3].map(|()| i64::from(chance.between(SHORTEST, params.side_to.into())));
            if width <= length {
                return Measured { ask, unit, length, width, height: if is_box { height } else { 0 } };
            }
        }
    }

    fn is_same(one: &Measured, other: &Measured) -> bool {
        let sides = |item: &Measured| [item.length, item.width, item.height];
        (one.ask, one.unit) == (other.ask, other.unit) && in_any_order(&sides(one), &sides(other))
    }

    /// The more lengths are multiplied, the more there is to work out and to say.
    fn difficulty(item: &Measured) -> u32 {
        item.power()
    }

    fn key(item: &Measured) -> Key {
        item.quantity(item.amount(), item.power())
    }

    fn prompt(item: &Measured, reader: Reader) -> Prompt {
        let label = |length: i64| format!("{} {}", reader.whole(length), item.unit.symbol(reader.locale));
        let [length, width, height] = [item.length, item.width, item.height].map(label);
        let figure = if item.is_box() {
            Part::figure(&Cuboid { length, width, height }, reader)
        } else {
            Part::figure(&Polygon::rectangle(item.length as i32, item.width as i32, length, width), reader)
        };
        Prompt(vec![figure, Part::words(item.question(), reader)])
    }

    fn speech(item: &Measured, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Measured, reader: Reader) -> Vec<String> {
        let (length, width, height, all) = (item.length, item.width, item.height, item.amount());
        let way = match item.ask {
            Ask::Perimeter => Words::AllAround { length, width, all },
            Ask::Edges => Words::FourOfEach { length, width, height, all },
            Ask::Area | Ask::Bottom => Words::RowsOfSquares { length, width, all },
            Ask::Volume => Words::LayersOfCubes { length, width, height, all },
        };
        let (unit, shown) = (item.unit.symbol(reader.locale).to_owned(), Self::key(item).shown(reader));
        let in_unit = match item.power() {
            1 => Words::LengthInUnit { unit, shown },
            2 => Words::AreaInUnit { unit, shown },
            _ => Words::VolumeInUnit { unit, shown },
        };
        vec![way.say(reader), in_unit.say(reader)]
    }

    fn misconceptions(item: &Measured, reader: Reader) -> Vec<Misconception> {
        let way =
            |name, amount, power, words: Words| Misconception::new(name, item.quantity(amount, power), words, reader);
        let (area, sum) = (item.length * item.width, item.length + item.width + item.height);
        let power = item.power();
        let of_another = |words: fn(String) -> Words| -> Vec<Misconception> {
            let others = [1, 2, 3].into_iter().filter(|other| *other != power);
            let words = || words(item.unit.symbol(reader.locale).to_owned());
            others.map(|other| way("unit-of-another-measure", item.amount(), other, words())).collect()
        };
        let (mut wrong, others) = match item.ask {
            Ask::Perimeter => (
                of_another(|unit| Words::LengthHasNoPower { unit }),
                vec![
                    way("each-length-once", sum, 1, Words::EachAsOften),
                    way("area-for-length", area, 1, Words::AddLengths),
                    way("area-for-length", area, 2, Words::AddLengths),
                ],
            ),
            Ask::Edges => (
                of_another(|unit| Words::LengthHasNoPower { unit }),
                vec![
                    way("each-length-once", sum, 1, Words::EachAsOften),
                    way("volume-for-length", area * item.height, 1, Words::AddLengths),
                    way("volume-for-length", area * item.height, 3, Words::AddLengths),
                ],
            ),
            Ask::Area => (
                of_another(|unit| Words::AreaIsSquared { unit }),
                vec![
                    way("perimeter-for-area", 2 * sum, 1, Words::MultiplyLengths),
                    way("perimeter-for-area", 2 * sum, 2, Words::MultiplyLengths),
                    way("sides-added", sum, 2, Words::MultiplyLengths),
                ],
            ),
            Ask::Bottom => (
                of_another(|unit| Words::AreaIsSquared { unit }),
                vec![
                    way("volume-for-face", area * item.height, 3, Words::OneFace),
                    way("volume-for-face", area * item.height, 2, Words::OneFace),
                    way("sides-added", item.length + item.width, 2, Words::MultiplyLengths),
                ],
            ),
            Ask::Volume => (
                of_another(|unit| Words::VolumeIsCubed { unit }),
                vec![
                    way("edges-added", sum, 3, Words::MultiplyLengths),
                    way("face-for-volume", area, 2, Words::TimesHeight),
                    way("face-for-volume", area, 3, Words::TimesHeight),
                ],
            ),
        };
        wrong.extend(others);
        wrong
    }
}
