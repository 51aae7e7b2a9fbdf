//! How the command line says that it was not understood: one line, as everything else that goes wrong.

use super::Failure;
use clap::{
    Error,
    error::{ContextKind, ContextValue, ErrorKind},
};
use std::{num::ParseIntError, process::ExitCode};
use words::cli::{Cli, Usage};

/// Prints the help or the version that was asked for, or says what is wrong with the arguments.
pub(super) fn tell(error: &Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // Nobody is there to read it if this fails.
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
        _ => Failure::Said(Cli::Usage(usage(error))).tell(),
    }
}

fn usage(error: &Error) -> Usage {
    let context = |kind: ContextKind| error.get(kind).map(written).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => Usage::Command { given: context(ContextKind::InvalidSubcommand) },
        ErrorKind::UnknownArgument => Usage::Option { given: context(ContextKind::InvalidArg) },
        ErrorKind::MissingRequiredArgument => Usage::Missing { wanted: context(ContextKind::InvalidArg) },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(
            context(ContextKind::InvalidArg),
            context(ContextKind::InvalidValue),
            context(ContextKind::ValidValue),
            std::error::Error::source(error),
        ),
        _ => Usage::Other { problem: first_line(error) },
    }
}

fn value(option: String, given: String, possible: String, why: Option<&(dyn std::error::Error + 'static)>) -> Usage {
    if given.is_empty() {
        return Usage::NoValue { option };
    }
    match why {
        Some(why) if why.is::<ParseIntError>() => Usage::Number { option, given },
        Some(why) => Usage::Value { option, given, problem: why.to_string() },
        None => Usage::Value { option, given, problem: possible },
    }
}

fn written(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(several) => several.join(", "),
        one => one.to_string(),
    }
}

fn first_line(error: &Error) -> String {
    let whole = error.to_string();
    let first = whole.lines().next().unwrap_or_default();
    first.trim_start_matches("error: ").to_owned()
}
