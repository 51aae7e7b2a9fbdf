//! The command line: `tenfold …`.

mod attempts;
mod backup;
mod catalogue;
mod doctor;
mod export;
mod failure;
mod help;
mod items;
mod numbers;
mod passphrase;
mod rebuild;
mod record;
mod restore;
mod score;
mod serve;
mod usage;

use crate::{folder::Lock, state::StateError};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use failure::Failure;
use mastery::attempt::Outcome;
use std::{
    ffi::OsString,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};
use words::{
    Locale, Say,
    cli::{Cli, Ended, Keeping},
};

// No doc comments on commands and arguments: they would be help, and help is said by `words` (`help.rs`).
#[derive(Debug, Parser)]
#[command(name = "tenfold", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    Items(items::Items),
    Score(score::Score),
    Catalogue(catalogue::Catalogue),
    Attempts(attempts::Attempts),
    Export(export::Export),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Rebuild(rebuild::Rebuild),
    Doctor(doctor::Doctor),
    Help(help::Help),
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
    let arguments = match read(std::env::args_os()) {
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
        Command::Help(help) => return help.run(),
    };
    match done {
        Ok(code) => code,
        Err(failure) => failure.tell(),
    }
}

/// Reads the command line, with its help in the terminal's language.
fn read(written: impl IntoIterator<Item = OsString>) -> Result<Arguments, clap::Error> {
    let program = help::said(Arguments::command(), terminal().into());
    Arguments::from_arg_matches(&program.try_get_matches_from(written)?)
}

/// Takes the right to work in a data folder.
fn lock(folder: &Path) -> Result<Lock, Failure> {
    let unusable = |error| Failure::of_state(StateError::Folder { folder: folder.to_owned(), error }, folder);
    let in_use = || Cli::Keeping(Keeping::FolderInUse { folder: folder.display().to_string() });
    Lock::take(folder).map_err(unusable)?.ok_or_else(|| Failure::Said(in_use()))
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
