//! `GET /api/v1/classes/{class}/students/{student}/accommodations`: what a student needs.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
};
use axum::{Json, extract};
use mastery::{
    accommodations::Accommodations,
    id::{ClassId, StudentId},
    wire::v1,
};
use words::problems::Problem;

/// What a student of the class needs: for the class's teachers alone.
#[utoipa::path(get, path = "/classes/{class}/students/{student}/accommodations", tag = "classes",
    operation_id = "see_accommodations",
    params(("class" = ClassId, Path, description = "The class"), ("student" = StudentId, Path, description = "The student")),
    responses((status = 200, body = Accommodations), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, student)): Path<(ClassId, StudentId)>,
) -> Result<Permitted<Json<Accommodations>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeAccommodations, &state.gate.row_of_class(school, class).await?)?;
    let account = state.gate.open(&permission).read_student(school, class, student).await?;
    let account = account.ok_or(Problem::NoStudent)?;
    Ok(permission.answer(Json(account.accommodations)))
}
