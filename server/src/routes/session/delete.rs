//! `DELETE /api/v1/session`: a student signs out.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    session,
};
use axum::http::StatusCode;
use mastery::wire::v1;
use tower_sessions::Session;

/// Signs out; also good when nobody is signed in.
#[utoipa::path(delete, path = "/session", tag = "session", operation_id = "sign_out",
    responses((status = 204), (status = 403, body = v1::Problem)))]
pub async fn delete(actor: Actor, session: Session) -> Result<Permitted<StatusCode>, ApiError> {
    let permission = may(&actor, Act::SignOut, &Row::Open)?;
    session::end(&session).await?;
    Ok(permission.answer(StatusCode::NO_CONTENT))
}
