//! What a client is told when something does not work: RFC 9457 problem details in the reader's language.

mod address;
mod body;
mod layer;
mod pointer;
mod said;

pub use address::{Path, Query};
pub use body::Body;
pub use layer::{locale, speak};
pub use said::of_json;

use crate::{policy::Refused, session::secret::HashError, store::StoreError};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use mastery::wire::v1::Acknowledged;
use words::problems::Problem;

/// The largest body, in bytes.
pub const LARGEST_BODY: usize = 1 << 20;

/// An answer that says what is wrong. Its words are found by [`speak`], which knows the reader's language.
#[derive(Clone, Debug)]
pub struct ApiError {
    /// What is wrong.
    pub problem: Problem,
    /// With a 409 to a batch: what is held, whether or not the batch is kept beside it.
    pub held: Option<Box<Acknowledged>>,
}

impl ApiError {
    /// The server's own failure: the log says what, the client only that.
    pub fn failed(what: impl std::fmt::Display) -> Self {
        tracing::error!("a request failed: {what}");
        Problem::Failed.into()
    }

    /// The status, and the stable name of the kind of problem.
    #[must_use]
    pub fn kind(&self) -> (StatusCode, &'static str) {
        match self.problem {
            Problem::Malformed { .. } => (StatusCode::BAD_REQUEST, "malformed"),
            Problem::Address { .. } => (StatusCode::BAD_REQUEST, "address"),
            Problem::NotJson => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json"),
            Problem::TooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Problem::NoRoute => (StatusCode::NOT_FOUND, "no-such-address"),
            // Of the fives, so that a tab keeps what it has and tries again.
            Problem::OtherWire => (StatusCode::NOT_IMPLEMENTED, "other-version"),
            Problem::WrongMethod => (StatusCode::METHOD_NOT_ALLOWED, "wrong-method"),
            Problem::NoAttempt => (StatusCode::NOT_FOUND, "no-such-attempt"),
            Problem::NoObjective { .. } => (StatusCode::NOT_FOUND, "no-such-objective"),
            Problem::NotSignedIn => (StatusCode::UNAUTHORIZED, "not-signed-in"),
            Problem::NotAllowed => (StatusCode::FORBIDDEN, "not-allowed"),
            Problem::OtherOrigin => (StatusCode::FORBIDDEN, "other-origin"),
            Problem::SignInRefused | Problem::StaffSignInRefused => (StatusCode::UNAUTHORIZED, "sign-in-refused"),
            Problem::Wait { .. } => (StatusCode::TOO_MANY_REQUESTS, "wait"),
            Problem::NotReady { .. } => (StatusCode::CONFLICT, "not-ready"),
            Problem::AttemptTaken => (StatusCode::CONFLICT, "attempt-taken"),
            Problem::AttemptId => (StatusCode::UNPROCESSABLE_ENTITY, "attempt-id"),
            Problem::Forged => (StatusCode::UNAUTHORIZED, "forged"),
            Problem::NotSealed | Problem::SealedElsewhere | Problem::SealedDamaged => {
                (StatusCode::UNPROCESSABLE_ENTITY, "sealed-work")
            }
            Problem::OtherAttempt => (StatusCode::FORBIDDEN, "other-attempt"),
            Problem::Conflict { .. } => (StatusCode::CONFLICT, "conflict"),
            Problem::OutOfPlace { .. } => (StatusCode::CONFLICT, "out-of-place"),
            Problem::TooManyEvents { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "too-many-events"),
            Problem::BeginRefused => (StatusCode::FORBIDDEN, "begin-refused"),
            Problem::Text { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "text"),
            Problem::NamesTaken { .. } => (StatusCode::CONFLICT, "names-taken"),
            Problem::NamesTwice { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "names-twice"),
            Problem::NamesTooLong { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "names-too-long"),
            Problem::TooManyStudents { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "too-many-students"),
            Problem::NoStudent => (StatusCode::NOT_FOUND, "no-such-student"),
            Problem::TimeFactor { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "time-factor"),
            Problem::AccommodationsTaken => (StatusCode::CONFLICT, "accommodations-taken"),
            Problem::Objective { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "objective"),
            Problem::RevisionTaken { .. } => (StatusCode::CONFLICT, "revision-taken"),
            Problem::ObjectivesChanged => (StatusCode::CONFLICT, "objectives-changed"),
            Problem::NoObjectiveLeft | Problem::ObjectiveTwice { .. } | Problem::UnknownObjective { .. } => {
                (StatusCode::UNPROCESSABLE_ENTITY, "objectives")
            }
            Problem::EventsTooLarge { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "events-too-large"),
            Problem::EventTooLarge { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "event-too-large"),
            Problem::DecisionId => (StatusCode::UNPROCESSABLE_ENTITY, "decision-id"),
            Problem::DecisionTaken => (StatusCode::CONFLICT, "decision-taken"),
            Problem::NoDecision => (StatusCode::NOT_FOUND, "no-such-decision"),
            Problem::UndoneBefore => (StatusCode::CONFLICT, "undone-before"),
            Problem::CountsNotHere => (StatusCode::CONFLICT, "counts-not-here"),
            Problem::MoreTime { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "more-time"),
            Problem::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Problem::StorageFull => (StatusCode::INSUFFICIENT_STORAGE, "storage-full"),
            Problem::Failed => (StatusCode::INTERNAL_SERVER_ERROR, "failed"),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.kind().0.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Problem> for ApiError {
    fn from(problem: Problem) -> Self {
        Self { problem, held: None }
    }
}

impl From<Refused> for ApiError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NotSignedIn => Problem::NotSignedIn.into(),
            Refused::NotYours => Problem::NotAllowed.into(),
            Refused::OtherAttempt => Problem::OtherAttempt.into(),
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            // Tried again and again, and somebody else was always quicker.
            StoreError::Stale | StoreError::Busy => Problem::Busy.into(),
            StoreError::Full => {
                tracing::error!("the disk is full");
                Problem::StorageFull.into()
            }
            other => Self::failed(other),
        }
    }
}

impl From<HashError> for ApiError {
    fn from(error: HashError) -> Self {
        match error {
            HashError::Busy => Problem::Busy.into(),
            other => Self::failed(other),
        }
    }
}

impl From<getrandom::Error> for ApiError {
    fn from(error: getrandom::Error) -> Self {
        Self::failed(error)
    }
}

impl From<tower_sessions::session::Error> for ApiError {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::failed(error)
    }
}
