//! A student's objective as the class's teacher sees it, and the teacher's last word on it.

use super::Student;
use crate::{
    attempt::{PracticeItem, Sitting},
    id::{AttemptId, DecisionId, StudentId},
    objective::Objective,
    standing::{Counts, Decided, Standing},
    time::{Instant, Millis},
};
use generators::item::SetIdentity;
use serde::{Deserialize, Serialize};
use words::{Locale, NumberStyle, fact::Fact};

/// `GET /api/v1/classes/{class}/students/{student}/objectives/{objective}`, and the reply to [`Decide`]: where the student
/// stands, and everything that follows from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StudentObjective {
    /// The student.
    pub student: Student,
    /// The class's revision of the objective.
    pub objective: Objective,
    /// Where the student stands.
    pub standing: Standing,
    /// The judgement of a teacher that stands: met, not yet or excuse.
    pub judged: Option<Decided>,
    /// A try that a teacher opened and that has not begun, with so much more time in its limit.
    pub reopened: Option<Millis>,
    /// The demonstrations, the newest first: those begun by the student, and those that were ever moved here.
    pub attempts: Vec<Attempted>,
    /// The last rounds of practice, the newest first.
    pub practice: Vec<Practised>,
    /// The decisions, the newest first.
    pub decisions: Vec<DecisionMade>,
    /// Tickets to begin without the school that expired, and of which nothing came, the oldest first.
    #[serde(default)]
    pub unreturned: Vec<Unreturned>,
    /// The others of the class, by name: to whom an attempt can be moved.
    pub others: Vec<Student>,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
    /// The server's clock.
    pub server_now: Instant,
}

/// A demonstration as a teacher sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attempted {
    /// The attempt.
    pub attempt: AttemptId,
    /// Whose ticket it was.
    pub by: StudentId,
    /// Whom it counts for.
    pub counts: Counts,
    /// The row of items: fixes each as it was shown.
    pub set: SetIdentity,
    /// In which language they were written.
    pub locale: Locale,
    /// How the numbers in them were written.
    pub number_style: NumberStyle,
    /// The revision of the objective.
    pub revision: u32,
    /// The ticket's time limit.
    pub time_limit: Option<Millis>,
    /// When Start was pressed.
    pub issued: Instant,
    /// The first paint, by the server's clock.
    pub started: Option<Instant>,
    /// When it ended, by the server's clock.
    pub ended: Option<Instant>,
    /// The server's own fold; none where this build does not draw its items.
    pub sitting: Option<Sitting>,
    /// What there is to know of how it came.
    pub facts: Facts,
}

/// Plain facts about how a demonstration came, beside those of its [`Sitting`]. None is a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Facts {
    /// It began with a ticket that was given in advance, so nobody confirmed the start.
    #[serde(default)]
    pub offline_start: bool,
    /// It began so, and a newer try began when it had not ended yet, or nothing of it was here yet. It counts all the same.
    #[serde(default)]
    pub overlaps: bool,
    /// The tab's clock ran so many milliseconds behind the server's.
    pub clock_behind: Option<i64>,
    /// From Start to the first paint, where that is over a minute.
    pub begun_late: Option<Millis>,
    /// From the deadline until the last of the work was here, where that is over a minute.
    pub arrived_late: Option<Millis>,
    /// So often the device was without the school while the attempt ran, and its work waited.
    #[serde(default)]
    pub offline_times: u32,
    /// For so long, all of it together.
    #[serde(default)]
    pub offline_for: Millis,
    /// So many answers came faster than their items can be read.
    #[serde(default)]
    pub fast_answers: u32,
    /// So many tabs were first heard of when the result could be known.
    pub late_tabs: u32,
    /// The tab claimed another result than its events show.
    pub claim_differs: bool,
    /// Batches that contradict what is held.
    pub conflicts: u32,
}

/// From here on a length is told, in whole seconds.
const SAID: Millis = Millis::from_secs(1);

impl Facts {
    /// All that is known of how an attempt went, with what its events show: the same words wherever they are said.
    #[must_use]
    pub fn known(&self, sitting: &crate::attempt::Facts) -> Vec<Fact> {
        let counted = |times: u32, fact: fn(u32) -> Fact| (times > 0).then(|| fact(times));
        let facts = [
            sitting.no_start.then_some(Fact::NoStart),
            self.offline_start.then_some(Fact::OfflineStart),
            self.overlaps.then_some(Fact::Overlaps),
            counted(sitting.clock_changed, Fact::ClockChanged),
            counted(sitting.hidden, Fact::Hidden),
            counted(sitting.resumed, Fact::Resumed),
            (sitting.away >= SAID).then_some(Fact::Away(sitting.away.0 / 1000)),
            counted(sitting.reloads, Fact::Reloaded),
            counted(sitting.taken_over, Fact::TakenOver),
            (self.offline_times > 0)
                .then_some(Fact::Offline { times: self.offline_times, seconds: self.offline_for.0 / 1000 }),
            counted(self.fast_answers, Fact::FastAnswers),
            self.clock_behind.map(|behind| Fact::ClockBehind(behind / 1000)),
            self.begun_late.map(|late| Fact::BegunLate(late.0 / 1000)),
            self.arrived_late.map(|late| Fact::ArrivedLate(late.0 / 1000)),
            counted(self.late_tabs, Fact::LateTabs),
            counted(sitting.too_late, Fact::TooLate),
            counted(sitting.unshown, Fact::Unshown),
            counted(sitting.unknown, Fact::Unknown),
            self.claim_differs.then_some(Fact::ClaimDiffers),
            counted(self.conflicts, Fact::Conflicts),
        ];
        facts.into_iter().flatten().collect()
    }
}

/// A ticket to begin without the school that expired, and of which nothing came. Its items could be seen, and nobody knows
/// whether they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Unreturned {
    /// The attempt that it was for.
    pub attempt: AttemptId,
    /// When it was given.
    pub issued: Instant,
    /// It could be begun with before this.
    pub expired: Instant,
}

/// A round of practice as a teacher sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Practised {
    /// The attempt.
    pub attempt: AttemptId,
    /// When it began, by the server's clock.
    pub started: Instant,
    /// What was shown and answered.
    pub items: Vec<PracticeItem>,
}

/// A decision that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DecisionMade {
    /// Its id.
    pub id: DecisionId,
    /// When.
    pub at: Instant,
    /// What.
    pub what: Decided,
    /// Why.
    pub reason: String,
    /// By whom.
    pub author: String,
    /// Whether it stands, or another has undone it.
    pub stands: bool,
}

/// `POST …/decisions`: a teacher decides. The same id has no second effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Decide {
    /// Made by the tab, a UUIDv7.
    pub id: DecisionId,
    /// What.
    pub what: Decided,
    /// Why.
    pub reason: String,
}

impl Decide {
    /// The longest reason, in characters.
    pub const LONGEST_REASON: u64 = 500;
}
