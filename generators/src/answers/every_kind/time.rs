//! A time of day. `2:05 pm`, `14:05`

use super::{Answer, Written, bad_value, because, not_of_kind};
use crate::answers::{
    Judgement, KeyError, Verdict, fields,
    number::{Meaning, meaning},
};
use words::{
    Locale, Reader,
    judge::{Accepted, Kind, KindAccepted, KindForm, KindReason},
};

/// A form of a time that a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeForm {
    /// `2:05 pm`
    TwelveHours,
    /// `14:05`
    TwentyFourHours,
    /// As the key is written.
    Simplest,
}

/// A time and what is asked of its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeKey {
    text: String,
    right: Time,
    forms: Vec<TimeForm>,
}

/// A time as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Time {
    /// From 0 to 23, or to 12 where a half of the day is said.
    hour: u8,
    minute: u8,
    second: u8,
    half: Option<Half>,
}

/// A half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

const NAMES: [(TimeForm, &str); 3] = [
    (TimeForm::TwelveHours, "twelve_hours"),
    (TimeForm::TwentyFourHours, "twenty_four_hours"),
    (TimeForm::Simplest, "simplest"),
];

impl TimeKey {
    /// The key of a time as keys write it. Without a half of the day, an hour up to 12 is that on the face of a clock,
    /// in the morning or in the afternoon.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let right = read(value).ok_or_else(|| bad_value(value, "That is no time of day.", "2:05 pm, 14:05 or 2:05"))?;
        Ok(Self { text: value.to_owned(), right, forms: Vec::new() })
    }

    pub(super) fn written_as(self, forms: &[String]) -> Result<Self, KeyError> {
        Ok(Self { forms: fields::forms(forms, &NAMES)?, ..self })
    }

    /// Whether the key is a time on the face of a clock, of either half of the day.
    fn is_on_clock_face(&self) -> bool {
        self.right.half.is_none() && (1..=12).contains(&self.right.hour)
    }

    fn is_in_form(&self, given: &Time) -> bool {
        let fits = |form: &TimeForm| match form {
            TimeForm::TwelveHours => given.half.is_some() || (self.is_on_clock_face() && given.hour <= 12),
            TimeForm::TwentyFourHours => given.half.is_none(),
            TimeForm::Simplest => given.half.is_some() == self.right.half.is_some(),
        };
        self.forms.is_empty() || self.forms.iter().any(fits)
    }
}

impl Answer for TimeKey {
    fn judge(&self, response: &str, _: Reader) -> Judgement {
        let Some(given) = read(response) else { return not_of_kind(response, Kind::Time) };
        let (mine, theirs) = (self.right.seconds(), given.seconds());
        let half_day = 12 * 3600;
        let same_on_face = mine % half_day == theirs % half_day;
        if mine != theirs && !(self.is_on_clock_face() && same_on_face) {
            let half_is_missing = given.half.is_none() && (1..=12).contains(&given.hour) && same_on_face;
            return if half_is_missing {
                because(Verdict::WrongForm, KindReason::HalfOfDay)
            } else {
                because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Time })
            };
        }
        if !self.is_in_form(&given) {
            return because(Verdict::WrongForm, KindReason::AskedForm(self.words()));
        }
        Judgement::correct()
    }

    fn canonical(&self) -> String {
        if self.is_in_form(&self.right) { self.text.clone() } else { self.right.other_clock().written(Locale::En) }
    }

    fn shown(&self, reader: Reader) -> String {
        let time = if self.is_in_form(&self.right) { self.right } else { self.right.other_clock() };
        time.written(reader.locale)
    }

    fn accepted(&self) -> Vec<Accepted> {
        let mut accepted = vec![Accepted::Kind(KindAccepted::Kind(Kind::Time))];
        if !self.forms.is_empty() {
            accepted.push(Accepted::Kind(KindAccepted::Forms(self.words())));
        }
        accepted
    }

    fn written(&self) -> Written {
        Written { forms: fields::names(&self.forms, &NAMES), ..Written::value(&self.text) }
    }
}

impl TimeKey {
    fn words(&self) -> Vec<KindForm> {
        let word = |form: &TimeForm| match form {
            TimeForm::TwelveHours => KindForm::TwelveHours,
            TimeForm::TwentyFourHours => KindForm::TwentyFourHours,
            TimeForm::Simplest if self.right.half.is_some() => KindForm::TwelveHours,
            TimeForm::Simplest => KindForm::TwentyFourHours,
        };
        self.forms.iter().map(word).collect()
    }
}

impl Time {
    /// Seconds since midnight.
    fn seconds(&self) -> u32 {
        let hour = match self.half {
            Some(Half::Morning) => self.hour % 12,
            Some(Half::Afternoon) => self.hour % 12 + 12,
            None => self.hour % 24,
        };
        (u32::from(hour) * 60 + u32::from(self.minute)) * 60 + u32::from(self.second)
    }

    /// The same time on the 12-hour clock instead of the 24-hour one, or the other way round.
    fn other_clock(self) -> Self {
        let hour = u8::try_from(self.seconds() / 3600).unwrap_or_default();
        match self.half {
            Some(_) => Self { hour, half: None, ..self },
            None => Self {
                hour: if hour % 12 == 0 { 12 } else { hour % 12 },
                half: Some(if hour < 12 { Half::Morning } else { Half::Afternoon }),
                ..self
            },
        }
    }

    fn written(self, locale: Locale) -> String {
        let half = match (self.half, locale) {
            (None, _) => "",
            (Some(Half::Morning), Locale::En) => "\u{a0}am",
            (Some(Half::Afternoon), Locale::En) => "\u{a0}pm",
            (Some(Half::Morning), Locale::Es) => "\u{a0}a.\u{a0}m.",
            (Some(Half::Afternoon), Locale::Es) => "\u{a0}p.\u{a0}m.",
        };
        let seconds = if self.second > 0 { format!(":{:02}", self.second) } else { String::new() };
        format!("{}:{:02}{seconds}{half}", self.hour, self.minute)
    }
}

/// Reads hours, minutes and perhaps seconds, and which half of the day.
fn read(text: &str) -> Option<Time> {
    let (mut numbers, mut number, mut letters) = (Vec::new(), String::new(), String::new());
    for character in text.trim().chars().chain([' ']) {
        match meaning(character) {
            Meaning::Digit(digit) => {
                if !letters.is_empty() && !matches!(letters.trim(), "h" | "a las" | "at" | "las") {
                    return None;
                }
                letters.clear();
                number.push(char::from(b'0' + digit));
                continue;
            }
            Meaning::Nothing => continue,
            _ => {}
        }
        if !number.is_empty() {
            numbers.push(std::mem::take(&mut number));
        }
        match character {
            '.' if letters.is_empty() => {}
            ':' | '：' | '∶' | ',' | '.' => {}
            _ if character.is_whitespace() => {
                if matches!(letters.as_str(), "a" | "p") || letters.is_empty() || letters.ends_with(' ') {
                    continue;
                }
                letters.push(' ');
            }
            _ if character.is_alphabetic() || character == '\'' => letters.extend(character.to_lowercase()),
            _ => return None,
        }
    }
    let half = match letters.trim() {
        "" | "h" | "hs" | "hrs" | "horas" | "o'clock" | "en punto" | "min" => None,
        "am" | "a" | "a m" | "in the morning" | "de la mañana" | "de la madrugada" | "mañana" => Some(Half::Morning),
        "pm" | "p" | "p m" | "in the afternoon" | "in the evening" | "at night" | "de la tarde" | "de la noche" => {
            Some(Half::Afternoon)
        }
        "noon" | "mediodía" | "mediodia" | "midday" if numbers.is_empty() => {
            return Some(Time { hour: 12, minute: 0, second: 0, half: Some(Half::Afternoon) });
        }
        "midnight" | "medianoche" if numbers.is_empty() => {
            return Some(Time { hour: 12, minute: 0, second: 0, half: Some(Half::Morning) });
        }
        "noon" if numbers.first().is_some_and(|hour| hour == "12") => Some(Half::Afternoon),
        "midnight" if numbers.first().is_some_and(|hour| hour == "12") => Some(Half::Morning),
        _ => return None,
    };
    let says_hour = text.chars().any(char::is_alphabetic);
    let two_digits = |place: usize| match numbers.get(place) {
        Some(digits) if digits.len() == 2 => digits.parse::<u8>().ok().filter(|part| *part < 60),
        Some(_) => None,
        None => Some(0),
    };
    let hour = numbers.first().filter(|digits| digits.len() <= 2)?.parse::<u8>().ok()?;
    let (minute, second) = (two_digits(1)?, two_digits(2)?);
    let is_whole_hour = numbers.len() == 1;
    if numbers.len() > 3 || (is_whole_hour && !says_hour) || hour > 24 || (hour == 24 && minute + second > 0) {
        return None;
    }
    // 14:05 pm says twice what 14:05 says; 14:05 am contradicts itself.
    match half {
        Some(Half::Afternoon) if hour > 12 && hour < 24 => Some(Time { hour, minute, second, half: None }),
        Some(Half::Morning) if hour == 0 => Some(Time { hour, minute, second, half: None }),
        Some(_) if hour > 12 || hour == 0 => None,
        half => Some(Time { hour, minute, second, half }),
    }
}
