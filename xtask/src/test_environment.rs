//! What programs in `tests/` are told about what was built for them.

use crate::{axe, browser, workspace};
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The tools and files that tests, benches and screenshots use.
pub struct TestEnvironment {
    variables: Vec<(&'static str, PathBuf)>,
}

impl TestEnvironment {
    /// Finds or fetches all of it.
    ///
    /// # Errors
    /// One line that says what is missing.
    pub fn ensure(server: &Path) -> Result<Self> {
        let browser = browser::ensure()?;
        Ok(Self {
            variables: vec![
                ("TENFOLD_BINARY", server.to_owned()),
                ("TENFOLD_BUNDLE", workspace::bundles()),
                ("TENFOLD_AXE", axe::ensure()?),
                ("TENFOLD_CHROMIUM", browser.chromium),
                ("TENFOLD_CHROMEDRIVER", browser.driver),
            ],
        })
    }

    /// Lets a program know.
    pub fn tell<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(self.variables.iter().map(|(name, value)| (name, value)))
    }
}
