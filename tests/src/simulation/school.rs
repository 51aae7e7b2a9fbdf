//! The server of a simulation: the product's accept path over a database on a disk.

use anyhow::{Context, Result, ensure};
use mastery::{
    id::{ClassId, SchoolId, StaffId, StudentId},
    sync::Epoch,
    time::Instant,
    wire::v1::{Acknowledged, Batch, Start, Started},
};
use server::{
    Options, State,
    accept::{authority::Authority, batch::accept, lapse::close_lapsed, start::start},
    backup,
    clock::SetClock,
    policy::{Act, Actor, Permission, Row, may},
    problem::ApiError,
    store::{Came, NewClass, NewSchool, NewStaff, NewStudent, Secret, Store, StudentAccount, sqlite::FILE},
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;
use uuid::Uuid;
use words::problems::Problem;

/// The one school of a simulation.
pub const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));
const CLASS: ClassId = ClassId(Uuid::from_u128(2));
const STAFF: StaffId = StaffId(Uuid::from_u128(3));

/// What a tab sends.
#[derive(Clone, Debug)]
pub enum Message {
    /// Start is pressed.
    Start(StudentId, Start),
    /// A batch, as it is written on the wire.
    Batch(String),
}

/// What the server answers.
#[derive(Clone, Debug)]
pub enum Reply {
    /// The ticket.
    Started(Started),
    /// How far it has a writer's events.
    Acknowledged(Acknowledged),
    /// Not now.
    Busy,
}

/// The server: up, or down with what is on its disk.
pub struct School {
    folder: TempDir,
    life: u32,
    state: Option<State>,
    clock: Arc<SetClock>,
    shown: u64,
    students: Vec<StudentAccount>,
    backup: Option<PathBuf>,
}

impl School {
    /// A school with so many students.
    pub async fn open(students: usize, now: u64) -> Result<Self> {
        let memory = Path::new("/dev/shm");
        // What fails here is never the disk, so the disk may be a quick one.
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
        let clock = Arc::new(SetClock::new(Instant(now as i64)));
        let (state, backup) = (None, None);
        let mut school = Self { folder, life: 0, state, clock, shown: now, students: Vec::new(), backup };
        school.begin_again().await?;
        let permission = permission()?;
        let store = school.store(&permission)?;
        let secret = || Secret("nobody signs in".to_owned());
        let staff = NewStaff { id: STAFF, name: "Teacher".to_owned(), secret: secret() };
        let (name, number_style) = ("School".to_owned(), Default::default());
        store.create_school(NewSchool { id: SCHOOL, name, number_style, staff }).await?;
        let (name, code) = ("4B".to_owned(), "4B".to_owned());
        let made = store.create_class(NewClass { school: SCHOOL, id: CLASS, name, code, staff: STAFF }).await?;
        ensure!(made.is_ok(), "the class is taken");
        let ids: Vec<StudentId> = (0..students as u128).map(|n| StudentId(Uuid::from_u128(10 + n))).collect();
        let new = ids.iter().map(|id| NewStudent { id: *id, name: id.to_string(), secret: secret() });
        ensure!(store.create_students(SCHOOL, CLASS, new.collect()).await?.is_ok(), "a name is taken");
        let mut accounts = Vec::new();
        for id in ids {
            accounts.push(store.read_student(SCHOOL, CLASS, id).await?.context("no student")?);
        }
        school.students = accounts;
        Ok(school)
    }

    /// Whose a tab is.
    pub fn student(&self, number: usize) -> StudentAccount {
        self.students[number].clone()
    }

    /// Moves the clock.
    pub fn set_clock(&mut self, now: u64) {
        self.clock.advance(now as i64 - self.shown as i64);
        self.shown = now;
    }

    /// Whether it answers.
    pub const fn is_up(&self) -> bool {
        self.state.is_some()
    }

    /// Which life of the database it is, if somebody can be asked.
    pub fn epoch(&self) -> Option<Epoch> {
        self.state.as_ref().map(|state| state.epoch)
    }

    /// The store, while it is up.
    pub fn store<'a>(&'a self, permission: &Permission) -> Result<&'a dyn Store> {
        Ok(self.state.as_ref().context("the server is down")?.gate.open(permission))
    }

    /// Goes down without a word; whether it was up.
    pub fn die(&mut self) -> bool {
        self.state.take().is_some()
    }

    /// Begins again from the files as the crash left them: what another life may still do to its own does not matter.
    pub async fn begin_again(&mut self) -> Result<()> {
        let before = self.data();
        self.life += 1;
        let after = self.data();
        fs::create_dir_all(after.join("keys"))?;
        if before.is_dir() {
            for name in [FILE.to_owned(), format!("{FILE}-wal")] {
                copy_if_there(&before.join(&name), &after.join(&name))?;
            }
            for name in ["ticket-signing", "pin-pepper", "sealing"] {
                fs::copy(before.join("keys").join(name), after.join("keys").join(name))?;
            }
        }
        self.state = Some(State::open(&after, self.clock.clone(), Options::default()).await?);
        Ok(())
    }

    /// Answers a message; none where nobody is there.
    pub async fn answer(&self, message: &Message) -> Result<Option<Reply>> {
        let Some(state) = &self.state else { return Ok(None) };
        let permission = permission()?;
        let store = state.gate.open(&permission);
        let answered = match message {
            Message::Start(student, wanted) => {
                let account = self.students.iter().find(|account| account.student == *student);
                let account = account.context("no such student")?;
                start(store, &state.keys, account, wanted, state.now()).await.map(Reply::Started)
            }
            Message::Batch(bytes) => {
                let batch: Batch = serde_json::from_str(bytes)?;
                let authority = Authority::verify(&state.keys.tickets, &batch.authority)?;
                accept(store, &authority, &batch, Came::Sent, state.now())
                    .await
                    .map(|accepted| Reply::Acknowledged(accepted.acknowledged))
            }
        };
        match answered {
            Ok(reply) => Ok(Some(reply)),
            Err(ApiError { problem: Problem::Busy | Problem::StorageFull, .. }) => Ok(Some(Reply::Busy)),
            Err(error) => anyhow::bail!("the server refuses: {:?}", error.problem),
        }
    }

    /// Closes what has lapsed.
    pub async fn round(&self) -> Result<()> {
        if let Some(state) = &self.state {
            close_lapsed(state.gate.open(&permission()?), state.now()).await?;
        }
        Ok(())
    }

    /// Takes a backup, if the server is up.
    pub async fn back_up(&mut self) -> Result<()> {
        if self.is_up() {
            let file = self.folder.path().join("backup");
            backup::write(&self.data(), &file, None).await?;
            self.backup = Some(file);
        }
        Ok(())
    }

    /// Stops the server and puts the backup in its place, if there is one; whether it was done.
    pub async fn restore(&mut self) -> Result<bool> {
        let Some(file) = self.backup.clone().filter(|_| self.is_up()) else { return Ok(false) };
        let state = self.state.take().context("the server is down")?;
        state.close().await;
        let data = self.data();
        backup::restore(&data, &file, None, Instant(self.shown as i64)).await?;
        self.state = Some(State::open(&data, self.clock.clone(), Options::default()).await?);
        Ok(true)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join(format!("life-{}", self.life))
    }
}

/// The operator's.
pub fn permission() -> Result<Permission> {
    Ok(may(&Actor::Operator, Act::SetUp, &Row::Open)?)
}

fn copy_if_there(from: &Path, to: &Path) -> Result<()> {
    if from.exists() {
        fs::copy(from, to)?;
    }
    Ok(())
}
