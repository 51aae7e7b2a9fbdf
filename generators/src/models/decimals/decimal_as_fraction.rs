//! Decimals as fractions: `0.35`, and the fraction that it is.

use super::number::{drawn, power_of_ten, shown};
use crate::{
    answers::{Form, Key, NumberKey, Simplify},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        decimals::{decimal_as_fraction::Words, number::Decimal, steps::PLACES_TO},
        fractions::fraction_sum::LOWEST_TERMS,
    },
    parameters::Parameter,
};

/// The model.
pub struct DecimalAsFraction;

/// Which decimals, and which fractions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The most decimal places, 2 or 3; the fewest are 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 3)))]
    pub places_to: u8,
    /// Whether the fraction has to be in lowest terms.
    pub lowest_terms: bool,
}

impl Default for Params {
    fn default() -> Self {
        Self { places_to: 2, lowest_terms: false }
    }
}

/// A decimal between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    number: Decimal,
    lowest_terms: bool,
}

impl ItemModel for DecimalAsFraction {
    type Params = Params;
    type Item = Written;

    const ID: &'static str = "decimal-as-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[PLACES_TO, LOWEST_TERMS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(PLACES_TO, params.places_to, 2..=3)
    }

    fn distinct(params: &Params) -> u64 {
        power_of_ten(params.places_to) as u64 - 1
    }

    fn draw(params: &Params, chance: &mut Chance) -> Written {
        let places = chance.between(1, params.places_to.into()) as u8;
        Written { number: drawn(0, places, chance), lowest_terms: params.lowest_terms }
    }

    /// A zero behind the point is easily lost; a fraction that can be reduced is a step more where that is asked.
    fn difficulty(item: &Written) -> u32 {
        let Decimal { units, places } = item.number;
        let reduces = num_integer::gcd(units, power_of_ten(places)) > 1;
        u32::from(places) + u32::from(units < power_of_ten(places - 1)) + u32::from(item.lowest_terms && reduces)
    }

    fn fits(block: &[Written], next: &Written, set_size: u16) -> bool {
        is_rare(block, next, set_size, 3, |one, other| one.number.places == 1 && other.number.places == 1)
    }

    fn key(item: &Written) -> Key {
        let key = NumberKey::fraction(item.number.units, power_of_ten(item.number.places)).in_forms(&[Form::Proper]);
        Key::Number(if item.lowest_terms { key.simplified(Simplify::Required) } else { key })
    }

    fn prompt(item: &Written, reader: Reader) -> Prompt {
        let ask = if item.lowest_terms { Words::AskLowest } else { Words::Ask };
        Prompt(vec![Part::words(ask, reader), Part::Math(vec![shown(item.number, reader)])])
    }

    fn speech(item: &Written, reader: Reader) -> String {
        Words::Speech { number: item.number, lowest_terms: item.lowest_terms }.say(reader)
    }

    fn solution(item: &Written, reader: Reader) -> Vec<String> {
        let Decimal { units, places } = item.number;
        let (under, shown) = (power_of_ten(places), Self::key(item).shown(reader));
        let mut steps = vec![Words::LastPlace { units, places }.say(reader)];
        let written = format!("{units}/{}", reader.whole(under));
        if written != shown {
            steps.push(Words::Simplified { written, shown }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Written, reader: Reader) -> Vec<Misconception> {
        let Decimal { units, places } = item.number;
        let under = power_of_ten(places);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("place-too-large", (units, under / 10), Words::PlaceOff),
            way("place-too-small", (units, under * 10), Words::PlaceOff),
            way("digits-below", (1, units), Words::DigitsBelow),
        ]
    }
}
