//! Taking out of a WebAssembly module what only tools read.

use anyhow::{Context, Result, bail};

/// Custom sections that no browser needs. `target_features` goes only after bindgen, which reads it.
const NEEDLESS: [&[u8]; 3] = [b"name", b"producers", b"target_features"];

const HEADER: [u8; 8] = *b"\0asm\x01\0\0\0";
const CUSTOM: u8 = 0;

/// The module without needless custom sections.
///
/// # Errors
/// When it is not a WebAssembly module, or is cut short.
pub fn strip(module: &[u8]) -> Result<Vec<u8>> {
    let Some(mut rest) = module.strip_prefix(&HEADER) else {
        bail!("not a WebAssembly module of version 1");
    };
    let mut kept = HEADER.to_vec();
    while let Some((&id, after_id)) = rest.split_first() {
        let (contents, after) = sized(after_id)?;
        let section = &rest[..rest.len() - after.len()];
        if id != CUSTOM || !NEEDLESS.contains(&sized(contents)?.0) {
            kept.extend_from_slice(section);
        }
        rest = after;
    }
    Ok(kept)
}

/// Where the first section of a kind begins in the module, and what is in it; none where there is no such section.
///
/// # Errors
/// When it is not a WebAssembly module, or is cut short.
pub fn section(module: &[u8], kind: u8) -> Result<Option<(usize, &[u8])>> {
    let Some(mut rest) = module.strip_prefix(&HEADER) else {
        bail!("not a WebAssembly module of version 1");
    };
    while let Some((&id, after_id)) = rest.split_first() {
        let (contents, after) = sized(after_id)?;
        if id == kind {
            return Ok(Some((module.len() - after.len() - contents.len(), contents)));
        }
        rest = after;
    }
    Ok(None)
}

/// The bytes that a length stands before, and what comes after them.
pub fn sized(bytes: &[u8]) -> Result<(&[u8], &[u8])> {
    let (length, rest) = leb128(bytes).context("a length in the WebAssembly module can't be read")?;
    rest.split_at_checked(length).context("a section of the WebAssembly module is cut short")
}

/// An unsigned number of at most 32 bits in LEB128, and what comes after it.
pub fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0_u64;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        value |= u64::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn custom(name: &str, contents: &[u8]) -> Vec<u8> {
        let mut section = vec![CUSTOM, (1 + name.len() + contents.len()) as u8, name.len() as u8];
        section.extend_from_slice(name.as_bytes());
        section.extend_from_slice(contents);
        section
    }

    #[test]
    fn needless_sections_go_and_others_stay() -> Result<()> {
        let types = [1, 4, 1, 0x60, 0, 0];
        let before =
            [&HEADER[..], &custom("name", b"abc"), &types, &custom("kept", b"x"), &custom("producers", b"")].concat();
        let after = [&HEADER[..], &types, &custom("kept", b"x")].concat();
        assert_eq!(strip(&before)?, after);
        Ok(())
    }

    #[test]
    fn a_length_may_take_several_bytes() -> Result<()> {
        let long = [&[1, 0xac, 0x02][..], &[7; 300]].concat();
        let module = [&HEADER[..], &long].concat();
        assert_eq!(strip(&module)?, module);
        Ok(())
    }

    #[test]
    fn what_is_no_module_is_refused() {
        for broken in [&b""[..], b"\0asm\x02\0\0\0", &[&HEADER[..], &[1]].concat(), &[&HEADER[..], &[1, 9, 0]].concat()]
        {
            assert!(strip(broken).is_err(), "{broken:?}");
        }
    }
}
