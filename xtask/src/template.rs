//! The files of `app/src/boot`: comments out, names filled in.

use anyhow::{Result, bail};

/// Puts a value in the place of each `{{name}}`.
///
/// # Errors
/// When a name is asked for that is not among the values.
pub fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut filled = template.to_owned();
    for (name, value) in values {
        filled = filled.replace(&format!("{{{{{name}}}}}"), value);
    }
    if let Some((_, unknown)) = filled.split_once("{{") {
        bail!("nothing is known for {{{{{}", unknown.lines().next().unwrap_or_default());
    }
    Ok(filled)
}

/// HTML or SVG without its comments and the empty lines they leave.
pub fn markup_without_comments(markup: &str) -> String {
    let mut kept = String::new();
    let mut rest = markup;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_filled_in_and_unknown_ones_refused() -> Result<()> {
        assert_eq!(fill("<a href=\"{{one}}\">{{two}}", &[("one", "1"), ("two", "2")])?, "<a href=\"1\">2");
        assert!(fill("{{three}}", &[("one", "1")]).is_err());
        Ok(())
    }

    #[test]
    fn comments_go() {
        assert_eq!(markup_without_comments("<!-- a\n<b> -->\n<p>\n  x<!-- y --></p>"), "<p>\nx</p>\n");
    }
}
