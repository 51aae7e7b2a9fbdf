//! Group commit: changes that come at the same time share one transaction, and with it one flush of the disk.
//!
//! A flush costs milliseconds whatever is flushed, so a class that hands in at the bell waits for a few of them instead of
//! for one each. Nobody is answered before the transaction is durable.

use super::commit;
use crate::store::{Change, StoreError, Stored};
use sqlx::{SqliteConnection, SqlitePool};
use tokio::sync::{mpsc, oneshot};

/// So many changes wait at most. More are refused, with a word on when to come again, and not kept: memory is bounded.
const QUEUE: usize = 1_024;
/// So many changes share a transaction at most, so that the first of them does not wait for long.
const MOST_TOGETHER: usize = 128;

/// The way to the one task that writes.
#[derive(Clone, Debug)]
pub(super) struct Group {
    queue: mpsc::Sender<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    changes: Vec<Change>,
    done: oneshot::Sender<Stored<()>>,
}

impl Group {
    /// Starts the task; it ends with the last of these.
    pub fn start(pool: SqlitePool) -> Self {
        Self::with_queue(pool, QUEUE)
    }

    fn with_queue(pool: SqlitePool, most: usize) -> Self {
        let (queue, waiting) = mpsc::channel(most);
        tokio::spawn(write(pool, waiting));
        Self { queue }
    }

    /// Has changes written, all or none of them, durable when it returns.
    pub async fn commit(&self, changes: Vec<Change>) -> Stored<()> {
        let (done, written) = oneshot::channel();
        self.queue.try_send(Waiting { changes, done }).map_err(|refused| match refused {
            mpsc::error::TrySendError::Full(_) => StoreError::Busy,
            mpsc::error::TrySendError::Closed(_) => closed(),
        })?;
        written.await.unwrap_or_else(|_| Err(closed()))
    }

    /// Waits until everything that was asked for before is written or refused.
    pub async fn finish(&self) {
        let (done, written) = oneshot::channel();
        if self.queue.send(Waiting { changes: Vec::new(), done }).await.is_ok() {
            // No answer is an end, too.
            let _ = written.await;
        }
    }
}

fn closed() -> StoreError {
    StoreError::Database(sqlx::Error::PoolClosed)
}

async fn write(pool: SqlitePool, mut queue: mpsc::Receiver<Waiting>) {
    let mut group = Vec::with_capacity(MOST_TOGETHER);
    while queue.recv_many(&mut group, MOST_TOGETHER).await > 0 {
        let written = together(&pool, &group).await;
        if let Err(error) = &written {
            tracing::error!("{} changes could not be written: {error}", group.len());
        }
        match written {
            Ok(each) => group.drain(..).zip(each).for_each(|(waiting, result)| answer(waiting, result)),
            Err(error) => group.drain(..).for_each(|waiting| answer(waiting, Err(again(&error)))),
        }
    }
}

fn answer(waiting: Waiting, result: Stored<()>) {
    // Who asked may have gone; what was written stays.
    let _ = waiting.done.send(result);
}

/// The same failure for each of those who share it.
fn again(error: &StoreError) -> StoreError {
    match error {
        StoreError::Stale => StoreError::Stale,
        StoreError::Full => StoreError::Full,
        StoreError::Busy => StoreError::Busy,
        StoreError::Unreadable { table, why } => StoreError::Unreadable { table, why: why.clone() },
        StoreError::Database(error) => StoreError::Database(sqlx::Error::Protocol(error.to_string())),
    }
}

/// One transaction; what became of each, once it is durable.
async fn together(pool: &SqlitePool, group: &[Waiting]) -> Stored<Vec<Stored<()>>> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let mut results = Vec::with_capacity(group.len());
    for waiting in group {
        results.push(apart(&mut transaction, &waiting.changes).await?);
    }
    transaction.commit().await?;
    Ok(results)
}

/// Applies changes in a savepoint of their own: one that fails takes nothing of the others with it. A failure that SQLite
/// gave up the whole transaction for is everybody's.
async fn apart(db: &mut SqliteConnection, changes: &[Change]) -> Stored<Stored<()>> {
    sqlx::query("SAVEPOINT apart").execute(&mut *db).await?;
    let applied = commit::apply(db, changes).await;
    if let Err(error) = applied {
        return match sqlx::query("ROLLBACK TO apart").execute(&mut *db).await {
            Ok(_) => {
                sqlx::query("RELEASE apart").execute(&mut *db).await?;
                Ok(Err(error))
            }
            Err(_) => Err(error),
        };
    }
    sqlx::query("RELEASE apart").execute(db).await?;
    Ok(Ok(()))
}

#[cfg(test)]
mod tests;
