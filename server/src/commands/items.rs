//! `tenfold items`: an objective's items with their answers, for teachers' scripts and independent checks.

use super::{Failure, Lines, locale, number_style};
use clap::Args;
use generators::{answers::Key, registry, seed::Seed};
use mastery::catalogue;
use serde::Serialize;
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};
use words::{Locale, NumberStyle, Reader, cli::Cli};

/// The most items of one call: more than a school's year.
const MOST: u32 = 10_000_000;

#[derive(Debug, Args)]
pub(super) struct Items {
    /// The objective or approach, by its id: multiply-one-digit
    #[arg(long, value_name = "ID")]
    objective: String,
    /// The number that fixes the items
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(0..=Seed::MAX))]
    seed: u64,
    /// How many items
    #[arg(long, value_name = "K", allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST)))]
    count: u32,
    /// The language of the items: en, es
    #[arg(long, value_name = "L", default_value = "en", value_parser = locale)]
    locale: Locale,
    /// The marks in numbers: 1,234.5 or 1.234,5 or 1 234,5
    #[arg(long, value_name = "S", default_value = "1,234.5", value_parser = number_style)]
    number_style: NumberStyle,
    /// How to write them
    #[arg(long, value_enum, default_value_t)]
    format: Lines,
}

/// A line. Its shape is a promise: no change without a version.
#[derive(Serialize)]
struct Line<'a> {
    index: u32,
    text: String,
    speech: String,
    answer: Key,
    model: &'a str,
    version: u16,
    params: &'a generators::item::Params,
    blueprint: u16,
    set_size: u16,
    seed: u64,
}

impl Items {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let Lines::Jsonl = self.format;
        let seed = Seed::try_from(self.seed).map_err(|error| no_items(&error))?;
        let set = catalogue::items(&self.objective, seed)
            .ok_or_else(|| Failure::Said(Cli::NoObjective { id: self.objective.clone(), known: known() }))?;
        let mut items = registry::open(&set).map_err(|error| no_items(&error))?;
        let reader = Reader { locale: self.locale, numbers: self.number_style };
        let mut out = BufWriter::new(io::stdout().lock());
        for index in 0..self.count {
            let item = items.item(index);
            let line = Line {
                index,
                text: item.prompt(reader).text(),
                speech: item.speech(reader),
                answer: item.key(),
                model: &set.generator.model,
                version: set.generator.version,
                params: &set.generator.params,
                blueprint: set.generator.blueprint,
                set_size: set.set_size,
                seed: self.seed,
            };
            serde_json::to_writer(&mut out, &line)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}

fn no_items(error: &dyn std::error::Error) -> Failure {
    Failure::Said(Cli::NoItems { problem: error.to_string() })
}

/// Everything that draws items.
fn known() -> Vec<String> {
    let approaches = catalogue::objectives().iter().flat_map(|objective| &objective.approaches);
    let objectives = catalogue::objectives().iter().map(|objective| objective.id.to_string());
    objectives.chain(approaches.map(|approach| approach.id.to_string())).collect()
}
