//! The names of source files that a program carries for its panics, without the folders of the machine that built it.

use crate::{wasm_target, workspace};
use std::path::PathBuf;
use std::{env, fs};

/// A setting for cargo that cuts the folders of crates and of the workspace from the paths inside a bundle: they tell
/// of a machine, make two machines build different files, and weigh two kilobytes.
pub fn without_folders() -> String {
    let flags: Vec<String> =
        folders().iter().map(|folder| format!("{:?}", format!("--remap-path-prefix={}/=", folder.display()))).collect();
    format!("target.{}.rustflags=[{}]", wasm_target::TRIPLE, flags.join(","))
}

fn folders() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = registries.map(|registry| registry.path()).collect();
    folders.sort();
    folders.push(workspace::root().to_owned());
    folders
}
