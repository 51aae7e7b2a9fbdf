//! Which files a bundle has, and what is in them.

use crate::bindgen::{self, Bound};
use crate::manifest::Bundle;
use crate::optimize::Optimizer;
use crate::{fingerprint, order, script, stylesheet, template, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A file as it will lie in a bundle's folder.
pub struct Made {
    /// In the bundle's folder.
    pub path: String,
    /// Not compressed.
    pub contents: Vec<u8>,
}

/// The module that a program fetches when it needs it, by its files' names under `/assets/`.
#[derive(Default)]
pub struct Fetched {
    /// The JavaScript around it.
    pub glue: String,
    /// The module.
    pub module: String,
}

impl Fetched {
    /// The names that a bundle's files have.
    pub fn of(bundle: &Bundle) -> Self {
        let named = |ending: &str| {
            let mut names = bundle.files.iter().filter_map(|file| file.path.strip_prefix("assets/"));
            names.find(|name| name.ends_with(ending)).unwrap_or_default().to_owned()
        };
        Self { glue: named(".js"), module: named(".wasm") }
    }
}

/// A program's files: the page, and what it names under `/assets/`.
///
/// # Errors
/// When bindgen or the optimizer refuses it, or a file of `app/src` can't be read.
pub fn app(name: &str, compiled: &[u8], fetched: &Fetched, optimizer: Option<&Optimizer>) -> Result<Vec<Made>> {
    let Bound { module, glue } = bindgen::bind(name, compiled)?;
    let module = match optimizer {
        Some(optimizer) => optimizer.shrink(name, &module)?,
        None => module,
    };
    let style: Vec<String> =
        stylesheet::sheets(&app_source(), name)?.iter().map(|path| read_text(path)).collect::<Result<_>>()?;
    let style = stylesheet::minify(&style.join("\n"));
    let mark = template::markup_without_comments(&boot_file("mark.svg")?);

    let mut files = Vec::new();
    let mut asset = |stem: &str, extension: &str, contents: Vec<u8>| {
        let made = asset(stem, extension, contents);
        let name = made.path.trim_start_matches(ASSETS).to_owned();
        files.push(made);
        name
    };
    let module = asset(name, "wasm", order::alike(&module)?);
    let glue = asset(name, "js", script::minify(&glue).into_bytes());
    let style = asset(name, "css", style.into_bytes());
    let mark = asset("mark", "svg", mark.into_bytes());
    let boot = template::fill(
        &script::minify(&boot_file("boot.js")?),
        &[("glue", &glue), ("module", &module), ("items_glue", &fetched.glue), ("items_module", &fetched.module)],
    )?;
    let boot = asset("boot", "js", boot.into_bytes());
    let names = [("module", &*module), ("glue", &*glue), ("style", &*style), ("mark", &*mark), ("boot", &*boot)];
    let page = template::fill(&template::markup_without_comments(&boot_file("index.html")?), &names)?;
    let page = page.into_bytes();
    if name == OPENS_OFFLINE {
        files.push(Made {
            path: format!("assets/{}", fingerprint::name("page", "html", &page)),
            contents: page.clone(),
        });
        let worker = worker(&files, fetched)?;
        files.push(worker);
    }
    files.push(Made { path: "index.html".to_owned(), contents: page });
    Ok(files)
}

/// The program whose pages open without a network.
const OPENS_OFFLINE: &str = "student";

/// The service worker, with the very files of this build; their names follow their contents, and so does the build's.
fn worker(files: &[Made], fetched: &Fetched) -> Result<Made> {
    let fetched = [&fetched.glue, &fetched.module].map(|name| format!("assets/{name}"));
    let paths = || files.iter().map(|file| file.path.as_str()).chain(fetched.iter().map(String::as_str));
    let page = paths().filter_map(|path| path.strip_prefix("assets/page-")).collect::<String>();
    let build = fingerprint::sha256(paths().map(str::as_bytes));
    let listed: Vec<String> = paths().map(|path| format!("\"/{path}\"")).collect();
    let names = [("build", &build[..12]), ("page", &format!("page-{page}")), ("files", &listed.join(","))];
    let contents = template::fill(&script::minify(&boot_file("worker.js")?), &names)?.into_bytes();
    Ok(Made { path: "worker.js".to_owned(), contents })
}

/// A module's files, named by what is in them as every asset is.
///
/// # Errors
/// When bindgen refuses it.
pub fn module(name: &str, compiled: &[u8]) -> Result<Vec<Made>> {
    let Bound { module, glue } = bindgen::bind(name, compiled)?;
    Ok(vec![asset(name, "wasm", order::alike(&module)?), asset(name, "js", script::minify(&glue).into_bytes())])
}

/// The folder of all files whose names say what is in them.
const ASSETS: &str = "assets/";

/// A file in it.
fn asset(stem: &str, extension: &str, contents: Vec<u8>) -> Made {
    Made { path: format!("{ASSETS}{}", fingerprint::name(stem, extension, &contents)), contents }
}

/// All that goes into a program's files beside the compiled module, each with its path.
///
/// # Errors
/// When a file can't be read.
pub fn sources(name: &str) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let boot = ["index.html", "boot.js", "worker.js", "mark.svg"].map(|file| app_source().join("boot").join(file));
    let sheets = stylesheet::sheets(&app_source(), name)?;
    let read = |path: PathBuf| Ok((path.clone(), fs::read(&path).with_context(|| could_not_read(&path))?));
    sheets.into_iter().chain(boot).map(read).collect()
}

fn app_source() -> PathBuf {
    workspace::root().join("app/src")
}

fn boot_file(name: &str) -> Result<String> {
    read_text(&app_source().join("boot").join(name))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| could_not_read(path))
}

fn could_not_read(path: &Path) -> String {
    format!("could not read {}", path.display())
}
