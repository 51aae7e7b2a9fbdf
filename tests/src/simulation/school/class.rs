//! The class of a simulation, and what it is to show.

use super::{CLASS, SCHOOL};
use anyhow::{Context, Result, ensure};
use mastery::{
    id::{StaffId, StudentId},
    objective::{Objective, OfflineStart},
    time::Instant,
};
use server::store::{NewClass, NewRevision, NewSchool, NewStaff, NewStudent, Secret, Store, StudentAccount};
use uuid::Uuid;

/// What is demonstrated.
pub const OBJECTIVE: &str = "multiply-one-digit";
const STAFF: StaffId = StaffId(Uuid::from_u128(3));

/// The school's class, its objectives such that they may be begun without the school, and so many students of it.
pub(super) async fn enrolled(store: &dyn Store, students: usize, now: Instant) -> Result<Vec<StudentAccount>> {
    let secret = || Secret("nobody signs in".to_owned());
    let staff = NewStaff { id: STAFF, name: "Teacher".to_owned(), secret: secret() };
    let (name, number_style) = ("School".to_owned(), Default::default());
    store.create_school(NewSchool { id: SCHOOL, name, number_style, staff }).await?;
    let (name, code) = ("4B".to_owned(), "4B".to_owned());
    let made = store.create_class(NewClass { school: SCHOOL, id: CLASS, name, code, staff: STAFF }).await?;
    ensure!(made.is_ok(), "the class is taken");
    let objectives = store.list_objectives(SCHOOL, CLASS).await?;
    let seen = objectives.iter().map(|objective| (objective.id.clone(), objective.revision)).collect();
    let find = |objective: &Objective| objective.id.0 == OBJECTIVE;
    let mut objective = objectives.into_iter().find(find).context("a class begins with it")?;
    objective.revision += 1;
    objective.offline_start = OfflineStart::Allowed;
    store.save_revision(NewRevision { school: SCHOOL, class: CLASS, objective, author: STAFF, at: now, seen }).await?;
    let ids: Vec<StudentId> = (0..students as u128).map(|n| StudentId(Uuid::from_u128(10 + n))).collect();
    let new = ids.iter().map(|id| NewStudent { id: *id, name: id.to_string(), secret: secret() });
    ensure!(store.create_students(SCHOOL, CLASS, new.collect()).await?.is_ok(), "a name is taken");
    let mut accounts = Vec::new();
    for id in ids {
        accounts.push(store.read_student(SCHOOL, CLASS, id).await?.context("no student")?);
    }
    Ok(accounts)
}
