//! A request's JSON body, or the problem with it.

use super::{ApiError, LARGEST_BODY, said::of_text};
use axum::{
    Json,
    extract::{FromRequest, Request, rejection::JsonRejection},
    http::StatusCode,
};
use serde::de::DeserializeOwned;
use words::{
    json::{Fault, What},
    problems::Problem,
};

/// A body that was read.
pub struct Body<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        match Json::from_request(request, state).await {
            Ok(Json(body)) => Ok(Self(body)),
            Err(rejection) => Err(problem(&rejection).into()),
        }
    }
}

fn problem(rejection: &JsonRejection) -> Problem {
    match rejection {
        JsonRejection::MissingJsonContentType(_) => Problem::NotJson,
        _ if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            Problem::TooLarge { most: LARGEST_BODY as u64 / 1024 }
        }
        _ => {
            // axum puts a sentence of its own before what serde says.
            let said = rejection.body_text();
            let problem = said.split_once(": ").map_or(said.as_str(), |(_, problem)| problem);
            let fault = of_text(problem);
            let is_json = !matches!(rejection, JsonRejection::JsonSyntaxError(_));
            Problem::Malformed { fault: if is_json { fault } else { Fault { what: What::NotJson, ..fault } } }
        }
    }
}
