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
    // Each objective's newest comes first; one that was taken out of the class keeps its record.
    let of_class = store.list_revisions(school, class).await?;
    let found = of_class.into_iter().find(|revision| revision.objective.id == objective);
    let objective = found.ok_or(Problem::NoObjective { id: objective.0 })?.objective;
    Ok(Subject { student, objective })
}
