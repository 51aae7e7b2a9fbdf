//! What the command line says.

mod help;
mod keeping;
mod trouble;

pub(crate) use help::{argument, command, frame};

use crate::{
    Locale, Reader, Say,
    cli::{Cli, Column, Ended, Right, Stands, Usage, one_line},
};

pub(crate) fn say(key: &Cli, reader: Reader) -> String {
    match key {
        Cli::BadLine(fault) => format!("The line can’t be read: {}.", fault.say(reader)),
        Cli::BadKey(error) => format!("The answer can’t be read: {}", error.say(reader)),
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
            format!(
                "can’t listen on {address} ({}). Choose an address of this machine: --listen 127.0.0.1:8310",
                trouble::wrong(problem)
            )
        }
        Cli::FolderNotWritable { folder, problem } => {
            format!("can’t write to {folder} ({}). Choose another folder: --data DIR", trouble::wrong(problem))
        }
        Cli::DatabaseNewer { found, known } => format!(
            "the database was written by a later version (schema {found}; this program knows up to {known}). Use that version."
        ),
        Cli::DatabaseOlder { found, known } => format!(
            "the database was written by an earlier version (schema {found}; this program has schema {known}), and only looking changes nothing in it. Use that version, or start the server with this one first: tenfold serve"
        ),
        Cli::DatabaseDamaged { file, problem } => {
            format!("{file} is damaged ({}). Put a backup in its place.", trouble::wrong(problem))
        }
        Cli::DatabaseUnsafe { setting, found, wanted } => format!(
            "the database can’t promise to keep work here: {setting} is {found} and must be {}. Keep the folder on a local disk: --data DIR",
            trouble::wanted(*wanted)
        ),
        Cli::DatabaseFailed { problem } => {
            format!("the database can’t be used ({}). Is another program holding it?", trouble::wrong(problem))
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
            format!(
                "{file} can’t be used ({}). Put it back from the backup, for this user to read.",
                trouble::wrong(problem)
            )
        }
        Cli::OtherSchool { folder } => {
            format!("{folder} holds a real school, and the demo’s PINs are public. Choose another folder: --data DIR")
        }
        Cli::Tls { cert, key, problem } => {
            format!(
                "{cert} with {key} can’t be used for https ({}). Both have to be PEM files that fit.",
                trouble::wrong(problem)
            )
        }
        Cli::ServingFailed { problem } => format!("the server stopped: {}", trouble::wrong(problem)),
        Cli::Refused(problem) => one_line(&problem.say(reader)),
        Cli::NoDatabase { folder } => format!("there is no database in {folder}. Say where it is: --data DIR"),
        Cli::NoClass { code } => format!("there is no class with the code {code}"),
        Cli::NoObjective { id, known } => format!("there is no objective “{id}”. There are: {}", known.join(", ")),
        Cli::NoModel { id, known } => format!("there is no item model “{id}”. There are: {}", known.join(", ")),
        Cli::NoLocale(unknown) => {
            format!("there is no language “{}”. There are: {}", unknown.0, Locale::ALL.map(Locale::tag).join(", "))
        }
        Cli::NoPages => {
            "This program was built without its pages: run `cargo xtask build` and start target/release/tenfold."
                .to_owned()
        }
        Cli::WrongParameter(wrong) => wrong.say(reader),
        Cli::NoItems { why } => format!("the items can’t be drawn: {}", trouble::undrawable(why)),
        Cli::Usage(usage) => format!("{}; `tenfold --help` says what there is.", wrong(usage, reader)),
        Cli::Stream { problem } => format!("reading or writing failed: {}", trouble::wrong(problem)),
        Cli::NoAttempts => "No attempts yet.".to_owned(),
        Cli::Column(column) => match column {
            Column::Student => "Student",
            Column::Objective => "Objective",
            Column::Started => "Started",
            Column::Outcome => "Outcome",
            Column::Right => "Right",
            Column::Standing => "Standing",
            Column::Since => "Since",
            Column::Facts => "Facts",
        }
        .to_owned(),
        Cli::Ended(how) => ended(*how).to_owned(),
        Cli::Stands(standing) => stands(*standing).to_owned(),
        Cli::Practice { of } if of.is_empty() => "practice".to_owned(),
        Cli::Practice { of } => format!("practice: {of}"),
        Cli::Void => "void".to_owned(),
        Cli::CountsFor { name } => format!("counts for {name}"),
        Cli::Keeping(keeping) => keeping::said(keeping),
    }
}

const fn stands(standing: Stands) -> &'static str {
    match standing {
        Stands::Met => "met",
        Stands::MetByTeacher => "met by the teacher",
        Stands::NotYet => "not yet",
        Stands::Excused => "excused",
        Stands::NotTried => "not tried",
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

fn wrong(usage: &Usage, reader: Reader) -> String {
    match usage {
        Usage::Command { given } => format!("there is no command {given}"),
        Usage::Option { given } => format!("there is no option {given}"),
        Usage::Missing { wanted } => format!("{wanted} is missing"),
        Usage::NoValue { option } => format!("{option} needs a value"),
        Usage::Number { option, given } => format!("{option} is a whole number, and not {given}"),
        Usage::Value { option, given, right: Right::Plain } => format!("{option} can’t be {given}"),
        Usage::Value { option, given, right: Right::OneOf(these) } => {
            format!("{option} can’t be {given}; there are: {}", these.join(", "))
        }
        Usage::Value { option, given, right: Right::Between { least, most } } => {
            format!("{option} is a whole number from {least} to {most}, and not {given}")
        }
        Usage::Value { option, given, right: Right::Address } => {
            format!("{option} is an address with a port, like 127.0.0.1:8310, and not {given}")
        }
        Usage::Value { option, given, right: Right::Json(fault) } => {
            format!("{option} can’t be {given}: {}", fault.say(reader))
        }
        Usage::Conflict { option, others } if others.is_empty() => format!("{option} is there twice"),
        Usage::Conflict { option, others } => format!("{option} can’t stand beside {}", others.join(", ")),
        Usage::Other => "the arguments can’t be read".to_owned(),
    }
}
