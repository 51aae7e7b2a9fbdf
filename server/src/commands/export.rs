//! `tenfold export`: the whole record of whoever is or was of a class, as JSON lines.

mod line;

use super::{Failure, record::ClassRecord};
use clap::Args;
use line::Line;
use serde_json::value::RawValue;
use std::{
    collections::HashSet,
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Debug, Args)]
pub(super) struct Export {
    #[arg(long, value_name = "CODE")]
    class: String,
    #[arg(long, value_name = "DIR", default_value = "tenfold-data")]
    data: PathBuf,
}

impl Export {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(self.print())
    }

    /// An attempt at a time: only one log is ever held.
    async fn print(self) -> Result<ExitCode, Failure> {
        let record = ClassRecord::open(&self.data, &self.class).await?;
        let (store, school, class) = (record.store(), record.class.school, record.class.id);
        let mut out = BufWriter::new(io::stdout().lock());
        for (name, row) in store.list_attempts_of_class(school, class).await? {
            write(&mut out, &Line::attempt(&name, &row))?;
            let log = store.read_log(school, row.id).await?;
            for batch in &log.batches {
                for (index, bytes) in (batch.first_index..).zip(&batch.events) {
                    let event = RawValue::from_string(bytes.clone())?;
                    write(&mut out, &Line::event(&row, batch, index, &event))?;
                }
            }
            for event in &log.server {
                write(&mut out, &Line::server(&row, event))?;
            }
            for batch in store.list_conflicts(school, row.id).await? {
                let events = batch.events.iter().map(|bytes| RawValue::from_string(bytes.clone()));
                let events = events.collect::<Result<Vec<_>, _>>()?;
                write(&mut out, &Line::conflict(&row, &batch, &events))?;
            }
        }
        // A decision on a moved attempt is listed with both students.
        let mut written = HashSet::new();
        for student in store.list_students_ever(school, class).await? {
            for made in store.list_decisions(school, student.id).await? {
                if written.insert(made.decision.id.0) {
                    write(&mut out, &Line::decision(&made))?;
                }
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}

fn write(out: &mut impl Write, line: &Line<'_>) -> Result<(), Failure> {
    serde_json::to_writer(&mut *out, line)?;
    Ok(out.write_all(b"\n")?)
}
