//! Names that change with what is in the file, so that a browser may keep it for ever.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The SHA-256 of these parts in a row, in hex.
pub fn sha256<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// `STEM-HASH.EXTENSION`, with 12 digits of the contents' hash.
pub fn name(stem: &str, extension: &str, contents: &[u8]) -> String {
    format!("{stem}-{}.{extension}", &sha256([contents])[..12])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_contents() {
        let one = name("student", "wasm", b"one");
        assert_eq!(one, name("student", "wasm", b"one"));
        assert_ne!(one, name("student", "wasm", b"two"));
        assert_eq!(one.len(), "student-.wasm".len() + 12);
    }

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(sha256([&b"ab"[..], b"c"]), sha256([&b"a"[..], b"bc"]));
    }
}
