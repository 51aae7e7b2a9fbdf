//! How far each attempt is with the school, writer by writer: what one of them has at school says nothing of another.

use super::checking;
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::{
    id::{AttemptId, WriterId},
    wire::v1::{Claim, Found},
};

/// How far an attempt is with the school.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    parts: Vec<PartProgress>,
    /// What the school made of it, once it has ended.
    pub verified: Option<Claim>,
    /// Another device has taken it over.
    pub elsewhere: bool,
}

/// How far one writer's part of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PartProgress {
    writer: WriterId,
    /// Events that lie on this device.
    here: u32,
    /// Those of them that the school is known to have.
    acknowledged: u32,
    found: Found,
}

impl Progress {
    /// Events that the school is not known to have.
    #[must_use]
    pub fn waiting(&self) -> u32 {
        self.parts.iter().map(|part| part.here.saturating_sub(part.acknowledged)).sum()
    }

    /// Whether the school did not take some of it, or holds something else: a person has to look.
    #[must_use]
    pub fn is_kept_here(&self) -> bool {
        self.parts.iter().any(|part| part.found == Found::Differs)
    }

    /// Whether somebody may carry it to the school.
    #[must_use]
    pub fn is_to_carry(&self) -> bool {
        self.waiting() > 0 || self.is_kept_here()
    }

    /// Events of one writer that the school is known to have.
    pub(super) fn acknowledged(&self, writer: WriterId) -> u32 {
        self.parts.iter().find(|part| part.writer == writer).map_or(0, |part| part.acknowledged)
    }

    /// What was found of one writer's.
    pub(super) fn found(&self, writer: WriterId) -> Found {
        self.parts.iter().find(|part| part.writer == writer).map_or(Found::Fits, |part| part.found)
    }

    fn part(&mut self, writer: WriterId) -> &mut PartProgress {
        let place = self.parts.iter().position(|part| part.writer == writer).unwrap_or(self.parts.len());
        if place == self.parts.len() {
            self.parts.push(PartProgress { writer, here: 0, acknowledged: 0, found: Found::Fits });
        }
        &mut self.parts[place]
    }

    /// Of nobody else anything is here any more.
    pub(super) fn only(&mut self, writers: &[WriterId]) {
        self.parts.retain(|part| writers.contains(&part.writer));
    }

    /// So many events of a writer are here. Nothing takes any away, and whoever counted may have done so before the last.
    pub(super) fn here(&mut self, writer: WriterId, count: u32) {
        let part = self.part(writer);
        part.here = part.here.max(count);
    }

    /// The school has so many of them. A later word may say less: of a database that lost some, or one that was overtaken on
    /// its way; then what waits is sent again.
    pub(super) fn heard(&mut self, writer: WriterId, acknowledged: u32) {
        self.part(writer).acknowledged = acknowledged;
    }

    /// Whether a writer's events are the same at school.
    pub(super) fn found_to(&mut self, writer: WriterId, found: Found) {
        self.part(writer).found = found;
        if found == Found::Differs {
            checking::trouble();
        }
    }
}

thread_local! {
    static PROGRESS: ArcRwSignal<AllProgress> = ArcRwSignal::new(Vec::new());
}

/// How far each attempt is; there are few.
pub type AllProgress = Vec<(AttemptId, Progress)>;

/// How far one attempt is.
#[must_use]
pub fn of(all: &AllProgress, attempt: AttemptId) -> Option<&Progress> {
    all.iter().find(|(other, _)| *other == attempt).map(|(_, now)| now)
}

/// How far each attempt of this visit is.
#[must_use]
pub fn progress() -> ArcRwSignal<AllProgress> {
    PROGRESS.with(Clone::clone)
}

/// What there is to say of one attempt's.
pub(super) fn now<T>(attempt: AttemptId, say: impl FnOnce(&Progress) -> T) -> Option<T> {
    progress().with_untracked(|all| of(all, attempt).map(say))
}

/// Changes how far one attempt is.
pub(super) fn change(attempt: AttemptId, change: impl FnOnce(&mut Progress)) {
    progress().update(|all| match all.iter_mut().find(|(other, _)| *other == attempt) {
        Some((_, now)) => change(now),
        None => {
            let mut now = Progress::default();
            change(&mut now);
            all.push((attempt, now));
        }
    });
}

/// Nothing of an attempt is here any more.
pub(super) fn forget(attempt: AttemptId) {
    progress().update(|all| all.retain(|(other, _)| *other != attempt));
}
