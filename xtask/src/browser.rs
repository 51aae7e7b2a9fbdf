//! The browser that tests drive: Debian's own, installed where it can be.

use crate::{program, system};
use anyhow::{Result, bail};
use std::env;
use std::path::PathBuf;

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
    system::install(&["chromium", "chromium-driver", "poppler-utils"])?;
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
