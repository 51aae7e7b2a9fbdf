//! What devices said that they hold and the school did not.

use mastery::{
    id::{AttemptId, DeviceId, SchoolId, StudentId, WriterId},
    time::Instant,
};

/// A part of an attempt of which a device said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceWorkRow {
    /// The school.
    pub school: SchoolId,
    /// The device.
    pub device: DeviceId,
    /// Whose work it is.
    pub student: StudentId,
    /// The attempt.
    pub attempt: AttemptId,
    /// The tab that wrote it.
    pub writer: WriterId,
    /// So many events are on the device.
    pub count: u32,
    /// The digest over them.
    pub digest: String,
    /// The device found that the school holds something else, or does not take it.
    pub differs: bool,
    /// So many more attempts waited there and had no room beside this one.
    pub more: u32,
    /// Since when it waits.
    pub since: Instant,
    /// When the device said so.
    pub told: Instant,
}
