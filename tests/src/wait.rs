//! Waiting for a condition, never for a length of time.

use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// How long anything may take that a person would sit and wait for.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The first pause between two looks. The next are longer: looking at a page costs the processor as much as what is
/// awaited, and several tests share it.
const PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_millis(160);

/// Waits until `look` finds what is awaited.
///
/// # Errors
/// When it does not come within [`PATIENCE`], or looking fails.
pub async fn until<T>(what: &str, look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    within(PATIENCE, what, look).await
}

/// Waits until `look` finds what is awaited, for at most `patience`.
///
/// # Errors
/// When it does not come in time, or looking fails.
pub async fn within<T>(patience: Duration, what: &str, mut look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let (begun, mut pause) = (Instant::now(), PAUSE);
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        if begun.elapsed() > patience {
            bail!("waited {} seconds for {what}", patience.as_secs());
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
