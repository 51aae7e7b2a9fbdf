//! What can happen in an attempt. Events travel, results never do.

use crate::{
    id::WriterId,
    time::{Instant, Millis},
};
use generators::{answers::Response, item::Identity};
use serde::{Deserialize, Serialize};

mod written;

pub use written::{Lacks, Written};

/// Something that happened in a tab, dated by the attempt's own clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct DeviceEvent {
    /// Time since the first item was painted.
    pub at: Millis,
    /// What happened.
    pub what: Device,
}

/// The kinds of events from a device. Items are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Device {
    /// Start was pressed.
    Start {
        /// The device's wall clock.
        wall: Instant,
        /// The server's clock less the device's, in milliseconds, where it is known.
        offset: Option<i64>,
    },
    /// An item was painted.
    Shown {
        /// Which one.
        item: u32,
        /// In practice, where no ticket fixes the items, the whole identity.
        identity: Option<Identity>,
        /// The first key of a draft from the showing before, counted from that one's paint.
        first_key: Option<Millis>,
    },
    /// An answer was given.
    Response {
        /// To which item.
        item: u32,
        /// As typed.
        response: Response,
        /// From this showing's paint to its first key.
        first_key: Option<Millis>,
    },
    /// Something was entered that can't be read; it cost nothing.
    Unreadable {
        /// For which item.
        item: u32,
        /// As typed.
        response: Response,
    },
    /// Put at the end.
    Skip {
        /// Which one.
        item: u32,
        /// From this showing's paint to its first key.
        first_key: Option<Millis>,
    },
    /// "I don't know", which is an answer.
    NotKnown {
        /// To which item.
        item: u32,
        /// From this showing's paint to its first key.
        first_key: Option<Millis>,
    },
    /// The page went out of sight.
    Hidden,
    /// The page came back into sight, or to life.
    Resumed {
        /// The device's wall clock.
        wall: Instant,
        /// The tab's monotonic clock, from an origin of its own.
        monotonic: Millis,
    },
    /// The device's wall clock was changed while the page ran.
    ClockChanged {
        /// How far forward, in milliseconds; back where negative.
        by: i64,
    },
    /// "Something is wrong with this problem."
    Reported {
        /// Which one.
        item: u32,
    },
    /// This tab took over from another.
    TakenOver,
    /// The student left before the end.
    Leave,
    /// The tab ended it: every item was answered, or the time was over.
    End {
        /// What had been typed and not submitted. It is kept and does not count.
        draft: Option<Draft>,
    },
}

impl Device {
    /// Whether it is the tab's last word on the attempt.
    #[must_use]
    pub const fn ends(&self) -> bool {
        matches!(self, Self::End { .. } | Self::Leave)
    }
}

/// Something typed and not submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Draft {
    /// For which item.
    pub item: u32,
    /// As typed; a line for each place, where there are several.
    pub text: String,
    /// From the item's paint to the first key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_key: Option<Millis>,
}

/// What the server adds to an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Server {
    /// The server closed an attempt that did not end by itself; what arrives later from before the end still counts.
    Closed {
        /// By the server's clock.
        at: Instant,
        /// Why.
        reason: CloseReason,
    },
}

/// Why the server closed an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CloseReason {
    /// Its time was over and nothing came.
    Lapsed,
    /// Another demonstration of the same objective began.
    Replaced,
    /// No clock, and nothing heard for 12 hours.
    Silent,
}

/// An event of any origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// From a tab.
    Device(DeviceEvent),
    /// From the server.
    Server(Server),
    /// From a teacher: so much more time.
    Granted(Millis),
    /// From a tab that speaks another version: kept, and without effect.
    Unknown,
    /// From a tab, of the time after another start had closed the attempt, or begun with a ticket that was no longer
    /// valid: kept, and without effect.
    TooLate,
}

/// An event with its place. Order is (generation, writer, index), never a clock and never arrival.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Raised by each take-over.
    pub generation: u32,
    /// The tab.
    pub writer: WriterId,
    /// The event's number in that tab, from 0.
    pub index: u32,
    /// What happened.
    pub event: Event,
}

impl Entry {
    /// The order in which events are folded.
    #[must_use]
    pub const fn place(&self) -> (u32, WriterId, u32) {
        (self.generation, self.writer, self.index)
    }

    /// Reads an event from the bytes that a tab stored; what this build does not know is [`Event::Unknown`].
    #[must_use]
    pub fn read(generation: u32, writer: WriterId, index: u32, bytes: &str) -> Self {
        let event = serde_json::from_str(bytes).map_or(Event::Unknown, Event::Device);
        Self { generation, writer, index, event }
    }
}
