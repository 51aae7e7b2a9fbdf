//! `tenfold rebuild`: everything that is shown, derived anew from the events.

use super::{Failure, ended, tell};
use crate::{
    accept::rebuild::{FiguresDiffer, Rebuilt, rebuild},
    policy::{Act, Actor, Gate, Row, may},
    problem::ApiError,
    store::{
        Figures, Mending,
        sqlite::{FILE, Sqlite},
    },
};
use clap::Args;
use std::{path::PathBuf, process::ExitCode, sync::Arc};
use words::cli::{Cli, Keeping, Score};

/// The exit code of a comparison that finds a difference.
const DIFFERS: u8 = 1;

#[derive(Debug, Args)]
pub(super) struct Rebuild {
    #[arg(long, value_name = "DIR", default_value = "tenfold-data")]
    data: PathBuf,
    #[arg(long)]
    check: bool,
}

impl Rebuild {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(self.rebuild())
    }

    async fn rebuild(self) -> Result<ExitCode, Failure> {
        let folder = self.data.display().to_string();
        if !self.data.join(FILE).is_file() {
            return Err(Failure::Said(Cli::NoDatabase { folder }));
        }
        let mending = if self.check { Mending::Compare } else { Mending::Write };
        let (_lock, opened) = match mending {
            Mending::Compare => (None, Sqlite::look(&self.data).await),
            Mending::Write => (Some(super::lock(&self.data)?), Sqlite::open(&self.data).await),
        };
        let database = opened.map_err(|error| Failure::of_open(error, &self.data))?;
        let permission = may(&Actor::Operator, Act::Rebuild, &Row::Open).map_err(ApiError::from)?;
        let gate = Gate::new(Arc::new(database.clone()));
        let rebuilt = rebuild(gate.open(&permission), mending).await?;
        database.close().await;
        say(&rebuilt, mending)?;
        let is_mended = mending == Mending::Write && rebuilt.broken.is_empty();
        Ok(if rebuilt.agrees() || is_mended { ExitCode::SUCCESS } else { ExitCode::from(DIFFERS) })
    }
}

fn say(rebuilt: &Rebuilt, mending: Mending) -> std::io::Result<()> {
    for differs in &rebuilt.differing {
        tell(figures_differ(differs))?;
    }
    for differs in &rebuilt.standings.differing {
        let (student, objective) = (differs.student.to_string(), differs.objective.0.clone());
        tell(Keeping::StandingDiffers { student, objective })?;
    }
    for student in &rebuilt.presence {
        tell(Keeping::PresenceDiffers { student: student.to_string() })?;
    }
    for attempt in &rebuilt.broken {
        tell(Keeping::EventsBroken { attempt: attempt.to_string() })?;
    }
    tell(Keeping::Derived {
        attempts: rebuilt.attempts,
        standings: rebuilt.standings.derived,
        differing: (rebuilt.differing.len() + rebuilt.standings.differing.len() + rebuilt.presence.len()) as u64,
        mended: mending == Mending::Write,
        not_drawn: rebuilt.not_drawn,
    })
}

/// What is told of an attempt whose figures differ: of what, where the scores are the same.
fn figures_differ(differs: &FiguresDiffer) -> Keeping {
    let FiguresDiffer { attempt, stored, derived } = differs;
    let attempt = attempt.to_string();
    if (Figures { sitting: derived.sitting.clone(), ..stored.clone() }) == *derived {
        return Keeping::ItemsDiffer { attempt };
    }
    Keeping::FiguresDiffer { attempt, stored: score(stored), derived: score(derived) }
}

const fn score(figures: &Figures) -> Score {
    Score { ended: ended(figures.outcome), right: figures.right, of: figures.of }
}
