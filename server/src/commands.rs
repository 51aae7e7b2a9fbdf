//! The command line: `tenfold …`.

mod attempts;
mod backup;
mod catalogue;
mod doctor;
mod export;
mod failure;
mod items;
mod passphrase;
mod rebuild;
mod record;
mod restore;
mod score;
mod serve;
mod usage;

use clap::{Parser, Subcommand, ValueEnum};
use failure::Failure;
use mastery::attempt::Outcome;
use std::{
    io::{self, Write},
    process::ExitCode,
};
use words::{
    Locale, Say,
    cli::{Cli, Ended, Keeping},
};

/// Timed practice and demonstrations of mastery.
#[derive(Debug, Parser)]
#[command(name = "tenfold", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server
    Serve(serve::Serve),
    /// Draw an objective's items with their answers
    Items(items::Items),
    /// Judge responses, a JSON object a line, from the standard input
    Score(score::Score),
    /// List the objectives
    Catalogue(catalogue::Catalogue),
    /// Print what a class has on record
    Attempts(attempts::Attempts),
    /// Write everything that happened in a class, a JSON object a line
    Export(export::Export),
    /// Write the database and the keys into one file, while the server runs
    Backup(backup::Backup),
    /// Put a backup in the data folder's place, with the server stopped
    Restore(restore::Restore),
    /// Derive everything that is shown anew from the events
    Rebuild(rebuild::Rebuild),
    /// Look at the data folder, and say whether it is in order
    Doctor(doctor::Doctor),
}

/// The one way in which the machine-readable commands write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Lines {
    /// A JSON object a line
    #[default]
    Jsonl,
}

/// Runs what was asked for. Bad arguments, and anything that keeps a command from its work, end with one line on the
/// standard error and code 2.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage::tell(&error),
    };
    let done = match arguments.command {
        Command::Serve(serve) => serve.run(),
        Command::Items(items) => items.run(),
        Command::Score(score) => score.run(),
        Command::Catalogue(catalogue) => catalogue.run(),
        Command::Attempts(attempts) => attempts.run(),
        Command::Export(export) => export.run(),
        Command::Backup(backup) => backup.run(),
        Command::Restore(restore) => restore.run(),
        Command::Rebuild(rebuild) => rebuild.run(),
        Command::Doctor(doctor) => doctor.run(),
    };
    match done {
        Ok(code) => code,
        Err(failure) => failure.tell(),
    }
}

/// Says one line on the standard output.
fn tell(what: Keeping) -> io::Result<()> {
    writeln!(io::stdout(), "{}", Cli::Keeping(what).say(terminal().into()))
}

/// The language of the terminal, as its environment says.
fn terminal() -> Locale {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let tag = variables.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    tag.and_then(|tag| tag.parse().ok()).unwrap_or_default()
}

/// How an attempt with this outcome stands.
const fn ended(outcome: Option<Outcome>) -> Ended {
    match outcome {
        Some(Outcome::Met) => Ended::Met,
        Some(Outcome::NotMet) => Ended::NotMet,
        Some(Outcome::TimedOut) => Ended::TimedOut,
        Some(Outcome::Abandoned) => Ended::Abandoned,
        None => Ended::Running,
    }
}
