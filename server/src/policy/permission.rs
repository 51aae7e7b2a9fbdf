//! The token that only [`super::may`] makes, and what it opens.

use crate::problem::ApiError;
use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};

/// The proof that the policy was asked and said yes.
#[derive(Debug)]
pub struct Permission {
    _made_by_may: (),
}

/// Marks an answer whose handler asked.
#[derive(Clone)]
struct Asked;

impl Permission {
    pub(super) const fn given() -> Self {
        Self { _made_by_may: () }
    }

    /// The answer that was permitted.
    pub fn answer<T: IntoResponse>(self, answer: T) -> Permitted<T> {
        Permitted { answer }
    }
}

/// An answer that a permission was spent on.
pub struct Permitted<T> {
    answer: T,
}

impl<T: IntoResponse> IntoResponse for Permitted<T> {
    fn into_response(self) -> Response {
        let mut response = self.answer.into_response();
        response.extensions_mut().insert(Asked);
        response
    }
}

/// Lets no success out of the API that no permission was spent on.
pub async fn insist(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let is_failure = response.status().is_client_error() || response.status().is_server_error();
    if is_failure || response.extensions().get::<Asked>().is_some() {
        return response;
    }
    ApiError::failed("a handler answered without asking the policy").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Act, Actor, Row, may};
    use axum::{Router, body::Body, http::StatusCode, middleware::from_fn, routing::get};
    use tower::ServiceExt;

    #[tokio::test]
    async fn a_handler_that_does_not_ask_answers_nobody() {
        let asks = || async {
            may(&Actor::Nobody, Act::SeeHealth, &Row::Open).map(|it| it.answer("yes")).map_err(ApiError::from)
        };
        let refused = || async {
            may(&Actor::Nobody, Act::SeePath, &Row::Open).map(|it| it.answer("no")).map_err(ApiError::from)
        };
        let routes = Router::new()
            .route("/asks", get(asks))
            .route("/refused", get(refused))
            .route("/forgets", get(|| async { "everything" }))
            .layer(from_fn(insist));
        for (path, status) in [
            ("/asks", StatusCode::OK),
            ("/refused", StatusCode::UNAUTHORIZED),
            ("/forgets", StatusCode::INTERNAL_SERVER_ERROR),
        ] {
            let request = Request::get(path).body(Body::empty()).expect("a request");
            let answer = routes.clone().oneshot(request).await.expect("an answer");
            assert_eq!(answer.status(), status, "{path}");
        }
    }
}
