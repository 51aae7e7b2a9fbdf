//! A disk that fails, laid under the real server: a few lines of C before the system's own calls, compiled when a test
//! asks for them.

mod undo;

pub use undo::forget;

use crate::{environment, server::Server};
use anyhow::{Result, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// What can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Writing into a file.
    Write,
    /// Flushing it.
    Flush,
    /// Opening it.
    Open,
    /// Cutting it short.
    Truncate,
}

impl Operation {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Write, Self::Flush, Self::Open, Self::Truncate];

    const fn word(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Flush => "flush",
            Self::Open => "open",
            Self::Truncate => "truncate",
        }
    }
}

/// How long something fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// Once.
    Once,
    /// From then on.
    On,
}

/// A disk that can be made to fail.
pub struct Disk {
    folder: TempDir,
    library: PathBuf,
}

impl Disk {
    /// Compiles it.
    ///
    /// # Errors
    /// When there is no C compiler.
    pub fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let library = folder.path().join("failing.so");
        let source = environment::workspace().join("tests/src/disk/failing.c");
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).args(["-ldl", "-lpthread"]);
        ensure!(compiler.status()?.success(), "the failing disk does not compile");
        Ok(Self { folder, library })
    }

    /// Lays it under a server that does not run.
    pub fn under(&self, server: &mut Server) {
        server.set("LD_PRELOAD", &self.library);
        server.set("TENFOLD_DISK_FULL", &self.full());
        server.set("TENFOLD_DISK_MET", &self.met());
    }

    /// Lets an operation fail: the first, the second, ...; once, or that one and all after it.
    pub fn fail(&self, server: &mut Server, operation: Operation, number: u32, lasting: Lasting) {
        let _ = fs::remove_file(self.met());
        self.under(server);
        let and_later = if lasting == Lasting::On { "+" } else { "" };
        server.set("TENFOLD_DISK_FAIL", Path::new(&format!("{} {number}{and_later}", operation.word())));
    }

    /// Whether the operation that was to fail has come.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.met().exists()
    }

    /// Remembers what is not flushed, so that it can be forgotten.
    pub fn remember(&self, server: &mut Server) {
        self.under(server);
        server.set("TENFOLD_DISK_UNDO", &self.undo());
    }

    /// Where what is not flushed is remembered.
    #[must_use]
    pub fn undo(&self) -> PathBuf {
        self.folder.path().join("undo")
    }

    /// Fills the disk, or makes room.
    ///
    /// # Errors
    /// When that can't be done.
    pub fn set_full(&self, is_full: bool) -> Result<()> {
        match is_full {
            true => fs::write(self.full(), b"")?,
            false => fs::remove_file(self.full())?,
        }
        Ok(())
    }

    fn full(&self) -> PathBuf {
        self.folder.path().join("full")
    }

    fn met(&self) -> PathBuf {
        self.folder.path().join("met")
    }
}
