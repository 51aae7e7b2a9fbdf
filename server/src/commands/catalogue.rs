//! `tenfold catalogue`: the objectives as data.

use super::{Failure, Lines};
use clap::Args;
use mastery::{
    catalogue,
    evidence::Evidence,
    id::ObjectiveId,
    objective::{Objective, Wording},
    threshold::Threshold,
    time::Millis,
};
use serde::Serialize;
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};
use words::Locale;

#[derive(Debug, Args)]
pub(super) struct Catalogue {
    #[arg(long, value_name = "L", default_value = "en")]
    locale: Locale,
    #[arg(long, value_enum, default_value_t)]
    format: Lines,
}

/// A line. Its shape is a promise: no change without a version.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a ObjectiveId,
    revision: u32,
    statement: String,
    evidence: &'static str,
    threshold: Option<Enough>,
    /// In milliseconds; none for no clock.
    time_limit: Option<Millis>,
    prerequisites: &'a [ObjectiveId],
    approaches: Vec<&'a ObjectiveId>,
}

/// A threshold, in a shape of this command's own: scripts rely on it whatever travels between tab and server.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Enough {
    Correct { required: u16, of: u16 },
}

impl From<Threshold> for Enough {
    fn from(threshold: Threshold) -> Self {
        Self::Correct { required: threshold.required(), of: threshold.set_size() }
    }
}

impl Catalogue {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let Lines::Jsonl = self.format;
        let mut out = BufWriter::new(io::stdout().lock());
        for objective in catalogue::objectives() {
            serde_json::to_writer(&mut out, &line(objective, self.locale))?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}

fn line(objective: &Objective, locale: Locale) -> Line<'_> {
    let (evidence, threshold, time_limit) = match &objective.evidence {
        Evidence::Items(set) => ("items", Some(set.threshold.into()), set.time_limit),
        _ => ("other", None, None),
    };
    Line {
        id: &objective.id,
        revision: objective.revision,
        statement: match &objective.wording {
            Wording::Catalogue => words::catalogue::statement(&objective.id.0, locale.into()),
            Wording::Written(statement) => statement.clone(),
        },
        evidence,
        threshold,
        time_limit,
        prerequisites: &objective.prerequisites,
        approaches: objective.approaches.iter().map(|approach| &approach.id).collect(),
    }
}
