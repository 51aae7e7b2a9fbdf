//! What sums and differences of decimals share: which numbers, how they are drawn and counted.

use super::number::{between_wholes, drawn, units};
use crate::{model::ParamsError, seed::Chance};
use serde::{Deserialize, Serialize};
use words::{
    items::decimals::{
        number::Decimal,
        steps::{FIRST_PLACES, SECOND_PLACES, WHOLE_PART_TO},
    },
    parameters::Parameter,
};

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many decimal places the first number has, 1 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub first_places: u8,
    /// How many decimal places the second number has, 0 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub second_places: u8,
    /// The largest number before the point, 1 to 999.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 999)))]
    pub whole_part_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { first_places: 2, second_places: 1, whole_part_to: 20 }
    }
}

pub(super) const PARAMETERS: &[Parameter] = &[FIRST_PLACES, SECOND_PLACES, WHOLE_PART_TO];

pub(super) fn check(params: &Params) -> Result<(), ParamsError> {
    ParamsError::unless_within(FIRST_PLACES, params.first_places, 1..=3)?;
    ParamsError::unless_within(SECOND_PLACES, params.second_places, 0..=3)?;
    ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 1..=999)
}

/// Two numbers, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The first.
    pub(super) a: Decimal,
    /// The second.
    pub(super) b: Decimal,
}

impl Pair {
    pub(super) fn places(self) -> u8 {
        self.a.places.max(self.b.places)
    }

    /// Both in units of the smaller place.
    pub(super) fn units(self) -> (i64, i64) {
        (units(self.a, self.places()), units(self.b, self.places()))
    }

    /// Both with the same number of places.
    pub(super) fn filled_up(self) -> (Decimal, Decimal) {
        let ((a, b), places) = (self.units(), self.places());
        (Decimal::new(a, places), Decimal::new(b, places))
    }
}

pub(super) fn draw(params: &Params, chance: &mut Chance) -> Pair {
    let whole_to = params.whole_part_to.into();
    let a = drawn(whole_to, params.first_places, chance);
    Pair { a, b: drawn(whole_to, params.second_places, chance) }
}

/// How many numbers there are of so many places.
pub(super) fn count(params: &Params, places: u8) -> u64 {
    let wholes = u64::from(params.whole_part_to);
    if places == 0 { wholes } else { (wholes + 1) * between_wholes(places) as u64 }
}
