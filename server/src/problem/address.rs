//! What an address carries: ids between its slashes, and what stands behind the question mark.

use super::{ApiError, said::of_text};
use axum::{
    extract::{
        self, FromRequestParts,
        path::ErrorKind,
        rejection::{PathRejection, QueryRejection},
    },
    http::request::Parts,
};
use serde::de::DeserializeOwned;
use words::problems::Problem;

/// The ids of an address.
pub struct Path<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        match extract::Path::from_request_parts(parts, state).await {
            Ok(extract::Path(ids)) => Ok(Self(ids)),
            Err(PathRejection::FailedToDeserializePathParams(failed)) => Err(match failed.into_kind() {
                ErrorKind::DeserializeError { key, value, .. } => Problem::Address { name: key, given: value }.into(),
                ErrorKind::InvalidUtf8InPathParam { .. } => Problem::NoRoute.into(),
                other => ApiError::failed(other),
            }),
            Err(rejection) => Err(ApiError::failed(rejection)),
        }
    }
}

/// What is asked for behind the question mark.
pub struct Query<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        match extract::Query::from_request_parts(parts, state).await {
            Ok(extract::Query(asked)) => Ok(Self(asked)),
            Err(rejection) => Err(problem(&rejection).into()),
        }
    }
}

fn problem(rejection: &QueryRejection) -> Problem {
    // axum puts a sentence of its own before what serde says.
    let said = rejection.body_text();
    let problem = said.split_once(": ").map_or(said.as_str(), |(_, problem)| problem);
    Problem::Malformed { fault: of_text(problem) }
}
