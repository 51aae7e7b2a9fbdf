//! JavaScript without what only people read: indentation, and lines that are only a comment.

/// The script with every line trimmed, and without comments that begin a line. Left alone when a template string runs
/// over several lines, where white space may mean something.
pub fn minify(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut small = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            small.push_str(line);
            small.push('\n');
        }
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_and_indentation_go() {
        let cases = [
            ("  a();\n\n\tb();", "a();\nb();\n"),
            ("// a\nimport \"https://b\";\n  // c\nd(); // e", "import \"https://b\";\nd(); // e\n"),
            ("/** @returns {any} */\na\n/**\n * b\n */\nc", "a\nc\n"),
            ("let a = `\n  // b\n`;", "let a = `\n  // b\n`;"),
            ("let a = `${b}`;\n  c", "let a = `${b}`;\nc\n"),
        ];
        for (script, small) in cases {
            assert_eq!(minify(script), small, "{script}");
        }
    }
}
