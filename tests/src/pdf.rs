//! What can be read on printed pages.

use crate::chromium::Chromium;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs;
use std::process::Command;

/// A sheet of paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paper {
    /// What it is called.
    pub name: &'static str,
    /// In inches.
    pub width: f64,
    /// In inches.
    pub height: f64,
}

/// What schools have in their printers.
pub const PAPERS: [Paper; 2] =
    [Paper { name: "A4", width: 8.27, height: 11.69 }, Paper { name: "Letter", width: 8.5, height: 11.0 }];

/// How the paper lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lies {
    /// On its short side.
    Upright,
    /// As the page's style asks for it.
    AsThePageAsks,
}

/// Prints the page that a browser shows; the text of each sheet.
///
/// # Errors
/// When it can't be printed.
pub async fn printed(browser: &Chromium, paper: Paper, lies: Lies) -> Result<Vec<String>> {
    let wanted = json!({"paperWidth": paper.width, "paperHeight": paper.height,
        "preferCSSPageSize": lies == Lies::AsThePageAsks});
    let printed = browser.devtools("Page.printToPDF", wanted).await?;
    pages(&thirtyfour::support::base64_decode(printed["data"].as_str().context("a PDF")?)?)
}

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
