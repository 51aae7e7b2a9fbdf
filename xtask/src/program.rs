//! Running other programs, with one clear line when one fails.

use crate::workspace;
use anyhow::{Context, Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The cargo that runs us, in the workspace's folder.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace::root());
    command
}

/// Runs to the end, with our terminal.
///
/// # Errors
/// When it can't be started or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let said = said(command);
    let status = command.status().with_context(|| format!("could not start `{said}`"))?;
    if !status.success() {
        bail!("`{said}` failed ({status})");
    }
    Ok(())
}

/// Whether it can be started and succeeds; nothing of it is seen.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What it prints, trimmed; nothing of it is seen unless it fails.
///
/// # Errors
/// When it can't be started or does not succeed.
pub fn output(command: &mut Command) -> Result<String> {
    let said = said(command);
    let output = command.output().with_context(|| format!("could not start `{said}`"))?;
    if !output.status.success() {
        let told = [&output.stdout[..], &output.stderr].concat();
        bail!("`{said}` failed ({}): {}", output.status, String::from_utf8_lossy(&told).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Becomes the program: its exit code and every signal are its own.
///
/// # Errors
/// When it can't be started.
pub fn become_it(command: &mut Command) -> Result<()> {
    let said = said(command);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        Err(command.exec()).with_context(|| format!("could not start `{said}`"))
    }
    #[cfg(not(unix))]
    {
        let status = command.status().with_context(|| format!("could not start `{said}`"))?;
        std::process::exit(status.code().unwrap_or(1));
    }
}

/// The first of these programs that is on PATH.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path)
            .map(|dir| dir.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .find(|file| file.is_file())
    })
}

fn said(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(name).chain(command.get_args()).map(|part| part.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
