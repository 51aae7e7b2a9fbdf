//! Every crate that the workspace takes has its reason in ARCHITECTURE.md.

use crate::workspace;
use anyhow::{Result, ensure};
use std::fs;

/// Compares the workspace's dependencies with the table.
///
/// # Errors
/// When one has no line there, or a line is about one that is gone.
pub fn have_their_reasons() -> Result<()> {
    let manifest = fs::read_to_string(workspace::root().join("Cargo.toml"))?;
    let told = fs::read_to_string(workspace::root().join("ARCHITECTURE.md"))?;
    let (taken, told) = (taken(&manifest), told_of(&told));
    let untold: Vec<_> = taken.iter().filter(|name| !told.contains(name)).collect();
    ensure!(untold.is_empty(), "ARCHITECTURE.md does not say why these crates are here: {untold:?}");
    // The fuzz targets are a workspace of their own.
    let gone: Vec<_> = told.iter().filter(|name| !taken.contains(name) && **name != "libfuzzer-sys").collect();
    ensure!(gone.is_empty(), "ARCHITECTURE.md says why these crates are here, and they are not: {gone:?}");
    Ok(())
}

/// The crates of `[workspace.dependencies]` that are not our own.
fn taken(manifest: &str) -> Vec<&str> {
    let section = manifest.split("[workspace.dependencies]").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let dependency = |line: &'_ str| !line.starts_with('#') && !line.contains("path =");
    let lines = section.lines().filter(|line| dependency(line));
    lines.filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim()).collect()
}

/// The crates in the first column of the table; what stands in brackets is about the one before it.
fn told_of(architecture: &str) -> Vec<&str> {
    let section = architecture.split("## Dependencies").nth(1).unwrap_or_default();
    let columns = section.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let columns = columns.filter(|column| !matches!(*column, "crate" | "---"));
    columns.map(|column| column.split(" (").next().unwrap_or(column)).flat_map(|column| column.split(", ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_on_both_sides() {
        let manifest = "[workspace.dependencies]\nown = { path = \"own\" }\n# why\nserde = \"1\"\nleptos = { version = \"0.8\" }\n\n[profile.dev]\nx = 1\n";
        assert_eq!(taken(manifest), ["serde", "leptos"]);
        let told = "## Dependencies\n\n| crate | why |\n| --- | --- |\n| serde, leptos (its csr alone) | because |\n";
        assert_eq!(told_of(told), ["serde", "leptos"]);
    }
}
