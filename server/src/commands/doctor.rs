//! `tenfold doctor`: whether a data folder is in order, a line for each thing that was looked at.

use super::{Failure, tell};
use crate::{
    clock::{Clock, SystemClock},
    doctor::examine,
};
use clap::Args;
use std::{path::PathBuf, process::ExitCode};
use words::cli::{Finding, Keeping};

/// The exit code where something has to be done.
const BAD: u8 = 1;

#[derive(Debug, Args)]
pub(super) struct Doctor {
    #[arg(long, value_name = "DIR", default_value = "tenfold-data")]
    data: PathBuf,
}

impl Doctor {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let findings = runtime.block_on(examine(&self.data, SystemClock::start().now()));
        let is_bad = findings.iter().any(Finding::is_bad);
        for finding in findings {
            tell(Keeping::Found(finding))?;
        }
        Ok(if is_bad { ExitCode::from(BAD) } else { ExitCode::SUCCESS })
    }
}
