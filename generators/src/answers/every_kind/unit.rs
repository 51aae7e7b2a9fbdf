//! Units of measurement: what they measure, and how much of it one is.
//!
//! The customary units are exact multiples of the metric ones: an inch is 2.54 cm, a pound 0.45359237 kg (international
//! agreement of 1959), a gallon 231 cubic inches. Source: NIST Handbook 44, appendix C.

use num_rational::BigRational;
use num_traits::One;

/// A unit, known or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::answers) struct Unit {
    pub(super) measures: Measure,
    /// How many of the base unit one is: metres, kilograms, seconds, and their powers.
    pub(super) size: BigRational,
}

/// What a unit measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::answers) enum Measure {
    /// Powers of length, mass and time: an area is the second power of length.
    Mechanical([i8; 3]),
    /// An angle.
    Angle,
    /// A temperature, whose scales have different zeros: each is only itself.
    Temperature(char),
    /// Things that are counted: `apples`.
    Things(String),
}

impl Measure {
    /// Whether it is a length or a power of one, which a liter is too.
    pub(super) const fn is_of_lengths(&self) -> bool {
        matches!(self, Self::Mechanical([1..=3, 0, 0]))
    }
}

/// The most characters of a unit.
pub(in crate::answers) const MOST_CHARACTERS: usize = 40;

const LENGTH: [i8; 3] = [1, 0, 0];
const MASS: [i8; 3] = [0, 1, 0];
const TIME: [i8; 3] = [0, 0, 1];
const CAPACITY: [i8; 3] = [3, 0, 0];

/// What is measured, how much one is (numerator and denominator), and the names in small letters.
type Entry = ([i8; 3], u64, u64, &'static [&'static str]);

const UNITS: &[Entry] = &[
    (
        LENGTH,
        1,
        1000,
        &[
            "mm",
            "mms",
            "millimeter",
            "millimeters",
            "millimetre",
            "millimetres",
            "milímetro",
            "milímetros",
            "milimetro",
            "milimetros",
        ],
    ),
    (
        LENGTH,
        1,
        100,
        &[
            "cm",
            "cms",
            "centimeter",
            "centimeters",
            "centimetre",
            "centimetres",
            "centímetro",
            "centímetros",
            "centimetro",
            "centimetros",
        ],
    ),
    (LENGTH, 1, 10, &["dm", "decimeter", "decimeters", "decimetre", "decimetres", "decímetro", "decímetros"]),
    (LENGTH, 1, 1, &["m", "meter", "meters", "metre", "metres", "metro", "metros"]),
    (LENGTH, 10, 1, &["dam", "decámetro", "decámetros"]),
    (LENGTH, 100, 1, &["hm", "hectómetro", "hectómetros"]),
    (
        LENGTH,
        1000,
        1,
        &[
            "km",
            "kms",
            "kilometer",
            "kilometers",
            "kilometre",
            "kilometres",
            "kilómetro",
            "kilómetros",
            "kilometro",
            "kilometros",
        ],
    ),
    (LENGTH, 254, 10_000, &["in", "inch", "inches", "″", "\"", "”", "''", "pulg", "pulgada", "pulgadas"]),
    (LENGTH, 3048, 10_000, &["ft", "foot", "feet", "′", "'", "’", "pie", "pies"]),
    (LENGTH, 9144, 10_000, &["yd", "yds", "yard", "yards", "yarda", "yardas"]),
    (LENGTH, 1_609_344, 1000, &["mi", "mile", "miles", "milla", "millas"]),
    (MASS, 1, 1_000_000, &["mg", "milligram", "milligrams", "miligramo", "miligramos"]),
    (MASS, 1, 1000, &["g", "gr", "gram", "grams", "gramme", "grammes", "gramo", "gramos"]),
    (MASS, 1, 1, &["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramo", "kilogramos"]),
    (MASS, 1000, 1, &["t", "tonne", "tonnes", "tonelada", "toneladas"]),
    (MASS, 45_359_237, 1_600_000_000, &["oz", "ounce", "ounces", "onza", "onzas"]),
    (MASS, 45_359_237, 100_000_000, &["lb", "lbs", "pound", "pounds", "libra", "libras"]),
    (MASS, 90_718_474, 100_000, &["ton", "tons", "short ton", "short tons"]),
    (TIME, 1, 1000, &["ms", "millisecond", "milliseconds", "milisegundo", "milisegundos"]),
    (TIME, 1, 1, &["s", "sec", "secs", "second", "seconds", "seg", "segundo", "segundos"]),
    (TIME, 60, 1, &["min", "mins", "minute", "minutes", "minuto", "minutos"]),
    (TIME, 3600, 1, &["h", "hr", "hrs", "hour", "hours", "hora", "horas"]),
    (TIME, 86_400, 1, &["d", "day", "days", "día", "días", "dia", "dias"]),
    (TIME, 604_800, 1, &["wk", "wks", "week", "weeks", "sem", "semana", "semanas"]),
    (
        CAPACITY,
        1,
        1_000_000,
        &["ml", "milliliter", "milliliters", "millilitre", "millilitres", "mililitro", "mililitros", "cc"],
    ),
    (
        CAPACITY,
        1,
        100_000,
        &["cl", "centiliter", "centiliters", "centilitre", "centilitres", "centilitro", "centilitros"],
    ),
    (CAPACITY, 1, 10_000, &["dl", "deciliter", "deciliters", "decilitre", "decilitres", "decilitro", "decilitros"]),
    (CAPACITY, 1, 1000, &["l", "ℓ", "liter", "liters", "litre", "litres", "litro", "litros"]),
    (CAPACITY, 473_176_473, 96_000_000_000_000, &["tsp", "teaspoon", "teaspoons", "cucharadita", "cucharaditas"]),
    (CAPACITY, 473_176_473, 32_000_000_000_000, &["tbsp", "tablespoon", "tablespoons", "cucharada", "cucharadas"]),
    (
        CAPACITY,
        473_176_473,
        16_000_000_000_000,
        &["fl oz", "floz", "fluid ounce", "fluid ounces", "onza líquida", "onzas líquidas"],
    ),
    (CAPACITY, 473_176_473, 2_000_000_000_000, &["c", "cup", "cups", "tz", "taza", "tazas"]),
    (CAPACITY, 473_176_473, 1_000_000_000_000, &["pt", "pint", "pints", "pinta", "pintas"]),
    (
        CAPACITY,
        473_176_473,
        500_000_000_000,
        &["qt", "qts", "quart", "quarts", "ct", "cuarto", "cuartos", "cuarto de galón", "cuartos de galón"],
    ),
    (CAPACITY, 473_176_473, 125_000_000_000, &["gal", "gals", "gallon", "gallons", "galón", "galones", "galon"]),
    ([2, 0, 0], 10_000, 1, &["ha", "hectare", "hectares", "hectárea", "hectáreas"]),
    ([2, 0, 0], 100, 1, &["a", "are", "ares"]),
    ([2, 0, 0], 40_468_564_224, 10_000_000, &["ac", "acre", "acres"]),
    ([1, 0, -1], 44_704, 100_000, &["mph"]),
];

impl Unit {
    /// The unit of this name: a unit, a power of one, or one per another. Any other word is the name of things.
    pub(in crate::answers) fn named(name: &str) -> Option<Self> {
        let name = name.trim().trim_end_matches('.').to_lowercase();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() || name.chars().count() > MOST_CHARACTERS {
            return None;
        }
        match name.as_str() {
            "°" | "º" | "deg" | "degree" | "degrees" | "grado" | "grados" => return Some(Self::of(Measure::Angle)),
            "°c" | "ºc" | "℃" | "degrees celsius" | "degree celsius" | "grados celsius" | "celsius" => {
                return Some(Self::of(Measure::Temperature('C')));
            }
            "°f" | "ºf" | "℉" | "degrees fahrenheit" | "degree fahrenheit" | "grados fahrenheit" | "fahrenheit" => {
                return Some(Self::of(Measure::Temperature('F')));
            }
            _ => {}
        }
        let parts = name.split_once('/').or_else(|| name.split_once(" per ")).or_else(|| name.split_once(" por "));
        let found = match parts {
            Some((over, under)) => power(over).zip(power(under)).map(|(over, under)| over.per(&under)),
            None => power(&name),
        };
        found.or_else(|| {
            name.chars()
                .all(|letter| letter.is_alphabetic() || letter == ' ')
                .then(|| Self::of(Measure::Things(singular(&name))))
        })
    }

    fn of(measures: Measure) -> Self {
        Self { measures, size: BigRational::one() }
    }

    fn per(self, other: &Self) -> Self {
        let measures = match (&self.measures, &other.measures) {
            (Measure::Mechanical(over), Measure::Mechanical(under)) => {
                Measure::Mechanical([over[0] - under[0], over[1] - under[1], over[2] - under[2]])
            }
            _ => self.measures,
        };
        Self { measures, size: self.size / &other.size }
    }
}

/// A unit or its second or third power: `cm²`, `cm^2`, `cm2`, `sq cm`, `square centimeters`, `centímetros cuadrados`.
fn power(name: &str) -> Option<Unit> {
    const BEFORE: [(&str, i8); 6] = [("sq. ", 2), ("sq ", 2), ("square ", 2), ("cu. ", 3), ("cu ", 3), ("cubic ", 3)];
    const BEHIND: [(&str, i8); 18] = [
        ("^2", 2),
        ("²", 2),
        ("2", 2),
        (" squared", 2),
        (" cuadrado", 2),
        (" cuadrados", 2),
        (" cuadrada", 2),
        (" cuadradas", 2),
        ("^3", 3),
        ("³", 3),
        ("3", 3),
        (" cubed", 3),
        (" cúbico", 3),
        (" cúbicos", 3),
        (" cúbica", 3),
        (" cúbicas", 3),
        (" cubico", 3),
        (" cubicos", 3),
    ];
    let name = name.trim();
    let before = BEFORE.iter().find_map(|(word, power)| Some((name.strip_prefix(word)?, *power)));
    let behind = || BEHIND.iter().find_map(|(word, power)| Some((name.strip_suffix(word)?, *power)));
    let (name, power) = before.or_else(behind).unwrap_or((name, 1));
    let (measures, over, under, _) = UNITS.iter().find(|(.., names)| names.contains(&name.trim()))?;
    if power > 1 && *measures != LENGTH {
        return None;
    }
    let size = BigRational::new((*over).into(), (*under).into());
    let size = (1..power).fold(size.clone(), |all, _| all * &size);
    Some(Unit { measures: Measure::Mechanical(measures.map(|part| part * power)), size })
}

/// A noun without the mark of more than one, near enough to compare two.
fn singular(name: &str) -> String {
    let name = name.strip_suffix("es").filter(|name| name.len() > 3).or_else(|| name.strip_suffix('s')).unwrap_or(name);
    name.strip_suffix('e').unwrap_or(name).to_owned()
}
