//! `DELETE /api/v1/staff/session`: a teacher signs out.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    session,
};
use axum::http::StatusCode;
use mastery::wire::v1;
use tower_sessions::Session;

/// Signs out; also good when nobody is signed in.
#[utoipa::path(delete, path = "/staff/session", tag = "staff", operation_id = "staff_sign_out",
    responses((status = 204), (status = 403, body = v1::Problem)))]
pub async fn delete(actor: Actor, session: Session) -> Result<Permitted<StatusCode>, ApiError> {
    let permission = may(&actor, Act::StaffSignOut, &Row::Open)?;
    session::end(&session).await?;
    Ok(permission.answer(StatusCode::NO_CONTENT))
}
