//! Reads the catalogue's files before they are built in, so that a broken one ends the build, with the file, the place in it
//! and the reason. What only the item models can say of an entry is asked by the tests (`tests/catalogue.rs`).

use serde_json::{Map, Value};
use std::{collections::HashMap, error::Error, fs, path::Path};
use words::curriculum::Grade;

#[allow(dead_code, reason = "the build reads entries and looks at few of their fields")]
#[path = "src/catalogue/shape.rs"]
mod shape;

use shape::Entry;

type ObjectiveId = String;
type Params = Map<String, Value>;

const FOLDER: &str = "src/catalogue";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut files: Vec<_> = fs::read_dir(FOLDER)?.map(|file| file.map(|file| file.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let listed = fs::read_to_string(format!("{FOLDER}.rs"))?;
    let mut found = HashMap::new();
    for file in &files {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !listed.contains(&format!("\"{name}\"")) {
            println!("cargo::error={} is not among the files of {FOLDER}.rs", file.display());
        }
        match read(file) {
            Ok(ids) => {
                for id in ids {
                    if let Some(other) = found.insert(id.clone(), name) {
                        println!("cargo::error={}: {id} is in {other} already", file.display());
                    }
                }
            }
            Err(error) => println!("cargo::error={}: {error}", file.display()),
        }
    }
    Ok(())
}

/// The ids of a file's objectives.
fn read(file: &Path) -> Result<Vec<ObjectiveId>, Box<dyn Error>> {
    let entries: Vec<Entry> = serde_json::from_str(&fs::read_to_string(file)?)?;
    Ok(entries.into_iter().map(|entry| entry.id).collect())
}
