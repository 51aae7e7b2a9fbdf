//! What comes while the disk is busy waits, is written in one transaction, and is refused where there is no room to wait.

use super::*;
use crate::{
    problem::ApiError,
    store::{
        Begins, Figures, NewAttempt,
        sqlite::{FILE, Sqlite, copy},
    },
};
use axum::http::StatusCode;
use mastery::{
    id::{AttemptId, SchoolId, StudentId},
    time::Instant,
};
use tempfile::TempDir;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// A round of practice that begins.
fn begun(number: u128) -> Change {
    let new = NewAttempt { student: StudentId(Uuid::from_u128(1)), issued: Instant(0), what: Begins::Practice };
    let (school, attempt) = (SchoolId(Uuid::from_u128(1)), AttemptId(Uuid::from_u128(number)));
    Change::begin(school, attempt, new, Figures::default())
}

/// A group whose first change can't be written before another program ends, and behind which as many wait as can.
struct Full {
    folder: TempDir,
    database: Sqlite,
    group: Group,
    other: SqliteConnection,
    asked: Vec<JoinHandle<Stored<()>>>,
}

impl Full {
    async fn with(waiting: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = Sqlite::open(folder.path()).await.expect("a database");
        let group = Group::with_queue(database.write.clone(), waiting);
        let mut other = copy::look(&folder.path().join(FILE)).await.expect("the database");
        sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut other).await.expect("an empty log");
        sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut other).await.expect("another program writes");
        let mut full = Self { folder, database, group, other, asked: Vec::new() };
        // Taken from the queue is what the one connection that writes is in use for.
        full.until(|full| full.database.write.num_idle() == 1).await;
        full.asked.push(full.commit(0));
        full.until(|full| full.database.write.num_idle() == 0).await;
        assert_eq!(full.group.queue.capacity(), waiting, "the first is being written, as far as that goes");
        let behind: Vec<_> = (1..=waiting as u128).map(|number| full.commit(number)).collect();
        full.asked.extend(behind);
        full.until(|full| full.group.queue.capacity() == 0).await;
        full
    }

    fn commit(&self, number: u128) -> JoinHandle<Stored<()>> {
        let group = self.group.clone();
        tokio::spawn(async move { group.commit(vec![begun(number)]).await })
    }

    async fn until(&self, is_so: impl Fn(&Self) -> bool) {
        while !is_so(self) {
            tokio::task::yield_now().await;
        }
    }

    /// The other program ends, and all that waits is written. How many attempts there are, and in how many transactions
    /// they came.
    async fn written(mut self) -> (i64, usize) {
        sqlx::raw_sql("ROLLBACK").execute(&mut self.other).await.expect("the other program ends");
        for asked in self.asked {
            asked.await.expect("an answer").expect("written");
        }
        let query = sqlx::query_scalar("SELECT count(*) FROM attempt");
        let stored = query.fetch_one(&self.database.read).await.expect("a count");
        (stored, transactions(&std::fs::read(self.folder.path().join(format!("{FILE}-wal"))).expect("the log")))
    }
}

/// How many transactions SQLite's write-ahead log holds: the last frame of each says how large the database is after it,
/// and the log is flushed after each. See <https://www.sqlite.org/fileformat2.html#the_write_ahead_log>.
fn transactions(log: &[u8]) -> usize {
    const HEADER: usize = 32;
    const FRAME_HEADER: usize = 24;
    let number = |at: usize| u32::from_be_bytes(log[at..at + 4].try_into().expect("four bytes"));
    let (page, salts) = (number(8) as usize, &log[16..24]);
    let is_last = |frame: &&[u8]| frame[4..8] != [0; 4] && frame[8..16] == *salts;
    log[HEADER..].chunks_exact(FRAME_HEADER + page).filter(is_last).count()
}

#[tokio::test]
async fn what_waits_shares_a_transaction() {
    let full = Full::with(40).await;
    assert_eq!(full.written().await, (41, 2), "the one that came first, and all that came meanwhile");
}

#[tokio::test]
async fn what_can_not_wait_is_told_so_and_nothing_taken_is_lost() {
    const WAITING: usize = 8;
    let full = Full::with(WAITING).await;
    for number in 100..120 {
        let refused = full.commit(number).await.expect("an answer").expect_err("there is no room");
        assert!(matches!(refused, StoreError::Busy), "{refused}");
        assert_eq!(ApiError::from(refused).kind().0, StatusCode::SERVICE_UNAVAILABLE);
    }
    let (stored, _) = full.written().await;
    assert_eq!(stored, 1 + WAITING as i64, "all that was taken, and nothing that was refused");
}
