//! What a device holds, checked against what the school does, and what a teacher sees where that is not the same.

use super::{Authority, Student};
use crate::{
    id::{AttemptId, ClassId, DeviceId, WriterId},
    time::{Instant, Millis},
};
use serde::{Deserialize, Serialize};

/// `POST /api/v1/device_work`: all that a device holds of one student's work, and so what it no longer has waiting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeviceWork {
    /// The device.
    pub device: DeviceId,
    /// A ticket or permit of the student's, for any of it.
    pub authority: Authority,
    /// What each tab wrote there, at most [`DeviceWork::MOST`]: what waits comes first.
    pub parts: Vec<DevicePart>,
    /// So many more wait there and have no room among them.
    #[serde(default)]
    pub more: u32,
}

impl DeviceWork {
    /// The most parts that are checked at once.
    pub const MOST: usize = 60;
}

/// What one tab wrote of an attempt, as it lies on the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DevicePart {
    /// The attempt.
    pub attempt: AttemptId,
    /// The tab.
    pub writer: WriterId,
    /// How many events there are.
    pub count: u32,
    /// [`crate::sync::Chain::digest`] over them.
    pub digest: String,
    /// The oldest that the school is not known to have has waited for so long, by the device's clock.
    pub waited: Millis,
    /// What the device found when it was sent.
    #[serde(default)]
    pub found: Found,
}

/// What a device found when it sent a part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// What the school has of it is the same.
    #[default]
    Fits,
    /// The school has something else, or does not take it.
    Differs,
}

/// What the school holds of a [`DevicePart`]: part of the reply, in the same order. Where it is less than the device had
/// heard acknowledged, the device sends the rest again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AtSchool {
    /// The index after the highest that is held.
    pub next_index: u32,
    /// The digest over them.
    pub digest: String,
}

/// A device with work of a student that is not at school, or not the same there: the items of `GET /api/v1/device_work`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeviceWaiting {
    /// The device.
    pub device: DeviceId,
    /// Whose work it is.
    pub student: Student,
    /// The student's class.
    pub class: ClassId,
    /// So many attempts are not here, or not all of them; those that the device had no room to name among them.
    pub waiting: u32,
    /// Of so many the device and the school do not have the same.
    pub differing: u32,
    /// Since when.
    pub since: Instant,
    /// When the device said so last.
    pub told: Instant,
}
