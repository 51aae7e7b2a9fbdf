//! What figures show, for who does not see them: with it, all that is asked can be answered.

pub mod array;
pub mod base_ten;
pub mod clock;
pub mod coins;
pub mod coordinate_grid;
pub mod fraction;
pub mod graphs;
pub mod number_line;
pub mod protractor;
pub mod ruler;
pub mod shapes;

pub use coins::Coin;
pub use ruler::Length;
pub use shapes::Shape;

use crate::Locale;

/// Phrases joined as a list: `a, b and c`.
fn listed(phrases: &[String], locale: Locale) -> String {
    let and = match locale {
        Locale::En => " and ",
        Locale::Es => " y ",
    };
    match phrases {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

/// The singular or the plural of a noun with its number before it.
pub(crate) fn counted(number: i64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
