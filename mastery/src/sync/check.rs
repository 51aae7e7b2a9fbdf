//! The check of what one side holds of a writer's events against what the other does: how many, and the digest over them.

use super::Chain;
use crate::id::{AttemptId, WriterId};

/// What came of a check, of the school's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The school holds all that the device does, to the byte.
    Agrees,
    /// So many events of the device are not at school yet. Whether the others are the same, the device can tell: it has both.
    Waits {
        /// How many.
        missing: u32,
    },
    /// The school holds something else under the same indices.
    Differs,
}

/// Checks what the school holds of a writer against what a device says that it holds. Where the school holds more, the
/// device is one that was set back, and all that it has still fits.
#[must_use]
pub fn check(attempt: AttemptId, writer: WriterId, at_school: &[String], count: u32, digest: &str) -> Agreement {
    let Some(held) = at_school.get(..count as usize) else {
        return Agreement::Waits { missing: count - at_school.len() as u32 };
    };
    let mut chain = Chain::begin(attempt, writer);
    held.iter().for_each(|event| chain.push(event));
    if chain.digest() == digest { Agreement::Agrees } else { Agreement::Differs }
}
