//! A file under a passphrase: argon2id makes the key, XChaCha20-Poly1305 seals piece after piece, and a piece that was
//! changed, moved, dropped or cut off does not open (the STREAM construction).

use super::BackupError;
use aead_stream::{DecryptorBE32, EncryptorBE32};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{XChaCha20Poly1305, aead::Payload};
use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
};
use words::cli::Trouble;

/// How a sealed file begins; the last character is its version, which fixes everything below.
pub(super) const MAGIC: &[u8; 16] = b"Tenfold sealed 1";
/// The memory that one guess at the passphrase costs. A backup is carried about, so it costs more than a sign-in.
const MEMORY_KIB: u32 = 64 << 10;
const PASSES: u32 = 3;
const LANES: u32 = 1;
const SALT: usize = 16;
/// XChaCha20-Poly1305's nonce without the counter and the mark of the last piece.
const NONCE: usize = 19;
const PIECE: usize = 64 << 10;
const TAG: usize = 16;

/// What stands before the pieces, and is sealed with each of them.
struct Head([u8; MAGIC.len() + SALT + NONCE]);

impl Head {
    fn made() -> Result<Self, getrandom::Error> {
        let mut head = [0; MAGIC.len() + SALT + NONCE];
        head[..MAGIC.len()].copy_from_slice(MAGIC);
        getrandom::fill(&mut head[MAGIC.len()..])?;
        Ok(Self(head))
    }

    fn nonce(&self) -> [u8; NONCE] {
        let mut nonce = [0; NONCE];
        nonce.copy_from_slice(&self.0[MAGIC.len() + SALT..]);
        nonce
    }

    fn key(&self, passphrase: &str) -> Result<[u8; 32], BackupError> {
        let failed =
            |error: argon2::Error| BackupError::Damaged(Trouble::Quoted { by: "Argon2", said: error.to_string() });
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).map_err(failed)?;
        let salt = &self.0[MAGIC.len()..MAGIC.len() + SALT];
        let mut key = [0; 32];
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon2.hash_password_into(passphrase.as_bytes(), salt, &mut key).map_err(failed)?;
        Ok(key)
    }
}

/// Seals a file.
pub(super) fn seal(passphrase: &str, from: &mut File, to: &mut File, named: &Path) -> Result<(), BackupError> {
    let head = Head::made()?;
    let mut sealer = Some(EncryptorBE32::<XChaCha20Poly1305>::new(&head.key(passphrase)?.into(), &head.nonce().into()));
    to.write_all(&head.0).map_err(BackupError::io(named))?;
    in_pieces(from, PIECE, |piece, is_last| {
        let payload = Payload { msg: piece, aad: &head.0 };
        let sealed = match (is_last, sealer.as_mut()) {
            (true, _) => sealer.take().map(|sealer| sealer.encrypt_last(payload)),
            (false, sealer) => sealer.map(|sealer| sealer.encrypt_next(payload)),
        };
        let sealed = sealed.and_then(Result::ok).ok_or_else(|| io::Error::from(io::ErrorKind::FileTooLarge))?;
        to.write_all(&sealed)
    })
    .map_err(BackupError::io(named))
}

/// Opens what follows on [`MAGIC`] in a sealed file.
pub(super) fn open(passphrase: &str, from: &mut File, to: &mut File, named: &Path) -> Result<(), BackupError> {
    let mut head = Head([0; MAGIC.len() + SALT + NONCE]);
    head.0[..MAGIC.len()].copy_from_slice(MAGIC);
    from.read_exact(&mut head.0[MAGIC.len()..]).map_err(|_| BackupError::Foreign)?;
    let mut opener = Some(DecryptorBE32::<XChaCha20Poly1305>::new(&head.key(passphrase)?.into(), &head.nonce().into()));
    let mut fits = true;
    in_pieces(from, PIECE + TAG, |piece, is_last| {
        let payload = Payload { msg: piece, aad: &head.0 };
        let opened = match (is_last, opener.as_mut()) {
            (true, _) => opener.take().map(|opener| opener.decrypt_last(payload)),
            (false, opener) => opener.map(|opener| opener.decrypt_next(payload)),
        };
        match opened.and_then(Result::ok) {
            Some(opened) if fits => to.write_all(&opened),
            _ => {
                fits = false;
                Ok(())
            }
        }
    })
    .map_err(BackupError::io(named))?;
    if fits { Ok(()) } else { Err(BackupError::Passphrase) }
}

/// Reads a file in pieces of one size; the last may be shorter, and there is always one.
fn in_pieces(from: &mut File, size: usize, mut each: impl FnMut(&[u8], bool) -> io::Result<()>) -> io::Result<()> {
    let mut piece = read_piece(from, size)?;
    while piece.len() == size {
        let next = read_piece(from, size)?;
        if next.is_empty() {
            break;
        }
        each(&piece, false)?;
        piece = next;
    }
    each(&piece, true)
}

fn read_piece(from: &mut File, size: usize) -> io::Result<Vec<u8>> {
    let mut piece = Vec::with_capacity(size);
    from.take(size as u64).read_to_end(&mut piece)?;
    Ok(piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with a file in it, sealed under a passphrase.
    fn sealed(size: usize) -> (tempfile::TempDir, Vec<u8>, Vec<u8>) {
        let folder = tempfile::tempdir().expect("a folder");
        let plain: Vec<u8> = (0..size).map(|n| (n % 251) as u8).collect();
        let (from, to) = (folder.path().join("plain"), folder.path().join("sealed"));
        std::fs::write(&from, &plain).expect("a file");
        let mut file = File::create(&to).expect("a file");
        seal("correct horse", &mut File::open(&from).expect("a file"), &mut file, &to).expect("sealed");
        let sealed = std::fs::read(to).expect("a file");
        (folder, plain, sealed)
    }

    fn opened(folder: &Path, passphrase: &str, sealed: &[u8]) -> Result<Vec<u8>, BackupError> {
        let (from, to) = (folder.join("changed"), folder.join("opened"));
        std::fs::write(&from, sealed).expect("a file");
        let mut file = File::open(&from).expect("a file");
        file.read_exact(&mut [0; MAGIC.len()]).expect("its beginning");
        open(passphrase, &mut file, &mut File::create(&to).expect("a file"), &to)?;
        Ok(std::fs::read(to).expect("a file"))
    }

    #[test]
    fn what_was_sealed_opens_and_nothing_else_does() {
        for size in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE] {
            let (folder, plain, whole) = sealed(size);
            assert_eq!(opened(folder.path(), "correct horse", &whole).expect("opened"), plain, "{size} bytes");
        }
        let (folder, _, whole) = sealed(2 * PIECE + 5);
        let refused = |passphrase: &str, sealed: &[u8]| {
            matches!(opened(folder.path(), passphrase, sealed), Err(BackupError::Passphrase))
        };
        assert!(refused("another horse", &whole), "another passphrase");
        let head = MAGIC.len() + SALT + NONCE;
        for changed in [MAGIC.len(), MAGIC.len() + SALT, head, head + PIECE, whole.len() - 1] {
            let mut spoilt = whole.clone();
            spoilt[changed] ^= 1;
            assert!(refused("correct horse", &spoilt), "byte {changed} changed");
        }
        assert!(refused("correct horse", &whole[..head + 2 * (PIECE + TAG)]), "the last piece cut off");
        let pieces: Vec<&[u8]> = whole[head..].chunks(PIECE + TAG).collect();
        let exchanged = [&whole[..head], pieces[1], pieces[0], pieces[2]].concat();
        assert!(refused("correct horse", &exchanged), "two pieces exchanged");
    }
}
