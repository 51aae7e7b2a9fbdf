//! The steps of a command with the time each took, told on stderr.

use anyhow::Result;
use std::time::{Duration, Instant};

/// The steps so far.
#[derive(Default)]
pub struct Phases {
    done: Vec<(&'static str, Duration)>,
}

impl Phases {
    /// Does one step.
    ///
    /// # Errors
    /// The step's own.
    pub fn run<T>(&mut self, name: &'static str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("== {name}");
        let start = Instant::now();
        let result = step()?;
        self.done.push((name, start.elapsed()));
        Ok(result)
    }

    /// Tells all steps in one line.
    pub fn tell(&self) {
        let total: Duration = self.done.iter().map(|(_, time)| *time).sum();
        let steps: Vec<String> =
            self.done.iter().map(|(name, time)| format!("{name} {:.1} s", time.as_secs_f64())).collect();
        eprintln!("== {} (together {:.1} s)", steps.join(", "), total.as_secs_f64());
    }
}
