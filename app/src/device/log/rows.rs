//! What lies on the device, as rows: the parts of logs, their events, and which attempt a start is for.

use super::{Head, Record, keys};
use crate::device::{
    clock,
    store::{Durable, Store, StoreError},
};
use generators::json;
use mastery::{
    attempt::{DeviceEvent, Stamp},
    id::{AttemptId, ObjectiveId},
};
use serde::{Serialize, de::DeserializeOwned};

/// Keeps a part that another device wrote, as the school has it, together with a row that goes with it.
pub(in crate::device) async fn keep_part(
    store: Store,
    part: &Head,
    events: Vec<String>,
    with: (String, String),
) -> Result<(), StoreError> {
    let mut rows = vec![(keys::head(part.attempt, part.generation, part.writer), write(part)?), with];
    for (index, bytes) in events.into_iter().enumerate() {
        let at = json::read::<DeviceEvent>(&bytes).map(|event| event.at).unwrap_or_default();
        // When it was there is not known here; the time since then the school knows.
        let record = Record { bytes, stamp: Stamp { elapsed: at, wall: clock::wall() } };
        rows.push((keys::event(part.attempt, part.writer, index), write(&record)?));
    }
    store.put(&rows, Durable::Strictly).await
}

/// Notes which attempt a start is for, before the school hears of it: a ticket that was given while the tab was closed
/// is asked for again by the same id.
///
/// # Errors
/// [`StoreError`]; then nothing would be kept either.
pub async fn note_start(store: Store, objective: &ObjectiveId, attempt: AttemptId) -> Result<(), StoreError> {
    store.put(&[(keys::start(objective), write(&attempt)?)], Durable::Strictly).await
}

/// The attempt that the last start here was for. Where it has no log, it never began.
pub async fn noted_start(store: Store, objective: &ObjectiveId) -> Option<AttemptId> {
    read(store, &keys::start(objective)).await.ok()?
}

/// The parts of every attempt's log on this device, the oldest attempt first.
///
/// # Errors
/// [`StoreError`].
pub async fn heads(store: Store) -> Result<Vec<Head>, StoreError> {
    let rows = store.all(keys::HEADS).await?;
    Ok(rows.iter().filter_map(|row| json::read(row).ok()).collect())
}

/// The parts of an attempt's log, the first written first.
///
/// # Errors
/// [`StoreError`].
pub async fn parts(store: Store, attempt: AttemptId) -> Result<Vec<Head>, StoreError> {
    let rows = store.all(&keys::heads_of(attempt)).await?;
    Ok(rows.iter().filter_map(|row| json::read(row).ok()).collect())
}

/// The events of a part as they lie on the device.
pub(in crate::device) async fn records(store: Store, part: &Head) -> Result<Vec<Record>, StoreError> {
    let rows = store.all(&keys::events_of(part.attempt, part.writer)).await?;
    rows.iter().map(|row| json::read(row).map_err(|_| StoreError)).collect()
}

/// How many events of a part lie on the device.
///
/// # Errors
/// [`StoreError`].
pub async fn written(store: Store, part: &Head) -> Result<usize, StoreError> {
    Ok(store.all(&keys::events_of(part.attempt, part.writer)).await?.len())
}

pub(in crate::device) async fn read<T: DeserializeOwned>(store: Store, key: &str) -> Result<Option<T>, StoreError> {
    let row = store.get(key).await?;
    Ok(row.and_then(|row| json::read(&row).ok()))
}

/// A value as a row.
pub fn row(value: &impl Serialize) -> Option<String> {
    write(value).ok()
}

pub(in crate::device) fn write(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError)
}
