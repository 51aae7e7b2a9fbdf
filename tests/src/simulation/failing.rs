//! A store on a disk that fails or is full: the product's own, with the errors that such a disk gives.
//!
//! A read fails. A write fails before anything of it is on the disk, or after all of it is: a server that is told of the
//! second kind can't tell it from the first, and has to answer as if nothing was done.

use crate::chance::Chance;
use mastery::{
    id::{AttemptId, ClassId, DecisionId, DeviceId, ObjectiveId, SchoolId, StaffId, StudentId},
    objective::{Objective, Toward},
    standing::Standing,
    sync::Epoch,
    time::Instant,
    wire::v1::{Class, Revision},
};
use server::store::{
    AdvanceTicket, AttemptRow, Change, ClassObjectives, ClassRow, Conflicting, DecisionRow, DeviceWorkRow, Log,
    Mending, NewAccommodations, NewAdvanceTickets, NewClass, NewDecision, NewRevision, NewSchool, NewStudent, Secret,
    StaffAccount, Standings, Store, StoreError, Stored, StoredBatch, StudentAccount, StudentChange, StudentProgress,
    StudentRow, Taken, Tells, Written, sqlite::Sqlite,
};
use std::{
    collections::HashMap,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// How a disk is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Health {
    /// Nothing fails.
    #[default]
    Well,
    /// So many operations in a hundred fail.
    Fails(u64),
    /// There is no room for anything more.
    Full,
}

/// What failed since somebody last asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    /// Operations that gave an error.
    pub errors: u64,
    /// Operations that found no room.
    pub full: u64,
}

impl std::ops::AddAssign for Failed {
    fn add_assign(&mut self, other: Self) {
        self.errors += other.errors;
        self.full += other.full;
    }
}

/// The product's store over a disk that may fail.
pub struct Failing {
    store: Sqlite,
    disk: Mutex<Disk>,
}

struct Disk {
    health: Health,
    chance: Chance,
    failed: Failed,
}

/// What becomes of an operation.
enum Fate {
    Done,
    Refused(StoreError),
    DoneAndDenied(StoreError),
}

impl Failing {
    /// Over a disk that is well so far.
    pub const fn new(store: Sqlite, chance: Chance) -> Self {
        let failed = Failed { errors: 0, full: 0 };
        Self { store, disk: Mutex::new(Disk { health: Health::Well, chance, failed }) }
    }

    /// The store itself, for who looks at what is kept.
    pub const fn beneath(&self) -> &Sqlite {
        &self.store
    }

    /// From now on the disk is like that.
    pub fn set_health(&self, health: Health) {
        self.disk().health = health;
    }

    /// What failed since this was last asked.
    pub fn failed(&self) -> Failed {
        std::mem::take(&mut self.disk().failed)
    }

    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn reads<T>(&self, asked: impl Future<Output = Stored<T>>) -> Stored<T> {
        if let Some(error) = self.disk().read() { Err(error) } else { asked.await }
    }

    async fn writes<T>(&self, asked: impl Future<Output = Stored<T>>) -> Stored<T> {
        let fate = self.disk().write();
        match fate {
            Fate::Done => asked.await,
            Fate::Refused(error) => Err(error),
            Fate::DoneAndDenied(error) => {
                let done = asked.await;
                if done.is_err() {
                    // What was not done has its own reason.
                    self.disk().failed.errors -= 1;
                }
                done.and(Err(error))
            }
        }
    }
}

impl Disk {
    fn read(&mut self) -> Option<StoreError> {
        match self.health {
            Health::Fails(percent) if self.chance.hits(percent) => Some(self.fails()),
            _ => None,
        }
    }

    fn write(&mut self) -> Fate {
        match self.health {
            Health::Full => {
                self.failed.full += 1;
                Fate::Refused(StoreError::Full)
            }
            Health::Fails(percent) if self.chance.hits(percent) => match self.chance.hits(50) {
                true => Fate::Refused(self.fails()),
                false => Fate::DoneAndDenied(self.fails()),
            },
            _ => Fate::Done,
        }
    }

    fn fails(&mut self) -> StoreError {
        self.failed.errors += 1;
        // EIO
        StoreError::Database(sqlx::Error::Io(io::Error::from_raw_os_error(5)))
    }
}

/// Passes each verb on, by the way that it goes.
macro_rules! verbs {
    ($($way:ident $verb:ident($($name:ident: $of:ty),*) -> $what:ty;)*) => {
        #[async_trait::async_trait]
        impl Store for Failing {
            fn epoch(&self) -> Epoch {
                self.store.epoch()
            }

            $(async fn $verb(&self, $($name: $of),*) -> Stored<$what> {
                self.$way(self.store.$verb($($name),*)).await
            })*
        }
    };
}

verbs! {
    reads find_student(code_key: &str, name_key: &str) -> Option<StudentAccount>;
    reads read_student(school: SchoolId, class: ClassId, student: StudentId) -> Option<StudentAccount>;
    reads find_staff(name_key: &str) -> Option<StaffAccount>;
    reads read_staff(school: SchoolId, staff: StaffId) -> Option<StaffAccount>;
    reads list_classes_of_staff(school: SchoolId, staff: StaffId) -> Vec<Class>;
    writes count_sign_in_try(subject: &str, address: &str, now: Instant) -> Result<(), Instant>;
    writes forget_sign_in_tries(subject: &str, address: &str) -> ();
    writes save_session(id_hash: &str, data: &str, expires: Instant) -> ();
    reads load_session(id_hash: &str, now: Instant) -> Option<String>;
    writes delete_session(id_hash: &str) -> ();
    writes sweep(now: Instant) -> ();
    reads list_objectives(school: SchoolId, class: ClassId) -> Vec<Objective>;
    reads read_standings(school: SchoolId, student: StudentId) -> HashMap<ObjectiveId, Standing>;
    reads list_demonstrations(school: SchoolId, student: StudentId) -> Vec<AttemptRow>;
    reads read_attempt(school: SchoolId, attempt: AttemptId) -> Option<AttemptRow>;
    reads read_log(school: SchoolId, attempt: AttemptId) -> Log;
    writes commit(changes: Vec<Change>) -> ();
    writes keep_conflict(conflict: Conflicting, most: u32) -> bool;
    reads list_lapsed(now: Instant, most: u32) -> Vec<AttemptRow>;
    reads is_timing(now: Instant) -> bool;
    reads has_other_school(school: SchoolId) -> bool;
    reads find_class(code_key: &str) -> Option<ClassRow>;
    reads list_attempts_of_class(school: SchoolId, class: ClassId) -> Vec<(String, AttemptRow)>;
    reads list_conflicts(school: SchoolId, attempt: AttemptId) -> Vec<StoredBatch>;
    reads count_conflicts(school: SchoolId, attempt: AttemptId) -> u32;
    reads has_school() -> bool;
    writes create_school(school: NewSchool) -> bool;
    writes create_class(class: NewClass) -> Result<(), Taken>;
    reads has_students(school: SchoolId) -> bool;
    writes create_students(school: SchoolId, class: ClassId, students: Vec<NewStudent>) -> Result<(), Taken>;
    reads read_class(school: SchoolId, class: ClassId) -> Option<ClassRow>;
    reads list_teachers(school: SchoolId, class: ClassId) -> Vec<StaffId>;
    reads list_students(school: SchoolId, class: ClassId) -> Vec<StudentRow>;
    writes change_student(school: SchoolId, class: ClassId, student: StudentId, change: StudentChange) -> Option<Result<(), Taken>>;
    writes remove_student(school: SchoolId, class: ClassId, student: StudentId) -> bool;
    reads list_former_students(school: SchoolId, class: ClassId) -> Vec<StudentRow>;
    reads list_students_ever(school: SchoolId, class: ClassId) -> Vec<StudentRow>;
    writes readmit_student(school: SchoolId, class: ClassId, student: StudentId) -> Option<Result<(), Taken>>;
    writes save_pins(school: SchoolId, class: ClassId, pins: Vec<(StudentId, Secret)>) -> bool;
    writes save_accommodations(school: SchoolId, class: ClassId, student: StudentId, new: NewAccommodations) -> bool;
    reads list_decisions(school: SchoolId, student: StudentId) -> Vec<DecisionRow>;
    reads read_decision(school: SchoolId, decision: DecisionId) -> Option<DecisionRow>;
    writes decide(new: NewDecision, change: Option<Change>) -> Written;
    reads list_practice(school: SchoolId, student: StudentId, most: u32) -> Vec<AttemptRow>;
    reads read_progress(school: SchoolId, class: ClassId, now: Instant) -> Vec<StudentProgress>;
    reads list_revisions(school: SchoolId, class: ClassId) -> Vec<Revision>;
    reads read_toward(school: SchoolId, class: ClassId) -> Arc<Toward>;
    writes save_revision(new: NewRevision) -> ();
    writes set_objectives(new: ClassObjectives) -> ();
    reads list_attempts(after: Option<(SchoolId, AttemptId)>, most: u32) -> Vec<AttemptRow>;
    writes derive_standings(mending: Mending) -> Standings;
    writes derive_presence(tells: Tells, mending: Mending) -> Vec<StudentId>;
    reads list_advance_tickets(school: SchoolId, student: StudentId, now: Instant) -> Vec<AdvanceTicket>;
    reads is_given_in_advance(school: SchoolId, attempt: AttemptId) -> bool;
    writes create_advance_tickets(new: NewAdvanceTickets) -> ();
    reads list_unreturned_tickets(school: SchoolId, class: ClassId, now: Instant) -> Vec<(String, AdvanceTicket)>;
    writes save_device_work(school: SchoolId, student: StudentId, device: DeviceId, work: Vec<DeviceWorkRow>) -> ();
    reads list_unreturned_of_student(school: SchoolId, student: StudentId, objective: &ObjectiveId, now: Instant) -> Vec<AdvanceTicket>;
    reads list_device_work(school: SchoolId, class: ClassId) -> Vec<(String, DeviceWorkRow)>;
}
