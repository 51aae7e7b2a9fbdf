//! A teacher has the last word: what is decided is checked, written once, and everything that follows with it.

use crate::{
    accept::{
        crowd::Crowd,
        judge::{judge, ticket},
    },
    evidence::Subject,
    history::History,
    names::reason,
    problem::ApiError,
    retry::{Halted, retry},
    store::{AttemptRow, Change, DecisionRow, NewDecision, Seen, Store, Written},
};
use mastery::{
    id::{AttemptId, StaffId},
    standing::{Counts, Decided, Decision, counts, in_force},
    time::{Instant, Millis},
    wire::v1::Decide,
};
use words::problems::Problem;

/// The least and the most time that is granted at once.
const GRANTED: (Millis, Millis) = (Millis::from_secs(1), Millis::from_secs(2 * 60 * 60));

/// Takes a decision on a student's objective; a repeat of one that is known has no second effect.
///
/// # Errors
/// The decision says nothing that can be done here, or its id belongs to another.
pub async fn decide(
    store: &dyn Store,
    crowd: &Crowd,
    subject: &Subject,
    author: StaffId,
    wanted: &Decide,
    now: Instant,
) -> Result<(), ApiError> {
    if !wanted.id.is_version_7() {
        return Err(Problem::DecisionId.into());
    }
    let reason = reason(&wanted.reason)?;
    let deciding = Deciding { store, crowd, subject, author, wanted, reason: &reason, now };
    retry(|| deciding.once()).await
}

struct Deciding<'a> {
    store: &'a dyn Store,
    crowd: &'a Crowd,
    subject: &'a Subject,
    author: StaffId,
    wanted: &'a Decide,
    reason: &'a str,
    now: Instant,
}

/// What a decision is about.
#[derive(Default)]
struct About {
    attempt: Option<AttemptRow>,
    undoes: Option<DecisionRow>,
    /// Whether it changes the time of the attempt.
    changes_time: bool,
}

impl Deciding<'_> {
    async fn once(&self) -> Result<(), Halted> {
        let (school, id) = (self.subject.student.school, self.wanted.id);
        if let Some(known) = self.store.read_decision(school, id).await? {
            return self.is_the_same(&known).then_some(()).ok_or(Problem::DecisionTaken.into());
        }
        let history = History::read(self.store, school, self.subject.student.student).await?;
        let about = self.about(&history).await?;
        // Whatever this machine's clock does, a decision comes after those that it may undo.
        let last = history.made(&self.subject.objective.id).last();
        let after_last = last.map_or(self.now, |last| last.decision.at.after(Millis(1)));
        let decision = Decision { id, at: self.now.max(after_last), what: self.wanted.what };
        let change = match &about.attempt {
            Some(row) if about.changes_time => self.with_time(row, decision).await?,
            _ => None,
        };
        let new = NewDecision {
            school,
            student: about.undoes.map_or(self.subject.student.student, |undone| undone.student),
            objective: self.subject.objective.id.clone(),
            attempt: about.attempt.map(|row| row.id),
            moved_to: match decision.what {
                Decided::Move { to, .. } => Some(to),
                _ => None,
            },
            decision,
            author: self.author,
            reason: self.reason.to_owned(),
            seen: Seen {
                of: self.subject.student.student,
                decisions: history.made(&self.subject.objective.id).count(),
            },
        };
        match self.store.decide(new, change).await? {
            Written::Now => Ok(()),
            // The same decision sent twice at once.
            Written::Before => Err(Halted::Stale),
        }
    }

    fn is_the_same(&self, known: &DecisionRow) -> bool {
        // An undoing is kept with the student of what it undoes.
        let is_here =
            known.student == self.subject.student.student || matches!(known.decision.what, Decided::Undo { .. });
        is_here
            && known.objective == self.subject.objective.id
            && known.decision.what == self.wanted.what
            && known.reason == self.reason
    }

    async fn about(&self, history: &History) -> Result<About, ApiError> {
        match self.wanted.what {
            Decided::Met | Decided::NotYet | Decided::Excuse | Decided::Reopen => Ok(About::default()),
            Decided::Void { attempt } => {
                Ok(About { attempt: Some(self.counting(history, attempt)?), ..About::default() })
            }
            Decided::Move { attempt, to } => {
                let student = &self.subject.student;
                let found = self.store.read_student(student.school, student.class, to).await?;
                if found.is_none() || to == student.student {
                    return Err(Problem::NoStudent.into());
                }
                Ok(About { attempt: Some(self.counting(history, attempt)?), ..About::default() })
            }
            Decided::Grant { attempt, more } => {
                let row = self.counting(history, attempt)?;
                let has_clock = ticket(&row).is_some_and(|ticket| ticket.time_limit.is_some());
                let (least, most) = GRANTED;
                if row.student != self.subject.student.student {
                    return Err(Problem::CountsNotHere.into());
                } else if !has_clock || more < least || more > most {
                    return Err(Problem::MoreTime { most: most.0 }.into());
                }
                Ok(About { attempt: Some(row), undoes: None, changes_time: true })
            }
            Decided::Undo { decision } => {
                let objective = &self.subject.objective.id;
                let find = |id| history.made(objective).find(|made| made.decision.id == id);
                let undone = find(decision).ok_or(Problem::NoDecision)?;
                if !in_force(&history.decisions(objective)).contains(&undone.decision) {
                    return Err(Problem::UndoneBefore.into());
                }
                let mut first = undone;
                while let Decided::Undo { decision } = first.decision.what {
                    first = find(decision).ok_or(Problem::NoDecision)?;
                }
                let what = first.decision.what;
                let attempt = history.rows(objective).find(|row| Some(row.id) == what.attempt()).cloned();
                let changes_time = matches!(what, Decided::Grant { .. });
                Ok(About { attempt, undoes: Some(undone.clone()), changes_time })
            }
        }
    }

    /// An attempt that counts for the student.
    fn counting(&self, history: &History, attempt: AttemptId) -> Result<AttemptRow, ApiError> {
        let objective = &self.subject.objective.id;
        let row = history.rows(objective).find(|row| row.id == attempt).ok_or(Problem::NoAttempt)?;
        let counts = counts(attempt, row.student, &in_force(&history.decisions(objective)));
        if counts != Counts::For(self.subject.student.student) {
            return Err(Problem::CountsNotHere.into());
        }
        Ok(row.clone())
    }

    /// What the attempt amounts to with its time changed.
    async fn with_time(&self, row: &AttemptRow, decision: Decision) -> Result<Option<Change>, ApiError> {
        // Read again together: the change holds for the row as it is now.
        let Some(row) = self.store.read_attempt(row.school, row.id).await? else { return Ok(None) };
        let Some(ticket) = ticket(&row) else { return Ok(None) };
        let _turn = self.crowd.turn().await?;
        let mut log = self.store.read_log(row.school, row.id).await?;
        log.decisions.push(decision);
        let figures = judge(&ticket, &log, &row.figures, self.now).figures;
        Ok(Some(Change::of(&row, figures)))
    }
}
