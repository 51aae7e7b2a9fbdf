//! Work that is sealed, carried and opened.

use mastery::sealed::{SealedError, SealingKey, seal};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_is_sealed_comes_out_whole_and_only_there(secret: [u8; 32], chance: [u8; 32], work: Vec<u8>, flip: prop::sample::Index) {
        let key = SealingKey::new(secret);
        let sealed = seal(key.public(), chance, &work).expect("sealed");
        prop_assert_eq!(key.open(&sealed), Ok(work.clone()));
        prop_assert!(work.len() < 4 || !sealed.windows(work.len()).any(|part| part == work), "it can be read");

        let mut other = secret;
        other[1] ^= 1;
        prop_assert_eq!(SealingKey::new(other).open(&sealed), Err(SealedError::OtherKey));
        let mut changed = sealed.clone();
        changed[flip.index(sealed.len())] ^= 1;
        prop_assert!(key.open(&changed).is_err());
        prop_assert!(key.open(&sealed[..flip.index(sealed.len())]).is_err());
    }
}

#[test]
fn what_is_no_sealed_work_is_said() {
    let key = SealingKey::new([7; 32]);
    for (bytes, error) in [
        (&b""[..], SealedError::NotSealed),
        (b"%PDF-1.7", SealedError::NotSealed),
        (b"TENFOLD\x01", SealedError::Damaged),
        (b"TENFOLD\x0112345678", SealedError::OtherKey),
    ] {
        assert_eq!(key.open(bytes), Err(error), "{bytes:?}");
    }
}

/// A box that another program made with the same format: libsodium's `crypto_box_seal` by way of PyNaCl.
#[test]
fn it_is_the_format_that_libsodium_has() {
    let key = SealingKey::new([1; 32]);
    let sealed = mastery::ticket::unhex(include_str!("../data/sealed-by-libsodium.hex").trim()).expect("hex");
    assert_eq!(key.open(&sealed).as_deref(), Ok(&b"carried by hand"[..]));
}
