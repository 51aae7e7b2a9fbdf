//! The browser that tests drive: Debian's own, installed where it can be.

use crate::program;
use anyhow::{Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Reads what the browser prints.
const PDF_READER: &str = "pdftotext";

/// A browser and the program that drives it.
pub struct Browser {
    /// Chromium.
    pub chromium: PathBuf,
    /// Its WebDriver.
    pub driver: PathBuf,
}

/// Finds Chromium and its driver, and installs them where that is possible.
///
/// # Errors
/// One line that says what is missing.
pub fn ensure() -> Result<Browser> {
    if let Some(browser) = found()
        && program::find(&[PDF_READER]).is_some()
    {
        return Ok(browser);
    }
    if can_install() {
        program::run(Command::new("apt-get").args(["update", "--quiet"]))?;
        let mut install = Command::new("apt-get");
        install.env("DEBIAN_FRONTEND", "noninteractive").args([
            "install",
            "--yes",
            "--quiet",
            "chromium",
            "chromium-driver",
            "poppler-utils",
        ]);
        program::run(&mut install)?;
    }
    if program::find(&[PDF_READER]).is_none() {
        bail!(
            "the tests need {PDF_READER}, to read what is printed: on Debian, as root, apt-get install poppler-utils"
        );
    }
    match found() {
        Some(browser) => Ok(browser),
        None => bail!(
            "the tests need Chromium and its driver: on Debian, as root, apt-get install chromium chromium-driver; elsewhere name them in TENFOLD_CHROMIUM and TENFOLD_CHROMEDRIVER"
        ),
    }
}

fn found() -> Option<Browser> {
    Some(Browser {
        chromium: named("TENFOLD_CHROMIUM")
            .or_else(|| program::find(&["chromium", "chromium-browser", "google-chrome"]))?,
        driver: named("TENFOLD_CHROMEDRIVER").or_else(|| program::find(&["chromedriver", "chromium.chromedriver"]))?,
    })
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

fn can_install() -> bool {
    let is_root = program::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    is_root && Path::new("/etc/debian_version").exists() && program::find(&["apt-get"]).is_some()
}
