//! Time that passes: from a beginning to an end so many minutes, each of the three asked for.

use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::keys,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::time_and_money::elapsed_time::{self as said, Story, Words},
    parameters::Parameter,
};

/// The model.
pub struct ElapsedTime;

/// What is asked for, and how long it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked for.
    pub find: Find,
    /// The longest time in minutes, 30 to 180; the shortest is 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 30, max = 180)))]
    pub minutes_to: u8,
    /// Whether all times are multiples of five minutes.
    pub in_fives: bool,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Find {
    /// How many minutes passed.
    Minutes,
    /// When it ends.
    End,
    /// When it began.
    Start,
}

impl Params {
    const fn step(&self) -> u32 {
        if self.in_fives { 5 } else { 1 }
    }
}

impl Default for Params {
    fn default() -> Self {
        Self { find: Find::Minutes, minutes_to: 90, in_fives: true }
    }
}

/// The shortest time.
const LEAST: u32 = 10;
/// The hours at which something begins, from the morning to the evening: it ends before midnight.
const HOURS: (u32, u32) = (7, 20);

const STORIES: [Story; 3] = [Story::Show, Story::Trip, Story::Practice];

/// A beginning in minutes after midnight, and how many pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passing {
    start: u16,
    minutes: u16,
    find: Find,
    story: u8,
}

impl Passing {
    const fn end(self) -> u16 {
        self.start + self.minutes
    }

    fn words(self) -> Words {
        let story = STORIES[usize::from(self.story) % STORIES.len()];
        let (start, end, minutes) = (self.start, self.end(), self.minutes);
        match self.find {
            Find::Minutes => Words::AskMinutes { story, start, end },
            Find::End => Words::AskEnd { story, start, minutes },
            Find::Start => Words::AskStart { story, minutes, end },
        }
    }

    /// Whether the clock passes a full hour.
    const fn passes_hour(self) -> bool {
        self.start / 60 != self.end() / 60
    }
}

/// The time so many minutes after midnight, in that half of the day: the question says in which part of it the other
/// time is, so that the twelve hours of a clock's face are enough to write it.
fn at(minutes: u16) -> Key {
    keys::time_of_day((minutes / 60 % 24) as u8, (minutes % 60) as u8)
}

/// A step, before it the minutes as hours and minutes where they are an hour or more.
fn with_hours(minutes: u16, step: Words, reader: Reader) -> Vec<String> {
    let hours = (minutes >= 60).then(|| Words::HoursAndMinutes { minutes }.say(reader));
    hours.into_iter().chain([step.say(reader)]).collect()
}

impl ItemModel for ElapsedTime {
    type Params = Params;
    type Item = Passing;

    const ID: &'static str = "elapsed-time";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::FIND, said::MINUTES_TO, said::IN_FIVES];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::MINUTES_TO, params.minutes_to, 30..=180)
    }

    fn distinct(params: &Params) -> u64 {
        let (from, to) = HOURS;
        let starts = (to - from + 1) * 60 / params.step();
        let lengths = (u32::from(params.minutes_to) - LEAST) / params.step() + 1;
        u64::from(starts * lengths) * STORIES.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Passing {
        let (step, (from, to)) = (params.step(), HOURS);
        let start = from * 60 + step * chance.below((to - from + 1) * 60 / step);
        let minutes = LEAST + step * chance.below((u32::from(params.minutes_to) - LEAST) / step + 1);
        let story = chance.below(STORIES.len() as u32) as u8;
        Passing { start: start as u16, minutes: minutes as u16, find: params.find, story }
    }

    /// A full hour that is passed, and a second one.
    fn difficulty(item: &Passing) -> u32 {
        let hours = u32::from(item.end() / 60 - item.start / 60);
        2 * hours + u32::from(!item.start.is_multiple_of(5))
    }

    fn fits(block: &[Passing], next: &Passing, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| match next.find {
            Find::Minutes => one.minutes == other.minutes,
            Find::End => one.end() == other.end(),
            Find::Start => one.start == other.start,
        })
    }

    fn key(item: &Passing) -> Key {
        match item.find {
            Find::Minutes => Key::integer(item.minutes.into()).asked_in(AskedUnit::MINUTES),
            Find::End => at(item.end()),
            Find::Start => at(item.start),
        }
    }

    fn prompt(item: &Passing, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Passing, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Passing, reader: Reader) -> Vec<String> {
        let (start, end, minutes) = (item.start, item.end(), item.minutes);
        let to_hour = 60 - start % 60;
        match item.find {
            Find::Minutes if item.passes_hour() => vec![
                Words::ToFullHour { start, minutes: to_hour }.say(reader),
                Words::FromFullHour { end, minutes: minutes - to_hour }.say(reader),
                Words::Together { one: to_hour, other: minutes - to_hour }.say(reader),
            ],
            Find::Minutes => vec![Words::SameHour { start, end }.say(reader)],
            Find::End => with_hours(minutes, Words::Onward { start, minutes, end }, reader),
            Find::Start => with_hours(minutes, Words::Back { end, minutes, start }, reader),
        }
    }

    fn misconceptions(item: &Passing, reader: Reader) -> Vec<Misconception> {
        let (start, end, minutes) = (item.start, item.end(), item.minutes);
        let way = |name, answer: Key, words: Words| Misconception::new(name, answer, words, reader);
        // An hour taken for a hundred minutes.
        let digits = |time: u16| i64::from(time / 60 * 100 + time % 60);
        match item.find {
            Find::Minutes => vec![
                way("hour-of-a-hundred-minutes", Key::integer(digits(end) - digits(start)), Words::HundredMinutes),
                way(
                    "minutes-alone",
                    Key::integer(i64::from(end % 60).abs_diff(i64::from(start % 60)) as i64),
                    Words::MinutesAlone,
                ),
                way("an-hour-too-many", Key::integer(i64::from(minutes) + 60), Words::HourOff),
            ],
            Find::End => vec![
                way("an-hour-too-early", at(end - 60), Words::HourOff),
                way("an-hour-too-late", at(end + 60), Words::HourOff),
                way("subtracted", at(start - minutes), Words::OtherDirection),
            ],
            Find::Start => vec![
                way("an-hour-too-early", at(start - 60), Words::HourOff),
                way("an-hour-too-late", at(start + 60), Words::HourOff),
                way("added", at(end + minutes), Words::OtherDirection),
            ],
        }
    }
}
