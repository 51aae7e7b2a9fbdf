//! Programs that a test starts, and that end with it.

use anyhow::{Context, Result, bail};
use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A program of ours that runs; it is killed, by its id, when this is dropped.
pub struct Running(Child);

impl Running {
    /// Starts it; what it prints goes into a file.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn start(command: &mut Command, log: &Path) -> Result<Self> {
        let log = File::options().create(true).append(true).open(log)?;
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let child = command.spawn().with_context(|| format!("could not start {:?}", command.get_program()))?;
        Ok(Self(child))
    }

    /// Its process's id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Its exit code, if it has ended by itself.
    ///
    /// # Errors
    /// When the system can't say.
    pub fn ended(&mut self) -> Result<Option<std::process::ExitStatus>> {
        Ok(self.0.try_wait()?)
    }

    /// Pulls the plug: SIGKILL.
    ///
    /// # Errors
    /// When it is not there any more.
    pub fn kill(mut self) -> Result<()> {
        self.0.kill()?;
        self.0.wait()?;
        Ok(())
    }

    /// Asks it to end, as a service manager does, and waits for that.
    ///
    /// # Errors
    /// When it has not ended after ten seconds.
    pub fn stop(mut self) -> Result<()> {
        signal("TERM", self.0.id())?;
        for _ in 0..500 {
            if self.0.try_wait()?.is_some() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("process {} did not end within ten seconds of SIGTERM", self.0.id())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Sends a signal to a process by its id.
///
/// # Errors
/// When there is no such process.
pub fn signal(name: &str, id: u32) -> Result<()> {
    let status = Command::new("kill").args([&format!("-{name}"), &id.to_string()]).stderr(Stdio::null()).status()?;
    if !status.success() {
        bail!("could not send SIG{name} to process {id}");
    }
    Ok(())
}

/// Whether a process with this id is there, a zombie not counted.
#[must_use]
pub fn is_there(id: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| !rest.trim_start().starts_with(['Z', 'X']) && !rest.is_empty())
}
