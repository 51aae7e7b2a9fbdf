//! What changes now in a class, for the teachers who look at it.
//!
//! Nothing that matters is here: each class that somebody watches has a task that computes its matrix anew from the store,
//! soon after [`Live::touch`] said that something of a student was written, and in any case every few seconds. So what is
//! not said here (another server wrote it, the news was lost) is seen a little later. What is different goes into a log of
//! bounded size with numbers that go on; a reader holds a number and nothing else, and one that falls behind the log reads
//! the matrix whole.

mod log;
mod position;
mod watch;

pub use log::{Entry, Log, Read};
pub use position::Position;
pub use watch::{News, Watch};

use crate::{clock::Clock, store::Store};
use mastery::id::{ClassId, SchoolId, StudentId};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many matrices are computed at once, however many classes are watched: taking work comes first.
const COMPUTING: usize = 1;
/// So many read the news at once; each costs a connection and a number.
const READERS: usize = 2_000;

type Watched = HashMap<(SchoolId, ClassId), Arc<Watch>>;

/// The classes that are watched.
#[derive(Clone)]
pub struct Live {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    watched: Arc<Mutex<Watched>>,
    computing: Arc<Semaphore>,
    readers: Arc<Semaphore>,
}

impl Live {
    /// Over this store.
    pub(crate) fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        let semaphore = |permits| Arc::new(Semaphore::new(permits));
        Self { store, clock, watched: Arc::default(), computing: semaphore(COMPUTING), readers: semaphore(READERS) }
    }

    /// Something of a student was written. Never waits: whoever has written it answers at once.
    pub fn touch(&self, school: SchoolId, student: StudentId) {
        let watched = self.lock();
        let of_school = watched.iter().filter(|((of, _), watch)| *of == school && watch.has(student));
        of_school.for_each(|(_, watch)| watch.nudge());
    }

    /// Something of a class was written: who is in it, what is asked of it.
    pub fn touch_class(&self, school: SchoolId, class: ClassId) {
        if let Some(watch) = self.lock().get(&(school, class)) {
            watch.nudge();
        }
    }

    /// Something was written, wherever.
    pub fn touch_all(&self) {
        self.lock().values().for_each(|watch| watch.nudge());
    }

    /// A place among those who read; none where there are too many.
    #[must_use]
    pub fn place(&self) -> Option<OwnedSemaphorePermit> {
        self.readers.clone().try_acquire_owned().ok()
    }

    /// The news of a class, from a watch that is begun where there is none.
    #[must_use]
    pub fn news(&self, school: SchoolId, class: ClassId) -> News {
        let mut watched = self.lock();
        let watch = watched.entry((school, class)).or_insert_with(|| {
            let watch = Watch::begin(school, class);
            tokio::spawn(watch::go(self.clone(), watch.clone()));
            watch
        });
        watch.news()
    }

    /// Ends a watch that nobody reads, unless somebody came this moment; whether it has ended.
    fn end(&self, watch: &Watch) -> bool {
        let mut watched = self.lock();
        let is_over = !watch.is_read();
        if is_over {
            watched.remove(&watch.class());
        }
        is_over
    }

    fn lock(&self) -> MutexGuard<'_, Watched> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
