//! What the command line says.

mod keeping;

use crate::{
    Reader, Say,
    cli::{Cli, Column, Ended, Fact, Usage, one_line},
};

pub(crate) fn say(key: &Cli, reader: Reader) -> String {
    match key {
        Cli::Address { url } => format!("Tenfold: {url}"),
        Cli::BeginAddress { url } => {
            format!("There is no school yet. To begin one, open this address (it works once): {url}")
        }
        Cli::DemoClass { code } => format!("A demo school is ready. Class code: {code}"),
        Cli::DemoStudent { name, pin } => format!("{name}, PIN {pin}"),
        Cli::DemoTeacher { name, password } => format!("Teacher: {name}, password {password}"),
        Cli::AddressInUse { address } => {
            format!("{address} is in use by another program. Stop that, or choose another: --listen 127.0.0.1:8311")
        }
        Cli::AddressUnusable { address, problem } => {
            format!("can’t listen on {address} ({problem}). Choose an address of this machine: --listen 127.0.0.1:8310")
        }
        Cli::FolderNotWritable { folder, problem } => {
            format!("can’t write to {folder} ({problem}). Choose another folder: --data DIR")
        }
        Cli::DatabaseNewer { found, known } => format!(
            "the database was written by a later version (schema {found}; this program knows up to {known}). Use that version."
        ),
        Cli::DatabaseDamaged { file, problem } => {
            format!("{file} is damaged ({}). Put a backup in its place.", one_line(problem))
        }
        Cli::DatabaseUnsafe { setting, found, wanted } => format!(
            "the database can’t promise to keep work here: {setting} is {found} and must be {wanted}. Keep the folder on a local disk: --data DIR"
        ),
        Cli::DatabaseFailed { problem } => {
            format!("the database can’t be used ({}). Is another program holding it?", one_line(problem))
        }
        Cli::KeyMissing { file } => {
            format!("{file} is missing, and the database needs it. Put it back from the backup.")
        }
        Cli::DatabaseGone { file, key } => format!(
            "{key} was made for a database that is no longer at {file}. Put the database back from the backup, or move the \
             keys away to begin anew."
        ),
        Cli::KeyMismatch { file } => {
            format!("{file} belongs to another database. Put back the one from this database’s backup.")
        }
        Cli::KeyUnreadable { file, problem } => {
            format!("{file} can’t be used ({}). Put it back from the backup, for this user to read.", one_line(problem))
        }
        Cli::OtherSchool { folder } => {
            format!("{folder} holds a real school, and the demo’s PINs are public. Choose another folder: --data DIR")
        }
        Cli::Tls { cert, key, problem } => {
            format!(
                "{cert} with {key} can’t be used for https ({}). Both have to be PEM files that fit.",
                one_line(problem)
            )
        }
        Cli::ServingFailed { problem } => format!("the server stopped: {}", one_line(problem)),
        Cli::NoDatabase { folder } => format!("there is no database in {folder}. Say where it is: --data DIR"),
        Cli::NoClass { code } => format!("there is no class with the code {code}"),
        Cli::NoObjective { id, known } => format!("there is no objective “{id}”. There are: {}", known.join(", ")),
        Cli::NoModel { id, known } => format!("there is no item model “{id}”. There are: {}", known.join(", ")),
        Cli::WrongParameter(wrong) => wrong.say(reader),
        Cli::NoItems { problem } => format!("the items can’t be drawn: {problem}"),
        Cli::Usage(usage) => format!("{}; `tenfold --help` says what there is.", wrong(usage)),
        Cli::Stream { problem } => format!("reading or writing failed: {problem}"),
        Cli::NoAttempts => "No attempts yet.".to_owned(),
        Cli::Column(column) => match column {
            Column::Student => "Student",
            Column::Objective => "Objective",
            Column::Started => "Started",
            Column::Outcome => "Outcome",
            Column::Right => "Right",
            Column::Facts => "Facts",
        }
        .to_owned(),
        Cli::Ended(how) => ended(*how).to_owned(),
        Cli::Practice { of } if of.is_empty() => "practice".to_owned(),
        Cli::Practice { of } => format!("practice: {of}"),
        Cli::Fact(fact) => said(*fact),
        Cli::Void => "void".to_owned(),
        Cli::CountsFor { name } => format!("counts for {name}"),
        Cli::Keeping(keeping) => keeping::said(keeping),
    }
}

const fn ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Met => "met",
        Ended::NotMet => "not yet",
        Ended::TimedOut => "timed out",
        Ended::Abandoned => "left",
        Ended::Running => "running",
    }
}

fn said(fact: Fact) -> String {
    match fact {
        Fact::Hidden(times) => format!("hidden {times}×"),
        Fact::Resumed(times) => format!("came back {times}×"),
        Fact::TakenOver(times) => format!("taken over {times}×"),
        Fact::NoStart => "start not confirmed".to_owned(),
        Fact::OfflineStart => "began without a network".to_owned(),
        Fact::Unreturned => "ticket in advance, never came back".to_owned(),
        Fact::ClockChanged(times) => format!("clock changed {times}×"),
        Fact::ClockBehind(seconds @ 0..) => format!("clock {seconds} s behind"),
        Fact::ClockBehind(seconds) => format!("clock {} s ahead", seconds.unsigned_abs()),
        Fact::BegunLate(seconds) => format!("first item {seconds} s after Start"),
        Fact::ArrivedLate(seconds) => format!("arrived {seconds} s after the deadline"),
        Fact::LateTabs(1) => "1 more tab after the end".to_owned(),
        Fact::LateTabs(tabs) => format!("{tabs} more tabs after the end"),
        Fact::TooLate(1) => "1 event after it was closed".to_owned(),
        Fact::TooLate(events) => format!("{events} events after it was closed"),
        Fact::Unshown(1) => "1 answer to an item not painted".to_owned(),
        Fact::Unshown(answers) => format!("{answers} answers to items not painted"),
        Fact::Unknown(1) => "1 event of another version".to_owned(),
        Fact::Unknown(events) => format!("{events} events of another version"),
        Fact::ClaimDiffers => "claimed another result".to_owned(),
        Fact::Conflicts(times) => format!("other content sent {times}×"),
    }
}

fn wrong(usage: &Usage) -> String {
    match usage {
        Usage::Command { given } => format!("there is no command {given}"),
        Usage::Option { given } => format!("there is no option {given}"),
        Usage::Missing { wanted } => format!("{wanted} is missing"),
        Usage::NoValue { option } => format!("{option} needs a value"),
        Usage::Number { option, given } => format!("{option} is a whole number, and not {given}"),
        Usage::Value { option, given, problem } if problem.is_empty() => format!("{option} can’t be {given}"),
        Usage::Value { option, given, problem } => format!("{option} can’t be {given}: {problem}"),
        Usage::Other { problem } => problem.clone(),
    }
}
