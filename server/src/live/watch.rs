//! The watch over one class: its matrix, computed again and again, and what is different each time.

use super::{
    Live, Position,
    log::{Log, Read},
};
use crate::reports::matrix;
use mastery::{
    id::{ClassId, SchoolId, StudentId},
    wire::v1::{Changes, Matrix},
};
use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{Notify, watch},
    time::{Instant, sleep, timeout},
};
use uuid::Uuid;

/// Without a word that something changed, it is looked so often all the same: what another server wrote is seen then.
const UNASKED: Duration = Duration::from_secs(5);
/// From one look to the next at least so long: a class at full speed is told together.
const PAUSE: Duration = Duration::from_millis(250);
/// A look that takes long is followed by a pause so many times as long, so that watching is never what a server does most.
const REST: u32 = 10;
/// Without anybody who reads, it goes on so long: whoever was cut off comes back and misses nothing.
const ALONE: Duration = Duration::from_secs(120);

/// A class that is watched.
pub struct Watch {
    id: Uuid,
    class: (SchoolId, ClassId),
    students: Mutex<HashSet<StudentId>>,
    log: Mutex<Log>,
    /// The last number of the log; none before the first look, after which nothing is missed.
    last: watch::Sender<Option<u64>>,
    touched: Notify,
}

/// What a reader holds: the watch goes on as long as somebody does.
pub struct News {
    watch: Arc<Watch>,
    last: watch::Receiver<Option<u64>>,
}

impl News {
    /// Waits for the first look, after which nothing is missed.
    pub async fn first_look(&mut self) {
        // The sender is held here, so it is there.
        let _ = self.last.wait_for(Option::is_some).await;
    }

    /// Waits until there may be something new.
    pub async fn wait(&mut self) {
        // The sender is held here, so it is there.
        let _ = self.last.changed().await;
    }

    /// What comes after a position.
    #[must_use]
    pub fn after(&self, position: Position) -> Read {
        let log = lock(&self.watch.log);
        if position.watch == self.watch.id { log.after(position.number) } else { Read::Gone(log.last()) }
    }

    /// The position of a number.
    #[must_use]
    pub fn position(&self, number: u64) -> Position {
        self.watch.position(number)
    }
}

impl Watch {
    pub(super) fn begin(school: SchoolId, class: ClassId) -> Arc<Self> {
        Arc::new(Self {
            id: Uuid::from_u128(random()),
            class: (school, class),
            students: Mutex::default(),
            log: Mutex::default(),
            last: watch::Sender::new(None),
            touched: Notify::new(),
        })
    }

    pub(super) fn news(self: &Arc<Self>) -> News {
        News { watch: self.clone(), last: self.last.subscribe() }
    }

    pub(super) const fn class(&self) -> (SchoolId, ClassId) {
        self.class
    }

    pub(super) fn is_read(&self) -> bool {
        self.last.receiver_count() > 0
    }

    /// Whether the student is of the class, as far as is known: before the first look everybody is.
    pub(super) fn has(&self, student: StudentId) -> bool {
        let students = lock(&self.students);
        students.is_empty() || students.contains(&student)
    }

    /// Lets it look soon.
    pub(super) fn nudge(&self) {
        self.touched.notify_one();
    }

    const fn position(&self, number: u64) -> Position {
        Position { watch: self.id, number }
    }

    /// Takes a look: what is different from the one before goes into the log.
    fn look(&self, before: Option<&Matrix>, now: &Matrix) {
        let changes = match before {
            None => None,
            Some(before) => match before.changes_to(now) {
                Some(rows) if rows.is_empty() => return,
                changes => Some(changes.map(|rows| Changes { rows, server_now: now.server_now })),
            },
        };
        let mut students = lock(&self.students);
        *students = now.students.iter().map(|row| row.id).collect();
        drop(students);
        let last = {
            let mut log = lock(&self.log);
            if let Some(changes) = changes {
                log.push(changes.and_then(|changes| serde_json::to_string(&changes).ok()).map(Arc::from));
            }
            log.last()
        };
        self.last.send_replace(Some(last));
    }
}

/// Goes on until nobody has read for a while.
pub(super) async fn go(live: Live, watch: Arc<Watch>) {
    let (school, class) = watch.class;
    let mut before: Option<Matrix> = None;
    let mut read_at = Instant::now();
    loop {
        if watch.is_read() {
            read_at = Instant::now();
        } else if read_at.elapsed() > ALONE && live.end(&watch) {
            return;
        }
        let (found, taken) = {
            // It is never closed.
            let _turn = live.computing.acquire().await;
            let begun = Instant::now();
            (matrix::read(&*live.store, school, class, live.clock.now()).await, begun.elapsed())
        };
        match found {
            Ok(now) => {
                watch.look(before.as_ref(), &now);
                before = Some(now);
            }
            Err(error) => tracing::error!("a class can't be watched: {error}"),
        }
        sleep(PAUSE.max(taken * REST)).await;
        // Whether asked or not.
        let _ = timeout(UNASKED, watch.touched.notified()).await;
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A number that no other watch has: where the machine gives none by chance, the time tells them apart.
fn random() -> u128 {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => u128::from_be_bytes(bytes),
        Err(_) => std::time::UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos(),
    }
}
