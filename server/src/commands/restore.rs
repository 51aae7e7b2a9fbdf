//! `tenfold restore`: a backup in a data folder's place, with the server stopped.

use super::{Failure, passphrase, tell};
use crate::{
    backup,
    clock::{Clock, SystemClock},
};
use clap::Args;
use std::{path::PathBuf, process::ExitCode};
use words::cli::Keeping;

#[derive(Debug, Args)]
pub(super) struct Restore {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "DIR", default_value = "tenfold-data")]
    data: PathBuf,
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
}

impl Restore {
    pub fn run(self) -> Result<ExitCode, Failure> {
        let passphrase = passphrase::read(self.passphrase_file.as_deref())?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let now = SystemClock::start().now();
        let restored = runtime.block_on(backup::restore(&self.data, &self.file, passphrase.as_deref(), now));
        let restored = restored.map_err(|error| Failure::of_backup(error, &self.data, &self.file))?;
        let aside = restored.aside.map(|aside| aside.display().to_string());
        tell(Keeping::Restored { folder: self.data.display().to_string(), aside })?;
        Ok(ExitCode::SUCCESS)
    }
}
