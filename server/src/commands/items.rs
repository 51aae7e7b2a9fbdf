//! `tenfold items`: an objective's items, or those of a model with any parameters, with their answers, for teachers'
//! scripts and independent checks.

use super::{Failure, Lines, numbers::between};
use crate::problem::of_json;
use clap::Args;
use generators::{
    answers::Key,
    item::{Params, SetIdentity},
    model::{LARGEST_SET, OpenError},
    registry,
    seed::Seed,
};
use mastery::catalogue;
use serde::Serialize;
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};
use words::{
    Locale, NumberStyle, Reader,
    cli::{Cli, Undrawable},
    json::Fault,
    workshop::{At, AtField, Wrong},
};

/// The most items of one call: more than a school's year.
const MOST: u32 = 10_000_000;

#[derive(Debug, Args)]
pub(super) struct Items {
    #[arg(long, value_name = "ID", required_unless_present = "model")]
    objective: Option<String>,
    #[arg(long, value_name = "ID", conflicts_with = "objective")]
    model: Option<String>,
    #[arg(long, value_name = "JSON", requires = "model", value_parser = params)]
    params: Option<Params>,
    #[arg(long, value_name = "N", requires = "model", default_value_t = 10, value_parser = between::<u16>(1, LARGEST_SET.into()))]
    set_size: u16,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = between::<u64>(0, Seed::MAX))]
    seed: u64,
    #[arg(long, value_name = "K", allow_negative_numbers = true, value_parser = between::<u32>(1, MOST.into()))]
    count: u32,
    #[arg(long, value_name = "L", default_value = "en")]
    locale: Locale,
    #[arg(long, value_name = "S", default_value = "1,234.5")]
    number_style: NumberStyle,
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
    params: &'a Params,
    blueprint: u16,
    set_size: u16,
    seed: u64,
}

impl Items {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let Lines::Jsonl = self.format;
        let seed = Seed::try_from(self.seed).map_err(|_| no_items(Undrawable::Seed { most: Seed::MAX }))?;
        let set = self.set(seed)?;
        let mut items = registry::open(&set).map_err(not_opened)?;
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

impl Items {
    /// The row of items that was asked for, by objective or by model.
    fn set(&self, seed: Seed) -> Result<SetIdentity, Failure> {
        let Some(id) = &self.model else {
            let id = self.objective.as_deref().unwrap_or_default();
            let no_objective = || Failure::Said(Cli::NoObjective { id: id.to_owned(), known: known() });
            return catalogue::items(id, seed).ok_or_else(no_objective);
        };
        let models = || registry::models().map(|model| model.id().to_owned()).collect();
        let model = registry::find(id);
        let model = model.ok_or_else(|| Failure::Said(Cli::NoModel { id: id.clone(), known: models() }))?;
        let mut generator = model.default_generator();
        if let Some(params) = &self.params {
            generator.params = params.completed_from(&generator.params);
        }
        Ok(SetIdentity { generator, set_size: self.set_size, seed })
    }
}

fn params(json: &str) -> Result<Params, UnfitJson> {
    serde_json::from_str(json).map_err(|error| UnfitJson(of_json(&error)))
}

/// What is wrong with JSON on the command line.
#[derive(Debug, thiserror::Error)]
#[error("{0:?}")]
pub(super) struct UnfitJson(pub Fault);

/// Why a row can't be opened; what is wrong with a parameter is said as on the teacher's form.
fn not_opened(error: OpenError) -> Failure {
    match error {
        OpenError::Params { error, .. } => Failure::Said(Cli::WrongParameter(AtField {
            at: At::Parameter(error.parameter),
            wrong: Wrong::Parameter(error.wrong),
        })),
        OpenError::Unknown { model, version, .. } => no_items(Undrawable::NoModel { model, version }),
        OpenError::Shape { model, misfit } => no_items(Undrawable::Shape { model: model.to_owned(), at: misfit.at }),
        OpenError::SetSize(_) => no_items(Undrawable::SetSize { most: LARGEST_SET }),
    }
}

const fn no_items(why: Undrawable) -> Failure {
    Failure::Said(Cli::NoItems { why })
}

/// Everything that draws items.
fn known() -> Vec<String> {
    let approaches = catalogue::objectives().iter().flat_map(|objective| &objective.approaches);
    let objectives = catalogue::objectives().iter().map(|objective| objective.id.to_string());
    objectives.chain(approaches.map(|approach| approach.id.to_string())).collect()
}
