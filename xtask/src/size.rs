//! What a cold load of each page weighs, and what is fetched later, as a table.

use crate::manifest::{Bundle, Manifest};
use std::fmt::Write;

/// The tables of the student's and the teacher's first load, and of the modules that they fetch when they need them.
pub fn tables(manifest: &Manifest) -> String {
    let (pages, modules): (Vec<_>, Vec<_>) = manifest.bundles.iter().partition(|(_, bundle)| bundle.has_a_page());
    let first = pages.iter().map(|(name, bundle)| table(name, "cold load, bytes", bundle));
    first.chain(modules.iter().map(|(name, bundle)| table(name, "fetched when needed, bytes", bundle))).collect()
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
    // The service worker keeps the page under another name, which a first load does not fetch.
    let loaded = || bundle.files.iter().filter(|file| !file.path.starts_with("assets/page-"));
    let sum = |size: fn(&crate::manifest::File) -> usize| loaded().map(size).sum::<usize>();
    row(sum_of, sum(|file| file.raw), sum(|file| file.brotli), sum(|file| file.gzip));
    table.push('\n');
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::File;

    #[test]
    fn pages_come_before_what_they_fetch_each_with_its_sum() {
        let file = |path: &str, raw| File { path: path.to_owned(), raw, brotli: raw / 3, gzip: raw / 2 };
        let bundle = |files| Bundle { profile: "wasm".to_owned(), inputs: String::new(), files };
        let bundles = [
            ("items".to_owned(), bundle(vec![file("assets/items.wasm", 600)])),
            (
                "student".to_owned(),
                bundle(vec![file("assets/student.wasm", 90), file("assets/page-1.html", 30), file("index.html", 30)]),
            ),
        ];
        let tables = tables(&Manifest { bundles: bundles.into() });
        let lines: Vec<Vec<&str>> = tables.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[0][0], "student", "{tables}");
        assert_eq!(lines[4], ["cold", "load,", "bytes", "120", "40", "60"], "{tables}");
        assert_eq!(lines[6][0], "items", "{tables}");
        assert_eq!(lines[8], ["fetched", "when", "needed,", "bytes", "600", "200", "300"], "{tables}");
    }
}
