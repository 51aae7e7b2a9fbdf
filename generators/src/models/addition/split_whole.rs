//! A whole and the two parts that it is split into: what stories of one sum or one difference are drawn from.

use crate::{model::ParamsError, seed::Chance};
use serde::{Deserialize, Serialize};
use words::parameters::{Parameter, whole_numbers::WHOLE_TO};

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number in a text or as its answer, 8 to 1000.
    #[cfg_attr(feature = "schema", schemars(range(min = 8, max = 1000)))]
    pub whole_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { whole_to: 100 }
    }
}

pub(super) const PARAMETERS: &[Parameter] = &[WHOLE_TO];

/// Below this a text would speak of one thing or of none.
const LEAST: u32 = 2;

impl Params {
    pub(super) fn check(self) -> Result<(), ParamsError> {
        ParamsError::unless_within(WHOLE_TO, self.whole_to, 8..=1000)
    }

    /// Two parts, whose whole is not too large.
    pub(super) fn split(self, chance: &mut Chance) -> (i64, i64) {
        let most = u32::from(self.whole_to) - LEAST;
        loop {
            let (one, other) = (chance.between(LEAST, most), chance.between(LEAST, most));
            if one + other <= self.whole_to.into() {
                return (one.into(), other.into());
            }
        }
    }

    /// The ways to split every whole.
    pub(super) fn splits(self) -> u64 {
        let most = u64::from(self.whole_to) + 1 - 2 * u64::from(LEAST);
        most * (most + 1) / 2
    }

    /// The same where the parts may change places.
    pub(super) fn splits_in_any_order(self) -> u64 {
        let halves = u64::from(self.whole_to) / 2 + 1 - u64::from(LEAST);
        (self.splits() + halves) / 2
    }
}

/// Whether the ones of two parts make a ten.
pub(super) fn passes_ten(one: i64, other: i64) -> bool {
    one % 10 + other % 10 > 9
}
