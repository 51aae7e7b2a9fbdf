//! A time of day. `2:05 pm`, `14:05`

use super::{Answer, Written, because, none_of_kind, not_of_kind, quarters};
use crate::answers::{
    Judgement, KeyError, Verdict, fields,
    number::{Mark, Meaning, meaning},
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

/// The name, among those of the forms, of what lets the half of the day go unsaid: the question tells it.
const HALF_IS_TOLD: &str = "half_told";

/// Whether the question tells which half of the day the answer is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HalfOfDay {
    /// A response says it, or is on the 24-hour clock.
    Asked,
    /// `1:05` is the time on the face of a clock in that half, and so is the `01:05` of a digital one, while `1:05 am` is in
    /// the morning.
    Told,
}

/// A time and what is asked of its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeKey {
    text: String,
    right: Time,
    half_of_day: HalfOfDay,
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
        let right = read(value).ok_or_else(|| none_of_kind(value, Kind::Time))?;
        Ok(Self { text: value.to_owned(), right, half_of_day: HalfOfDay::Asked, forms: Vec::new() })
    }

    /// The same where the question tells the half of the day, which a response may then leave out. A value without one
    /// is on the 24-hour clock.
    #[must_use]
    pub fn with_half_told(self) -> Self {
        Self { half_of_day: HalfOfDay::Told, ..self }
    }

    pub(super) fn written_as(self, forms: &[String]) -> Result<Self, KeyError> {
        let (told, forms): (Vec<String>, _) = forms.iter().cloned().partition(|form| form == HALF_IS_TOLD);
        let key = if told.is_empty() { self } else { self.with_half_told() };
        Ok(Self { forms: fields::forms(&forms, &NAMES)?, ..key })
    }

    /// Whether the key is a time on the face of a clock, of either half of the day.
    fn is_on_clock_face(&self) -> bool {
        self.half_of_day == HalfOfDay::Asked && self.right.half.is_none() && self.right.is_within_twelve()
    }

    /// What a response means whose half of the day the question tells.
    fn with_half_of_question(&self, given: &Time) -> Option<Time> {
        let is_on_face = given.half.is_none() && given.is_within_twelve();
        (self.half_of_day == HalfOfDay::Told && is_on_face)
            .then(|| Time { half: Some(self.right.half_of_day()), ..*given })
    }

    /// How the answer is written.
    fn best(&self) -> Time {
        let best = if self.is_in_form(&self.right) { self.right } else { self.right.other_clock() };
        match self.half_of_day {
            HalfOfDay::Asked => best,
            HalfOfDay::Told => Time { half: None, ..best },
        }
    }

    fn is_in_form(&self, given: &Time) -> bool {
        let fits = |form: &TimeForm| match form {
            TimeForm::TwelveHours => given.half.is_some() || (self.is_on_clock_face() && given.hour <= 12),
            TimeForm::TwentyFourHours => given.half.is_none(),
            TimeForm::Simplest => given.half.is_some() == self.right.half.is_some(),
        };
        self.forms.is_empty() || self.forms.iter().any(fits)
    }

    fn judge_time(&self, given: &Time) -> Judgement {
        let (mine, theirs) = (self.right.seconds(), given.seconds());
        let half_day = 12 * 3600;
        let same_on_face = mine % half_day == theirs % half_day;
        if mine != theirs && !(self.is_on_clock_face() && same_on_face) {
            let half_is_missing = given.half.is_none() && given.is_within_twelve() && same_on_face;
            return if half_is_missing {
                because(Verdict::WrongForm, KindReason::HalfOfDay)
            } else {
                because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Time })
            };
        }
        if !self.is_in_form(given) {
            return because(Verdict::WrongForm, KindReason::AskedForm(self.words()));
        }
        Judgement::correct()
    }
}

impl Answer for TimeKey {
    fn judge(&self, response: &str, _: Reader) -> Judgement {
        let in_digits = quarters::in_digits(response);
        let given = read(in_digits.as_deref().unwrap_or(response));
        let Some(given) = given else { return not_of_kind(response, Kind::Time) };
        let as_written = self.judge_time(&given);
        match self.with_half_of_question(&given) {
            Some(given) if as_written.verdict != Verdict::Correct => self.judge_time(&given),
            _ => as_written,
        }
    }

    fn canonical(&self) -> String {
        let best = self.best();
        if best == self.right { self.text.clone() } else { best.written(Locale::En) }
    }

    fn shown(&self, reader: Reader) -> String {
        self.best().written(reader.locale)
    }

    fn accepted(&self) -> Vec<Accepted> {
        let mut accepted = vec![Accepted::Kind(KindAccepted::Kind(Kind::Time))];
        if !self.forms.is_empty() {
            accepted.push(Accepted::Kind(KindAccepted::Forms(self.words())));
        }
        accepted
    }

    fn written(&self) -> Written {
        let mut forms = fields::names(&self.forms, &NAMES);
        if self.half_of_day == HalfOfDay::Told {
            forms.push(HALF_IS_TOLD.to_owned());
        }
        Written { forms, ..Written::value(&self.text) }
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
    /// Twelve o'clock: midnight begins the morning, noon the afternoon.
    const fn twelve(half: Half) -> Self {
        Self { hour: 12, minute: 0, second: 0, half: Some(half) }
    }

    /// Whether the hour is one on the face of a clock.
    fn is_within_twelve(&self) -> bool {
        (1..=12).contains(&self.hour)
    }

    fn half_of_day(&self) -> Half {
        if self.seconds() < 12 * 3600 { Half::Morning } else { Half::Afternoon }
    }

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
            None => Self { hour: if hour % 12 == 0 { 12 } else { hour % 12 }, half: Some(self.half_of_day()), ..self },
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
    let (mut numbers, mut number, mut letters, mut separator) = (Vec::new(), String::new(), String::new(), None);
    for character in text.trim().chars().chain([' ']) {
        match meaning(character) {
            Meaning::Digit(digit) => {
                let takes_number = match letters.trim() {
                    "" => true,
                    "h" => !numbers.is_empty(),
                    "at" | "a las" | "las" | "a la" | "la" | "son las" | "es la" => numbers.is_empty(),
                    _ => false,
                };
                if !takes_number {
                    return None;
                }
                letters.clear();
                separator = None;
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
            ':' | '：' | '∶' | ',' | '.' if letters.is_empty() => {
                if separator.replace(character).is_some() {
                    return None;
                }
            }
            ':' | '：' | '∶' | ',' | '.' => {}
            _ if character.is_whitespace() => {
                if !letters.is_empty() && !letters.ends_with(' ') {
                    letters.push(' ');
                }
            }
            _ if meaning(character) == Meaning::Mark(Mark::Apostrophe) => letters.push('\''),
            _ if character.is_alphabetic() => letters.extend(character.to_lowercase()),
            _ => return None,
        }
    }
    if separator.is_some_and(|separator| !matches!(separator, ',' | '.')) {
        return None;
    }
    let half = match letters.trim() {
        "" | "h" | "hs" | "hrs" | "horas" | "o'clock" | "o' clock" | "oclock" | "o clock" | "en punto" | "min" => None,
        "am" | "a" | "a m" | "in the morning" | "de la mañana" | "de la madrugada" | "mañana" => Some(Half::Morning),
        "pm" | "p" | "p m" | "in the afternoon" | "in the evening" | "de la tarde" => Some(Half::Afternoon),
        "at night" | "de la noche" => Some(night(numbers.first()?)),
        "noon" | "mediodía" | "mediodia" | "midday" if numbers.is_empty() => {
            return Some(Time::twelve(Half::Afternoon));
        }
        "midnight" | "medianoche" if numbers.is_empty() => {
            return Some(Time::twelve(Half::Morning));
        }
        "noon" | "del mediodía" | "del mediodia" if numbers.first().is_some_and(|hour| hour == "12") => {
            Some(Half::Afternoon)
        }
        "midnight" if numbers.first().is_some_and(|hour| hour == "12") => Some(Half::Morning),
        _ => return None,
    };
    let says_hour = text.chars().any(char::is_alphabetic);
    let two_digits = |place: usize| match numbers.get(place) {
        Some(digits) if digits.len() == 2 => digits.parse::<u8>().ok().filter(|part| *part < 60),
        Some(_) => None,
        None => Some(0),
    };
    let hours = numbers.first().filter(|digits| digits.len() <= 2)?;
    let hour = hours.parse::<u8>().ok()?;
    let (minute, second) = (two_digits(1)?, two_digits(2)?);
    let is_whole_hour = numbers.len() == 1;
    if numbers.len() > 3 || (is_whole_hour && !says_hour) || hour > 24 || (hour == 24 && minute + second > 0) {
        return None;
    }
    // 14:05 pm says twice what 14:05 says; 14:05 am contradicts itself.
    let half = match half {
        Some(Half::Afternoon) if hour > 12 && hour < 24 => None,
        Some(Half::Morning) if hour == 0 => None,
        Some(_) if hour > 12 || hour == 0 => return None,
        half => half,
    };
    Some(Time { hour, minute, second, half })
}

/// The half of the day of an hour at night: what comes after midnight is night until the morning begins.
fn night(hour: &str) -> Half {
    if matches!(hour.trim_start_matches('0'), "12" | "" | "1" | "2" | "3" | "4") {
        Half::Morning
    } else {
        Half::Afternoon
    }
}
