//! `tenfold backup`: everything in one file, while the server runs.

use super::{Failure, passphrase, tell};
use crate::backup;
use clap::Args;
use std::{path::PathBuf, process::ExitCode};
use words::cli::Keeping;

#[derive(Debug, Args)]
pub(super) struct Backup {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "DIR", default_value = "tenfold-data")]
    data: PathBuf,
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
}

impl Backup {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let passphrase = passphrase::read(self.passphrase_file.as_deref())?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let written = runtime.block_on(backup::write(&self.data, &self.file, passphrase.as_deref()));
        let size = written.map_err(|error| Failure::of_backup(error, &self.data, &self.file))?;
        let file = self.file.display().to_string();
        tell(Keeping::BackedUp { file, kilobytes: size.div_ceil(1024), sealed: passphrase.is_some() })?;
        Ok(ExitCode::SUCCESS)
    }
}
