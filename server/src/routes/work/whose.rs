//! Whose work it is that was handed in, as far as whoever hands it in may know.

use super::create::Arrived;
use crate::{
    policy::{Act, Actor, Row, may},
    problem::ApiError,
    state::State,
};
use mastery::{
    id::{AttemptId, ClassId, StudentId},
    wire::v1,
};
use std::collections::BTreeMap;

/// The attempts of students whom the actor teaches; of nobody else's there is a number alone.
pub(super) async fn told(
    state: &State,
    actor: &Actor,
    arrived: &BTreeMap<AttemptId, Arrived>,
) -> Result<Vec<v1::Carried>, ApiError> {
    let taught = taught(state, actor).await?;
    let carried = |(attempt, arrived): (&AttemptId, &Arrived)| {
        let (class, student) = taught.get(&arrived.student)?;
        Some(v1::Carried {
            attempt: *attempt,
            student: student.clone(),
            class: *class,
            objective: arrived.objective.clone(),
            came: arrived.came,
        })
    };
    Ok(arrived.iter().filter_map(carried).collect())
}

/// The students of the classes that the actor teaches.
async fn taught(state: &State, actor: &Actor) -> Result<BTreeMap<StudentId, (ClassId, v1::Student)>, ApiError> {
    let mut taught = BTreeMap::new();
    let Actor::Staff { school, staff } = *actor else { return Ok(taught) };
    let permission = may(actor, Act::SeeStaffSession, &Row::OfStaff { school, staff })?;
    for class in state.gate.open(&permission).list_classes_of_staff(school, staff).await? {
        let permission = may(actor, Act::SeeRoster, &state.gate.row_of_class(school, class.id).await?)?;
        let students = state.gate.open(&permission).list_students(school, class.id).await?;
        taught.extend(students.into_iter().map(v1::Student::from).map(|student| (student.id, (class.id, student))));
    }
    Ok(taught)
}
