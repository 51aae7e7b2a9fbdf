//! What `--help` says: the sentences of `words` on clap's commands and arguments, in the terminal's language.

use super::usage;
use clap::{Arg, ArgAction, Args};
use std::process::ExitCode;
use words::{
    Reader, Say,
    cli::help::{Argument, Command, Frame},
};

/// A command with what it is for, and each of its arguments with what it is.
type Described = (&'static str, Command, &'static [(&'static str, Argument)]);

/// Every command.
const COMMANDS: [Described; 11] = [
    (
        "serve",
        Command::Serve,
        &[
            ("demo", Argument::Demo),
            ("data", Argument::Data),
            ("listen", Argument::Listen),
            ("tls_cert", Argument::TlsCert),
            ("tls_key", Argument::TlsKey),
        ],
    ),
    (
        "items",
        Command::Items,
        &[
            ("objective", Argument::Objective),
            ("model", Argument::Model),
            ("params", Argument::Params),
            ("set_size", Argument::SetSize),
            ("seed", Argument::Seed),
            ("count", Argument::Count),
            ("locale", Argument::Language),
            ("number_style", Argument::NumberStyle),
            ("format", Argument::Lines),
        ],
    ),
    ("score", Command::Score, &[]),
    ("catalogue", Command::Catalogue, &[("locale", Argument::Language), ("format", Argument::Lines)]),
    (
        "attempts",
        Command::Attempts,
        &[("class", Argument::Class), ("data", Argument::Data), ("format", Argument::TableOrLines)],
    ),
    ("export", Command::Export, &[("class", Argument::Class), ("data", Argument::Data)]),
    (
        "backup",
        Command::Backup,
        &[("file", Argument::NewBackup), ("data", Argument::Data), ("passphrase_file", Argument::SealUnder)],
    ),
    (
        "restore",
        Command::Restore,
        &[("file", Argument::Backup), ("data", Argument::Data), ("passphrase_file", Argument::SealedUnder)],
    ),
    ("rebuild", Command::Rebuild, &[("data", Argument::Data), ("check", Argument::Check)]),
    ("doctor", Command::Doctor, &[("data", Argument::Data)]),
    ("help", Command::Help, &[("command", Argument::OfCommand)]),
];

/// `tenfold help`: clap's own of that name can't be given other words.
#[derive(Debug, Args)]
pub(super) struct Help {
    #[arg(value_name = "NAME")]
    command: Option<String>,
}

impl Help {
    /// As `--help` behind the command.
    pub fn run(self) -> ExitCode {
        let written = ["tenfold".to_owned()].into_iter().chain(self.command).chain(["--help".to_owned()]);
        super::read(written.map(Into::into)).map_or_else(|said| usage::tell(&said), |_| ExitCode::SUCCESS)
    }
}

/// The program with its help in the reader's language.
pub(super) fn said(program: clap::Command, reader: Reader) -> clap::Command {
    let program = program.disable_help_flag(true).disable_version_flag(true).disable_help_subcommand(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let program = framed(program.about(Command::Tenfold.say(reader)), reader)
        .arg(described(version, Argument::Version, reader))
        .subcommand_help_heading(Frame::Commands.say(reader))
        .subcommand_value_name(Frame::Command.say(reader));
    let program = COMMANDS.iter().fold(program, |program, (name, about, arguments)| {
        program.mut_subcommand(name, |command| {
            let command = arguments.iter().fold(command.about(about.say(reader)), |command, (id, what)| {
                command.mut_arg(id, |argument| described(argument, *what, reader))
            });
            framed(command, reader)
        })
    });
    let mut built = program.clone();
    built.build();
    let lines = usage_lines(&mut built, reader);
    lines.into_iter().fold(program.override_usage(usage_line(&mut built, reader)), |program, (name, line)| {
        program.mut_subcommand(name, |command| command.override_usage(line))
    })
}

/// The line of usage of every command, by its name.
fn usage_lines(built: &mut clap::Command, reader: Reader) -> Vec<(String, String)> {
    built.get_subcommands_mut().map(|command| (command.get_name().to_owned(), usage_line(command, reader))).collect()
}

/// clap's own line of usage, whose one English word becomes the reader's.
fn usage_line(built: &mut clap::Command, reader: Reader) -> String {
    let line = built.render_usage().to_string();
    let line = line.trim_start_matches("Usage:").trim();
    line.replace("[OPTIONS]", &format!("[{}]", Frame::Options.say(reader).to_uppercase()))
}

/// A command with what stands around its arguments, and with the one that every command has.
fn framed(command: clap::Command, reader: Reader) -> clap::Command {
    let (usage, style) = (Frame::Usage.say(reader), *command.get_styles().get_usage());
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    command
        .help_template(format!("{{about-with-newline}}\n{style}{usage}:{style:#} {{usage}}\n\n{{all-args}}"))
        .arg(described(help, Argument::Help, reader))
}

/// An argument with its help, what holds without it, and what it can be.
fn described(argument: Arg, what: Argument, reader: Reader) -> Arg {
    let heading = if argument.is_positional() { Frame::Arguments } else { Frame::Options };
    let argument = argument.help_heading(heading.say(reader));
    if !argument.get_action().takes_values() {
        return argument.help(what.say(reader));
    }
    let mut help = what.say(reader);
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if !values.is_empty() {
        help = format!("{help} {}", Frame::Possible { values }.say(reader));
    }
    let default = argument.get_default_values().iter().map(|value| value.to_string_lossy());
    let value = default.collect::<Vec<_>>().join(", ");
    if !value.is_empty() {
        help = format!("{help} {}", Frame::Default { value }.say(reader));
    }
    argument.hide_possible_values(true).hide_default_value(true).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::Arguments;
    use clap::CommandFactory;
    use std::collections::BTreeSet;
    use words::Locale;

    /// Each command and argument by its path, with its help.
    fn everything(command: &clap::Command, path: &str, into: &mut Vec<(String, String)>) {
        let help = |said: Option<&clap::builder::StyledStr>| said.map(ToString::to_string).unwrap_or_default();
        into.push((path.to_owned(), help(command.get_about())));
        for argument in command.get_arguments() {
            into.push((format!("{path} {}", argument.get_id()), help(argument.get_help())));
        }
        for inner in command.get_subcommands() {
            everything(inner, &format!("{path} {}", inner.get_name()), into);
        }
    }

    fn said_in(locale: Locale) -> Vec<(String, String)> {
        let mut program = said(Arguments::command(), locale.into());
        program.build();
        let mut all = Vec::new();
        everything(&program, "tenfold", &mut all);
        all
    }

    #[test]
    fn every_command_and_argument_has_its_help_in_every_language() {
        let [english, spanish] = Locale::ALL.map(said_in);
        assert!(english.len() > COMMANDS.len(), "{english:?}");
        for ((path, english), (_, spanish)) in english.iter().zip(&spanish) {
            assert!(!english.is_empty() && !spanish.is_empty(), "{path} has no help");
            assert_ne!(english, spanish, "{path} says the same in both");
        }
    }

    #[test]
    fn the_table_names_what_there_is() {
        let program = Arguments::command();
        let named: BTreeSet<String> = COMMANDS
            .iter()
            .flat_map(|(name, _, arguments)| arguments.iter().map(move |(id, _)| format!("{name} {id}")))
            .collect();
        let there: BTreeSet<String> = program
            .get_subcommands()
            .flat_map(|command| {
                command.get_arguments().map(move |id| format!("{} {}", command.get_name(), id.get_id()))
            })
            .collect();
        assert_eq!(named, there);
    }

    #[test]
    fn no_word_of_another_language_stands_around_the_help() {
        for name in ["serve", "items", "backup"] {
            let mut program = said(Arguments::command(), Locale::Es.into());
            program.build();
            let help = program.find_subcommand_mut(name).expect("a command").render_long_help().to_string();
            assert!(help.contains("Uso: tenfold") && help.contains("Opciones:"), "{help}");
            for english in ["Usage", "OPTIONS", "Options:", "Arguments:", "default", "possible", "Print"] {
                assert!(!help.contains(english), "{english:?} in {help}");
            }
        }
    }
}
