//! The places of a number by name. A place is counted from the ones, which are 0; the last that has a name is 6.

use crate::Locale;

/// What is counted at a place: `ones`, `tens`.
#[must_use]
pub const fn units(place: u8, locale: Locale) -> &'static str {
    match (locale, place) {
        (Locale::En, 0) => "ones",
        (Locale::En, 1) => "tens",
        (Locale::En, 2) => "hundreds",
        (Locale::En, 3) => "thousands",
        (Locale::En, 4) => "ten thousands",
        (Locale::En, 5) => "hundred thousands",
        (Locale::En, _) => "millions",
        (Locale::Es, 0) => "unidades",
        (Locale::Es, 1) => "decenas",
        (Locale::Es, 2) => "centenas",
        (Locale::Es, 3) => "unidades de millar",
        (Locale::Es, 4) => "decenas de millar",
        (Locale::Es, 5) => "centenas de millar",
        (Locale::Es, _) => "unidades de millón",
    }
}

/// One of what is counted at a place: `one`, `ten`.
#[must_use]
pub const fn unit(place: u8, locale: Locale) -> &'static str {
    match (locale, place) {
        (Locale::En, 0) => "one",
        (Locale::En, 1) => "ten",
        (Locale::En, 2) => "hundred",
        (Locale::En, 3) => "thousand",
        (Locale::En, 4) => "ten thousand",
        (Locale::En, 5) => "hundred thousand",
        (Locale::En, _) => "million",
        (Locale::Es, 0) => "unidad",
        (Locale::Es, 1) => "decena",
        (Locale::Es, 2) => "centena",
        (Locale::Es, 3) => "unidad de millar",
        (Locale::Es, 4) => "decena de millar",
        (Locale::Es, 5) => "centena de millar",
        (Locale::Es, _) => "unidad de millón",
    }
}
