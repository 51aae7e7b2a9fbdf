//! The data folder: made for its owner alone, and one program at a time works in it.

use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io,
    path::Path,
    thread,
    time::Duration,
};

/// A lock that is only looked at is free again within a moment: so often, and after so long, is it tried.
const TRIES: u32 = 50;
const MOMENT: Duration = Duration::from_millis(20);

/// The file that is locked for as long as a program works in the folder.
const LOCK: &str = "lock";

/// Makes the folder where there is none, and tries to write in it.
///
/// # Errors
/// When it can't be made or written.
pub fn prepare(folder: &Path) -> io::Result<()> {
    make(folder)?;
    let probe = folder.join(format!(".writable-{}", std::process::id()));
    std::fs::write(&probe, b"")?;
    std::fs::remove_file(probe)
}

/// Makes a folder that nobody but its owner may look into, with those above it; one that is there stays as it is.
pub(crate) fn make(folder: &Path) -> io::Result<()> {
    let mut private = DirBuilder::new();
    private.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut private, 0o700);
    private.create(folder)
}

/// The right to work in a folder: two servers would each believe that nobody else writes, and a restore would take the
/// database away under one. The system gives it back when the program ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _held: File,
}

impl Lock {
    /// Takes it; none while another program has it.
    ///
    /// # Errors
    /// When the folder can't be made or written.
    pub fn take(folder: &Path) -> io::Result<Option<Self>> {
        prepare(folder)?;
        let held = private().create(true).truncate(false).write(true).open(folder.join(LOCK))?;
        for _ in 0..TRIES {
            match held.try_lock() {
                Ok(()) => return Ok(Some(Self { _held: held })),
                Err(TryLockError::WouldBlock) => thread::sleep(MOMENT),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Ok(None)
    }

    /// Whether a program works in the folder. However many look at once, none takes another for one that works.
    ///
    /// # Errors
    /// When that can't be seen.
    pub fn is_taken(folder: &Path) -> io::Result<bool> {
        match File::open(folder.join(LOCK)) {
            Ok(file) => Ok(matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// How a file is opened that nobody but its owner may read.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Flushes a folder, so that a name in it outlives a power loss.
pub(crate) fn flush(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// The folder that a file lies in.
pub(crate) fn of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_only_looks_is_in_nobodys_way() {
        let folder = tempfile::tempdir().expect("a folder");
        drop(Lock::take(folder.path()).expect("a lock"));
        let looking = File::open(folder.path().join(LOCK)).expect("the file");
        looking.try_lock_shared().expect("a look");
        assert!(!Lock::is_taken(folder.path()).expect("another look"), "nobody works there");
        thread::scope(|scope| {
            let taken = scope.spawn(|| Lock::take(folder.path()).expect("a lock"));
            // The look ends while it is tried.
            thread::sleep(MOMENT);
            looking.unlock().expect("seen enough");
            let taken = taken.join().expect("an end");
            assert!(taken.is_some() && Lock::is_taken(folder.path()).expect("a look"));
            assert!(Lock::take(folder.path()).expect("a try").is_none(), "one at a time");
        });
    }
}
