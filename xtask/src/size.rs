//! What a cold load of each page weighs, and what is fetched later, as a table.

use crate::manifest::{Bundle, Manifest};
use std::fmt::Write;

/// The tables of the student's and the teacher's bundle, and of the item models that either fetches when it needs them.
pub fn tables(manifest: &Manifest) -> String {
    ["student", "teacher", "items"].iter().filter_map(|name| Some(table(name, manifest.bundles.get(*name)?))).collect()
}

fn table(name: &str, bundle: &Bundle) -> String {
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
    row(
        if name == "items" { "fetched when needed, bytes" } else { "cold load, bytes" },
        sum(|file| file.raw),
        sum(|file| file.brotli),
        sum(|file| file.gzip),
    );
    table.push('\n');
    table
}
