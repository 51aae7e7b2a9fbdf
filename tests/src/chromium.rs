//! A Chromium with a profile of its own, driven through chromedriver.

mod complaints;

use crate::process::{self, Running};
use crate::{environment, netlog, wait};
use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel};

/// A browser with one window. [`Chromium::finish`] is how it has to end: it looks at what left the origin.
pub struct Chromium {
    /// The window, for what has no name here.
    pub window: WebDriver,
    origin: String,
    hosts: String,
    home: TempDir,
    starts: usize,
    finished: bool,
    // Last: what is declared last is dropped last.
    browser: u32,
    driver_address: String,
    _driver: Running,
}

/// The colours that the device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// As CSS says it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How much motion the device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// As much as there is.
    Any,
    /// As little as can be.
    Reduced,
}

impl Motion {
    /// As CSS says it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "no-preference",
            Self::Reduced => "reduce",
        }
    }
}

/// A screen to look at things on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// Whether its browser lays pages out as a phone's or a tablet's does.
    pub handheld: bool,
}

impl Device {
    /// A small phone.
    pub const PHONE: Self = Self { width: 360, height: 640, handheld: true };
    /// A phone as most are today, whose page is as tall as a small laptop's.
    pub const TALL_PHONE: Self = Self { width: 390, height: 844, handheld: true };
    /// A tablet held upright.
    pub const TABLET: Self = Self { width: 768, height: 1024, handheld: true };
    /// A school's laptop.
    pub const LAPTOP: Self = Self { width: 1366, height: 768, handheld: false };
    /// The three sizes that every screen is good at.
    pub const ALL: [Self; 3] = [Self::PHONE, Self::TABLET, Self::LAPTOP];
}

impl Chromium {
    /// Opens a browser for the pages of `origin` (`http://127.0.0.1:4100`); no other host can be found from it.
    ///
    /// # Errors
    /// When Chromium or its driver does not start.
    pub async fn open(origin: &str) -> Result<Self> {
        let host = origin.trim_start_matches("http://").split(':').next().unwrap_or_default();
        let hosts = if host == "127.0.0.1" {
            "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1".to_owned()
        } else {
            format!("MAP {host} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
        };
        let home = tempfile::tempdir()?;
        let (driver, driver_address) = start_driver(&home).await?;
        let (window, browser) = connect(&driver_address, &home, 1, &hosts).await?;
        Ok(Self {
            window,
            origin: origin.to_owned(),
            hosts,
            home,
            starts: 1,
            finished: false,
            browser,
            driver_address,
            _driver: driver,
        })
    }

    /// Goes to a path of the origin.
    ///
    /// # Errors
    /// When the page does not load.
    pub async fn visit(&self, path: &str) -> Result<()> {
        Ok(self.window.goto(format!("{}{path}", self.origin)).await?)
    }

    /// Sends a command of the DevTools protocol.
    ///
    /// # Errors
    /// When Chromium refuses it.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Result<Value> {
        self.window.cdp().send_raw(method, parameters).await.with_context(|| format!("{method} was refused"))
    }

    /// Pulls the network's plug, or puts it back.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn network(&self, connected: bool) -> Result<()> {
        self.conditions(!connected, 0).await
    }

    /// Lets every answer of the network take so many milliseconds at least.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn slow_network(&self, latency: u32) -> Result<()> {
        self.conditions(false, latency).await
    }

    async fn conditions(&self, offline: bool, latency: u32) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let conditions =
            json!({"offline": offline, "latency": latency, "downloadThroughput": -1, "uploadThroughput": -1});
        self.devtools("Network.emulateNetworkConditions", conditions).await?;
        Ok(())
    }

    /// Lets requests to these addresses get nowhere, a `*` in them for anything, and everything else through.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn block(&self, addresses: &[&str]) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setBlockedURLs", json!({"urls": addresses})).await?;
        Ok(())
    }

    /// Looks at the page as on that device.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn use_device(&self, device: Device) -> Result<()> {
        let Device { width, height, handheld } = device;
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": handheld});
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        // Not touch itself: once asked for, Chromium forgets the mouse for good.
        Ok(())
    }

    /// Asks for light or dark, as the device's setting does.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn use_theme(&self, theme: Theme) -> Result<()> {
        self.prefer("prefers-color-scheme", theme.name()).await
    }

    /// Asks for more or less motion, as the device's setting does.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn use_motion(&self, motion: Motion) -> Result<()> {
        self.prefer("prefers-reduced-motion", motion.name()).await
    }

    /// One wish at a time: Chromium forgets the one before.
    async fn prefer(&self, name: &str, value: &str) -> Result<()> {
        let features = json!({"features": [{"name": name, "value": value}]});
        self.devtools("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    /// A PNG of what is to be seen; of the page from top to bottom if it is `whole`.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn picture(&self, whole: bool) -> Result<Vec<u8>> {
        // Two frames: what was just asked for is drawn by then.
        let script = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))";
        self.window.execute_async(script, Vec::new()).await?;
        if !whole {
            return Ok(self.window.screenshot_as_png().await?);
        }
        let parameters = json!({"format": "png", "captureBeyondViewport": true});
        let picture = self.devtools("Page.captureScreenshot", parameters).await?;
        let text = picture["data"].as_str().context("a picture without data")?;
        Ok(thirtyfour::support::base64_decode(text)?)
    }

    /// Pulls the browser's plug; [`Chromium::crash_and_reopen`] is to follow.
    ///
    /// # Errors
    /// When it is not there any more.
    pub fn crash(&self) -> Result<()> {
        process::signal("KILL", self.browser)
    }

    /// Pulls the browser's plug, as a power cut does, and opens it again with the same profile.
    ///
    /// # Errors
    /// When it does not come back.
    pub async fn crash_and_reopen(&mut self) -> Result<()> {
        let killed = self.browser;
        if process::is_there(killed) {
            self.crash()?;
        }
        wait::until("the browser to be gone", async || Ok((!process::is_there(killed)).then_some(()))).await?;
        // The driver notices by itself, and refuses or forgets the session.
        let _ = self.window.clone().quit().await;
        self.starts += 1;
        (self.window, self.browser) = connect(&self.driver_address, &self.home, self.starts, &self.hosts).await?;
        Ok(())
    }

    /// What pages have complained of in the console since this was last asked.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let lines = self.window.browser_log().await?.into_iter().map(|entry| entry.message);
        Ok(lines.filter(|line| complaints::is_complaint(line, &self.origin)).collect())
    }

    /// Closes the browser and looks at what it did: no request left the origin, and no page complained in the console.
    ///
    /// # Errors
    /// When a request went elsewhere, or a page had an error.
    pub async fn finish(mut self) -> Result<Vec<netlog::Request>> {
        self.finished = true;
        let complaints = self.complaints().await?;
        ensure!(complaints.is_empty(), "a page complained in the console: {complaints:#?}");
        self.window.clone().quit().await?;
        let (browser, mut requests) = (self.browser, Vec::new());
        wait::until("the browser to close", async || Ok((!process::is_there(browser)).then_some(()))).await?;
        for start in 1..=self.starts {
            requests.extend(netlog::requests(&netlog_of(&self.home, start), &self.origin)?);
        }
        ensure!(!requests.is_empty(), "the network log shows no request at all");
        let strangers = netlog::strangers(&requests, &self.origin);
        ensure!(strangers.is_empty(), "requests left {}: {strangers:#?}", self.origin);
        Ok(requests)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.window.clone().leak();
        let _ = process::signal("KILL", self.browser);
        if !self.finished && !std::thread::panicking() {
            eprintln!("a browser was dropped without finish(), so nobody looked at its requests");
        }
    }
}

/// So often is a driver started whose port somebody else took.
const TRIES: u32 = 5;

async fn start_driver(home: &TempDir) -> Result<(Running, String)> {
    for number in 1..=TRIES {
        let log = home.path().join(format!("chromedriver-{number}.log"));
        if let Some(started) = try_driver(&log).await? {
            return Ok(started);
        }
    }
    bail!("chromedriver found its port taken {TRIES} times")
}

/// Starts a driver; none where the free port that it chose was taken before it listened there.
async fn try_driver(log: &Path) -> Result<Option<(Running, String)>> {
    let mut driver = Running::start(Command::new(environment::chromedriver()).arg("--port=0"), log)?;
    let address = wait::until("chromedriver to say its port", async || {
        let ended = driver.ended()?;
        let said = fs::read_to_string(log)?;
        match ended {
            Some(_) if said.contains("Address already in use") => Ok(Some(None)),
            Some(status) => bail!("chromedriver ended with {status}: {said}"),
            None => {
                let port = said.split("started successfully on port ").nth(1).and_then(|rest| rest.split_once(".\n"));
                Ok(port.map(|(port, _)| Some(format!("http://127.0.0.1:{port}"))))
            }
        }
    })
    .await?;
    Ok(address.map(|address| (driver, address)))
}

async fn connect(driver: &str, home: &TempDir, start: usize, hosts: &str) -> Result<(WebDriver, u32)> {
    let mut wanted = ChromeCapabilities::new();
    wanted.set_binary(&environment::chromium().to_string_lossy())?;
    let profile = home.path().join("profile");
    for flag in [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        // The first would ask Google what the fields of a form are; the others draw pages of the browser's own beside
        // ours, which nobody sees.
        "--disable-features=AutofillServerCommunication,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
        "--window-size=1366,768",
        // A mouse, as a laptop has; a machine for tests may have none at all.
        "--blink-settings=primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2",
        &format!("--user-data-dir={}", profile.display()),
        &format!("--log-net-log={}", netlog_of(home, start).display()),
        &format!("--host-resolver-rules={hosts}"),
    ] {
        wanted.add_arg(flag)?;
    }
    wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::Severe)?;
    wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    let window = WebDriver::new(driver, wanted).await.context("Chromium did not start")?;
    let id = window.handle().capabilities().get("goog:processID").and_then(Value::as_u64);
    let id = id.and_then(|id| u32::try_from(id).ok()).context("chromedriver did not tell Chromium's process id")?;
    window.set_script_timeout(wait::PATIENCE).await?;
    Ok((window, id))
}

fn netlog_of(home: &TempDir, start: usize) -> PathBuf {
    home.path().join(format!("network-{start}.json"))
}
