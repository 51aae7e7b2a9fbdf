//! What is kept, behind one trait of domain verbs, so that a school can choose its database.

mod account;
mod advance;
mod attempt;
mod decision;
mod device_work;
mod matrix;
mod objectives;
mod rebuilding;
mod roster;

pub use account::{NewAccommodations, Secret, StaffAccount, StudentAccount, Tries};
pub use advance::{AdvanceTicket, NewAdvanceTickets};
pub use attempt::{
    AttemptRow, Begins, Beside, Came, Change, Conflicting, Figures, KeptSitting, Kind, Log, NewAttempt, StoredBatch,
    Told, Was,
};
pub use decision::{DecisionRow, NewDecision, Seen, Written};
pub use device_work::DeviceWorkRow;
pub use matrix::StudentProgress;
pub use objectives::{ClassObjectives, NewRevision};
pub use rebuilding::{Mending, StandingDiffers, Standings, Tells};
pub use roster::{ClassRow, NewClass, NewSchool, NewStaff, NewStudent, StudentChange, StudentRow, Taken};

pub mod sqlite;

use mastery::{
    id::{AttemptId, ClassId, DecisionId, DeviceId, ObjectiveId, SchoolId, StaffId, StudentId},
    objective::{Objective, Toward},
    standing::Standing,
    sync::Epoch,
    time::Instant,
    wire::v1::{Class, Revision},
};
use std::{collections::HashMap, sync::Arc};
use words::cli::{Misread, Trouble};

/// Why something could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else changed the same thing meanwhile: read again and try again.
    #[error("the attempt changed meanwhile")]
    Stale,
    /// More is asked for than can wait, or another program holds the database: try again a little later.
    #[error("the database is busy")]
    Busy,
    /// There is no room on the disk.
    #[error("the disk is full")]
    Full,
    /// The database said no.
    #[error("the database failed: {0}")]
    Database(sqlx::Error),
    /// A row holds what this program can't read.
    #[error("a row of {table} can't be read: {why:?}")]
    Unreadable {
        /// The table.
        table: &'static str,
        /// What of it.
        why: Misread,
    },
}

impl StoreError {
    /// What a person who runs the program is told of it; the database's own words stay its own.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::Stale => Trouble::Stale,
            Self::Busy => Trouble::Busy,
            Self::Full => Trouble::Full,
            Self::Database(error) => sqlite::trouble(error),
            Self::Unreadable { table, why } => Trouble::Row { table, why: why.clone() },
        }
    }
}

/// A result of the store.
pub type Stored<T> = Result<T, StoreError>;

/// Everything that is asked of a database. Each verb is one transaction, durable when it returns.
#[async_trait::async_trait]
pub trait Store: Send + Sync + 'static {
    /// The student of this folded name in the class of this folded code.
    async fn find_student(&self, code_key: &str, name_key: &str) -> Stored<Option<StudentAccount>>;
    /// The student in the class, if enrolled there.
    async fn read_student(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
    ) -> Stored<Option<StudentAccount>>;
    /// The account of this folded name.
    async fn find_staff(&self, name_key: &str) -> Stored<Option<StaffAccount>>;
    /// The account, if it still belongs to the school.
    async fn read_staff(&self, school: SchoolId, staff: StaffId) -> Stored<Option<StaffAccount>>;
    /// The classes that the account teaches.
    async fn list_classes_of_staff(&self, school: SchoolId, staff: StaffId) -> Stored<Vec<Class>>;

    /// Counts a try to sign in before it is judged, unless it comes too early: then when the next may come.
    async fn count_sign_in_try(&self, subject: &str, address: &str, now: Instant) -> Stored<Result<(), Instant>>;
    /// Forgets the tries after one that went well.
    async fn forget_sign_in_tries(&self, subject: &str, address: &str) -> Stored<()>;

    /// Keeps a session.
    async fn save_session(&self, id_hash: &str, data: &str, expires: Instant) -> Stored<()>;
    /// A session that has not expired.
    async fn load_session(&self, id_hash: &str, now: Instant) -> Stored<Option<String>>;
    /// Ends a session.
    async fn delete_session(&self, id_hash: &str) -> Stored<()>;
    /// Deletes what no longer counts: expired sessions, and tries to sign in that nobody waits for.
    async fn sweep(&self, now: Instant) -> Stored<()>;

    /// The class's objectives in its order; those that the catalogue begins with where it has none of its own.
    async fn list_objectives(&self, school: SchoolId, class: ClassId) -> Stored<Vec<Objective>>;
    /// Where a student stands, for each objective that was ever tried.
    async fn read_standings(&self, school: SchoolId, student: StudentId) -> Stored<HashMap<ObjectiveId, Standing>>;
    /// A student's demonstrations and those that were ever moved to the student, the oldest first.
    async fn list_demonstrations(&self, school: SchoolId, student: StudentId) -> Stored<Vec<AttemptRow>>;

    /// An attempt.
    async fn read_attempt(&self, school: SchoolId, attempt: AttemptId) -> Stored<Option<AttemptRow>>;
    /// Everything that happened in an attempt, in the order in which it arrived.
    async fn read_log(&self, school: SchoolId, attempt: AttemptId) -> Stored<Log>;
    /// Writes changes of attempts and the standings that follow from them, all or none. [`StoreError::Stale`] when an
    /// attempt is no longer as the change supposes.
    async fn commit(&self, changes: Vec<Change>) -> Stored<()>;
    /// Keeps a batch that contradicts what is held, once, unless so many of the attempt are kept already; whether it is kept
    /// now.
    async fn keep_conflict(&self, conflict: Conflicting, most: u32) -> Stored<bool>;
    /// Demonstrations that are to be closed by now, the most overdue first.
    async fn list_lapsed(&self, now: Instant, most: u32) -> Stored<Vec<AttemptRow>>;
    /// Whether anybody's time is running: a demonstration with a clock that has begun and not ended.
    async fn is_timing(&self, now: Instant) -> Stored<bool>;

    /// Whether there is any school but this one.
    async fn has_other_school(&self, school: SchoolId) -> Stored<bool>;
    /// The class of this folded code.
    async fn find_class(&self, code_key: &str) -> Stored<Option<ClassRow>>;
    /// Every attempt of who is or was of a class, wherever it was made, and those that were ever moved to one of them; each
    /// with the name of whose ticket it was, by name and time.
    async fn list_attempts_of_class(&self, school: SchoolId, class: ClassId) -> Stored<Vec<(String, AttemptRow)>>;
    /// The batches that were kept because they contradict what is held, each with the digest that it is known by as its link,
    /// in the order in which they came.
    async fn list_conflicts(&self, school: SchoolId, attempt: AttemptId) -> Stored<Vec<StoredBatch>>;
    /// How many there are.
    async fn count_conflicts(&self, school: SchoolId, attempt: AttemptId) -> Stored<u32>;
    /// Whether there is a school at all.
    async fn has_school(&self) -> Stored<bool>;
    /// Writes a school with its first teacher, unless the school exists; whether it was written.
    async fn create_school(&self, school: NewSchool) -> Stored<bool>;
    /// Writes a class, unless another has its code.
    async fn create_class(&self, class: NewClass) -> Stored<Result<(), Taken>>;
    /// Whether a school ever had a student, of whatever class or of none by now.
    async fn has_students(&self, school: SchoolId) -> Stored<bool>;
    /// Writes students into a class, all or none.
    async fn create_students(
        &self,
        school: SchoolId,
        class: ClassId,
        students: Vec<NewStudent>,
    ) -> Stored<Result<(), Taken>>;

    /// A class, if the school has it.
    async fn read_class(&self, school: SchoolId, class: ClassId) -> Stored<Option<ClassRow>>;
    /// Who teaches a class.
    async fn list_teachers(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StaffId>>;
    /// A class's students by name.
    async fn list_students(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StudentRow>>;
    /// Gives a student of a class another name, moves the student to another class of the school, or both, all or nothing;
    /// what was shown stays with the student. None where the student is not of the class.
    async fn change_student(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
        change: StudentChange,
    ) -> Stored<Option<Result<(), Taken>>>;
    /// Takes a student out of a class, and keeps the record; whether the student was of it.
    async fn remove_student(&self, school: SchoolId, class: ClassId, student: StudentId) -> Stored<bool>;
    /// Who was taken out of a class, or moved out of it, and is of no other now, by name.
    async fn list_former_students(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StudentRow>>;
    /// Who is of a class and who was taken out of it or moved to another, by name: everybody that its record is about.
    async fn list_students_ever(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StudentRow>>;
    /// Takes a student back into a class that the student was of; none where that never was, or is of another now.
    async fn readmit_student(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
    ) -> Stored<Option<Result<(), Taken>>>;
    /// Gives students of a class other PINs, all or none; whether all are of the class.
    async fn save_pins(&self, school: SchoolId, class: ClassId, pins: Vec<(StudentId, Secret)>) -> Stored<bool>;

    /// Sets what a student of a class needs; whether the student is of it. [`StoreError::Stale`] where neither what was
    /// seen stands nor what is to stand.
    async fn save_accommodations(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
        new: NewAccommodations,
    ) -> Stored<bool>;

    /// The decisions on a student and on the attempts of [`Store::list_demonstrations`], the oldest first.
    async fn list_decisions(&self, school: SchoolId, student: StudentId) -> Stored<Vec<DecisionRow>>;
    /// A decision.
    async fn read_decision(&self, school: SchoolId, decision: DecisionId) -> Stored<Option<DecisionRow>>;
    /// Writes a decision with the change of the attempt and the standings that follow, all or none, and once.
    /// [`StoreError::Stale`] where others were made since what it was made on was read.
    async fn decide(&self, new: NewDecision, change: Option<Change>) -> Stored<Written>;
    /// A student's last rounds of practice, the newest first.
    async fn list_practice(&self, school: SchoolId, student: StudentId, most: u32) -> Stored<Vec<AttemptRow>>;

    /// What a matrix of a class is made of: its students by name with all that is known of their progress at this time.
    async fn read_progress(&self, school: SchoolId, class: ClassId, now: Instant) -> Stored<Vec<StudentProgress>>;

    /// Every revision that the class's objectives ever had, each objective's newest first; those that the catalogue begins
    /// with where the class has none of its own.
    async fn list_revisions(&self, school: SchoolId, class: ClassId) -> Stored<Vec<Revision>>;
    /// What practice is toward in a class, by all of those.
    async fn read_toward(&self, school: SchoolId, class: ClassId) -> Stored<Arc<Toward>>;
    /// Writes a revision, and makes it the current one. [`StoreError::Stale`] when the class's objectives are no longer as
    /// they were seen.
    async fn save_revision(&self, new: NewRevision) -> Stored<()>;
    /// Gives a class these objectives in this order, each in the newest revision that the class has of it, otherwise as the
    /// catalogue has it. [`StoreError::Stale`] when the class no longer has what was seen.
    async fn set_objectives(&self, new: ClassObjectives) -> Stored<()>;

    /// Which life of the database this is.
    fn epoch(&self) -> Epoch;
    /// Every attempt in the order of school and id, those after one of them.
    async fn list_attempts(&self, after: Option<(SchoolId, AttemptId)>, most: u32) -> Stored<Vec<AttemptRow>>;
    /// Derives every standing anew from outcomes and decisions.
    async fn derive_standings(&self, mending: Mending) -> Stored<Standings>;
    /// Derives anew when something was last heard of each student, and what the student practised; those of whom it is
    /// stored otherwise.
    async fn derive_presence(&self, tells: Tells, mending: Mending) -> Stored<Vec<StudentId>>;
    /// Tickets in advance that a student can still begin with: not expired, and nothing came of them yet.
    async fn list_advance_tickets(
        &self,
        school: SchoolId,
        student: StudentId,
        now: Instant,
    ) -> Stored<Vec<AdvanceTicket>>;
    /// Whether a ticket was given in advance for an attempt, used or not.
    async fn is_given_in_advance(&self, school: SchoolId, attempt: AttemptId) -> Stored<bool>;
    /// Notes that tickets are given in advance, all or none. [`StoreError::Stale`] when the student can no longer begin with
    /// those that were seen, or with others too.
    async fn create_advance_tickets(&self, new: NewAdvanceTickets) -> Stored<()>;
    /// Tickets in advance of a class's students that expired, and never came back, with the student's name.
    async fn list_unreturned_tickets(
        &self,
        school: SchoolId,
        class: ClassId,
        now: Instant,
    ) -> Stored<Vec<(String, AdvanceTicket)>>;
    /// The same, of one student and objective, those that expired first before the others.
    async fn list_unreturned_of_student(
        &self,
        school: SchoolId,
        student: StudentId,
        objective: &ObjectiveId,
        now: Instant,
    ) -> Stored<Vec<AdvanceTicket>>;
    /// Keeps what a device says that it holds of a student's work and the school does not, in the place of what it said
    /// before; what it said before already waits since then.
    async fn save_device_work(
        &self,
        school: SchoolId,
        student: StudentId,
        device: DeviceId,
        work: Vec<DeviceWorkRow>,
    ) -> Stored<()>;
    /// What devices said of a class's students, by name, with it.
    async fn list_device_work(&self, school: SchoolId, class: ClassId) -> Stored<Vec<(String, DeviceWorkRow)>>;
}
