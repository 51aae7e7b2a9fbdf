//! Reading a line graph: one point, two compared, or the steepest rise.

use super::heights;
use crate::{
    answers::Key,
    blueprint::is_rare,
    figures::LineGraph,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::data::{
        line_graph_reading::{ASK, Day, Words},
        scale::STEP,
    },
    parameters::Parameter,
};

/// The model.
pub struct LineGraphReading;

/// What is asked, and of which graphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Asking,
    /// What the numbers at the scale go up by, 1 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10)))]
    pub step: u8,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// The value at one point.
    Value,
    /// How much higher one point is than another.
    Difference,
    /// The largest rise from one point to the next.
    Rise,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Difference, step: 2 }
    }
}

const POINTS: usize = 5;

/// A graph: the value of each point, all different, and the points that are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Graph {
    ask: Asking,
    step: i64,
    values: [i64; POINTS],
    asked: usize,
    lower: usize,
}

impl Graph {
    fn value(self, point: usize) -> i64 {
        self.values[point % POINTS]
    }

    fn day(point: usize) -> Day {
        Day::ALL[point % POINTS]
    }

    /// The point before the largest rise; every graph that is asked about one has a rise.
    fn steepest(self) -> usize {
        (0..POINTS - 1).max_by_key(|&point| (self.value(point + 1) - self.value(point), POINTS - point)).unwrap_or(0)
    }

    /// The higher value and the lower one that is taken from it.
    fn compared(self) -> (i64, i64) {
        match self.ask {
            Asking::Value => (self.value(self.asked), 0),
            Asking::Difference => (self.value(self.asked), self.value(self.lower)),
            Asking::Rise => (self.value(self.steepest() + 1), self.value(self.steepest())),
        }
    }

    fn answer(self) -> i64 {
        let (higher, lower) = self.compared();
        higher - lower
    }

    fn question(self) -> Words {
        match self.ask {
            Asking::Value => Words::AskValue { day: Self::day(self.asked) },
            Asking::Difference => Words::AskDifference { more: Self::day(self.asked), fewer: Self::day(self.lower) },
            Asking::Rise => Words::AskRise,
        }
    }
}

impl ItemModel for LineGraphReading {
    type Params = Params;
    type Item = Graph;

    const ID: &'static str = "line-graph-reading";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, STEP];

    fn check(params: &Params) -> Result<(), ParamsError> {
        heights::check(params.step)
    }

    /// Different heights of the points, in whole steps. Of a pair one has more; and of the graphs of any heights one
    /// always falls, which has no rise.
    fn distinct(params: &Params) -> u64 {
        let (points, heights) = (POINTS as u64, heights::distinct(POINTS));
        match params.ask {
            Asking::Value => heights * points,
            Asking::Difference => heights * points * (points - 1) / 2,
            Asking::Rise => heights - heights / (1..=points).product::<u64>(),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Graph {
        let point = |chance: &mut Chance| chance.below(POINTS as u32) as usize;
        loop {
            let (step, values) = (params.step.into(), heights::draw(params.step, chance));
            let mut graph = Graph { ask: params.ask, step, values, asked: 0, lower: 0 };
            if params.ask == Asking::Value {
                graph.asked = point(chance);
            }
            while params.ask == Asking::Difference && graph.answer() <= 0 {
                (graph.asked, graph.lower) = (point(chance), point(chance));
            }
            if graph.answer() > 0 {
                return graph;
            }
        }
    }

    fn difficulty(item: &Graph) -> u32 {
        heights::difficulty(item.answer())
    }

    fn fits(block: &[Graph], next: &Graph, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.answer() == other.answer())
    }

    fn key(item: &Graph) -> Key {
        Key::integer(item.answer())
    }

    fn prompt(item: &Graph, reader: Reader) -> Prompt {
        let points = Day::ALL.iter().zip(item.values).map(|(day, value)| (day.short(reader), value)).collect();
        let graph = LineGraph { title: Words::Title.say(reader), points, step: item.step };
        Prompt(vec![Part::figure(&graph, reader), Part::words(item.question(), reader)])
    }

    fn speech(item: &Graph, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Graph, reader: Reader) -> Vec<String> {
        let (higher, lower) = item.compared();
        let read = |point| Words::Read { day: Graph::day(point), value: item.value(point) }.say(reader);
        match item.ask {
            Asking::Value => vec![Words::FindThePoint.say(reader), read(item.asked)],
            Asking::Difference => {
                vec![read(item.asked), read(item.lower), Words::Less { higher, lower }.say(reader)]
            }
            Asking::Rise => vec![Words::Steepest.say(reader), Words::Less { higher, lower }.say(reader)],
        }
    }

    fn misconceptions(item: &Graph, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (higher, lower) = item.compared();
        let mut wrong = match item.ask {
            Asking::Value => {
                let beside = if item.asked + 1 < POINTS { item.asked + 1 } else { item.asked - 1 };
                vec![way("the-point-beside", item.value(beside), Words::FindThePoint)]
            }
            Asking::Difference => vec![
                way("one-point-alone", higher, Words::CompareBoth),
                way("added", higher + lower, Words::CompareBoth),
            ],
            Asking::Rise => {
                let (most, least) = (item.values.iter().max(), item.values.iter().min());
                let whole = most.zip(least).map_or(0, |(most, least)| most - least);
                vec![
                    way("highest-less-lowest", whole, Words::OneDayToTheNext),
                    way("where-it-rose-to", higher, Words::CompareBoth),
                ]
            }
        };
        wrong.extend(heights::steps_as_ones(item.answer(), item.step, reader));
        wrong
    }
}
