//! The check of what a device holds of a student's work: what of it the school does not hold, or holds otherwise.

use super::{authority::Authority, crowd::Crowd, replay};
use crate::store::{DeviceWorkRow, Store, Stored};
use mastery::{
    id::{AttemptId, ClassId, SchoolId, StudentId, WriterId},
    sync::{Agreement, Chain, check},
    time::Instant,
    wire::v1::{AtSchool, DevicePart, DeviceWaiting, DeviceWork, Found, Student},
};

/// Checks what a device says against what is held, keeps what is not the same, and says what is held of each part.
///
/// # Errors
/// When the store fails.
pub async fn compare(
    store: &dyn Store,
    crowd: &Crowd,
    authority: &Authority,
    work: &DeviceWork,
    now: Instant,
) -> Stored<Vec<AtSchool>> {
    let (school, student) = (authority.school(), authority.student());
    let (mut held, mut open) = (Vec::new(), Vec::new());
    for part in work.parts.iter().take(DeviceWork::MOST) {
        let _turn = crowd.turn().await?;
        let events = events(store, school, student, part.attempt, part.writer).await?;
        let agreement = check(part.attempt, part.writer, &events, part.count, &part.digest);
        if agreement != Agreement::Agrees {
            open.push(row(school, student, work, part, now));
        }
        let mut chain = Chain::begin(part.attempt, part.writer);
        events.iter().for_each(|event| chain.push(event));
        held.push(AtSchool { next_index: chain.count(), digest: chain.digest() });
    }
    store.save_device_work(school, student, work.device, open).await?;
    Ok(held)
}

fn row(school: SchoolId, student: StudentId, work: &DeviceWork, part: &DevicePart, now: Instant) -> DeviceWorkRow {
    DeviceWorkRow {
        school,
        device: work.device,
        student,
        attempt: part.attempt,
        writer: part.writer,
        count: part.count,
        digest: part.digest.clone(),
        differs: part.found == Found::Differs,
        more: work.more,
        since: Instant(now.0.saturating_sub_unsigned(part.waited.0)),
        told: now,
    }
}

/// What is held of a tab's part of a student's attempt; of an attempt of anybody else's, nothing.
async fn events(
    store: &dyn Store,
    school: SchoolId,
    student: StudentId,
    attempt: AttemptId,
    writer: WriterId,
) -> Stored<Vec<String>> {
    match store.read_attempt(school, attempt).await? {
        Some(row) if row.student == student => {
            Ok(replay::held(&store.read_log(school, attempt).await?, attempt, writer).events)
        }
        _ => Ok(Vec::new()),
    }
}

/// The devices that hold work of a class's students which is still not here, whoever brought what is: a line for each
/// device and student.
///
/// # Errors
/// When the store fails.
pub async fn waiting(store: &dyn Store, crowd: &Crowd, school: SchoolId, class: ClassId) -> Stored<Vec<DeviceWaiting>> {
    let mut lines: Vec<DeviceWaiting> = Vec::new();
    // The attempt of the row before, and whether a tab's part of it differs.
    let mut counted: Option<(AttemptId, bool)> = None;
    for (name, said) in store.list_device_work(school, class).await? {
        let _turn = crowd.turn().await?;
        let events = events(store, school, said.student, said.attempt, said.writer).await?;
        let agreement = check(said.attempt, said.writer, &events, said.count, &said.digest);
        if agreement == Agreement::Agrees {
            continue;
        }
        let is_of = |line: &&mut DeviceWaiting| (line.device, line.student.id) == (said.device, said.student);
        let line = match lines.last_mut().filter(is_of) {
            Some(line) => line,
            None => {
                let student = Student { id: said.student, name };
                let (device, since, told) = (said.device, said.since, said.told);
                // What had no room waits behind what is named: while any of that waits, it does too.
                let waiting = said.more;
                lines.push(DeviceWaiting { device, student, class, waiting, differing: 0, since, told });
                counted = None;
                let Some(line) = lines.last_mut() else { continue };
                line
            }
        };
        line.since = line.since.min(said.since);
        // An attempt counts once, however many tabs wrote it, and differs where a part of any of them does.
        let differs = said.differs || agreement == Agreement::Differs;
        match counted {
            Some((attempt, before)) if attempt == said.attempt => {
                if differs && !before {
                    line.waiting -= 1;
                    line.differing += 1;
                    counted = Some((attempt, true));
                }
            }
            _ => {
                line.waiting = line.waiting.saturating_add(u32::from(!differs));
                line.differing += u32::from(differs);
                counted = Some((said.attempt, differs));
            }
        }
    }
    Ok(lines)
}
