//! Slowing down whoever tries PINs, by the account and the address together: nobody can lock another one out.

use crate::{problem::ApiError, store::Store};
use mastery::{ticket::hex, time::Instant};
use sha2::{Digest, Sha256};
use words::problems::Problem;

/// What tries are counted for: a hash, because names typed at a sign-in need not be anybody's and are kept nowhere.
#[must_use]
pub fn subject(kind: &str, typed: &[&str]) -> String {
    let mut hash = Sha256::new();
    hash.update(kind);
    for part in typed {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hex(&hash.finalize())
}

/// Counts a try before it is judged, so that tries at the same time count too.
///
/// # Errors
/// [`Problem::Wait`] when it comes too early.
pub async fn count_try(store: &dyn Store, subject: &str, address: &str, now: Instant) -> Result<(), ApiError> {
    match store.count_sign_in_try(subject, address, now).await? {
        Ok(()) => Ok(()),
        Err(until) => Err(Problem::Wait { seconds: until.since(now).0.div_ceil(1000) }.into()),
    }
}
