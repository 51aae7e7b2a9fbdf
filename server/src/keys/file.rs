//! A key as a file: 32 bytes in hex, for the owner's eyes only.

use super::KeyError;
use crate::folder;
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
        folder::make(folder)?;
        let mut file = folder::private().write(true).create_new(true).open(path)?;
        writeln!(file, "{}", hex(key))?;
        file.sync_all()?;
        folder::flush(folder)
    };
    written().map_err(|error| KeyError::Io(path.to_owned(), error))
}

/// The key in a file's text; none where it is none.
pub(crate) fn parse(text: &str) -> Option<[u8; 32]> {
    unhex(text.trim()).and_then(|bytes| bytes.try_into().ok())
}
