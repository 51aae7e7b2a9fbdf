//! The API: a folder a noun, a file a verb.

mod accommodations;
mod attempts;
mod catalogue;
mod classes;
mod decisions;
mod demo;
mod device_work;
mod document;
mod events;
mod former_students;
mod health;
mod matrix;
mod objectives;
mod path;
mod pins;
mod revisions;
mod school;
mod session;
mod staff_session;
mod student_objectives;
mod students;
mod tickets;
mod work;

use crate::{accept::crowd, state::State};
use axum::{extract::DefaultBodyLimit, middleware::from_fn};
use mastery::wire::v1;
use utoipa::OpenApi;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt},
    routes,
};

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
        .routes(routes!(school::create::create, school::read::read))
        .routes(routes!(classes::create::create))
        .routes(routes!(students::list::list, students::create::create))
        .routes(routes!(students::update::update, students::delete::delete, students::readmit::readmit))
        .routes(routes!(former_students::list::list))
        .routes(routes!(pins::create::create))
        .routes(routes!(accommodations::read::read, accommodations::save::save))
        .routes(routes!(student_objectives::read::read))
        .routes(routes!(decisions::create::create))
        .routes(routes!(matrix::read::read))
        .routes(routes!(matrix::export::export))
        .routes(routes!(matrix::watch::watch))
        .routes(routes!(objectives::list::list, objectives::save::save))
        .routes(routes!(objectives::read::read))
        .routes(routes!(revisions::create::create))
        .routes(routes!(catalogue::read::read))
        .routes(routes!(demo::read::read))
        .routes(routes!(path::read::read))
        .routes(routes!(tickets::create::create))
        .routes(routes!(tickets::advance::ask))
        .routes(routes!(attempts::read::read))
        .routes(routes!(attempts::log::log))
        .routes(routes!(health::read::read))
        .layer(from_fn(crowd::find_place));
    // What tabs send has places of its own, which nobody else takes from it.
    let sent = OpenApiRouter::new()
        .routes(routes!(events::create::create))
        .routes(routes!(work::create::create).layer(DefaultBodyLimit::max(work::create::MOST)))
        .routes(routes!(device_work::check::check, device_work::list::list));
    let api = OpenApiRouter::new().nest("/v1", v1.merge(sent)).routes(routes!(document::read::read));
    OpenApiRouter::with_openapi(Document::openapi()).nest("/api", api)
}
