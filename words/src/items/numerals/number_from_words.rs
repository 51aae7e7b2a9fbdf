//! Numbers in words.

use crate::Locale;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: u32 } => {
            en: format!("Write in digits: {}", in_words(number, Locale::En)),
            es: format!("Escribe con cifras: {}", in_words(number, Locale::Es)),
        }
        /// A part of the number.
        Part { words: String, part: u32 } => {
            en: format!("“{words}” is {}", reader.whole(part.into())),
            es: format!("«{words}» es {}", reader.whole(part.into())),
        }
        /// The parts together.
        Together { number: u32 } => {
            en: format!("Each part goes to its place, and a place without a word gets a 0: {}", reader.whole(number.into())),
            es: format!("Cada parte va a su lugar, y un lugar sin palabra lleva un 0: {}", reader.whole(number.into())),
        }
        /// A wrong way: the parts written one behind the other.
        AsHeard => {
            en: "The parts were written one behind the other. The second part goes into the zeros of the first.",
            es: "Las partes se escribieron una detrás de otra. La segunda va en los ceros de la primera.",
        }
        /// A wrong way: a place without a word left out.
        ZeroLeftOut => {
            en: "A place is missing. Where no word names a place, a 0 holds it.",
            es: "Falta un lugar. Donde ninguna palabra lo nombra, va un 0.",
        }
        /// A wrong way: a digit more.
        OneDigitTooMany => {
            en: "That has one digit too many.",
            es: "Sobra una cifra.",
        }
    }
}

/// A number below a million in words, without a capital.
#[must_use]
pub fn in_words(number: u32, locale: Locale) -> String {
    match locale {
        Locale::En => in_english(number),
        Locale::Es => in_spanish(number),
    }
}

const EN_ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const EN_TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const ES_ONES: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const ES_TENS: [&str; 10] =
    ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const ES_HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];

fn word<const N: usize>(words: [&'static str; N], place: u32) -> &'static str {
    words.get(place as usize).copied().unwrap_or_default()
}

fn in_english(number: u32) -> String {
    match (number, number % 10, number % 100, number % 1000) {
        (0..20, ..) => word(EN_ONES, number).to_owned(),
        (20..100, 0, ..) => word(EN_TENS, number / 10).to_owned(),
        (20..100, ones, ..) => format!("{}-{}", word(EN_TENS, number / 10), word(EN_ONES, ones)),
        (100..1000, _, 0, _) => format!("{} hundred", word(EN_ONES, number / 100)),
        (100..1000, _, rest, _) => format!("{} hundred {}", word(EN_ONES, number / 100), in_english(rest)),
        (_, _, _, 0) => format!("{} thousand", in_english(number / 1000)),
        (.., rest) => format!("{} thousand {}", in_english(number / 1000), in_english(rest)),
    }
}

fn in_spanish(number: u32) -> String {
    match (number, number % 10, number % 100, number % 1000) {
        (0..30, ..) => word(ES_ONES, number).to_owned(),
        (30..100, 0, ..) => word(ES_TENS, number / 10).to_owned(),
        (30..100, ones, ..) => format!("{} y {}", word(ES_TENS, number / 10), word(ES_ONES, ones)),
        (100, ..) => "cien".to_owned(),
        (100..1000, _, 0, _) => word(ES_HUNDREDS, number / 100).to_owned(),
        (100..1000, _, rest, _) => format!("{} {}", word(ES_HUNDREDS, number / 100), in_spanish(rest)),
        (_, _, _, 0) => spanish_thousands(number / 1000),
        (.., rest) => format!("{} {}", spanish_thousands(number / 1000), in_spanish(rest)),
    }
}

/// `mil`, `dos mil`; before it the one loses its last letter: `veintiún mil`, `treinta y un mil`.
fn spanish_thousands(thousands: u32) -> String {
    let counted = in_spanish(thousands);
    match (thousands, counted.strip_suffix("veintiuno"), counted.strip_suffix("uno")) {
        (1, ..) => "mil".to_owned(),
        (_, Some(before), _) => format!("{before}veintiún mil"),
        (_, _, Some(before)) => format!("{before}un mil"),
        _ => format!("{counted} mil"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_as_the_language_does() {
        for (number, english, spanish) in [
            (0, "zero", "cero"),
            (16, "sixteen", "dieciséis"),
            (21, "twenty-one", "veintiuno"),
            (40, "forty", "cuarenta"),
            (99, "ninety-nine", "noventa y nueve"),
            (100, "one hundred", "cien"),
            (101, "one hundred one", "ciento uno"),
            (342, "three hundred forty-two", "trescientos cuarenta y dos"),
            (500, "five hundred", "quinientos"),
            (1000, "one thousand", "mil"),
            (1001, "one thousand one", "mil uno"),
            (21_000, "twenty-one thousand", "veintiún mil"),
            (31_016, "thirty-one thousand sixteen", "treinta y un mil dieciséis"),
            (100_100, "one hundred thousand one hundred", "cien mil cien"),
            (101_707, "one hundred one thousand seven hundred seven", "ciento un mil setecientos siete"),
            (
                999_999,
                "nine hundred ninety-nine thousand nine hundred ninety-nine",
                "novecientos noventa y nueve mil novecientos noventa y nueve",
            ),
        ] {
            assert_eq!(in_words(number, Locale::En), english);
            assert_eq!(in_words(number, Locale::Es), spanish);
        }
    }
}
