//! `POST /api/v1/school`: somebody begins a school on a server that has none.

use crate::{
    names,
    policy::{Act, Actor, Permitted, Row, may},
    problem::{ApiError, Body},
    session,
    state::State,
    store::{NewSchool, NewStaff},
};
use axum::{Json, extract};
use mastery::{
    id::{SchoolId, StaffId},
    wire::v1,
};
use tower_sessions::Session;
use words::problems::{Problem, TextField};

/// The most characters of a password.
const LONGEST_PASSWORD: u64 = 200;

/// Makes the school with its first teacher, and signs them in. It takes the key that the server printed when it started, and
/// works once.
#[utoipa::path(post, path = "/school", tag = "staff", operation_id = "begin_school", request_body = v1::BeginSchool,
    responses((status = 200, body = v1::StaffSession), (status = 403, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    session: Session,
    Body(typed): Body<v1::BeginSchool>,
) -> Result<Permitted<Json<v1::StaffSession>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::BeginSchool, &Row::Open)?;
    let key = state.beginning.take(&typed.key)?;
    let (least, most) = (v1::BeginSchool::SHORTEST_PASSWORD, LONGEST_PASSWORD);
    if !(least..=most).contains(&(typed.password.chars().count() as u64)) {
        return Err(Problem::Text { field: TextField::Password, least, most }.into());
    }
    let name = names::name(&typed.name, TextField::Teacher)?;
    let new = NewSchool {
        id: SchoolId(state.new_id()?),
        name: names::name(&typed.school, TextField::School)?,
        number_style: typed.number_style,
        staff: NewStaff { id: StaffId(state.new_id()?), name, secret: state.hasher.hash(&typed.password).await? },
    };
    let (school, staff) = (new.id, new.staff.id);
    let store = state.gate.open(&permission);
    if !store.create_school(new).await? {
        return Err(ApiError::failed("an id came twice"));
    }
    key.spend();
    session::begin(&session, &Actor::Staff { school, staff }).await?;
    let account = store.read_staff(school, staff).await?.ok_or(Problem::NotSignedIn)?;
    Ok(permission.answer(Json(super::super::staff_session::described(store, account).await?)))
}
