//! What is typed and not submitted, kept beside the log for a tab that is killed.

use super::{Log, write};
use crate::device::remembered::Remembered;
use generators::json;
use mastery::{attempt::Draft, id::AttemptId};

impl Log {
    /// Keeps what is typed and not submitted, for a tab that is killed.
    pub fn keep_draft(&self, draft: Option<Draft>) {
        if let Ok(row) = write(&(self.attempt(), draft)) {
            Remembered::Draft.set(&row);
        }
    }

    /// What was typed and not submitted.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let (attempt, draft): (AttemptId, Option<Draft>) = json::read(&Remembered::Draft.get()?).ok()?;
        draft.filter(|_| attempt == self.attempt())
    }
}

/// Forgets what was typed and not submitted, of such an attempt.
pub(in crate::device) fn forget_draft(of: impl FnOnce(AttemptId) -> bool) {
    let draft: Option<(AttemptId, Option<Draft>)> = Remembered::Draft.get().and_then(|row| json::read(&row).ok());
    if draft.is_some_and(|(attempt, _)| of(attempt)) {
        Remembered::Draft.set("");
    }
}
