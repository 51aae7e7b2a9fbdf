//! Decimals, drawn and shown.

use crate::{answers::Key, prompt::Math, seed::Chance};
use words::{Reader, items::decimals::number::Decimal};

/// One with so many zeros.
pub(in crate::models) const fn power_of_ten(zeros: u8) -> i64 {
    10_i64.pow(zeros as u32)
}

/// How many decimals of so many places with a last digit other than 0 lie between two whole numbers.
pub(in crate::models) const fn between_wholes(places: u8) -> i64 {
    9 * power_of_ten(places.saturating_sub(1))
}

/// A decimal whose last digit is not 0, with a number before the point up to a largest; without places, not 0.
pub(in crate::models) fn drawn(whole_to: u32, places: u8, chance: &mut Chance) -> Decimal {
    let whole = i64::from(chance.below(whole_to + 1));
    loop {
        let behind = i64::from(chance.below(power_of_ten(places) as u32));
        match places {
            0 => return Decimal::new(whole.max(1), 0),
            _ if behind % 10 != 0 => return Decimal::new(whole * power_of_ten(places) + behind, places),
            _ => {}
        }
    }
}

/// A decimal in units of a smaller place.
pub(in crate::models) const fn units(number: Decimal, places: u8) -> i64 {
    number.units * power_of_ten(places - number.places)
}

/// The same number without zeros at its end.
pub(in crate::models) fn without_zeros(number: Decimal) -> Decimal {
    match number {
        Decimal { units, places } if places > 0 && units % 10 == 0 => {
            without_zeros(Decimal::new(units / 10, places - 1))
        }
        number => number,
    }
}

/// A decimal in a row of mathematics.
pub(in crate::models) fn shown(number: Decimal, reader: Reader) -> Math {
    Math::decimal(number.units, number.places, reader)
}

/// A decimal as a key, in any writing.
pub(in crate::models) fn key(number: Decimal) -> Key {
    Key::decimal(number.units, number.places)
}
