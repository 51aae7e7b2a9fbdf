//! RELIABILITY.md says which tests try each promise: they are there, by the names that it gives.

use crate::workspace;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

const COMMAND: &str = "`cargo xtask test ";

/// A test as nextest knows it: the binary that it is in, and its path in that.
struct Test {
    binary: String,
    name: String,
}

/// What RELIABILITY.md gives the test runner, one for each command.
fn filters(text: &str) -> impl Iterator<Item = &str> {
    let commands = text.split(COMMAND).skip(1).filter_map(|rest| rest.split('`').next());
    // What stands for all of them.
    commands.filter(|filter| !filter.ends_with("FILTER"))
}

/// Whether a filter means some test: by a part of its name, or after `-E` by an expression, of which each part between
/// `+` has to.
fn means_a_test(filter: &str, tests: &[Test]) -> Result<bool> {
    let Some(expression) = filter.strip_prefix("-E ") else {
        return Ok(tests.iter().any(|test| test.name.contains(filter)));
    };
    let expression = expression.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    for part in expression.context("an expression stands between '")?.split(" + ") {
        let terms = part.split(" & ").map(Term::read).collect::<Result<Vec<_>>>()?;
        if !tests.iter().any(|test| terms.iter().all(|term| term.means(test))) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// One of nextest's terms, of those that are in use.
enum Term<'a> {
    Binary(&'a str),
    BeginsWith(&'a str),
}

impl<'a> Term<'a> {
    fn read(text: &'a str) -> Result<Self> {
        let between = |begin: &str, end: &str| text.strip_prefix(begin)?.strip_suffix(end);
        match (between("binary(", ")"), between("test(/^", "/)")) {
            (Some(binary), _) => Ok(Self::Binary(binary)),
            (_, Some(name)) => Ok(Self::BeginsWith(name)),
            _ => bail!("{text} is neither binary(NAME) nor test(/^NAME/)"),
        }
    }

    fn means(&self, test: &Test) -> bool {
        match self {
            Self::Binary(binary) => test.binary == *binary,
            Self::BeginsWith(name) => test.name.starts_with(name),
        }
    }
}

/// Every test of the workspace, found in its sources.
fn tests() -> Result<Vec<Test>> {
    let mut tests = Vec::new();
    for entry in fs::read_dir(workspace::root())? {
        let member = entry?.path();
        if !member.join("Cargo.toml").is_file() {
            continue;
        }
        let name = member.file_name().unwrap_or_default().to_string_lossy().into_owned();
        in_folder(&member.join("src"), &[name], &mut tests)?;
        in_folder(&member.join("tests"), &[], &mut tests)?;
    }
    Ok(tests)
}

/// Those below a folder at this place: a binary and the modules in it. In `tests`, each file or folder is a binary.
fn in_folder(folder: &Path, place: &[String], tests: &mut Vec<Test>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_root = ["lib", "main", "mod"].contains(&stem.as_str());
        let below: Vec<String> = place.iter().cloned().chain((!is_root).then_some(stem)).collect();
        if path.is_dir() {
            in_folder(&path, &below, tests)?;
            continue;
        }
        let is_source = path.extension().is_some_and(|end| end == "rs");
        let Some((binary, modules)) = below.split_first().filter(|_| is_source) else { continue };
        tests.extend(functions(&fs::read_to_string(&path)?).map(|function| {
            let name = modules.iter().map(String::as_str).chain([function]).collect::<Vec<_>>().join("::");
            Test { binary: binary.clone(), name }
        }));
    }
    Ok(())
}

/// The names of a file's functions that are tests.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    let is_test = |line: &&str| line.starts_with("#[test]") || line.starts_with("#[tokio::test");
    let mut lines = text.lines().map(str::trim);
    std::iter::from_fn(move || {
        lines.find(is_test)?;
        let function = lines.find_map(|line| line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn "))?;
        function.split('(').next()
    })
}

#[test]
fn each_command_of_reliability_means_tests_that_there_are() -> Result<()> {
    let text = fs::read_to_string(workspace::root().join("RELIABILITY.md"))?;
    let tests = tests()?;
    let mut nothing = Vec::new();
    for filter in filters(&text) {
        if !means_a_test(filter, &tests).with_context(|| filter.to_owned())? {
            nothing.push(filter);
        }
    }
    assert!(nothing.is_empty(), "RELIABILITY.md names tests that are not there: {nothing:#?}");
    assert!(filters(&text).count() > 0, "RELIABILITY.md names no test");
    Ok(())
}

#[test]
fn a_filter_that_means_nothing_is_told_from_one_that_means_a_test() -> Result<()> {
    let test = |binary: &str, name: &str| Test { binary: binary.to_owned(), name: name.to_owned() };
    let tests =
        [test("sync", "each_is_stored_once"), test("browser", "clock::it_ends"), test("browser", "set_clock::no")];
    for (filter, expected) in [
        ("stored_once", true),
        ("clock::", true),
        ("sync", false),
        ("-E 'binary(sync)'", true),
        ("-E 'binary(synch)'", false),
        ("-E 'binary(sync) + binary(gone)'", false),
        ("-E 'binary(browser) & test(/^clock::/)'", true),
        ("-E 'binary(browser) & test(/^lock::/)'", false),
        ("-E 'binary(sync) & test(/^clock::/)'", false),
    ] {
        assert_eq!(means_a_test(filter, &tests)?, expected, "{filter}");
    }
    assert!(means_a_test("-E 'test(clock)'", &tests).is_err(), "a term that nobody reads is no test that is there");
    let text =
        "  #[tokio::test(flavor = \"x\")]\n  async fn one() {\n#[test]\n#[should_panic]\nfn two() {\nfn no() {\n";
    assert_eq!(functions(text).collect::<Vec<_>>(), ["one", "two"]);
    let text = "`cargo xtask test --fast -- FILTER`, `cargo xtask test crash::`, `cargo xtask soak`";
    assert_eq!(filters(text).collect::<Vec<_>>(), ["crash::"]);
    Ok(())
}
