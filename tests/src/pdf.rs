//! What can be read on printed pages.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::io::ErrorKind;
use std::process::Command;

/// The text of each page of a PDF in the order in which it was drawn, as `pdftotext` reads it; none where the machine does not have it.
///
/// # Errors
/// When it is no PDF.
pub fn pages(pdf: &[u8]) -> Result<Option<Vec<String>>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("printed.pdf");
    fs::write(&file, pdf)?;
    let output = match Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        output => output.context("could not run pdftotext")?,
    };
    ensure!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout)?;
    // Each page ends with a form feed.
    Ok(Some(text.split_terminator('\u{c}').map(str::to_owned).collect()))
}
