//! The files of the last two builds, kept in the data folder: a tab that was opened before the server was replaced still
//! finds what it goes on to load.

use crate::folder;
use mastery::ticket::hex;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{Error, ErrorKind, Write},
    path::{Path, PathBuf},
};

/// How many builds are kept, this one included.
const KEPT: usize = 2;

/// Where the builds are. The one that runs is carried by the program; the folder serves the one before.
#[derive(Clone, Debug, Default)]
pub struct Builds {
    before: Vec<PathBuf>,
}

impl Builds {
    /// Keeps the files of the build that this program carries, and forgets all but the one before.
    ///
    /// # Errors
    /// When the data folder can't be read or written.
    pub fn keep<E: RustEmbed>(data: &Path) -> std::io::Result<Self> {
        let folder = data.join("builds");
        folder::make(&folder)?;
        let mut names: Vec<_> = E::iter().filter(|path| path.contains("/assets/")).collect();
        names.sort();
        let mut hash = Sha256::new();
        names.iter().for_each(|name| hash.update(name.as_bytes()));
        let this = hex(&hash.finalize()[..8]);

        let listed = match fs::read_to_string(folder.join("order")) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            listed => listed.unwrap_or_default(),
        };
        let others = listed.lines().filter(|build| *build != this && is_name(build)).map(str::to_owned);
        let mut order: Vec<String> =
            if names.is_empty() { others.collect() } else { [this.clone()].into_iter().chain(others).collect() };
        let forgotten = order.split_off(order.len().min(KEPT));
        if !names.is_empty() {
            write::<E>(&folder.join(&this), &names)?;
        }
        write_file(&folder.join("order"), order.join("\n").as_bytes())?;
        for build in forgotten {
            match fs::remove_dir_all(folder.join(build)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(Self { before: order.into_iter().filter(|build| *build != this).map(|build| folder.join(build)).collect() })
    }

    /// A file of the build before, by its name below `/assets/` with its encoding's ending.
    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        if !is_name(name) {
            return None;
        }
        self.before.iter().find_map(|build| fs::read(build.join(name)).ok())
    }
}

/// A name and no path: nothing outside the folder can be asked for.
fn is_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !name.is_empty() && !name.starts_with('.') && name.chars().all(is_plain)
}

/// Whole or not at all: a folder under the build's name has all of its files.
fn write<E: RustEmbed>(build: &Path, names: &[std::borrow::Cow<'static, str>]) -> std::io::Result<()> {
    if build.exists() {
        return Ok(());
    }
    let new = build.with_extension("new");
    folder::make(&new)?;
    for path in names {
        let name = path.rsplit('/').next().unwrap_or_default();
        let file = E::get(path).ok_or_else(|| Error::from(ErrorKind::NotFound))?;
        write_file(&new.join(name), &file.data)?;
    }
    // A name that outlives a power loss where its files do not would be kept for ever.
    folder::flush(&new)?;
    fs::rename(new, build)?;
    folder::flush(folder::of(build))
}

fn write_file(file: &Path, contents: &[u8]) -> std::io::Result<()> {
    let mut file = folder::private().create(true).write(true).truncate(true).open(file)?;
    file.write_all(contents)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::Builds;
    use rust_embed::RustEmbed;

    #[derive(RustEmbed)]
    #[folder = "tests/sample-bundle"]
    struct New;

    #[derive(RustEmbed)]
    #[folder = "tests/sample-bundle"]
    #[exclude = "student/assets/*"]
    struct Newer;

    #[derive(RustEmbed)]
    #[folder = "tests/sample-bundle"]
    #[exclude = "teacher/assets/*"]
    struct Newest;

    #[test]
    fn the_build_before_is_served_and_the_one_before_that_is_forgotten() {
        let data = tempfile::tempdir().expect("a folder");
        let old = Builds::keep::<New>(data.path()).expect("kept");
        assert_eq!(old.read("student-0.wasm"), None, "the build that runs is carried by the program");
        let new = Builds::keep::<Newer>(data.path()).expect("kept");
        for (name, is_there) in [
            ("student-0.wasm", true),
            ("student-0.wasm.br", true),
            ("none.js", false),
            ("../order", false),
            (".", false),
            ("", false),
        ] {
            assert_eq!(new.read(name).is_some(), is_there, "{name}");
        }
        // The same one started again changes nothing.
        assert!(Builds::keep::<Newer>(data.path()).expect("kept").read("student-0.wasm").is_some());
        let newest = Builds::keep::<Newest>(data.path()).expect("kept");
        assert_eq!((newest.read("student-0.wasm"), newest.read("teacher-0.js").is_some()), (None, true));
        assert_eq!(std::fs::read_dir(data.path().join("builds")).expect("a folder").count(), 3, "two and their order");
    }
}
