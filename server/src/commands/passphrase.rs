//! A passphrase from a file: an argument or the environment would be seen by others on the machine.

use super::Failure;
use std::path::Path;
use words::cli::{Cli, Keeping};

/// Shorter ones are guessed, however much a guess costs.
const LEAST: usize = 12;

/// The first line of the file, if one was named.
pub(super) fn read(file: Option<&Path>) -> Result<Option<String>, Failure> {
    let Some(file) = file else { return Ok(None) };
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure::Said(Cli::Keeping(Keeping::File { file: file.display().to_string(), problem: (&error).into() }))
    })?;
    let passphrase = text.lines().next().unwrap_or_default();
    match passphrase.chars().count() < LEAST {
        true => Err(Failure::Said(Cli::Keeping(Keeping::PassphraseShort { least: LEAST }))),
        false => Ok(Some(passphrase.to_owned())),
    }
}
