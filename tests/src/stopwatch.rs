//! A watch in the hand of whoever sits beside a student: the clock on the screen takes the time that passes, no more and
//! no less.

use crate::student::Student;
use anyhow::{Result, ensure};
use std::time::{Duration, Instant};

/// The clock is off by a second at most; a second more to read both.
const CLOSE: f64 = 2.0;
/// What nobody can know of a time when the page was not there: the school hears of a paint about a second after it, and
/// to load a page takes a moment.
const UNSEEN: f64 = 4.0;

/// A watch, running since the clock on the screen was read.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch {
    begun: Instant,
    left: u64,
}

impl Stopwatch {
    /// Starts it.
    ///
    /// # Errors
    /// When there is no clock on the screen.
    pub async fn start(student: &Student<'_>) -> Result<Self> {
        let begun = Instant::now();
        Ok(Self { begun, left: student.clock().await? })
    }

    /// Looks at both, where the page was there all along.
    ///
    /// # Errors
    /// When the clock took another time than what has passed.
    pub async fn agrees(self, student: &Student<'_>) -> Result<()> {
        self.is_within(student, CLOSE).await
    }

    /// Looks at both, where the page was gone in between: it took no more than what has passed, and gave next to none.
    ///
    /// # Errors
    /// When the clock took another time than what has passed.
    pub async fn agrees_after_a_gap(self, student: &Student<'_>) -> Result<()> {
        self.is_within(student, UNSEEN).await
    }

    /// Looks at both, where the page was gone in between and the school's word took so long to come.
    ///
    /// # Errors
    /// When the clock took another time than what has passed.
    pub async fn agrees_but_for(self, student: &Student<'_>, latency: Duration) -> Result<()> {
        self.is_within(student, UNSEEN + latency.as_secs_f64()).await
    }

    async fn is_within(self, student: &Student<'_>, may_give: f64) -> Result<()> {
        let (passed, left) = (self.begun.elapsed().as_secs_f64(), student.clock().await?);
        // A clock that gives time has more left than before.
        let taken = self.left as f64 - left as f64;
        ensure!(taken <= passed + CLOSE, "the clock took {taken} s, and {passed} s have passed");
        ensure!(taken >= passed - may_give, "the clock took only {taken} s, and {passed} s have passed");
        Ok(())
    }
}
