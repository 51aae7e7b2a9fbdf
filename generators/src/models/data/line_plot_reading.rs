//! Reading a line plot: how many measurements, from where on, the most common, from end to end.

use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    figures::LinePlot,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::data::line_plot_reading::{ASK, MARKS_TO, Words},
    parameters::Parameter,
};

/// The model.
pub struct LinePlotReading;

/// What is asked, and of which line plots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Asking,
    /// The most marks above a number, 3 to 8.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 8)))]
    pub marks_to: u8,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// How many were measured.
    Total,
    /// How many are so long or longer.
    AtLeast,
    /// Which length is the most common.
    MostCommon,
    /// The longest less the shortest.
    Range,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Total, marks_to: 4 }
    }
}

/// Numbers on the line.
const NUMBERS: usize = 7;
/// The first number on the line.
const FIRST: (u32, u32) = (5, 14);

/// A line plot: the first number, how many marks are above each, and from which number on is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plot {
    ask: Asking,
    first: i64,
    marks: [i64; NUMBERS],
    from: usize,
}

impl Plot {
    fn number(self, place: usize) -> i64 {
        self.first + place as i64
    }

    /// The places of the first and the last number with a mark.
    fn ends(self) -> (usize, usize) {
        let has_marks = |marks: &i64| *marks > 0;
        let (first, last) = (self.marks.iter().position(has_marks), self.marks.iter().rposition(has_marks));
        (first.unwrap_or_default(), last.unwrap_or_default())
    }

    fn tallest(self) -> i64 {
        self.marks.iter().copied().max().unwrap_or_default()
    }

    fn is_askable(self) -> bool {
        let (first, last) = self.ends();
        let is_tallest = |marks: &&i64| **marks == self.tallest();
        first < last && (self.ask != Asking::MostCommon || self.marks.iter().filter(is_tallest).count() == 1)
    }

    /// The marks of the numbers from this place on.
    fn counted(self) -> Vec<i64> {
        self.marks.iter().copied().skip(self.from).collect()
    }

    fn answer(self) -> i64 {
        let (first, last) = self.ends();
        match self.ask {
            Asking::Total | Asking::AtLeast => self.counted().iter().sum(),
            Asking::MostCommon => {
                self.number(self.marks.iter().position(|marks| *marks == self.tallest()).unwrap_or_default())
            }
            Asking::Range => self.number(last) - self.number(first),
        }
    }

    fn question(self) -> Words {
        match self.ask {
            Asking::Total => Words::AskTotal,
            Asking::AtLeast => Words::AskAtLeast { from: self.number(self.from) },
            Asking::MostCommon => Words::AskMostCommon,
            Asking::Range => Words::AskRange,
        }
    }
}

impl ItemModel for LinePlotReading {
    type Params = Params;
    type Item = Plot;

    const ID: &'static str = "line-plot-reading";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, MARKS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(MARKS_TO, params.marks_to, 3..=8)
    }

    /// Any marks above each number, but not above one number alone; and where the most common is asked for, one number
    /// has more than any other.
    fn distinct(params: &Params) -> u64 {
        let (numbers, most) = (NUMBERS as u64, u64::from(params.marks_to));
        let lines = u64::from(FIRST.1 - FIRST.0 + 1);
        let alone = numbers * most;
        let any = (most + 1).pow(NUMBERS as u32) - 1 - alone;
        match params.ask {
            Asking::Total | Asking::Range => lines * any,
            Asking::AtLeast => lines * any * (numbers - 2),
            Asking::MostCommon => {
                let with_one_tallest = |tallest: u64| numbers * tallest.pow(NUMBERS as u32 - 1);
                lines * ((1..=most).map(with_one_tallest).sum::<u64>() - alone)
            }
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Plot {
        loop {
            let mut plot =
                Plot { ask: params.ask, first: chance.between(FIRST.0, FIRST.1).into(), marks: [0; NUMBERS], from: 0 };
            // Ends that are drawn first: otherwise most plots would reach from end to end.
            let ends = match params.ask {
                Asking::Range => [chance.below(NUMBERS as u32), chance.below(NUMBERS as u32)],
                _ => [0, NUMBERS as u32 - 1],
            };
            let within = *ends.iter().min().unwrap_or(&0) as usize..=*ends.iter().max().unwrap_or(&0) as usize;
            for place in within {
                plot.marks[place % NUMBERS] = chance.between(0, params.marks_to.into()).into();
            }
            if params.ask == Asking::AtLeast {
                plot.from = chance.between(1, NUMBERS as u32 - 2) as usize;
            }
            if plot.is_askable() {
                return plot;
            }
        }
    }

    fn difficulty(item: &Plot) -> u32 {
        let marks: i64 = item.counted().iter().sum();
        u32::from(marks > 10) + u32::from(marks > 20)
    }

    fn fits(block: &[Plot], next: &Plot, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.answer() == other.answer())
    }

    fn key(item: &Plot) -> Key {
        Key::integer(item.answer())
            .asked_in(matches!(item.ask, Asking::Range | Asking::MostCommon).then_some(AskedUnit::CENTIMETERS))
    }

    fn prompt(item: &Plot, reader: Reader) -> Prompt {
        let counts =
            (0..).zip(item.marks).map(|(place, marks)| (reader.whole(item.number(place)), marks as u8)).collect();
        let plot = LinePlot { title: Words::Title.say(reader), counts };
        Prompt(vec![Part::figure(&plot, reader), Part::words(item.question(), reader)])
    }

    fn speech(item: &Plot, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Plot, reader: Reader) -> Vec<String> {
        let (first, last) = item.ends();
        let (longest, shortest) = (item.number(last), item.number(first));
        let said = match item.ask {
            Asking::Total => Words::CountAll { marks: item.counted() },
            Asking::AtLeast => Words::CountFrom { from: item.number(item.from), marks: item.counted() },
            Asking::MostCommon => Words::Tallest { number: item.answer() },
            Asking::Range => Words::LongestLessShortest { longest, shortest },
        };
        vec![said.say(reader)]
    }

    fn misconceptions(item: &Plot, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let longest = item.number(item.ends().1);
        match item.ask {
            Asking::Total => {
                let with_marks = item.marks.iter().filter(|marks| **marks > 0).count() as i64;
                vec![
                    way("numbers-counted", with_marks, Words::EachMarkIsOne),
                    way("all-numbers-counted", NUMBERS as i64, Words::EachMarkIsOne),
                ]
            }
            Asking::AtLeast => {
                let here = item.marks.get(item.from).copied().unwrap_or_default();
                vec![
                    way("only-longer", item.answer() - here, Words::ThatNumberToo),
                    way("only-that-number", here, Words::LongerOnesToo),
                    way("everything", item.marks.iter().sum(), Words::OnlyFromThere { from: item.number(item.from) }),
                ]
            }
            Asking::MostCommon => vec![
                way("how-many-marks", item.tallest(), Words::TheNumberBelow),
                way("the-longest", longest, Words::MostMarks),
            ],
            Asking::Range => vec![
                way("the-longest", longest, Words::TakeTheShortest),
                way("whole-line", NUMBERS as i64 - 1, Words::OnlyWithMarks),
                way("marks-counted", item.marks.iter().sum(), Words::TakeTheShortest),
            ],
        }
    }
}
