//! `PUT /api/v1/classes/{class}/students/{student}/accommodations`: a teacher sets what a student needs.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body, Path},
    state::State,
    store::{NewAccommodations, StoreError},
};
use axum::{extract, http::StatusCode};
use mastery::{
    accommodations::{Accommodations, TimeFactor},
    id::{ClassId, StudentId},
    wire::v1,
};
use words::problems::Problem;

/// Sets what a student of the class needs, all of it at once. It counts from the next ticket; attempts keep theirs.
#[utoipa::path(put, path = "/classes/{class}/students/{student}/accommodations", tag = "classes",
    operation_id = "save_accommodations",
    params(("class" = ClassId, Path, description = "The class"), ("student" = StudentId, Path, description = "The student")),
    request_body = v1::SaveAccommodations,
    responses((status = 204), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem), (status = 409, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn save(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, student)): Path<(ClassId, StudentId)>,
    wanted: Result<Body<v1::SaveAccommodations>, ApiError>,
) -> Result<Permitted<StatusCode>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SetAccommodations, &state.gate.row_of_class(school, class).await?)?;
    let no_factor = |_| Problem::TimeFactor { least: TimeFactor::LEAST, most: TimeFactor::MOST };
    let Body(wanted) = wanted?;
    let new = NewAccommodations { seen: wanted.before, needed: Accommodations::try_from(wanted).map_err(no_factor)? };
    let saved = state.gate.open(&permission).save_accommodations(school, class, student, new).await;
    let is_of_class = saved.map_err(|error| match error {
        StoreError::Stale => Problem::AccommodationsTaken.into(),
        other => ApiError::from(other),
    })?;
    is_of_class.then(|| permission.answer(StatusCode::NO_CONTENT)).ok_or(Problem::NoStudent.into())
}
