//! One sitting: events in, outcome out.
//!
//! The log of events is the truth. [`fold`] derives everything else from it, in the tab and at the server alike.

mod absence;
mod clock;
mod event;
mod fold;
mod judge;
#[cfg(feature = "items")]
mod keys;
mod practice;
mod reading;
mod sitting;

pub use clock::{
    AttemptClock, Between, CLOCKS_DISAGREE, Reading, SERVER_DISAGREES, ServerWord, Stamp, Woken, server_view,
};
pub use event::{CloseReason, Device, DeviceEvent, Draft, Entry, Event, Lacks, Server, Written};
pub use fold::{Terms, fold};
pub use judge::Judge;
#[cfg(feature = "items")]
pub use keys::Keys;
pub use practice::PracticeItem;
#[cfg(feature = "items")]
pub use practice::practice;
pub use reading::{A_WORD, faster_than_reading, least_reading};
pub use sitting::{Ended, Facts, How, ItemRecord, Outcome, Sitting};
