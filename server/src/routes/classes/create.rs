//! `POST /api/v1/classes`: a teacher begins a class.

use crate::{
    names,
    policy::{Act, Actor, Permitted, Row, may},
    problem::{ApiError, Body},
    retry::{Halted, retry},
    session::made::class_code,
    state::State,
    store::{NewClass, Taken},
};
use axum::{Json, extract};
use mastery::{id::ClassId, wire::v1};
use words::problems::{Problem, TextField};

/// Makes a class that the teacher teaches, with a code of its own and the objectives that the catalogue begins with.
#[utoipa::path(post, path = "/classes", tag = "classes", operation_id = "begin_class", request_body = v1::BeginClass,
    responses((status = 200, body = v1::Class), (status = 401, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    actor: Actor,
    wanted: Result<Body<v1::BeginClass>, ApiError>,
) -> Result<Permitted<Json<v1::Class>>, ApiError> {
    let Actor::Staff { school, staff } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::BeginClass, &Row::OfStaff { school, staff })?;
    let name = names::name(&wanted?.0.name, TextField::Class)?;
    let store = state.gate.open(&permission);
    let begin = || async {
        let (id, code) = (ClassId(state.new_id()?), class_code()?);
        let new = NewClass { school, id, name: name.clone(), code: code.clone(), staff };
        // That another class has the code is rare.
        store.create_class(new).await?.map_err(|_: Taken| Halted::Stale)?;
        Ok(v1::Class { id, name: name.clone(), code })
    };
    Ok(permission.answer(Json(retry(begin).await?)))
}
