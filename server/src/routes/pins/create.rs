//! `POST /api/v1/classes/{class}/pins`: new PINs for students of a class.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body, Path},
    state::State,
    store::StudentRow,
};
use axum::{Json, extract};
use mastery::{
    id::{ClassId, StudentId},
    wire::v1,
};
use std::collections::HashSet;
use words::problems::Problem;

/// Gives students new PINs, all or none, and says them this once. The old ones are worth nothing from then on.
#[utoipa::path(post, path = "/classes/{class}/pins", tag = "classes", operation_id = "make_pins",
    params(("class" = ClassId, Path, description = "The class")), request_body = v1::NewPins,
    responses((status = 200, body = v1::Sheet), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(class): Path<ClassId>,
    wanted: Result<Body<v1::NewPins>, ApiError>,
) -> Result<Permitted<Json<v1::Sheet>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeRoster, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let Body(wanted) = wanted?;
    // Asked for twice is asked for once.
    let wanted: HashSet<StudentId> = wanted.students.into_iter().collect();
    let of_class = store.list_students(school, class).await?;
    let students: Vec<StudentRow> = of_class.into_iter().filter(|student| wanted.contains(&student.id)).collect();
    if students.len() < wanted.len() {
        return Err(Problem::NoStudent.into());
    }
    let (slips, pins): (Vec<_>, Vec<_>) = super::fresh(&state.hasher, students)
        .await?
        .into_iter()
        .map(|(slip, pin)| (slip.clone(), (slip.id, pin)))
        .unzip();
    if !store.save_pins(school, class, pins).await? {
        return Err(Problem::NoStudent.into());
    }
    let sheet = super::sheet(store, school, class, slips).await?;
    Ok(permission.answer(Json(sheet)))
}
