//! Reading a bar graph: one bar, two compared, or all together.

use super::heights;
use crate::{
    answers::Key,
    blueprint::is_rare,
    figures::BarGraph,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::data::{
        bar_graph_reading::{ASK, Fruit, Words},
        scale::STEP,
    },
    parameters::Parameter,
};

/// The model.
pub struct BarGraphReading;

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
    /// How many more one bar has than another.
    Difference,
    /// How many all bars have together.
    Total,
    /// How many the longest bar has more than the shortest.
    Range,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Difference, step: 2 }
    }
}

const BARS: usize = 4;
const FRUITS: [Fruit; BARS] = [Fruit::Apples, Fruit::Bananas, Fruit::Cherries, Fruit::Grapes];

/// A graph: the value of each bar, all different, and the two bars that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Graph {
    ask: Asking,
    step: i64,
    values: [i64; BARS],
    more: usize,
    less: usize,
}

impl Graph {
    fn value(self, bar: usize) -> i64 {
        self.values[bar % BARS]
    }

    fn ends(self) -> (i64, i64) {
        let (least, most) = (self.values.iter().min(), self.values.iter().max());
        (least.copied().unwrap_or_default(), most.copied().unwrap_or_default())
    }

    fn answer(self) -> i64 {
        match self.ask {
            Asking::Difference => self.value(self.more) - self.value(self.less),
            Asking::Total => self.values.iter().sum(),
            Asking::Range => self.ends().1 - self.ends().0,
        }
    }

    fn question(self) -> Words {
        match self.ask {
            Asking::Difference => {
                Words::AskDifference { more: FRUITS[self.more % BARS], less: FRUITS[self.less % BARS] }
            }
            Asking::Total => Words::AskTotal,
            Asking::Range => Words::AskRange,
        }
    }
}

impl ItemModel for BarGraphReading {
    type Params = Params;
    type Item = Graph;

    const ID: &'static str = "bar-graph-reading";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, STEP];

    fn check(params: &Params) -> Result<(), ParamsError> {
        heights::check(params.step)
    }

    /// Different heights of the bars, whichever bar has which; of two that are compared one has more.
    fn distinct(params: &Params) -> u64 {
        let heights = heights::distinct_in_any_order(BARS);
        let pairs = (BARS * (BARS - 1) / 2) as u64;
        if params.ask == Asking::Difference { heights * pairs } else { heights }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Graph {
        let (step, values) = (params.step.into(), heights::draw(params.step, chance));
        let mut graph = Graph { ask: params.ask, step, values, more: 0, less: 0 };
        while params.ask == Asking::Difference && graph.value(graph.more) <= graph.value(graph.less) {
            graph.more = chance.below(BARS as u32) as usize;
            graph.less = chance.below(BARS as u32) as usize;
        }
        graph
    }

    /// The same heights at other bars leave the same to be reckoned.
    fn is_same(one: &Graph, other: &Graph) -> bool {
        let compared = |graph: &Graph| match graph.ask {
            Asking::Difference => Some((graph.value(graph.more), graph.value(graph.less))),
            Asking::Total | Asking::Range => None,
        };
        compared(one) == compared(other) && in_any_order(&one.values, &other.values)
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
        let bars = FRUITS.iter().zip(item.values).map(|(fruit, value)| (fruit.say(reader), value)).collect();
        let graph = BarGraph { title: Words::Title.say(reader), bars, step: item.step };
        Prompt(vec![Part::figure(&graph, reader), Part::words(item.question(), reader)])
    }

    fn speech(item: &Graph, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Graph, reader: Reader) -> Vec<String> {
        let less = |more, less| Words::Less { more, less }.say(reader);
        match item.ask {
            Asking::Difference => vec![less(item.value(item.more), item.value(item.less))],
            Asking::Total => vec![Words::Sum { values: item.values.to_vec() }.say(reader)],
            Asking::Range => vec![Words::LongestAndShortest.say(reader), less(item.ends().1, item.ends().0)],
        }
    }

    fn misconceptions(item: &Graph, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = match item.ask {
            Asking::Difference => vec![
                way("one-bar-alone", item.value(item.more), Words::CompareBoth),
                way("added", item.value(item.more) + item.value(item.less), Words::CompareBoth),
            ],
            Asking::Total => vec![way("one-bar-left-out", item.answer() - item.value(3), Words::EveryBar)],
            Asking::Range => vec![way("longest-alone", item.ends().1, Words::CompareBoth)],
        };
        wrong.extend(heights::steps_as_ones(item.answer(), item.step, reader));
        wrong
    }
}
