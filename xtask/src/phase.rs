//! The steps of a command with the time each took, told on stderr.

use anyhow::{Result, anyhow};
use std::thread;
use std::time::{Duration, Instant};

/// The steps so far.
pub struct Phases {
    start: Instant,
    done: Vec<(&'static str, Duration)>,
}

impl Default for Phases {
    fn default() -> Self {
        Self { start: Instant::now(), done: Vec::new() }
    }
}

impl Phases {
    /// Does one step.
    ///
    /// # Errors
    /// The step's own.
    pub fn run<T>(&mut self, name: &'static str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        let (result, time) = timed(name, step)?;
        self.done.push((name, time));
        Ok(result)
    }

    /// Does this in a thread of its own beside other steps: linking a bundle keeps one core busy, and another has time for
    /// something else. Both are waited for, whichever fails.
    ///
    /// # Errors
    /// The other steps' own, then this one's.
    pub fn run_beside<T: Send>(
        &mut self,
        name: &'static str,
        beside: impl FnOnce() -> Result<T> + Send,
        steps: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<T> {
        let (done, beside) = thread::scope(|scope| {
            let beside = scope.spawn(|| timed(name, beside));
            (steps(self), beside.join())
        });
        done?;
        let (result, time) = beside.map_err(|_| anyhow!("{name} stopped"))??;
        self.done.push((name, time));
        Ok(result)
    }

    /// Tells all steps in one line.
    pub fn tell(&self) {
        let steps: Vec<String> =
            self.done.iter().map(|(name, time)| format!("{name} {:.1} s", time.as_secs_f64())).collect();
        eprintln!("== {} (in all {:.1} s)", steps.join(", "), self.start.elapsed().as_secs_f64());
    }
}

fn timed<T>(name: &str, step: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
    eprintln!("== {name}");
    let start = Instant::now();
    Ok((step()?, start.elapsed()))
}
