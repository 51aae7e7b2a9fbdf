//! `tenfold attempts`: what a class has on record, as a table or as data.

mod record;
mod table;

use super::{Failure, record::ClassRecord, terminal};
use crate::clock::{Clock, SystemClock};
use clap::{Args, ValueEnum};
use mastery::{
    id::{ObjectiveId, StudentId},
    objective::Objective,
    standing::{Standing, counts, in_force},
};
use std::{
    collections::{HashMap, hash_map::Entry},
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
    /// A JSON object an attempt and line, with its items
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
        // Practice of an earlier revision is still practice of its objective.
        let revisions = store.list_revisions(class.school, class.id).await?;
        let objectives: Vec<Objective> = revisions.into_iter().map(|revision| revision.objective).collect();
        let mut out = BufWriter::new(io::stdout().lock());
        let mut rows = Vec::new();
        let mut standings: HashMap<StudentId, HashMap<ObjectiveId, Standing>> = HashMap::new();
        for (student, row) in store.list_attempts_of_class(class.school, class.id).await? {
            let log = store.read_log(row.school, row.id).await?;
            let conflicts = store.count_conflicts(row.school, row.id).await?;
            let counts = counts(row.id, row.student, &in_force(&log.decisions));
            let standings = match standings.entry(row.student) {
                Entry::Occupied(read) => read.into_mut(),
                Entry::Vacant(unread) => unread.insert(store.read_standings(row.school, row.student).await?),
            };
            let record = record::Record::new(student, &row, &log, conflicts, &objectives, class.number_style);
            let record = record.counting(counts, &students).standing(standings);
            match self.format {
                Format::Table => rows.extend(table::row(&record, reader)),
                Format::Jsonl => {
                    serde_json::to_writer(&mut out, &record)?;
                    out.write_all(b"\n")?;
                }
            }
        }
        let now = SystemClock::start().now();
        for (student, ticket) in store.list_unreturned_tickets(class.school, class.id, now).await? {
            let unreturned = record::Unreturned::new(student, ticket);
            match self.format {
                Format::Table => rows.push(table::unreturned(&unreturned, reader)),
                Format::Jsonl => {
                    serde_json::to_writer(&mut out, &unreturned)?;
                    out.write_all(b"\n")?;
                }
            }
        }
        match self.format {
            Format::Jsonl => {}
            Format::Table if rows.is_empty() => writeln!(out, "{}", Cli::NoAttempts.say(reader))?,
            Format::Table => table::write(&mut out, &rows, reader)?,
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}
