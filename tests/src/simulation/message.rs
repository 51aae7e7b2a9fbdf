//! What travels between a tab and the school in a simulation.

use mastery::{
    id::{AttemptId, StudentId},
    ticket::Signed,
    time::Millis,
    wire::v1::{Acknowledged, Advance, LogPart, Start, Started},
};

/// What a tab sends.
#[derive(Clone, Debug)]
pub enum Message {
    /// Start is pressed.
    Start(StudentId, Start),
    /// Tickets to begin with where there is no network.
    Advance(StudentId),
    /// What the school has of an attempt, to go on with it on another device.
    Log(AttemptId),
    /// A batch, as it is written on the wire.
    Batch(String),
    /// Sealed work.
    Work(Vec<u8>),
}

/// What the server answers.
#[derive(Clone, Debug)]
pub enum Reply {
    /// The ticket.
    Started(Started),
    /// The tickets.
    Advance(Advance),
    /// What is known of the attempt; none where nothing is.
    Log(Option<Known>),
    /// How far it has a writer's events.
    Acknowledged(Acknowledged),
    /// The work was taken, all of it.
    HandedIn,
    /// Not now.
    NotNow,
}

/// An attempt as the school has it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The ticket.
    pub ticket: Signed,
    /// Whether there is a result.
    pub has_ended: bool,
    /// What each tab sent, the first generation first.
    pub parts: Vec<LogPart>,
    /// At least so much of its time has passed.
    pub elapsed_at_least: Millis,
}

/// What a tab has from signing in.
#[derive(Clone, Debug)]
pub struct Session {
    /// The permit for practice.
    pub permit: Signed,
    /// What work is sealed to.
    pub sealing: [u8; 32],
}
