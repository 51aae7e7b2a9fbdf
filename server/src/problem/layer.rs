//! Giving problems their words, in the language that the request asks for.

use super::{ApiError, LARGEST_BODY, pointer::errors};
use axum::{
    Json,
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use mastery::wire::v1;
use words::{
    Locale, Reader, Say,
    json::Fault,
    problems::{Problem, Title},
};

/// Turns every failure below `/api` into a problem, those of the framework too.
pub async fn speak(request: Request, next: Next) -> Response {
    let locale = locale(request.headers());
    let mut response = next.run(request).await;
    if !response.status().is_client_error() && !response.status().is_server_error() {
        return response;
    }
    let error = response.extensions_mut().remove::<ApiError>().unwrap_or_else(|| of_status(response.status()).into());
    let mut spoken = spoken(error, locale.into());
    // A 405 says what is allowed.
    if let Some(allow) = response.headers_mut().remove(header::ALLOW) {
        spoken.headers_mut().insert(header::ALLOW, allow);
    }
    spoken
}

fn spoken(error: ApiError, reader: Reader) -> Response {
    let (status, name) = error.kind();
    let retry_after = match error.problem {
        Problem::Wait { seconds } => Some(seconds),
        Problem::Busy => Some(1),
        Problem::StorageFull => Some(60),
        _ => None,
    };
    let errors = errors(&error.problem, reader);
    let problem = v1::Problem {
        kind: format!("/problems/{name}"),
        detail: error.problem.say(reader),
        title: Title(error.problem).say(reader),
        status: status.as_u16(),
        retry_after,
        held: error.held.map(|held| *held),
        errors,
    };
    let mut response = (status, Json(problem)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(reader.locale.tag()));
    if let Some(seconds) = retry_after {
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn of_status(status: StatusCode) -> Problem {
    match status {
        StatusCode::NOT_FOUND => Problem::NoRoute,
        StatusCode::METHOD_NOT_ALLOWED => Problem::WrongMethod,
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge { most: LARGEST_BODY as u64 / 1024 },
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::NotJson,
        status if status.is_client_error() => Problem::Malformed { fault: Fault::unfit() },
        _ => Problem::Failed,
    }
}

/// The first language of `Accept-Language` by its weight that the product speaks.
pub fn locale(headers: &HeaderMap) -> Locale {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|wanted| wanted.to_str().ok()).unwrap_or_default();
    let mut best = (0.0, Locale::default());
    for range in wanted.split(',') {
        let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok()).unwrap_or(0.0);
        if let Ok(locale) = tag.trim().parse::<Locale>()
            && weight > best.0
        {
            best = (weight, locale);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_gets_the_language_asked_for_if_it_is_spoken() {
        for (wanted, tag) in [
            ("", "en"),
            ("es", "es"),
            ("es-MX,es;q=0.9,en;q=0.8", "es"),
            ("fr,en;q=0.5,es;q=0.9", "es"),
            ("fr", "en"),
            ("es;q=0", "en"),
            (";;,q=", "en"),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static(wanted))]);
            assert_eq!(locale(&headers).tag(), tag, "{wanted}");
        }
    }
}
