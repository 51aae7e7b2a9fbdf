//! The check of all that lies here against what the school has: at the beginning of a visit, and after a sync that had trouble.
//!
//! What the school had acknowledged and no longer has is sent again. What waits, or is not the same there, the student's
//! teachers can see; for a device that keeps nothing there is nothing to see.

use super::{
    WAITING, epoch,
    exchange::{self, Part, Sent},
    join,
    progress::{change, now},
};
use crate::device::{
    chance, clock,
    http::{self, Failure},
    log,
    remembered::Remembered,
    store::{Store, StoreError},
};
use mastery::{
    id::{AttemptId, DeviceId, StudentId, WriterId},
    sync::Received,
    time::Millis,
    wire::v1::{AtSchool, DevicePart, DeviceWork, Found},
};
use std::cell::{Cell, RefCell};

/// What a part was said to be.
type Said = (AttemptId, WriterId, u32, Found);

thread_local! {
    /// The school may not know how things stand here. At the beginning of a visit nobody knows.
    static TROUBLE: Cell<bool> = const { Cell::new(true) };
    static SAID: RefCell<Vec<Said>> = const { RefCell::new(Vec::new()) };
}

/// Something could not be sent, or is not the same at school.
pub(super) fn trouble() {
    TROUBLE.set(true);
}

/// What became of a check.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Checked {
    /// There was nothing to check, or it is known at school.
    Done,
    /// The school can't be reached now.
    NotReached,
}

/// Checks all that lies here, where there was trouble since the last time.
pub(super) async fn check(store: Store) -> Result<Checked, StoreError> {
    if !TROUBLE.get() || !store.keeps() {
        return Ok(Checked::Done);
    }
    let mut heads = log::heads(store).await?;
    heads.dedup_by_key(|head| head.attempt);
    // A handful each: to sort them would weigh more than all the rest of this file.
    let mut students: Vec<StudentId> = Vec::new();
    for head in &heads {
        if !students.contains(&head.student) {
            students.push(head.student);
        }
    }
    let mut said = Vec::new();
    for student in students {
        let mut parts = Vec::new();
        for head in heads.iter().filter(|head| head.student == student) {
            // What can't be read keeps nothing else from being checked.
            parts.extend(exchange::parts(store, head.attempt).await.unwrap_or_default());
        }
        // What waits comes first, and is counted where it is too much for one check; of the rest that is of no concern.
        let (mut parts, rest): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(Part::waits);
        let more = parts.len().saturating_sub(DeviceWork::MOST) as u32;
        parts.extend(rest);
        parts.truncate(DeviceWork::MOST);
        said.extend(parts.iter().map(said_of));
        if SAID.with_borrow(|before| parts.iter().all(|part| before.contains(&said_of(part)))) {
            continue;
        }
        match ask(store, &mut parts, more).await? {
            Ok(()) => {}
            Err(Failure::Problem(problem)) if !problem.is_passing() => {}
            Err(_) => return Ok(Checked::NotReached),
        }
    }
    SAID.set(said);
    TROUBLE.set(false);
    Ok(Checked::Done)
}

fn found(part: &Part) -> Found {
    now(part.head.attempt, |now| now.found(part.head.writer)).unwrap_or_default()
}

fn said_of(part: &Part) -> Said {
    (part.head.attempt, part.head.writer, part.records.len() as u32, found(part))
}

/// Asks what the school has of a student's parts, and offers again what it lacks.
async fn ask(store: Store, parts: &mut [Part], more: u32) -> Result<Result<(), Failure>, StoreError> {
    let Some(first) = parts.first() else { return Ok(Ok(())) };
    let work = DeviceWork {
        device: device(),
        authority: first.head.authority.clone(),
        parts: parts.iter().map(on_device).collect(),
        more,
    };
    let held: Vec<AtSchool> = match http::post("/api/v1/device_work", &work).await {
        Ok(held) => held,
        Err(failure) => return Ok(Err(failure)),
    };
    for (part, held) in parts.iter_mut().zip(held) {
        let (attempt, writer, before) = (part.head.attempt, part.head.writer, part.outbox.acknowledged());
        if held.next_index as usize > part.records.len() {
            // A tab wrote and sent more while this was on its way; the school has compared what was there.
            continue;
        }
        let received = part.outbox.receive(held.next_index, &held.digest);
        let acknowledged = part.outbox.acknowledged();
        let differs = received == Received::Disagrees;
        if differs != part.sent.differs || acknowledged != before {
            let epoch = epoch::known().unwrap_or(part.sent.epoch);
            part.note(store, Sent { acknowledged, epoch, differs, ..part.sent }).await?;
        }
        change(attempt, |now| {
            now.heard(writer, acknowledged);
            now.found_to(writer, if differs { Found::Differs } else { Found::Fits });
        });
        if received == Received::More {
            WAITING.with_borrow_mut(|waiting| join(waiting, attempt));
        }
    }
    Ok(Ok(()))
}

fn on_device(part: &Part) -> DevicePart {
    let (count, digest) = part.outbox.held();
    let oldest = part.records.get(part.outbox.acknowledged() as usize);
    DevicePart {
        attempt: part.head.attempt,
        writer: part.head.writer,
        count,
        digest,
        waited: oldest.map_or(Millis(0), |record| clock::wall().since(record.stamp.wall)),
        found: found(part),
    }
}

/// The name of this browser on this device: chance, and nothing else.
fn device() -> DeviceId {
    let known = Remembered::Device.get().and_then(|known| known.parse().ok());
    known.unwrap_or_else(|| {
        let new = DeviceId(chance::writer().0);
        Remembered::Device.set(&new.to_string());
        new
    })
}
