//! What a cold load of each page weighs, and what is fetched later, as a table.

use crate::manifest::{Bundle, Manifest};
use std::fmt::Write;

/// The tables of the student's and the teacher's first load, and of the modules that they fetch when they need them.
pub fn tables(manifest: &Manifest) -> String {
    const FIRST: &str = "cold load, bytes";
    const FETCHED: &str = "fetched when needed, bytes";
    [("student", FIRST), ("teacher", FIRST), ("items", FETCHED), ("items-workshop", FETCHED)]
        .iter()
        .filter_map(|(name, sum)| Some(table(name, sum, manifest.bundles.get(*name)?)))
        .collect()
}

fn table(name: &str, sum_of: &str, bundle: &Bundle) -> String {
    let mut table =
        format!("{:<34}{:>10}{:>10}{:>10}\n", format!("{name} ({})", bundle.profile), "raw", "brotli", "gzip");
    let mut row = |what: &str, raw: usize, brotli: usize, gzip: usize| {
        // Writing to a String cannot fail.
        let _ = writeln!(table, "{what:<34}{raw:>10}{brotli:>10}{gzip:>10}");
    };
    for file in &bundle.files {
        row(&file.path, file.raw, file.brotli, file.gzip);
    }
    let sum = |size: fn(&crate::manifest::File) -> usize| bundle.files.iter().map(size).sum::<usize>();
    row(sum_of, sum(|file| file.raw), sum(|file| file.brotli), sum(|file| file.gzip));
    table.push('\n');
    table
}
