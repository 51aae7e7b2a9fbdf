//! Which life of the database this is.

use super::meta;
use mastery::{sync::Epoch, time::Instant};
use sqlx::SqliteConnection;

/// The fact that names it.
const EPOCH: &str = "epoch";

/// The epoch; the first where no restore has written another.
///
/// # Errors
/// When the database can't be read.
pub async fn read(db: &mut SqliteConnection) -> sqlx::Result<Epoch> {
    let epoch = meta::read(db, EPOCH).await?;
    Ok(epoch.and_then(|epoch| epoch.parse().ok()).map_or(Epoch::FIRST, Epoch))
}

/// Begins another life after those that are known. It is named by the moment, so that two restores of one backup are two
/// epochs.
///
/// # Errors
/// When the database can't be written.
pub async fn raise(db: &mut SqliteConnection, last: Epoch, now: Instant) -> sqlx::Result<Epoch> {
    let epoch = Epoch(u64::try_from(now.0).unwrap_or_default().max(last.0.saturating_add(1)));
    meta::save(db, EPOCH, &epoch.0.to_string()).await?;
    Ok(epoch)
}
