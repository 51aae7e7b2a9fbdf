//! Reading, looking and writing once more where somebody else was quicker.

use crate::{problem::ApiError, store::StoreError};
use words::problems::Problem;

/// So often is it tried. Who is never quick enough is told to come again.
const TRIES: u32 = 16;

/// Why a run wrote nothing.
pub(crate) enum Halted {
    /// What it had read was changed meanwhile: it is run again, from reading on.
    Stale,
    /// It can't be done.
    Failed(ApiError),
}

/// Runs it until it is done or can't be.
///
/// # Errors
/// Why it can't be done.
pub(crate) async fn retry<T, R: Future<Output = Result<T, Halted>>>(run: impl Fn() -> R) -> Result<T, ApiError> {
    for _ in 0..TRIES {
        match run().await {
            Ok(done) => return Ok(done),
            Err(Halted::Failed(error)) => return Err(error),
            Err(Halted::Stale) => {}
        }
    }
    Err(StoreError::Stale.into())
}

impl From<StoreError> for Halted {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale => Self::Stale,
            other => Self::Failed(other.into()),
        }
    }
}

impl From<ApiError> for Halted {
    fn from(error: ApiError) -> Self {
        Self::Failed(error)
    }
}

impl From<Problem> for Halted {
    fn from(problem: Problem) -> Self {
        Self::Failed(problem.into())
    }
}

impl From<getrandom::Error> for Halted {
    fn from(error: getrandom::Error) -> Self {
        Self::Failed(error.into())
    }
}
