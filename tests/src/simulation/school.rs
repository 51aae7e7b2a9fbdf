//! The server of a simulation: the product's accept path over a database on a disk, which may fail.

mod class;

pub use class::OBJECTIVE;

use super::{
    failing::{Failed, Failing, Health},
    message::{Known, Message, Reply, Session},
};
use crate::chance::Chance;
use anyhow::{Context, Result, ensure};
use mastery::{
    id::{AttemptId, ClassId, SchoolId, StudentId},
    sync::Epoch,
    ticket::Permit,
    time::Instant,
    wire::v1::{Batch, LogPart, Work},
};
use server::{
    accept::{
        advance::advance,
        authority::Authority,
        batch::{Accepted, accept},
        crowd::Crowd,
        judge,
        lapse::close_lapsed,
        start::start,
    },
    backup, folder,
    keys::Keys,
    problem::ApiError,
    store::{
        Came, Store, StudentAccount,
        sqlite::{FILE, Sqlite},
    },
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};
use tempfile::TempDir;
use uuid::Uuid;
use words::Locale;

/// The one school of a simulation.
pub const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));
const CLASS: ClassId = ClassId(Uuid::from_u128(2));

/// The server: up, or down with what is on its disk.
pub struct School {
    folder: TempDir,
    life: u32,
    up: Option<Up>,
    now: u64,
    students: Vec<StudentAccount>,
    backup: Option<PathBuf>,
    chance: Chance,
    ids: AtomicU64,
    health: Health,
    /// What its disk did to it.
    pub failed: Failed,
}

struct Up {
    store: Failing,
    keys: Keys,
}

impl School {
    /// A school with so many students.
    pub async fn open(students: usize, now: u64, chance: Chance) -> Result<Self> {
        let memory = Path::new("/dev/shm");
        // What fails here fails above the files, so these may lie on a quick disk.
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
        let (failed, health, ids) = (Failed::default(), Health::Well, AtomicU64::new(0));
        let (life, up, backup, students_before) = (0, None, None, Vec::new());
        let mut school = Self { folder, life, up, now, students: students_before, backup, chance, ids, health, failed };
        school.begin_again().await?;
        school.students = class::enrolled(school.kept()?, students, Instant(now as i64)).await?;
        Ok(school)
    }

    /// Whose a tab is.
    pub fn student(&self, number: usize) -> StudentAccount {
        self.students[number].clone()
    }

    /// What a tab has from signing in: the permit for practice, and the key to seal work to.
    pub fn session(&self, student: StudentId) -> Result<Session> {
        let keys = &self.up.as_ref().context("the server is down")?.keys;
        let permit = keys.tickets.sign(&Permit { school: SCHOOL, student });
        Ok(Session { permit, sealing: keys.sealing.public() })
    }

    /// Moves the clock.
    pub const fn set_clock(&mut self, now: u64) {
        self.now = now;
    }

    /// From now on its disk is like that, whatever life it is in.
    pub fn set_health(&mut self, health: Health) {
        self.health = health;
        if let Some(up) = &self.up {
            up.store.set_health(health);
        }
    }

    /// Whether it answers.
    pub const fn is_up(&self) -> bool {
        self.up.is_some()
    }

    /// Which life of the database it is, if somebody can be asked.
    pub fn epoch(&self) -> Option<Epoch> {
        self.up.as_ref().map(|up| up.store.epoch())
    }

    /// What is kept, while it is up, whatever the disk does to others.
    pub fn kept(&self) -> Result<&Sqlite> {
        Ok(self.up.as_ref().context("the server is down")?.store.beneath())
    }

    /// Goes down without a word; whether it was up.
    pub fn die(&mut self) -> bool {
        self.up.take().is_some()
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
        self.come_up().await
    }

    async fn come_up(&mut self) -> Result<()> {
        let data = self.data();
        folder::prepare(&data)?;
        ensure!(!data.join(backup::UNFINISHED).exists(), "a restore was cut short");
        let database = Sqlite::open(&data).await?;
        let keys = Keys::open(&data, &database).await?;
        let store = Failing::new(database, Chance::new(self.chance.number()));
        store.set_health(self.health);
        self.up = Some(Up { store, keys });
        Ok(())
    }

    /// Answers a message; none where nobody is there. Where the disk failed under it, it has to say so, and may not say
    /// anything else.
    pub async fn answer(&mut self, message: &Message) -> Result<Option<Reply>> {
        let Some(up) = &self.up else { return Ok(None) };
        let answered = self.answered(up, message).await?;
        let failed = up.store.failed();
        self.failed += failed;
        let due = match failed {
            Failed { errors: 0, full: 0 } => 503,
            Failed { errors: 0, .. } => 507,
            _ => 500,
        };
        match answered {
            Ok(reply) => {
                ensure!(failed == Failed::default(), "the disk failed ({failed:?}), and the answer is {reply:?}");
                Ok(Some(reply))
            }
            Err(error) => {
                let status = error.kind().0.as_u16();
                ensure!(status == due, "{status} instead of {due} where {failed:?}: {:?}", error.problem);
                Ok(Some(Reply::NotNow))
            }
        }
    }

    async fn answered(&self, up: &Up, message: &Message) -> Result<Result<Reply, ApiError>> {
        let (store, keys, now) = (&up.store, &up.keys, Instant(self.now as i64));
        Ok(match message {
            Message::Start(student, wanted) => {
                start(store, &Crowd::default(), keys, self.account(*student)?, wanted, now).await.map(Reply::Started)
            }
            Message::Advance(student) => {
                advance(store, keys, self.account(*student)?, Locale::En, now, || Ok(self.new_id()))
                    .await
                    .map(Reply::Advance)
            }
            Message::Log(attempt) => log(store, *attempt, now).await.map(Reply::Log),
            Message::Batch(bytes) => {
                let batch: Batch = serde_json::from_str(bytes)?;
                take(up, &batch, Came::of(&batch), now).await?.map(Reply::Acknowledged)
            }
            Message::Work(sealed) => {
                let work: Work = serde_json::from_slice(&keys.sealing.open(sealed)?)?;
                for batch in work.batches {
                    // The attempt's clock went on since, as it would have in the tab.
                    let batch = Batch { sent: batch.sent.plus(now.since(work.sealed)), ..batch };
                    if let Err(error) = take(up, &batch, Came::Carried, now).await? {
                        return Ok(Err(error));
                    }
                }
                Ok(Reply::HandedIn)
            }
        })
    }

    fn account(&self, student: StudentId) -> Result<&StudentAccount> {
        self.students.iter().find(|account| account.student == student).context("no such student")
    }

    fn new_id(&self) -> Uuid {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.ids.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(self.now, &random).into_uuid()
    }

    /// Closes what has lapsed, unless the disk fails under it: next time then.
    pub async fn round(&mut self) -> Result<()> {
        let Some(up) = &self.up else { return Ok(()) };
        let closed = close_lapsed(&up.store, Instant(self.now as i64)).await;
        let failed = up.store.failed();
        self.failed += failed;
        ensure!(closed.is_ok() || failed != Failed::default(), "what has lapsed can't be closed: {closed:?}");
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
        let up = self.up.take().context("the server is down")?;
        up.store.beneath().close().await;
        backup::restore(&self.data(), &file, None, Instant(self.now as i64)).await?;
        self.come_up().await?;
        Ok(true)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join(format!("life-{}", self.life))
    }
}

/// Takes a batch by its own authority.
async fn take(
    up: &Up,
    batch: &Batch,
    came: Came,
    now: Instant,
) -> Result<Result<mastery::wire::v1::Acknowledged, ApiError>> {
    let authority = Authority::verify(&up.keys.tickets, &batch.authority)?;
    Ok(accept(&up.store, &Crowd::default(), &authority, batch, came, now).await.and_then(Accepted::reply))
}

/// What the school has of an attempt, for another device; none where it has nothing.
async fn log(store: &dyn Store, attempt: AttemptId, now: Instant) -> Result<Option<Known>, ApiError> {
    let Some(row) = store.read_attempt(SCHOOL, attempt).await? else { return Ok(None) };
    let Some(signed) = row.ticket.clone() else { return Ok(None) };
    let log = store.read_log(SCHOOL, attempt).await?;
    let judged = judge::ticket(&row).map(|ticket| judge::judge(&ticket, &log, &row.figures, now));
    let mut batches = log.batches;
    batches.sort_by_key(|batch| (batch.generation, batch.writer, batch.first_index));
    let mut parts: Vec<LogPart> = Vec::new();
    for batch in batches {
        match parts.last_mut().filter(|part| part.writer == batch.writer) {
            Some(part) => part.events.extend(batch.events),
            None => parts.push(LogPart { writer: batch.writer, generation: batch.generation, events: batch.events }),
        }
    }
    let elapsed_at_least = judged.map(|judged| judged.elapsed_at_least).unwrap_or_default();
    Ok(Some(Known { ticket: signed, has_ended: row.figures.outcome.is_some(), parts, elapsed_at_least }))
}

fn copy_if_there(from: &Path, to: &Path) -> Result<()> {
    if from.exists() {
        fs::copy(from, to)?;
    }
    Ok(())
}
