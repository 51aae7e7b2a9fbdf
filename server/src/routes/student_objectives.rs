//! One student's objective, as the class's teacher sees it.

pub(super) mod read;

use crate::{evidence::Subject, problem::ApiError, store::Store};
use mastery::id::{ClassId, ObjectiveId, SchoolId, StudentId};
use words::problems::Problem;

/// What an address names: a student of the class, and an objective of it.
pub(super) async fn subject(
    store: &dyn Store,
    school: SchoolId,
    class: ClassId,
    student: StudentId,
    objective: ObjectiveId,
) -> Result<Subject, ApiError> {
    let student = store.read_student(school, class, student).await?.ok_or(Problem::NoStudent)?;
    let found = store.list_objectives(school, class).await?.into_iter().find(|found| found.id == objective);
    let objective = found.ok_or(Problem::NoObjective { id: objective.0 })?;
    Ok(Subject { student, objective })
}
