//! Randomness of the device. Only `crypto.getRandomValues`: `randomUUID` does not exist on plain http.

use super::clock;
use generators::seed::Seed;
use mastery::id::{AttemptId, WriterId};
use uuid::{Builder, Uuid};

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // Only a request for more than 64 KiB is refused.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}

/// An id for a new attempt: a UUIDv7, so that attempts sort by when they began.
#[must_use]
pub fn attempt() -> AttemptId {
    let millis = u64::try_from(clock::wall().0).unwrap_or_default();
    AttemptId(Builder::from_unix_timestamp_millis(millis, &bytes()).into_uuid())
}

/// An id for a teacher's decision: sent twice, it is one.
#[cfg(feature = "teacher")]
#[must_use]
pub fn decision() -> mastery::id::DecisionId {
    mastery::id::DecisionId(attempt().0)
}

/// An id for this tab as a writer of events.
#[must_use]
pub fn writer() -> WriterId {
    let id: Uuid = Builder::from_random_bytes(bytes()).into_uuid();
    WriterId(id)
}

/// What a box is sealed with this once; none where the browser gives no chance, because then it could be opened.
#[must_use]
pub fn for_sealing() -> Option<[u8; 32]> {
    Some(bytes()).filter(|bytes| *bytes != [0; 32])
}

/// An evenly random number.
#[must_use]
pub fn number() -> u32 {
    u32::from_le_bytes(bytes())
}

/// So many signs that nothing makes shorter.
#[must_use]
pub fn text(length: usize) -> String {
    let mut state = u64::from_le_bytes(bytes());
    let mut sign = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // The highest bits are the best ones.
        char::from(b' ' + (state >> 58) as u8)
    };
    (0..length).map(|_| sign()).collect()
}

/// A seed for practice, which no ticket fixes.
#[must_use]
pub fn seed() -> Seed {
    let number = u64::from_le_bytes(bytes()) & Seed::MAX;
    Seed::try_from(number).unwrap_or(example_seed())
}

/// The seed of the examples on the pages, always the same so that an example stays put.
#[must_use]
pub fn example_seed() -> Seed {
    Seed::try_from(18).unwrap_or_else(|_| unreachable!("18 is far below the largest seed"))
}
