//! Who has mastered what: a class's students by its objectives, and the one rule that says what a cell shows.

mod cell;
mod view;

pub use cell::{Cell, Progress, cell};
pub use view::{Order, Show, View};

use crate::time::Millis;

/// Practice says something of an objective for so long: a school week and its weekend.
pub const RECENT_PRACTICE: Millis = Millis::from_secs(7 * 24 * 60 * 60);
/// Somebody of whom something was heard so lately is working: the hardest items of the catalogue take a child that long.
pub const WORKING: Millis = Millis::from_secs(5 * 60);
/// So many demonstrations of one objective that count, and it is not met: somebody else has to look.
pub const STUCK: u32 = 3;
