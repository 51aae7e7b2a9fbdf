//! Time and tries that a teacher gives: what reaches a running attempt, and what waits for the next.

use super::{Decided, Decision, in_force};
use crate::{
    attempt::Outcome,
    id::AttemptId,
    time::{Instant, Millis},
};

/// A demonstration that began, as far as its time goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    /// Which attempt.
    pub attempt: AttemptId,
    /// When its ticket was written.
    pub issued: Instant,
    /// The first paint; none where nothing was shown.
    pub started: Option<Instant>,
    /// When it ended and how, if it has.
    pub ended: Option<(Instant, Outcome)>,
    /// The ticket's time limit; none without a clock.
    pub limit: Option<Millis>,
}

/// Time that was granted to an attempt.
struct Grant {
    at: Instant,
    more: Millis,
    /// The end of its time before; none without a clock, or before it began.
    due: Option<Instant>,
}

impl Grant {
    /// Whether the clock had not ended it by then.
    fn is_in_time(&self) -> bool {
        self.due.is_none_or(|due| self.at <= due)
    }

    /// The end of its time with what was granted.
    fn would_end(&self) -> Option<Instant> {
        self.due.map(|due| due.after(self.more))
    }
}

/// The grants of an attempt that stand, the oldest first.
fn grants(begun: &Begun, in_force: &[Decision]) -> Vec<Grant> {
    let mut limit = begun.limit;
    let of_attempt = in_force.iter().filter_map(|decision| match decision.what {
        Decided::Grant { attempt, more } if attempt == begun.attempt => Some((decision.at, more)),
        _ => None,
    });
    let grant = |(at, more)| {
        let due = begun.started.zip(limit).map(|(started, limit)| started.after(limit));
        let grant = Grant { at, more, due };
        if grant.is_in_time() {
            limit = limit.map(|limit| limit.plus(more));
        }
        grant
    };
    of_attempt.map(grant).collect()
}

/// How much later a running attempt's deadline is, by what was granted before its clock had ended it.
#[must_use]
pub fn granted(begun: &Begun, decisions: &[Decision]) -> Millis {
    let grants = grants(begun, &in_force(decisions));
    grants.iter().filter(|grant| grant.is_in_time()).fold(Millis(0), |sum, grant| sum.plus(grant.more))
}

/// The try that a teacher has opened and nobody has begun since, with so much more time than usual. A grant opens one where
/// it came after the end, or where the clock ended the attempt before the time could reach it.
#[must_use]
pub fn reopened(begun: &[Begun], decisions: &[Decision]) -> Option<Millis> {
    let in_force = in_force(decisions);
    let came_too_late = |begun: &Begun| {
        let late = |grant: Grant| {
            let is_over = begun.ended.is_some_and(|(ended, outcome)| {
                let was_not_heard = outcome == Outcome::TimedOut && grant.would_end().is_some_and(|end| ended < end);
                grant.at > ended || was_not_heard
            });
            (!grant.is_in_time() || is_over).then_some((grant.at, grant.more))
        };
        grants(begun, &in_force).into_iter().filter_map(late).collect::<Vec<_>>()
    };
    let by_itself = in_force.iter().filter(|decision| decision.what == Decided::Reopen);
    let given = by_itself.map(|decision| (decision.at, Millis(0))).chain(begun.iter().flat_map(came_too_late));
    // A start from which nothing came, and that another has closed, has used nothing up.
    let is_try = |begun: &&Begun| begun.started.is_some() || begun.ended.is_none();
    let is_used = |at: Instant| begun.iter().filter(is_try).any(|begun| begun.issued > at);
    given.filter(|(at, _)| !is_used(*at)).map(|(_, more)| more).reduce(Millis::plus)
}
