//! Attempts and standings as tables for people.

use super::{
    super::ended,
    record::{Record, Unreturned},
    standing::Stood,
};
use generators::answers::Verdict;
use jiff::{Timestamp, tz::TimeZone};
use mastery::{
    standing::{MetBy, Standing},
    time::Instant,
};
use std::io::{self, Write};
use words::{
    Reader, Say,
    cli::{Cli, Column, Stands},
    fact::Fact,
};

/// The columns of attempts.
pub(super) const ATTEMPTS: [Column; 6] =
    [Column::Student, Column::Objective, Column::Started, Column::Outcome, Column::Right, Column::Facts];
/// The columns of standings.
pub(super) const STANDINGS: [Column; 4] = [Column::Student, Column::Objective, Column::Standing, Column::Since];

/// An attempt as a line of cells; none for practice that was looked at and left.
pub(super) fn row(record: &Record, reader: Reader) -> Option<[String; 6]> {
    let (objective, outcome, right) = match &record.objective {
        Some(objective) => {
            let outcome = Cli::Ended(ended(record.outcome)).say(reader);
            (objective.0.clone(), outcome, format!("{}/{}", record.right, record.of))
        }
        None => {
            let answered = record.items.iter().filter(|item| item.is_answered()).count();
            let right = record.items.iter().filter(|item| item.verdict() == Some(Verdict::Correct)).count();
            let practised = record.practised.as_ref().map(|objective| objective.0.clone());
            let practice = Cli::Practice { of: practised.unwrap_or_default() }.say(reader);
            (practice, String::new(), (answered > 0).then(|| format!("{right}/{answered}"))?)
        }
    };
    let moved = record.moved_to.clone().map(|to| Cli::CountsFor { name: to });
    let not_counted = (!record.counts).then(|| moved.unwrap_or(Cli::Void).say(reader));
    let facts = not_counted.into_iter().chain(facts(record).into_iter().map(|fact| fact.say(reader)));
    let facts = facts.collect::<Vec<_>>().join(", ");
    let started = record.started.map(time).unwrap_or_default();
    Some([record.student.clone(), objective, started, outcome, right, facts])
}

/// A ticket that never came back as a line of cells.
pub(super) fn unreturned(ticket: &Unreturned, reader: Reader) -> [String; 6] {
    let fact = Fact::Unreturned.say(reader);
    let [outcome, right] = [const { String::new() }; 2];
    [ticket.student.clone(), ticket.objective.0.clone(), time(ticket.issued), outcome, right, fact]
}

/// A standing as a line of cells.
pub(super) fn stood(stood: &Stood, reader: Reader) -> [String; 4] {
    let since = match stood.standing {
        Standing::Met { since, .. } => time(since),
        _ => String::new(),
    };
    let standing = Cli::Stands(stands(stood.standing)).say(reader);
    [stood.student.clone(), stood.objective.0.clone(), standing, since]
}

/// Writes a table, each column as wide as it has to be.
pub(super) fn write<const N: usize>(
    out: &mut impl Write,
    columns: [Column; N],
    rows: &[[String; N]],
    reader: Reader,
) -> io::Result<()> {
    let heading = columns.map(|column| Cli::Column(column).say(reader));
    let width = |column: usize| {
        let cells = rows.iter().chain([&heading]).map(|row| row[column].chars().count());
        cells.max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..N).map(width).collect();
    for row in [&heading].into_iter().chain(rows) {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(out, "{}", cells.join("  ").trim_end())?;
    }
    Ok(())
}

const fn stands(standing: Standing) -> Stands {
    match standing {
        Standing::NotTried => Stands::NotTried,
        Standing::NotYet { .. } => Stands::NotYet,
        Standing::Met { by: MetBy::Demonstration, .. } => Stands::Met,
        Standing::Met { by: MetBy::Teacher, .. } => Stands::MetByTeacher,
        Standing::Excused => Stands::Excused,
    }
}

/// As a clock on this machine's wall shows it.
fn time(at: Instant) -> String {
    Timestamp::from_millisecond(at.0)
        .map(|at| at.to_zoned_datetime(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string())
        .unwrap_or_default()
}

fn facts(record: &Record) -> Vec<Fact> {
    record.facts.arrival.known(&record.facts.sitting)
}
