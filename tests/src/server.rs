//! The real `tenfold`, with a data folder of its own.

use crate::process::Running;
use crate::{environment, wait};
use anyhow::{Context, Result, bail, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use tempfile::TempDir;

/// What a server begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Folder {
    Demo,
    Empty,
}

/// A running server.
pub struct Server {
    running: Option<Running>,
    folder: Folder,
    data: TempDir,
    port: u16,
    environment: BTreeMap<&'static str, OsString>,
}

impl Server {
    /// Starts one with the demo school in an empty folder, on a free port of the loopback.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn demo() -> Result<Self> {
        Self::on(Folder::Demo).await
    }

    /// Starts one in an empty folder, on a free port of the loopback.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn empty() -> Result<Self> {
        Self::on(Folder::Empty).await
    }

    /// Starts one in a folder whose `data` was prepared, on a free port of the loopback.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn prepared(data: TempDir) -> Result<Self> {
        let mut server = Self::down(Folder::Empty, data)?;
        server.start().await?;
        Ok(server)
    }

    /// One in a folder whose `data` was prepared, that does not run yet.
    ///
    /// # Errors
    /// When there is no port for it.
    pub fn not_started(data: TempDir) -> Result<Self> {
        Self::down(Folder::Empty, data)
    }

    fn down(folder: Folder, data: TempDir) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        Ok(Self { running: None, folder, data, port, environment: BTreeMap::new() })
    }

    /// Sets a variable of the environment that it is started in.
    pub fn set(&mut self, name: &'static str, value: &Path) {
        self.environment.insert(name, value.as_os_str().to_owned());
    }

    /// Starts it in the environment of these tests again.
    pub fn unset(&mut self) {
        self.environment.clear();
    }

    /// How it has ended, if it has.
    ///
    /// # Errors
    /// When the system can't say.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        self.running.as_mut().map_or(Ok(None), Running::ended)
    }

    /// Its process.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.running.as_ref().map(Running::id)
    }

    async fn on(folder: Folder) -> Result<Self> {
        let mut server = Self::down(folder, tempfile::tempdir()?)?;
        server.start().await?;
        Ok(server)
    }

    /// Starts it, again with the same folder and port after [`Server::crash`] or [`Server::stop`].
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(&mut self) -> Result<()> {
        let listen = format!("127.0.0.1:{}", self.port);
        let mut command = Command::new(environment::program());
        command.args(["serve", "--listen", &listen, "--data"]).arg(self.data());
        if self.folder == Folder::Demo {
            command.arg("--demo");
        }
        command.env("LC_ALL", "en_US.UTF-8").envs(&self.environment);
        let mut running = Running::start(&mut command, &self.log())?;
        wait::until("the server to listen", async || {
            if let Some(status) = running.ended()? {
                bail!("tenfold serve ended with {status}: {}", self.said());
            }
            Ok(TcpStream::connect(&listen).ok().map(drop))
        })
        .await?;
        self.running = Some(running);
        Ok(())
    }

    /// Pulls its plug.
    ///
    /// # Errors
    /// When it does not run.
    pub fn crash(&mut self) -> Result<()> {
        self.running.take().context("no server runs")?.kill()
    }

    /// Ends it as a service manager does.
    ///
    /// # Errors
    /// When it does not run, or does not end.
    pub fn stop(&mut self) -> Result<()> {
        self.running.take().context("no server runs")?.stop()
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Its origin as a browser on the same machine names it.
    #[must_use]
    pub fn origin(&self) -> String {
        self.origin_on("127.0.0.1")
    }

    /// Its origin under another host name.
    #[must_use]
    pub fn origin_on(&self, host: &str) -> String {
        format!("http://{host}:{}", self.port)
    }

    /// What it has printed.
    #[must_use]
    pub fn said(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// The record of a class, as `tenfold attempts` prints it.
    ///
    /// # Errors
    /// When the command fails.
    pub fn attempts(&self, class: &str) -> Result<Vec<Value>> {
        self.ask(&["attempts", "--class", class, "--format", "jsonl"])
    }

    /// Everything that happened in a class, as `tenfold export` prints it.
    ///
    /// # Errors
    /// When the command fails.
    pub fn export(&self, class: &str) -> Result<Vec<Value>> {
        self.ask(&["export", "--class", class])
    }

    /// Asks the program for something from the data.
    fn ask(&self, arguments: &[&str]) -> Result<Vec<Value>> {
        let data = self.data();
        let arguments = arguments.iter().map(OsStr::new).chain([OsStr::new("--data"), data.as_ref()]);
        tenfold(&arguments.collect::<Vec<_>>())
    }

    /// Writes a backup while it runs.
    ///
    /// # Errors
    /// When the command fails.
    pub fn backup(&self, file: &Path) -> Result<()> {
        self.keep("backup", file)
    }

    /// Puts a backup in the place of its data; it has to be stopped.
    ///
    /// # Errors
    /// When the command fails.
    pub fn restore(&self, file: &Path) -> Result<()> {
        self.keep("restore", file)
    }

    fn keep(&self, command: &str, file: &Path) -> Result<()> {
        let output =
            Command::new(environment::program()).arg(command).arg(file).arg("--data").arg(self.data()).output()?;
        ensure!(output.status.success(), "{command} failed: {}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }

    /// The students of the demo school, as the sign-in page offers them.
    ///
    /// # Errors
    /// When the server does not tell.
    pub async fn demo_students(&self) -> Result<Vec<DemoStudent>> {
        let reply = reqwest::get(format!("{}/api/v1/demo", self.origin())).await?.error_for_status()?;
        Ok(reply.json().await?)
    }

    /// The demo school's teacher, name and password, as the server prints them for whoever started it.
    ///
    /// # Errors
    /// When it does not.
    pub async fn demo_teacher(&self) -> Result<(String, String)> {
        wait::until("the server to say who teaches", async || {
            let said = self.said();
            let mut lines = said.lines().filter_map(|line| line.strip_prefix("Teacher: "));
            let told = lines.next().and_then(|line| line.split_once(", password "));
            Ok(told.map(|(name, password)| (name.to_owned(), password.to_owned())))
        })
        .await
    }

    /// Where a school is begun, as the server prints it: the path with its key.
    ///
    /// # Errors
    /// When it does not.
    pub async fn begin_address(&self) -> Result<String> {
        let origin = self.origin();
        wait::until("the server to say where to begin", async || {
            let said = self.said();
            let address = said.split_whitespace().find(|word| word.contains("#begin="));
            Ok(address.and_then(|address| address.strip_prefix(&origin)).map(str::to_owned))
        })
        .await
    }

    /// Where it keeps everything.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.data.path().join("data")
    }

    fn log(&self) -> PathBuf {
        self.data.path().join("server.log")
    }
}

/// The items of a seed, as `tenfold items` prints them.
///
/// # Errors
/// When the command fails.
pub fn items(objective: &str, seed: u64, count: usize) -> Result<Vec<Value>> {
    let (seed, count) = (seed.to_string(), count.to_string());
    tenfold(&["items", "--objective", objective, "--seed", &seed, "--count", &count, "--format", "jsonl"])
}

/// The items of a seed that a model draws with these parameters, as `tenfold items` prints them.
///
/// # Errors
/// When the command fails.
pub fn items_of_model(model: &str, params: &Value, set_size: u16, seed: u64, count: usize) -> Result<Vec<Value>> {
    let (params, set_size) = (params.to_string(), set_size.to_string());
    let (seed, count) = (seed.to_string(), count.to_string());
    let set = ["--model", model, "--params", &params, "--set-size", &set_size];
    tenfold(&[&["items"], &set[..], &["--seed", &seed, "--count", &count]].concat())
}

/// Runs a command of the program that prints JSON lines.
fn tenfold<A: AsRef<OsStr>>(arguments: &[A]) -> Result<Vec<Value>> {
    let output = Command::new(environment::program()).args(arguments).current_dir(Path::new("/")).output()?;
    if !output.status.success() {
        bail!("tenfold failed ({}): {}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8(output.stdout)?;
    text.lines().map(|line| serde_json::from_str(line).with_context(|| format!("not JSON: {line}"))).collect()
}
