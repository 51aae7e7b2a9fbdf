//! Programs of the system that the tests need, installed where that is possible: on Debian, as root.

use crate::program;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where a program is, installed with these packages when it is missing.
///
/// # Errors
/// One line that says what is missing, and what for.
pub fn ensure(name: &str, packages: &[&str], what_for: &str) -> Result<PathBuf> {
    if let Some(found) = program::find(&[name]) {
        return Ok(found);
    }
    install(packages)?;
    match program::find(&[name]) {
        Some(found) => Ok(found),
        None => bail!("{name} is needed {what_for}: on Debian, as root, apt-get install {}", packages.join(" ")),
    }
}

/// Installs packages, where that is possible.
///
/// # Errors
/// When the system's own installer fails.
pub fn install(packages: &[&str]) -> Result<()> {
    if !can_install() {
        return Ok(());
    }
    program::run(Command::new("apt-get").args(["update", "--quiet"]))?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    program::run(install.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages))
}

fn can_install() -> bool {
    let is_root = program::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    is_root && Path::new("/etc/debian_version").exists() && program::find(&["apt-get"]).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_found_and_nothing_is_installed() -> Result<()> {
        let cargo = ensure("cargo", &["no-such-package"], "to build them")?;
        assert!(program::succeeds(Command::new(cargo).arg("--version")));
        Ok(())
    }
}
