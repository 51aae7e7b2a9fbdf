//! Attempts as they are kept: what came, and what the server made of it.

use generators::item::Generator;
use mastery::{
    attempt::{Outcome, Server, Sitting},
    id::{AttemptId, ObjectiveId, SchoolId, StudentId, WriterId},
    standing::Decision,
    ticket::Signed,
    time::{Instant, Millis},
    wire::v1::{Batch, Claim},
};

/// Whether an attempt can count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It can show mastery.
    Demonstration,
    /// It never counts.
    Practice,
}

impl Kind {
    /// The word for it in the database and in what is printed as data.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Demonstration => "demonstration",
            Self::Practice => "practice",
        }
    }
}

/// An attempt with the figures last derived from its log.
#[derive(Clone, Debug)]
pub struct AttemptRow {
    /// The school.
    pub school: SchoolId,
    /// The attempt.
    pub id: AttemptId,
    /// Whose it is.
    pub student: StudentId,
    /// Whether it can count.
    pub kind: Kind,
    /// What it shows; none in practice.
    pub objective: Option<ObjectiveId>,
    /// The revision of the objective.
    pub revision: Option<u32>,
    /// The ticket; none in practice.
    pub ticket: Option<Signed>,
    /// When the ticket was written, or the first batch of practice came.
    pub issued: Instant,
    /// What was derived.
    pub figures: Figures,
    /// How often the row was changed: who changes it says what it was.
    pub changes: i64,
}

/// What is derived from an attempt's log, and rebuilt from it at each change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The first paint by the server's clock, as near as it can tell.
    pub started: Option<Instant>,
    /// When something was last heard of it.
    pub last: Option<Instant>,
    /// When the server closes it if nothing comes; none in practice, and where this build can't judge what was closed.
    pub lapses: Option<Instant>,
    /// When it ended by the server's clock, as near as it can tell.
    pub ended: Option<Instant>,
    /// What it showed, once it has ended.
    pub outcome: Option<Outcome>,
    /// Right answers in time.
    pub right: u16,
    /// Items.
    pub of: u16,
    /// Items that have their answer.
    pub answered: u16,
    /// What the tab last claimed.
    pub claim: Option<Claim>,
    /// Whether that was so.
    pub claim_agrees: Option<bool>,
    /// A fact for the teacher where the clocks disagree: so many milliseconds the tab's ran behind the server's.
    pub clock_behind: Option<i64>,
    /// All of it as it was judged when it had ended: it stands whatever judge comes later. None before, and in practice.
    pub sitting: Option<KeptSitting>,
}

/// A sitting as it is kept, in JSON. There is one in every row of an attempt that has ended, and few who read the row want it:
/// it is read where somebody asks.
#[derive(Clone, Debug)]
pub struct KeptSitting(String);

impl KeptSitting {
    /// To be kept.
    #[must_use]
    pub fn of(sitting: &Sitting) -> Self {
        // Nothing in it is refused; if anything ever were, it would be kept as what can't be read.
        Self(serde_json::to_string(sitting).unwrap_or_default())
    }

    /// As it was kept.
    #[must_use]
    pub const fn of_text(text: String) -> Self {
        Self(text)
    }

    /// As it is kept.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The sitting; none where this program can't read it.
    #[must_use]
    pub fn read(&self) -> Option<Sitting> {
        serde_json::from_str(&self.0).ok()
    }
}

/// By what it says: another version may have written it otherwise.
impl PartialEq for KeptSitting {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.read().is_some_and(|own| other.read() == Some(own))
    }
}

impl Eq for KeptSitting {}

impl Figures {
    /// Whether a demonstration goes on: it has not ended, nor waits for a build that can say how it did.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.outcome.is_none() && self.lapses.is_some()
    }
}

/// How a batch came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// The tab sent it, and it was here within a message's time.
    Sent,
    /// The tab sent it, and by a clock that was taken up again since some of it happened.
    Resumed,
    /// It was written down, and somebody carried it here: when that was says nothing of when it happened.
    Carried,
}

impl Came {
    /// How a batch comes that a tab sends: what another tab wrote, it carries.
    #[must_use]
    pub const fn of(batch: &Batch) -> Self {
        match batch {
            Batch { carried: true, .. } => Self::Carried,
            Batch { resumed: true, .. } => Self::Resumed,
            _ => Self::Sent,
        }
    }

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::Sent => 0,
            Self::Carried => 1,
            Self::Resumed => 2,
        }
    }

    /// From [`Self::number`]. What another build wrote there, no clock is held to.
    #[must_use]
    pub const fn from_number(number: i64) -> Self {
        match number {
            0 => Self::Sent,
            2 => Self::Resumed,
            _ => Self::Carried,
        }
    }
}

/// A batch of events as it was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBatch {
    /// The tab.
    pub writer: WriterId,
    /// Its generation.
    pub generation: u32,
    /// The index of the first event.
    pub first_index: u32,
    /// The events' bytes.
    pub events: Vec<String>,
    /// The chain's link after them.
    pub link: [u8; 32],
    /// The attempt's clock when it was sent.
    pub sent: Millis,
    /// The server's when it came.
    pub received: Instant,
    /// How it came.
    pub came: Came,
}

/// Everything that happened in an attempt.
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// The batches in the order in which they came.
    pub batches: Vec<StoredBatch>,
    /// What the server added.
    pub server: Vec<Server>,
    /// What teachers decided about it.
    pub decisions: Vec<Decision>,
}

/// One attempt's part of a commit.
#[derive(Clone, Debug)]
pub struct Change {
    /// The school.
    pub school: SchoolId,
    /// The attempt.
    pub attempt: AttemptId,
    /// What it was before.
    pub was: Was,
    /// Events to add.
    pub batch: Option<StoredBatch>,
    /// What the server adds.
    pub server: Option<Server>,
    /// What follows from the log with all of this.
    pub figures: Figures,
    /// What the batch tells of its student.
    pub told: Told,
}

/// What a batch tells of its student. It is of when the work was done and not of when it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// When the student was heard of; none where somebody else carried it here.
    pub heard: Option<Instant>,
    /// What was practised, and when.
    pub practised: Vec<(Generator, Instant)>,
}

impl Change {
    /// Other figures for an attempt as it was read, and nothing else.
    #[must_use]
    pub fn of(row: &AttemptRow, figures: Figures) -> Self {
        Self {
            school: row.school,
            attempt: row.id,
            was: Was::Changed(row.changes),
            batch: None,
            server: None,
            figures,
            told: Told { heard: None, practised: Vec::new() },
        }
    }

    /// An attempt that begins, with nothing in it.
    #[must_use]
    pub fn begin(school: SchoolId, attempt: AttemptId, new: NewAttempt, figures: Figures) -> Self {
        let was = Was::New(Box::new(new));
        Self { school, attempt, was, batch: None, server: None, figures, told: Told::default() }
    }
}

/// What a change supposes.
#[derive(Clone, Debug)]
pub enum Was {
    /// There is no such attempt.
    New(Box<NewAttempt>),
    /// It was changed so often.
    Changed(i64),
}

/// An attempt that begins.
#[derive(Clone, Debug)]
pub struct NewAttempt {
    /// Whose it is.
    pub student: StudentId,
    /// When the ticket was written, or the first batch of practice came.
    pub issued: Instant,
    /// What it is.
    pub what: Begins,
}

/// What begins.
#[derive(Clone, Debug)]
pub enum Begins {
    /// A demonstration.
    Demonstration {
        /// What it shows.
        objective: ObjectiveId,
        /// The revision of the objective.
        revision: u32,
        /// The ticket.
        ticket: Signed,
        /// What may be open of the same objective.
        beside: Beside,
    },
    /// Practice.
    Practice,
}

/// What may be open of an objective when a demonstration of it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Nothing: a start closes what is.
    Nothing,
    /// Anything: the work is done already.
    Anything,
}

/// A batch that contradicts what is held.
#[derive(Clone, Debug)]
pub struct Conflicting {
    /// The school.
    pub school: SchoolId,
    /// The attempt.
    pub attempt: AttemptId,
    /// The batch; its link is the digest that it is known by.
    pub batch: StoredBatch,
}
