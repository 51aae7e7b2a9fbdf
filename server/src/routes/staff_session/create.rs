//! `POST /api/v1/staff/session`: a teacher signs in.

use crate::{
    names::fold_name,
    policy::{Act, Actor, Permitted, Row, may},
    problem::{ApiError, Body},
    session::{self, Address},
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use tower_sessions::Session;
use words::problems::Problem;

/// Signs a teacher in, with the same waits as for students.
#[utoipa::path(post, path = "/staff/session", tag = "staff", operation_id = "staff_sign_in", request_body = v1::StaffSignIn,
    responses((status = 200, body = v1::StaffSession), (status = 401, body = v1::Problem), (status = 429, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    session: Session,
    Address(address): Address,
    Body(typed): Body<v1::StaffSignIn>,
) -> Result<Permitted<Json<v1::StaffSession>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::StaffSignIn, &Row::Open)?;
    let store = state.gate.open(&permission);
    let name = fold_name(&typed.name);
    let subject = session::subject("staff", &[&name]);
    session::count_try(store, &subject, &address, state.now()).await?;

    let account = store.find_staff(&name).await?;
    let is_right = state.hasher.is_right(account.as_ref().map(|account| &account.secret), &typed.password).await?;
    let Some(account) = account.filter(|_| is_right) else { return Err(Problem::StaffSignInRefused.into()) };

    store.forget_sign_in_tries(&subject, &address).await?;
    session::begin(&session, &Actor::Staff { school: account.school, staff: account.staff }).await?;
    let described = super::described(store, account).await?;
    Ok(permission.answer(Json(described)))
}
