//! `POST /api/v1/session`: a student signs in.

use crate::{
    names::{fold_code, fold_name},
    policy::{Act, Actor, Permitted, Row, may},
    problem::{ApiError, Body},
    session::{self, Address},
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use tower_sessions::Session;
use words::problems::Problem;

/// Signs a student in. An unknown class or name gets the same answer as a wrong PIN. After five tries by one address each
/// further one has to wait, longer each time.
#[utoipa::path(post, path = "/session", tag = "session", operation_id = "sign_in", request_body = v1::SignIn,
    responses((status = 200, body = v1::Session), (status = 401, body = v1::Problem), (status = 429, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    session: Session,
    Address(address): Address,
    Body(typed): Body<v1::SignIn>,
) -> Result<Permitted<Json<v1::Session>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::SignIn, &Row::Open)?;
    let store = state.gate.open(&permission);
    let (code, name) = (fold_code(&typed.class_code), fold_name(&typed.name));
    let subject = session::subject("student", &[&code, &name]);
    session::count_try(store, &subject, &address, state.now()).await?;

    let account = store.find_student(&code, &name).await?;
    let is_right = state.hasher.is_right(account.as_ref().map(|account| &account.secret), typed.pin.trim()).await?;
    let Some(account) = account.filter(|_| is_right) else { return Err(Problem::SignInRefused.into()) };

    store.forget_sign_in_tries(&subject, &address).await?;
    let actor = Actor::Student { school: account.school, class: account.class, student: account.student };
    session::begin(&session, &actor).await?;
    Ok(permission.answer(Json(super::described(&state, account))))
}
