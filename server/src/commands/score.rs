//! `tenfold score`: judges responses, a JSON object a line in and one out.

use super::{Failure, terminal};
use crate::problem::of_json;
use clap::Args;
use generators::answers::{Fields, Key, Response, Verdict, judge};
use serde::{Deserialize, Serialize};
use std::{
    io::{self, BufRead, BufWriter, Write},
    process::ExitCode,
};
use words::{Locale, NumberStyle, Reader, Say, cli::Cli};

#[derive(Debug, Args)]
pub(super) struct Score {}

/// A line in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    answer: Fields,
    response: Response,
    #[serde(default)]
    locale: Option<String>,
    #[serde(default)]
    number_style: NumberStyle,
}

/// A line out. Its shape is a promise: new fields may join.
#[derive(Serialize)]
#[serde(untagged)]
enum Told {
    Judged {
        verdict: Verdict,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    Refused {
        error: String,
    },
}

impl Score {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let (mut input, mut out) = (io::stdin().lock(), BufWriter::new(io::stdout().lock()));
        let mut code = ExitCode::SUCCESS;
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line)? > 0 {
            if !line.trim_ascii().is_empty() {
                let told = score(&line).unwrap_or_else(|error| {
                    code = ExitCode::from(2);
                    Told::Refused { error }
                });
                serde_json::to_writer(&mut out, &told)?;
                out.write_all(b"\n")?;
            }
            line.clear();
        }
        out.flush()?;
        Ok(code)
    }
}

fn score(line: &[u8]) -> Result<Told, String> {
    let terminal = Reader::from(terminal());
    let asked: Asked =
        serde_json::from_slice(line).map_err(|error| Cli::BadLine(Box::new(of_json(&error))).say(terminal))?;
    let key = Key::try_from(asked.answer).map_err(|error| Cli::BadKey(Box::new(error)).say(terminal))?;
    let locale = asked.locale.map_or(Ok(Locale::default()), |tag| tag.parse());
    let locale = locale.map_err(|unknown| Cli::NoLocale(unknown).say(terminal))?;
    let reader = Reader { locale, numbers: asked.number_style };
    let judged = judge(&key, &asked.response, reader);
    Ok(Told::Judged { verdict: judged.verdict, reason: judged.reason.map(|reason| reason.say(reader)) })
}
