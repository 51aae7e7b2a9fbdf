//! A power loss: what was written and not flushed is gone, or part of it, in whatever order the disk had chosen.

use crate::chance::Chance;
use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufRead, BufReader, Read, Seek, SeekFrom, Write},
    path::Path,
};

/// What a write replaced.
struct Replaced {
    offset: u64,
    bytes: Vec<u8>,
    size: u64,
}

/// Takes back, of what was not flushed, everything or this and that, by chance; so many writes were taken back.
///
/// # Errors
/// When a file can't be changed.
pub fn forget(undo: &Path, chance: &mut Chance) -> Result<u64> {
    let mut forgotten = 0;
    for (path, writes) in not_flushed(undo)? {
        let Ok(mut file) = File::options().write(true).open(&path) else { continue };
        // All of it, or each by itself: a disk may have done none, or some of it.
        let all = chance.hits(50);
        for replaced in writes.iter().rev() {
            if !(all || chance.hits(50)) {
                continue;
            }
            file.seek(SeekFrom::Start(replaced.offset))?;
            file.write_all(&replaced.bytes)?;
            if all {
                file.set_len(replaced.size)?;
            }
            forgotten += 1;
        }
    }
    fs::remove_file(undo).or_else(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })?;
    Ok(forgotten)
}

/// The writes of each file since it was last flushed.
fn not_flushed(undo: &Path) -> Result<BTreeMap<String, Vec<Replaced>>> {
    let mut waiting: BTreeMap<String, Vec<Replaced>> = BTreeMap::new();
    let Ok(file) = File::open(undo) else { return Ok(waiting) };
    let mut records = BufReader::new(file);
    let mut line = String::new();
    while records.read_line(&mut line)? > 0 {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["F", path] => drop(waiting.remove(path)),
            ["W", path, offset, length, size] => {
                let mut bytes = vec![0; length.parse()?];
                // The last record may have been cut: then its write was not done either.
                if records.read_exact(&mut bytes).is_err() {
                    break;
                }
                let replaced = Replaced { offset: offset.parse()?, bytes, size: size.parse()? };
                waiting.entry(path.to_owned()).or_default().push(replaced);
            }
            _ => return Err(anyhow::anyhow!("no record: {line}")).context("the undo log"),
        }
        line.clear();
    }
    Ok(waiting)
}
