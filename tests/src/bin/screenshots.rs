//! `cargo xtask screenshots [FOLDER]`: the pictures of the documentation into `docs/screens`, or, with a folder, every
//! screen at three sizes in both themes into that.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tests::chromium::{Chromium, Device, Theme};
use tests::environment;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use tests::teacher::Teacher;
use tests::tour::{self, Screen};
use words::staff::Matrix;

/// What the README shows: few, and each says something of its own.
const DOCUMENTED: &[(Screen, Device, Theme)] = &[
    (Screen::Grown, Device::PHONE, Theme::Light),
    (Screen::Attempt, Device::PHONE, Theme::Light),
    (Screen::NotYet, Device::PHONE, Theme::Light),
    (Screen::Attempt, Device::LAPTOP, Theme::Dark),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let wanted = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = wanted.clone().unwrap_or_else(|| environment::workspace().join("docs/screens"));
    fs::create_dir_all(&folder).with_context(|| format!("could not make {}", folder.display()))?;

    let server = Server::demo().await?;
    let students = Record::nobody_yet(&server).await?;
    let browser = Chromium::open(&server.origin()).await?;
    browser.visit("/").await?;
    let student = Student::new(&browser, students.first().context("the demo school has no students")?)
        .thinking(Duration::from_millis(1800));
    tour::student(&student, async |screen| {
        for device in Device::ALL {
            for theme in Theme::ALL {
                if wanted.is_some() || DOCUMENTED.contains(&(screen, device, theme)) {
                    take(&browser, &folder, screen.name(), device, theme, wanted.is_some()).await?;
                }
            }
        }
        Ok(())
    })
    .await?;
    browser.finish().await?;
    class(&server, &folder, wanted.is_some()).await
}

/// The class that the student is in, as its teacher sees it.
async fn class(server: &Server, folder: &Path, whole: bool) -> Result<()> {
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in(server).await?;
    teacher.open_class().await?;
    teacher.reads(Matrix::WorkingNow).await?;
    for device in Device::ALL {
        for theme in Theme::ALL {
            if whole || (device == Device::LAPTOP && theme == Theme::Light) {
                take(&browser, folder, "class", device, theme, whole).await?;
            }
        }
    }
    browser.finish().await?;
    Ok(())
}

/// A picture of what the device shows; `whole` of the page however long it is.
async fn take(
    browser: &Chromium,
    folder: &Path,
    screen: &str,
    device: Device,
    theme: Theme,
    whole: bool,
) -> Result<()> {
    browser.use_device(device).await?;
    browser.use_theme(theme).await?;
    let file = folder.join(format!("{screen}-{}-{}.png", device.width, theme.name()));
    fs::write(&file, browser.picture(whole).await?).with_context(|| format!("could not write {}", file.display()))?;
    println!("{}", file.display());
    Ok(())
}
