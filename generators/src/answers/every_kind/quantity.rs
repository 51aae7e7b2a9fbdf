//! A number with a unit, or several: `2.5 kg`, `6 ft 2 in`.

use super::{
    Answer, Written, because, none_of_kind, not_of_kind, quoted,
    unit::{Measure, Unit},
};
use crate::answers::{
    Judgement, KeyError, NumberKey, Simplify, Verdict,
    fields::{self, Fields},
    number::{Mark, Marks, Meaning, meaning, rational},
};
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use words::{
    Reader,
    judge::{Accepted, Judge, Kind, KindAccepted, KindForm, KindReason},
};

/// A form of a quantity that a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityForm {
    /// In the unit of the key.
    Unit,
    /// As the key is written: also in its unit.
    Simplest,
}

/// An amount with its unit, and how exact a response has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuantityKey {
    text: String,
    right: Quantity,
    forms: Vec<QuantityForm>,
    /// The largest difference, in the key's unit, and as it was written.
    tolerance: Option<(BigRational, String)>,
}

/// Numbers with their units, all of one measure, the unit as written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Quantity {
    negative: bool,
    parts: Vec<Measured>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Measured {
    number: BigRational,
    text: String,
    unit: Option<(Unit, String)>,
}

const NAMES: [(QuantityForm, &str); 2] = [(QuantityForm::Unit, "unit"), (QuantityForm::Simplest, "simplest")];

impl QuantityKey {
    /// The key of a quantity as keys write it, which takes any unit of the same measure.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let right = read(value, Marks::Key).map_err(|_| none_of_kind(value, Kind::Quantity))?;
        if right.parts.iter().any(|part| part.unit.is_none()) {
            return Err(none_of_kind(value, Kind::Quantity));
        }
        Ok(Self { text: value.to_owned(), right, forms: Vec::new(), tolerance: None })
    }

    /// The same key for these forms alone.
    #[must_use]
    pub fn in_forms(self, forms: &[QuantityForm]) -> Self {
        Self { forms: forms.to_vec(), ..self }
    }

    pub(super) fn from_fields(fields: &Fields, value: &str) -> Result<Self, KeyError> {
        let key = Self::new(value)?.in_forms(&fields::forms(&fields.forms, &NAMES)?);
        let Some(written) = fields.tolerance.clone() else { return Ok(key) };
        NumberKey::whole(0).within(&written)?;
        let most = rational(&written, Marks::Key).map_err(|_| KeyError::Tolerance { written: written.clone() })?;
        Ok(Self { tolerance: (!most.is_zero()).then_some((most, written)), ..key })
    }

    /// Whether it is a length, an area or a volume told by lengths.
    pub(in crate::answers) fn is_of_lengths(&self) -> bool {
        self.right.measure().is_some_and(|measure| measure.is_of_lengths())
    }

    /// The unit that is asked for, as the key writes it.
    fn unit(&self) -> String {
        let units = self.right.parts.iter().filter_map(|part| part.unit.as_ref()).map(|(_, name)| name.as_str());
        units.collect::<Vec<_>>().join(" ")
    }

    /// Whether an amount is right, both in base units.
    fn is_near(&self, given: &BigRational, right: &BigRational) -> bool {
        let size = self.right.parts.last().and_then(|part| part.unit.as_ref()).map(|(unit, _)| &unit.size);
        match (&self.tolerance, size) {
            (Some((most, _)), Some(size)) => (given - right).abs() <= most * size,
            _ => given == right,
        }
    }
}

impl Answer for QuantityKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        let given = match read(without_name(response), Marks::Style(reader.numbers)) {
            Ok(given) => given,
            Err(reason) => return Judgement::because(Verdict::Unreadable, reason),
        };
        let not_right = || because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Quantity });
        if let [Measured { unit: None, number, .. }] = given.parts.as_slice() {
            // A number alone: its unit is missing if it would be the right one.
            let number = if given.negative { -number } else { number.clone() };
            let size = self.right.parts.last().and_then(|part| part.unit.as_ref()).map(|(unit, _)| unit.size.clone());
            let is_right = size.is_some_and(|size| self.is_near(&(number * size), &self.right.amount()));
            return if is_right {
                because(Verdict::WrongForm, KindReason::UnitMissing { unit: self.unit() })
            } else {
                not_right()
            };
        }
        let (Some(mine), Some(theirs)) = (self.right.measure(), given.measure()) else {
            return not_of_kind(response, Kind::Quantity);
        };
        if mine != theirs {
            let found = given.parts.iter().find_map(|part| part.unit.as_ref()).map(|(_, name)| quoted(name));
            let found = found.unwrap_or_default();
            return match theirs {
                Measure::Things(_) if !matches!(mine, Measure::Things(_)) => {
                    because(Verdict::Unreadable, KindReason::UnknownUnit { found })
                }
                _ => because(Verdict::Incorrect, KindReason::OtherMeasure { found }),
            };
        }
        if !self.is_near(&given.amount(), &self.right.amount()) {
            return not_right();
        }
        if !self.forms.is_empty() && !given.has_units_of(&self.right) {
            return because(Verdict::WrongForm, KindReason::OtherUnit { unit: self.unit() });
        }
        Judgement::correct()
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, reader: Reader) -> String {
        let sign = if self.right.negative { "\u{2212}" } else { "" };
        let parts = self.right.parts.iter().map(|part| {
            let number = part.text.trim().replace('.', &reader.numbers.decimal_mark().to_string());
            let name = part.unit.as_ref().map(|(_, name)| name.trim()).unwrap_or_default();
            let name = name.replace("^2", "²").replace("^3", "³");
            let space = if name.starts_with(['°', '\'', '"', '′', '″']) { "" } else { "\u{a0}" };
            number + space + &name
        });
        sign.to_owned() + &parts.collect::<Vec<_>>().join(" ")
    }

    fn accepted(&self) -> Vec<Accepted> {
        let mut accepted = vec![Accepted::Kind(KindAccepted::Kind(Kind::Quantity))];
        if !self.forms.is_empty() {
            // Made of what judges: another unit is then no right form.
            accepted = vec![
                Accepted::Kind(KindAccepted::Forms(vec![KindForm::Unit])),
                Accepted::Kind(KindAccepted::InUnit { unit: self.unit() }),
            ];
        }
        if let Some((_, most)) = &self.tolerance {
            accepted.push(Accepted::Within { most: format!("{most} {}", self.unit()) });
        }
        accepted
    }

    fn written(&self) -> Written {
        Written {
            forms: fields::names(&self.forms, &NAMES),
            simplify: Simplify::Optional,
            tolerance: self.tolerance.as_ref().map(|(_, written)| written.clone()),
            ..Written::value(&self.text)
        }
    }
}

impl Quantity {
    /// All of it, in base units.
    fn amount(&self) -> BigRational {
        let part = |part: &Measured| match &part.unit {
            Some((unit, _)) => &part.number * &unit.size,
            None => part.number.clone(),
        };
        let all: BigRational = self.parts.iter().map(part).sum();
        if self.negative { -all } else { all }
    }

    /// What it measures, if all its parts measure the same.
    fn measure(&self) -> Option<Measure> {
        let mut measures = self.parts.iter().map(|part| part.unit.as_ref().map(|(unit, _)| unit.measures.clone()));
        let first = measures.next()??;
        measures.all(|other| other.as_ref() == Some(&first)).then_some(first)
    }

    /// Whether it is written in the units of another.
    fn has_units_of(&self, other: &Self) -> bool {
        let units = |quantity: &Self| -> Vec<Option<Unit>> {
            quantity.parts.iter().map(|part| part.unit.as_ref().map(|(unit, _)| unit.clone())).collect()
        };
        units(self) == units(other)
    }
}

/// An amount without its name: `30 cm` of `P = 30 cm`, of `= 30 cm`, of `Perimeter: 30 cm` and of `It is 30 cm`.
fn without_name(text: &str) -> &str {
    const VERBS: [&str; 8] = ["is", "are", "equals", "measures", "es", "son", "mide", "de"];
    let is_name = |name: &str| name.chars().all(|letter| letter.is_alphabetic() || letter.is_whitespace());
    if let Some((_, amount)) = text.split_once(['=', ':']).filter(|(name, _)| is_name(name)) {
        return amount;
    }
    let number = text.find(|sign: char| !is_name(sign.encode_utf8(&mut [0; 4]))).unwrap_or_default();
    let (words, amount) = text.split_at(number);
    let mut words = words.split_whitespace().map(str::to_lowercase);
    let says_not = words.clone().any(|word| matches!(word.as_str(), "no" | "not"));
    if words.next_back().is_some_and(|word| VERBS.contains(&word.as_str())) && !says_not { amount } else { text }
}

/// Numbers and units in turn.
fn read(text: &str, marks: Marks) -> Result<Quantity, Judge> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Judge::Empty);
    }
    let not_understood = || Judge::Kind(KindReason::NotOfKind { found: quoted(text), kind: Kind::Quantity });
    let (negative, text) = match text.chars().next().map(|first| (first, meaning(first))) {
        Some((sign, Meaning::Sign { negative })) => (negative, text.get(sign.len_utf8()..).unwrap_or_default()),
        _ => (false, text),
    };
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (number, behind) = rest.split_at(number_end(rest));
        let (unit, next) = behind.split_at(unit_end(behind));
        if number.trim().is_empty() {
            return Err(not_understood());
        }
        let value = rational(number, marks)?;
        let name = unit.trim().trim_end_matches(" and").trim_end_matches(" y").trim_end_matches(',').trim();
        let unit = match name {
            "" => None,
            name => {
                let unknown = || Judge::Kind(KindReason::UnknownUnit { found: quoted(name) });
                Some((Unit::named(name).ok_or_else(unknown)?, name.to_owned()))
            }
        };
        parts.push(Measured { number: value, text: number.trim().to_owned(), unit });
        if parts.len() > 3 {
            return Err(not_understood());
        }
        rest = next.trim_start();
    }
    if parts.is_empty() || (parts.len() > 1 && parts.iter().any(|part| part.unit.is_none())) {
        return Err(not_understood());
    }
    Ok(Quantity { negative, parts })
}

/// Where a number ends: at the first letter or sign of a unit.
fn number_end(text: &str) -> usize {
    let is_number = |at: usize, character: char| match meaning(character) {
        // Feet, unless it separates thousands.
        Meaning::Mark(Mark::Apostrophe) => {
            let behind: Vec<char> = text[at..].chars().skip(1).take_while(char::is_ascii_digit).collect();
            behind.len() == 3
        }
        Meaning::Mark(_) => text[at..].chars().nth(1).is_some_and(|next| matches!(meaning(next), Meaning::Digit(_))),
        Meaning::Times => true,
        Meaning::Caret => true,
        meaning => matches!(
            meaning,
            Meaning::Digit(_)
                | Meaning::Slash
                | Meaning::Vulgar(..)
                | Meaning::Space
                | Meaning::Nothing
                | Meaning::Sign { .. }
                | Meaning::Raised(_)
                | Meaning::RaisedSign { .. }
                | Meaning::Percent
        ),
    };
    text.char_indices().find(|(at, character)| !is_number(*at, *character)).map_or(text.len(), |(at, _)| at)
}

/// Where a unit ends: at a digit that is no power.
fn unit_end(text: &str) -> usize {
    let mut before = None;
    for (at, character) in text.char_indices() {
        let is_digit = matches!(meaning(character), Meaning::Digit(_) | Meaning::Vulgar(..));
        let is_power = before.is_some_and(|before: char| before == '^' || before.is_alphabetic());
        let next_is_letter = text[at..].chars().nth(1).is_some_and(|next| next.is_alphanumeric());
        if is_digit && (!is_power || next_is_letter) {
            return at;
        }
        before = Some(character);
    }
    text.len()
}
