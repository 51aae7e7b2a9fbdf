//! The API: a folder a noun, a file a verb.

mod attempts;
mod classes;
mod demo;
mod document;
mod events;
mod health;
mod path;
mod pins;
mod school;
mod session;
mod staff_session;
mod students;
mod tickets;

use crate::state::State;
use mastery::wire::v1;
use utoipa::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Tenfold",
        description = "Timed practice and demonstrations of mastery. Errors are RFC 9457 problem details. Times are integer milliseconds, instants UTC."
    ),
    components(schemas(v1::Problem))
)]
struct Document;

/// Every route below `/api` with its description.
pub(crate) fn api() -> OpenApiRouter<State> {
    let v1 = OpenApiRouter::new()
        .routes(routes!(session::create::create, session::read::read, session::delete::delete))
        .routes(routes!(staff_session::create::create, staff_session::read::read, staff_session::delete::delete))
        .routes(routes!(school::create::create))
        .routes(routes!(classes::create::create))
        .routes(routes!(students::list::list, students::create::create))
        .routes(routes!(students::update::update, students::delete::delete))
        .routes(routes!(pins::create::create))
        .routes(routes!(demo::read::read))
        .routes(routes!(path::read::read))
        .routes(routes!(tickets::create::create))
        .routes(routes!(tickets::advance::ask))
        .routes(routes!(events::create::create))
        .routes(routes!(attempts::read::read))
        .routes(routes!(attempts::log::log))
        .routes(routes!(health::read::read));
    let api = OpenApiRouter::new().nest("/v1", v1).routes(routes!(document::read::read));
    OpenApiRouter::with_openapi(Document::openapi()).nest("/api", api)
}
