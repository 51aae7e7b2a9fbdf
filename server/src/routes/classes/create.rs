//! `POST /api/v1/classes`: a teacher begins a class.

use crate::{
    names,
    policy::{Act, Actor, Permitted, Row, may},
    problem::{ApiError, Body},
    session::made::class_code,
    state::State,
    store::{NewClass, StoreError},
};
use axum::{Json, extract};
use mastery::{id::ClassId, wire::v1};
use words::problems::{Problem, TextField};

/// So many codes are tried; that one is taken is rare.
const TRIES: u32 = 16;

/// Makes a class that the teacher teaches, with a code of its own and the catalogue's objectives.
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
    for _ in 0..TRIES {
        let (id, code) = (ClassId(state.new_id()?), class_code()?);
        let new = NewClass { school, id, name: name.clone(), code: code.clone(), staff };
        if store.create_class(new).await?.is_ok() {
            return Ok(permission.answer(Json(v1::Class { id, name, code })));
        }
    }
    Err(StoreError::Stale.into())
}
