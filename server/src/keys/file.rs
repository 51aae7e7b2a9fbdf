//! A key as a file: 32 bytes in hex, for the owner's eyes only.

use super::KeyError;
use mastery::ticket::{hex, unhex};
use std::{
    fs,
    io::{ErrorKind, Write},
    path::Path,
};

/// The key of a file, none where there is no file.
pub(crate) fn read(path: &Path) -> Result<Option<[u8; 32]>, KeyError> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(KeyError::Io(path.to_owned(), error)),
    };
    // A copy of the folder may have come with its files open to others.
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))
        .map_err(|error| KeyError::Io(path.to_owned(), error))?;
    parse(&text).map(Some).ok_or_else(|| KeyError::Unreadable(path.to_owned()))
}

/// Writes a new key, flushed before anything is signed with it.
pub(crate) fn write(folder: &Path, path: &Path, key: &[u8; 32]) -> Result<(), KeyError> {
    let written = || {
        let mut private_folder = fs::DirBuilder::new();
        private_folder.recursive(true);
        let mut private_file = fs::OpenOptions::new();
        private_file.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
            private_folder.mode(0o700);
            private_file.mode(0o600);
        }
        private_folder.create(folder)?;
        let mut file = private_file.open(path)?;
        writeln!(file, "{}", hex(key))?;
        file.sync_all()?;
        fs::File::open(folder)?.sync_all()
    };
    written().map_err(|error| KeyError::Io(path.to_owned(), error))
}

/// The key in a file's text; none where it is none.
pub(crate) fn parse(text: &str) -> Option<[u8; 32]> {
    unhex(text.trim()).and_then(|bytes| bytes.try_into().ok())
}
