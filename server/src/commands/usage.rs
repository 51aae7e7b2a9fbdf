//! How the command line says that it was not understood: one line, as everything else that goes wrong.

use super::{Failure, items::UnfitJson, numbers::NotFitting};
use clap::{
    Error,
    error::{ContextKind, ContextValue, ErrorKind},
};
use std::{net::AddrParseError, process::ExitCode};
use words::{
    Locale, NumberStyle, UnknownLocale, UnknownNumberStyle,
    cli::{Cli, Right, Usage},
};

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
    let several = |kind: ContextKind| error.get(kind).map(written).unwrap_or_default();
    let context = |kind: ContextKind| several(kind).join(", ");
    match error.kind() {
        ErrorKind::InvalidSubcommand => Usage::Command { given: context(ContextKind::InvalidSubcommand) },
        ErrorKind::UnknownArgument => Usage::Option { given: context(ContextKind::InvalidArg) },
        ErrorKind::MissingRequiredArgument => Usage::Missing { wanted: context(ContextKind::InvalidArg) },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(
            context(ContextKind::InvalidArg),
            context(ContextKind::InvalidValue),
            several(ContextKind::ValidValue),
            std::error::Error::source(error),
        ),
        ErrorKind::ArgumentConflict => {
            let (option, others) = (context(ContextKind::InvalidArg), several(ContextKind::PriorArg));
            Usage::Conflict { others: others.into_iter().filter(|other| *other != option).collect(), option }
        }
        _ => Usage::Other,
    }
}

fn value(
    option: String,
    given: String,
    possible: Vec<String>,
    why: Option<&(dyn std::error::Error + 'static)>,
) -> Usage {
    if given.is_empty() {
        return Usage::NoValue { option };
    }
    let right = match why {
        Some(why) if why.is::<UnknownLocale>() => {
            Right::OneOf(Locale::ALL.map(|locale| locale.tag().to_owned()).into())
        }
        Some(why) if why.is::<UnknownNumberStyle>() => {
            Right::OneOf(NumberStyle::ALL.map(|style| style.example().to_owned()).into())
        }
        Some(why) if why.is::<AddrParseError>() => Right::Address,
        Some(why) => match (why.downcast_ref::<NotFitting>(), why.downcast_ref::<UnfitJson>()) {
            (Some(NotFitting::Number), _) => return Usage::Number { option, given },
            (Some(NotFitting::Between { least, most }), _) => Right::Between { least: *least, most: *most },
            (None, Some(UnfitJson(fault))) => Right::Json(Box::new(fault.clone())),
            (None, None) => Right::Plain,
        },
        None if possible.is_empty() => Right::Plain,
        None => Right::OneOf(possible),
    };
    Usage::Value { option, given, right }
}

fn written(value: &ContextValue) -> Vec<String> {
    match value {
        ContextValue::Strings(several) => several.clone(),
        one => vec![one.to_string()],
    }
}
