//! `tenfold attempts`: what a class has on record, and where everybody stands, as tables or as data.

mod record;
mod standing;
mod table;

use super::{Failure, record::ClassRecord, terminal};
use crate::{
    clock::{Clock, SystemClock},
    evidence::overlaps,
};
use clap::{Args, ValueEnum};
use mastery::{
    id::ObjectiveId,
    standing::{Counts, counts, in_force},
};
use serde::Serialize;
use standing::Standings;
use std::{
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};
use words::{Reader, Say, cli::Cli};

#[derive(Debug, Args)]
pub(super) struct Attempts {
    #[arg(long, value_name = "CODE")]
    class: String,
    #[arg(long, value_name = "DIR", default_value = "tenfold-data")]
    data: PathBuf,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Table,
    /// A JSON object a line: each attempt with its items, then each standing
    Jsonl,
}

impl Attempts {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(self.print())
    }

    async fn print(self) -> Result<ExitCode, Failure> {
        let opened = ClassRecord::open(&self.data, &self.class).await?;
        let (store, class) = (opened.store(), &opened.class);
        let reader = Reader { locale: terminal(), numbers: class.number_style };

        let students = store.list_students_ever(class.school, class.id).await?;
        let toward = store.read_toward(class.school, class.id).await?;
        let mut out = BufWriter::new(io::stdout().lock());
        let mut rows = Vec::new();
        let mut standings = Standings::new(store, class.school);
        let listed = store.list_attempts_of_class(class.school, class.id).await?;
        for (student, row) in &listed {
            let log = store.read_log(row.school, row.id).await?;
            let conflicts = store.count_conflicts(row.school, row.id).await?;
            let counts = counts(row.id, row.student, &in_force(&log.decisions));
            let stands = match counts {
                Counts::For(holder) => holder,
                Counts::Nobody => row.student,
            };
            let record = record::Record::new(student.clone(), row, &log, conflicts, &toward, class.number_style);
            let record = record.overlapping(overlaps(row, &log, listed.iter().map(|(_, row)| row)));
            let record = record.counting(counts, &students).standing(standings.of(stands).await?);
            match self.format {
                Format::Table => rows.extend(table::row(&record, reader)),
                Format::Jsonl => line(&mut out, &record)?,
            }
        }
        let now = SystemClock::start().now();
        for (student, ticket) in store.list_unreturned_tickets(class.school, class.id, now).await? {
            let unreturned = record::Unreturned::new(student, ticket);
            match self.format {
                Format::Table => rows.push(table::unreturned(&unreturned, reader)),
                Format::Jsonl => line(&mut out, &unreturned)?,
            }
        }
        let order = store.list_objectives(class.school, class.id).await?;
        let order: Vec<ObjectiveId> = order.into_iter().map(|objective| objective.id).collect();
        let mut stood = Vec::new();
        for student in &students {
            stood.extend(standing::lines(student, standings.of(student.id).await?, &order));
        }
        match self.format {
            Format::Jsonl => stood.iter().try_for_each(|stood| line(&mut out, stood))?,
            Format::Table => {
                if rows.is_empty() {
                    writeln!(out, "{}", Cli::NoAttempts.say(reader))?;
                } else {
                    table::write(&mut out, table::ATTEMPTS, &rows, reader)?;
                }
                if !stood.is_empty() {
                    writeln!(out)?;
                    let rows: Vec<_> = stood.iter().map(|stood| table::stood(stood, reader)).collect();
                    table::write(&mut out, table::STANDINGS, &rows, reader)?;
                }
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes a line of data.
fn line(out: &mut impl Write, what: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, what)?;
    out.write_all(b"\n")
}
