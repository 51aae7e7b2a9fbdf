//! The real server, killed in the middle of real load, again and again; and what was acknowledged is there each time.

use crate::{
    chance::Chance,
    disk::{self, Disk},
    load::{Class, Connection, HandIn, SCHOOL},
    server::Server,
};
use anyhow::{Context, Result, ensure};
use mastery::time::Instant;
use serde_json::Value;
use server::store::sqlite::{FILE, Sqlite, copy};
use sqlx::Connection as _;
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};
use tokio::task::JoinSet;

/// So many hand in at the same time.
const CLIENTS: usize = 8;
/// So many of those that were stored before are sent again after each crash.
const SENT_AGAIN: usize = 20;
/// A folder is killed over so often; then another begins, so that looking through it stays quick.
const KILLS_OF_A_FOLDER: u32 = 10;

/// What was tried, and what came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Times that the server went down.
    pub kills: u32,
    /// Attempts that were acknowledged.
    pub acknowledged: usize,
    /// Attempts that were under way when it was killed, and were handed in again.
    pub repeated: usize,
    /// Writes that were taken back because nothing had flushed them.
    pub forgotten: u64,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { kills, acknowledged, repeated, forgotten } = self;
        write!(f, "{kills} crashes, {forgotten} writes forgotten; {acknowledged} attempts acknowledged, ")?;
        write!(f, "{repeated} handed in again; 0 lost, 0 doubled")
    }
}

/// What the clients know.
#[derive(Default)]
struct Known {
    acknowledged: Vec<HandIn>,
    in_doubt: Vec<HandIn>,
}

/// How a server goes down.
#[derive(Clone, Copy)]
pub enum Crash<'a> {
    /// It is killed; what it wrote is there.
    Kill,
    /// The power goes: what it wrote and did not flush is gone, or part of it.
    Power(&'a Disk),
}

/// Takes a server down so often, in the middle of load.
///
/// # Errors
/// When anything that was acknowledged is not there once and whole.
pub async fn crash(crash: Crash<'_>, times: u32, seed: u64) -> Result<Tally> {
    let mut chance = Chance::new(seed);
    let mut tally = Tally::default();
    while tally.kills < times {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        let class = Arc::new(Mutex::new(Class::of(&data, chance.number()).await?));
        let mut server = Server::not_started(folder)?;
        if let Crash::Power(disk) = crash {
            disk.remember(&mut server);
        }
        server.start().await?;
        let of_this_folder = KILLS_OF_A_FOLDER.min(times - tally.kills);
        let mut stored: Vec<HandIn> = Vec::new();
        for _ in 0..of_this_folder {
            let known = Arc::new(Mutex::new(Known::default()));
            let mut clients = JoinSet::new();
            for _ in 0..CLIENTS {
                clients.spawn(hand_in(server.address(), class.clone(), known.clone()));
            }
            tokio::time::sleep(Duration::from_millis(chance.within(5..300))).await;
            server.crash()?;
            clients.join_all().await;
            if let Crash::Power(disk) = crash {
                tally.forgotten += disk::forget(&disk.undo(), &mut chance)?;
            }
            server.start().await?;
            let known = std::mem::take(&mut *known.lock().unwrap_or_else(PoisonError::into_inner));
            again(&server.address(), &known.in_doubt).await?;
            tally.kills += 1;
            tally.acknowledged += known.acknowledged.len() + known.in_doubt.len();
            tally.repeated += known.in_doubt.len();
            // What was acknowledged before an earlier crash is looked for after each later one too.
            stored.extend(known.acknowledged.into_iter().chain(known.in_doubt));
            check(&data, &stored).await?;
            let some: Vec<HandIn> = (0..SENT_AGAIN.min(stored.len()))
                .map(|_| stored[chance.within(0..stored.len() as u64) as usize].clone())
                .collect();
            again(&server.address(), &some).await?;
        }
        server.stop()?;
        rebuilt(&data).await?;
    }
    Ok(tally)
}

/// Hands in one after the other until the server is gone.
async fn hand_in(address: String, class: Arc<Mutex<Class>>, known: Arc<Mutex<Known>>) {
    let Ok(mut connection) = Connection::open(&address).await else { return };
    loop {
        let next = class.lock().unwrap_or_else(PoisonError::into_inner).hand_in(now());
        let Ok(next) = next else { return };
        let answer = connection.send(&next.body).await;
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        match answer {
            Ok(answer) if answer.status == 200 && says(&answer.body, "digest") == next.digest => {
                known.acknowledged.push(next);
            }
            Ok(_) => known.in_doubt.push(next),
            Err(_) => return known.in_doubt.push(next),
        }
    }
}

/// Sends again: stored or not, it is taken, once, and is what it was to the byte.
async fn again(address: &str, hand_ins: &[HandIn]) -> Result<()> {
    let mut connection = Connection::open(address).await?;
    for one in hand_ins {
        let answer = connection.send(&one.body).await?;
        let body = String::from_utf8_lossy(&answer.body);
        ensure!(answer.status == 200, "{}: {} {body}", one.attempt, answer.status);
        ensure!(says(&answer.body, "digest") == one.digest, "{}: another digest: {body}", one.attempt);
    }
    Ok(())
}

/// Looks for everything in the database.
async fn check(data: &Path, stored: &[HandIn]) -> Result<()> {
    let mut database = copy::look(&data.join(FILE)).await?;
    let found: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut database).await?;
    ensure!(found == "ok", "the database is damaged: {found}");
    let rows: Vec<(String, i64, Option<String>)> = sqlx::query_as(
        "SELECT id, (SELECT count(*) FROM batch WHERE attempt = id AND batch.school = attempt.school), outcome
        FROM attempt WHERE school = $1",
    )
    .bind(SCHOOL.to_string())
    .fetch_all(&mut database)
    .await?;
    database.close().await?;
    let held: BTreeMap<String, (i64, Option<String>)> =
        rows.into_iter().map(|(id, batches, outcome)| (id, (batches, outcome))).collect();
    for one in stored {
        let (batches, outcome) =
            held.get(&one.attempt.to_string()).with_context(|| format!("{} is lost", one.attempt))?;
        ensure!(*batches == 1, "{} is there {batches} times", one.attempt);
        ensure!(outcome.as_deref() == Some(one.outcome), "{} is {outcome:?}", one.attempt);
    }
    Ok(())
}

fn says(body: &[u8], field: &str) -> String {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    body[field].as_str().unwrap_or_default().to_owned()
}

/// The machine's clock.
#[must_use]
pub fn now() -> Instant {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Instant(since.as_millis() as i64)
}

/// Derives everything of a folder anew and compares it.
async fn rebuilt(data: &Path) -> Result<()> {
    let database = Sqlite::open(data).await?;
    let rebuilt = server::accept::rebuild::rebuild(&database, server::store::Mending::Compare).await?;
    database.close().await;
    ensure!(rebuilt.agrees(), "rebuilt otherwise: {rebuilt:#?}");
    Ok(())
}
