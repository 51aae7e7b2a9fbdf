//! Version 1: JSON under `/api/v1`. Times are integer milliseconds, instants UTC.

mod accommodations;
mod advance;
mod carried;
mod decisions;
mod device_work;
mod log;
mod matrix;
mod objectives;

pub use accommodations::{EnteredTime, SaveAccommodations};
pub use advance::{Advance, AskAdvance};
pub use carried::{Carried, HandedIn, Work};
pub use decisions::{Attempted, Decide, DecisionMade, Facts, Practised, StudentObjective};
pub use device_work::{AtSchool, DevicePart, DeviceWaiting, DeviceWork, Found};
pub use log::{AttemptLog, LogPart};
pub use matrix::{CellChange, Changes, Column, Matrix, Row, RowChange};
pub use objectives::{FieldProblem, Offered, Revision, SaveRevision, Saved, SetObjectives};

use crate::{
    accommodations::Display,
    attempt::{Outcome, Sitting},
    id::{AttemptId, ClassId, ObjectiveId, SchoolId, StudentId, WriterId},
    objective::Objective,
    path::Readiness,
    standing::{Score, Standing},
    sync::Epoch,
    ticket::Signed,
    time::{Instant, Millis},
};
use generators::item::SetIdentity;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use words::{Locale, NumberStyle};

/// `POST /api/v1/session`: a student signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    /// The class code; case and spaces do not matter.
    pub class_code: String,
    /// The student's name as the class has it; case, accents and outer spaces do not matter.
    pub name: String,
    /// The PIN.
    pub pin: String,
}

/// Who is signed in: the reply of `POST` and `GET /api/v1/session`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// The school's id.
    pub school: SchoolId,
    /// The student's id.
    pub student: StudentId,
    /// The student's name.
    pub name: String,
    /// The class's name.
    pub class: String,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
    /// How this student's screens are.
    pub display: Display,
    /// The signed permit for practice.
    pub permit: Signed,
    /// The key that work is sealed to before somebody else carries it: 32 bytes in hex.
    #[serde(default)]
    pub sealing_key: String,
    /// The server's clock.
    pub server_now: Instant,
    /// Which life of the server's database it is.
    #[serde(default)]
    pub epoch: Epoch,
}

/// One student of the demo school, offered ready to press; `GET /api/v1/demo` answers with a list, and only with `--demo`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemoStudent {
    /// The class code.
    pub class_code: String,
    /// The name.
    pub name: String,
    /// The PIN.
    pub pin: String,
}

/// `GET /api/v1/path`: the signed-in student's objectives in the order of the class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Path {
    /// The objectives.
    pub steps: Vec<Step>,
    /// The server's clock.
    pub server_now: Instant,
}

/// One objective on a student's path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Step {
    /// The class's revision of it.
    pub objective: Objective,
    /// The student's time limit after accommodations; the objective's own stands in its evidence.
    pub time_limit: Option<Millis>,
    /// Where the student stands.
    pub standing: Standing,
    /// The last demonstration that counts, met or not.
    pub last: Option<Score>,
    /// Whether it can be demonstrated.
    pub readiness: Readiness,
    /// A demonstration that has begun and not ended.
    pub open: Option<AttemptId>,
    /// A try that a teacher opened and that has not begun, with so much more time in its limit.
    #[serde(default)]
    pub reopened: Option<Millis>,
}

/// `POST /api/v1/tickets`: the student presses Start. The same attempt id gets the same ticket again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Start {
    /// Made by the tab, a UUIDv7.
    pub attempt: AttemptId,
    /// What is to be demonstrated.
    pub objective: ObjectiveId,
    /// The language of the items.
    pub locale: Locale,
}

/// The reply to [`Start`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Started {
    /// The signed [`crate::ticket::Ticket`].
    pub ticket: Signed,
    /// The server's clock.
    pub server_now: Instant,
}

/// What authorises events: a ticket or a permit, and nothing else, whoever is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// A demonstration's ticket.
    Ticket(Signed),
    /// The permit for practice.
    Permit(Signed),
}

/// `POST /api/v1/events`: a batch of one writer's events of one attempt.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Batch {
    /// The attempt.
    pub attempt: AttemptId,
    /// What allows it.
    pub authority: Authority,
    /// The tab, a random id.
    pub writer: WriterId,
    /// Raised by each take-over, from 1.
    pub generation: u32,
    /// The index of the first event.
    pub first_index: u32,
    /// The events' bytes, exactly as the tab stored them.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<crate::attempt::Written>))]
    pub events: Vec<Box<RawValue>>,
    /// The attempt's clock when this batch was sent.
    pub sent: Millis,
    /// What the tab computed. Compared and kept, never used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
}

/// What a tab computed of an attempt that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Claim {
    /// The outcome.
    pub outcome: Outcome,
    /// Right answers.
    pub right: u16,
}

/// The reply to a [`Batch`], sent only when it is durable; a 409 carries the same two figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Acknowledged {
    /// The index after the highest contiguous one that is stored of this writer.
    pub next_index: u32,
    /// [`crate::sync::Chain::digest`] over them.
    pub digest: String,
    /// The server's clock.
    pub server_now: Instant,
    /// At least so much of the attempt's time has passed, by the server's own stamps.
    pub elapsed_at_least: Millis,
    /// So much later the deadline is than the ticket says: time that a teacher granted.
    #[serde(default)]
    pub granted: Millis,
    /// The highest generation that the server holds of the attempt: above the tab's own, another device has taken over.
    #[serde(default)]
    pub generation: u32,
    /// What the server made of it, once it has ended; none in practice.
    pub verified: Option<Claim>,
    /// Which life of the server's database holds it.
    #[serde(default)]
    pub epoch: Epoch,
}

/// `GET /api/v1/attempts/{id}`: a demonstration as the server has it, for the student whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attempt {
    /// The attempt.
    pub attempt: AttemptId,
    /// The signed ticket.
    pub ticket: Signed,
    /// The row of items.
    pub set: SetIdentity,
    /// The server's own fold.
    pub sitting: Sitting,
}

/// `POST /api/v1/staff/session`: a teacher signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffSignIn {
    /// The account's name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// Which teacher is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffSession {
    /// The account's name.
    pub name: String,
    /// The school's name.
    pub school: String,
    /// The classes that the account teaches.
    pub classes: Vec<Class>,
}

/// A class as its teacher sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Class {
    /// The class's id.
    pub id: ClassId,
    /// Its name.
    pub name: String,
    /// The code that its students sign in with.
    pub code: String,
}

/// `GET /api/v1/school`: whether this server has a school, or one can be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Beginning {
    /// Somebody has begun one.
    pub begun: bool,
}

/// `POST /api/v1/school`: somebody begins a school on a server that has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BeginSchool {
    /// What the server printed when it started.
    pub key: String,
    /// The school's name.
    pub school: String,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
    /// The name of the account of who begins it.
    pub name: String,
    /// Its password.
    pub password: String,
}

impl BeginSchool {
    /// The fewest characters of a password (NIST SP 800-63B asks for eight at least).
    pub const SHORTEST_PASSWORD: u64 = 8;
}

/// `POST /api/v1/classes`: a teacher begins a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BeginClass {
    /// Its name.
    pub name: String,
}

/// A student as the class's teacher sees them: the items of `GET /api/v1/classes/{class}/students`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Pupil {
    /// The student.
    pub id: StudentId,
    /// The name, unique in the class.
    pub name: String,
}

/// `POST /api/v1/classes/{class}/students`: students join a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Join {
    /// Their names.
    pub names: Vec<String>,
}

/// `PATCH /api/v1/classes/{class}/students/{student}`: another name, another class, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct ChangePupil {
    /// The new name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The class to move to; the teacher has to teach both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<ClassId>,
}

/// `POST /api/v1/classes/{class}/pins`: new PINs for students of a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewPins {
    /// For whom.
    pub students: Vec<StudentId>,
}

/// What a class signs in with, shown once: nobody can read a PIN again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Sheet {
    /// The class.
    pub class: Class,
    /// Each student with a PIN, by name.
    pub slips: Vec<Slip>,
}

/// A student's part of a [`Sheet`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Slip {
    /// The student.
    pub id: StudentId,
    /// The name to sign in with.
    pub name: String,
    /// The PIN.
    pub pin: String,
}

/// An error as RFC 9457 writes it (`application/problem+json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A stable name of the kind of problem, a relative URI: `/problems/not-signed-in`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What kind of problem, in the reader's language.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong here and what would be right, in the reader's language.
    pub detail: String,
    /// Seconds after which a try makes sense again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// With a 409 to a batch: what the server holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Acknowledged>,
    /// What is wrong with what was sent, field by field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}
