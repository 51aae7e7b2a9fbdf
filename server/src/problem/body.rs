//! A request's JSON body, or the problem with it.

use super::{ApiError, LARGEST_BODY};
use axum::{
    Json,
    extract::{FromRequest, Request, rejection::JsonRejection},
    http::StatusCode,
};
use serde::de::DeserializeOwned;
use words::problems::Problem;

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
            Problem::Malformed { problem: said_of_json(problem) }
        }
    }
}

/// What serde says of JSON that does not fit, without the names that types have in this program: `invalid type: string
/// "x", expected u32 at line 1 column 2` is for its authors.
pub fn said_of_json(said: &str) -> String {
    let (Some((found, rest)), false) = (said.split_once(", expected "), said.contains("one of")) else {
        return said.to_owned();
    };
    match rest.rsplit_once(" at line ") {
        Some((_, place)) => format!("{found} at line {place}"),
        None => found.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::said_of_json;

    #[test]
    fn people_read_no_names_of_types() {
        for (said, told) in [
            (
                "invalid type: string \"x\", expected u32 at line 1 column 12",
                "invalid type: string \"x\" at line 1 column 12",
            ),
            ("invalid type: map, expected struct SignIn", "invalid type: map"),
            ("missing field `pin` at line 1 column 2", "missing field `pin` at line 1 column 2"),
            (
                "outcome: unknown variant `best`, expected one of `met`, `not_met` at line 1 column 30",
                "outcome: unknown variant `best`, expected one of `met`, `not_met` at line 1 column 30",
            ),
            ("expected value at line 1 column 1", "expected value at line 1 column 1"),
        ] {
            assert_eq!(said_of_json(said), told);
        }
    }
}
