//! Brotli and gzip at their best, once, at build time.

use anyhow::Result;
use brotli::enc::{BrotliEncoderParams, backward_references::BrotliEncoderMode};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;

/// Brotli at quality 11, with a window that every browser takes, in the smaller of two ways: what is right for most texts
/// is a thousandth more of a module.
///
/// # Errors
/// None in practice: the writer is memory.
pub fn brotli(contents: &[u8]) -> Result<Vec<u8>> {
    let usual = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: contents.len(), ..Default::default() };
    let for_binaries = BrotliEncoderParams { mode: BrotliEncoderMode::BROTLI_MODE_FONT, lgblock: 16, ..usual.clone() };
    let in_one_way = |parameters: &BrotliEncoderParams| -> Result<Vec<u8>> {
        let mut compressed = Vec::new();
        brotli::BrotliCompress(&mut &contents[..], &mut compressed, parameters)?;
        Ok(compressed)
    };
    let (one, other) = (in_one_way(&usual)?, in_one_way(&for_binaries)?);
    Ok(if other.len() < one.len() { other } else { one })
}

/// Gzip at level 9, without a time stamp: the same contents always give the same bytes.
///
/// # Errors
/// None in practice: the writer is memory.
pub fn gzip(contents: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(contents)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_back() -> Result<()> {
        let text = "7 × 8 = 56\n".repeat(100);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(text.as_bytes())?[..], &mut back)?;
        assert_eq!(back, text.as_bytes());
        back.clear();
        flate2::read::GzDecoder::new(&gzip(text.as_bytes())?[..]).read_to_end(&mut back)?;
        assert_eq!(back, text.as_bytes());
        Ok(())
    }
}
