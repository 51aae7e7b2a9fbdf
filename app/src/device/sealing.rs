//! Sealing work to the school's key. The module that has the models does it, so that it weighs on nobody's first load, and
//! is there whenever there is work: whoever has any has drawn items.

use super::{chance, models};
use mastery::ticket::unhex;

/// Seals to a key, as the session names it; none where the module can't be fetched now, or the key is none.
pub async fn seal(key: &str, work: &[u8]) -> Option<Vec<u8>> {
    models::fetch().await.ok()?;
    models::run("seal", &[&unhex(key)?, &chance::for_sealing()?, work]).ok()
}
