//! One sheet a bundle: the tokens first, then each component's own sheet.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The sheets of a bundle in their order: `ui/tokens.css`, `boot/`, the rest of `ui/`, the bundle's own, by path.
///
/// # Errors
/// When a folder can't be read.
pub fn sheets(app_source: &Path, bundle: &str) -> Result<Vec<PathBuf>> {
    let tokens = app_source.join("ui/tokens.css");
    let mut sheets = vec![tokens.clone()];
    for folder in ["boot", "ui", bundle] {
        let mut found = Vec::new();
        collect(&app_source.join(folder), &mut found)?;
        found.sort();
        sheets.extend(found.into_iter().filter(|path| *path != tokens));
    }
    Ok(sheets)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "css") {
            found.push(path);
        }
    }
    Ok(())
}

/// The sheet without comments and needless white space. Nothing else changes: no value is rewritten, strings stay.
pub fn minify(sheet: &str) -> String {
    let mut small = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut gap = false;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            // Between two names a comment parts them without being a space, which in a selector would mean "inside".
            let parts = |c: char| c.is_whitespace() || "{};,".contains(c);
            if !gap && !small.ends_with(parts) && !small.is_empty() && !rest.starts_with(parts) && !rest.is_empty() {
                small.push_str("/**/");
            }
        } else if next.is_whitespace() {
            rest = rest.trim_start();
            gap = true;
        } else {
            if gap && !"{};,".contains(next) && !small.is_empty() && !small.ends_with(['{', '}', ';', ',', ':']) {
                small.push(' ');
            }
            gap = false;
            if next == '}' && small.ends_with(';') {
                small.pop();
            }
            let token = if next == '"' || next == '\'' { string(rest, next) } else { next.len_utf8() };
            small.push_str(&rest[..token]);
            rest = &rest[token..];
        }
    }
    small
}

/// The length of the string that starts here, its quotes and escapes included.
fn string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return index + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_needless_marks_go() {
        let cases = [
            ("a { color : red ; }\n\nb\n{ }", "a{color :red}b{}"),
            ("/* one */ a /* two */ b{}", "a b{}"),
            ("a/* not a space */.b{}", "a/**/.b{}"),
            (
                "a :hover, a:hover > b { margin: -1px calc(1px + 2px) }",
                "a :hover,a:hover > b{margin:-1px calc(1px + 2px)}",
            ),
            ("i::before { content: \"a  /* b */ \\\" ; }\" }", "i::before{content:\"a  /* b */ \\\" ; }\"}"),
            (
                "@media (min-width: 900px) and (any-pointer: fine) { a { b: c } }",
                "@media (min-width:900px) and (any-pointer:fine){a{b:c}}",
            ),
            (":root { --paper: light-dark(#fff, #000); }", ":root{--paper:light-dark(#fff,#000)}"),
            ("a { b: url('x y') }  /* cut short", "a{b:url('x y')}"),
            ("", ""),
        ];
        for (sheet, small) in cases {
            assert_eq!(minify(sheet), small, "{sheet}");
            assert_eq!(minify(small), small, "a second time: {small}");
        }
    }

    #[test]
    fn tokens_come_first_and_the_other_bundle_not_at_all() -> Result<()> {
        let source = tempfile::tempdir()?;
        for path in [
            "ui/tokens.css",
            "ui/a/b.css",
            "ui/clock.css",
            "ui/clock.rs",
            "boot/boot.css",
            "student/x.css",
            "teacher/y.css",
        ] {
            let path = source.path().join(path);
            fs::create_dir_all(path.parent().context("a folder")?)?;
            fs::write(path, "")?;
        }
        let order: Vec<_> = sheets(source.path(), "student")?;
        let order: Vec<_> = order.iter().filter_map(|path| path.strip_prefix(source.path()).ok()?.to_str()).collect();
        assert_eq!(order, ["ui/tokens.css", "boot/boot.css", "ui/a/b.css", "ui/clock.css", "student/x.css"]);
        Ok(())
    }
}
