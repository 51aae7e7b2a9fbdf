//! What `--help` says.

use crate::{
    Locale, NumberStyle, Reader,
    cli::help::{Argument, Command, Frame},
};

pub(crate) fn command(command: &Command, _: Reader) -> String {
    match command {
        Command::Tenfold => "Timed practice and demonstrations of mastery",
        Command::Serve => "Run the server",
        Command::Items => "Draw an objective’s items with their answers",
        Command::Score => "Judge responses, a JSON object a line, from the standard input",
        Command::Catalogue => "List the objectives",
        Command::Attempts => "Print what a class has on record",
        Command::Export => "Write all that is on record of a class’s students, past ones too, a JSON object a line",
        Command::Backup => "Write the database and the keys into one file, while the server runs",
        Command::Restore => "Put a backup in the data folder’s place, with the server stopped",
        Command::Rebuild => "Derive everything that is shown anew from the events",
        Command::Doctor => "Look at the data folder, and say whether it is in order",
        Command::Help => "Say what a command does",
    }
    .to_owned()
}

pub(crate) fn argument(argument: &Argument, _: Reader) -> String {
    match argument {
        Argument::Demo => "With a demo school to try everything",
        Argument::Data => "Where everything is kept",
        Argument::Listen => "Where to listen; 0.0.0.0:8310 for the whole network",
        Argument::TlsCert => "The certificate for https, a PEM file",
        Argument::TlsKey => "The certificate’s key, a PEM file",
        Argument::Objective => "The objective or approach, by its id: multiply-one-digit",
        Argument::Model => "An item model in the place of an objective: multiplication-facts",
        Argument::Params => {
            "The model’s parameters: '{\"factor_from\":2,\"factor_to\":9}'; those that it begins with if left out"
        }
        Argument::SetSize => "How many of the model’s items a set has: within a set none comes twice",
        Argument::Seed => "The number that fixes the items",
        Argument::Count => "How many items",
        Argument::Language => return format!("The language: {}", Locale::ALL.map(Locale::tag).join(", ")),
        Argument::NumberStyle => {
            return format!("The marks in numbers: {}", NumberStyle::ALL.map(NumberStyle::example).join(" or "));
        }
        Argument::Lines => "How to write them: a JSON object a line",
        Argument::TableOrLines => {
            "How to write them: as tables for people, or a JSON object a line: each attempt, then each standing"
        }
        Argument::Class => "The class’s code",
        Argument::NewBackup => "The file to write",
        Argument::Backup => "The backup",
        Argument::SealUnder => "Seal it under the passphrase on the first line of this file",
        Argument::SealedUnder => "A sealed backup’s passphrase, on the first line of this file",
        Argument::Check => "Only compare, also while the server runs; code 1 where anything differs",
        Argument::OfCommand => "Which command; all of them if left out",
        Argument::Help => "Say what there is",
        Argument::Version => "Say which version this is",
    }
    .to_owned()
}

pub(crate) fn frame(frame: &Frame, _: Reader) -> String {
    match frame {
        Frame::Usage => "Usage".to_owned(),
        Frame::Commands => "Commands".to_owned(),
        Frame::Command => "COMMAND".to_owned(),
        Frame::Arguments => "Arguments".to_owned(),
        Frame::Options => "Options".to_owned(),
        Frame::Default { value } => format!("[if left out: {value}]"),
        Frame::Possible { values } => format!("[can be: {}]", values.join(", ")),
    }
}
