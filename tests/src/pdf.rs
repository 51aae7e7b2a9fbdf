//! What can be read on printed pages.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::process::Command;

/// The text of each page of a PDF in the order in which it was drawn, as `pdftotext` reads it.
///
/// # Errors
/// When it is no PDF.
pub fn pages(pdf: &[u8]) -> Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("printed.pdf");
    fs::write(&file, pdf)?;
    let output =
        Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().context("could not run pdftotext")?;
    ensure!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout)?;
    // Each page ends with a form feed.
    Ok(text.split_terminator('\u{c}').map(str::to_owned).collect())
}
