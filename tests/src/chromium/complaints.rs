//! Which lines of Chromium's console say that a page did something wrong, and which only what a test brought about.

/// A header that counts only where there is https.
const ONLY_OVER_HTTPS: &str = "Cross-Origin-Opener-Policy header has been ignored";

const NOT_LOADED: &str = "Failed to load resource: ";

/// What the API answers where somebody asks for what they may not have or what is not as it has to be: not signed in, not
/// theirs, taken already, not to be used, too many tries; that it does not speak the page's version, and that it is busy
/// just now.
const ANSWERS: [u16; 7] = [401, 403, 409, 422, 429, 501, 503];

/// Where "it is not there" is an answer too: the students of a demo, and an attempt that the school does not know.
const MAY_BE_MISSING: [&str; 2] = ["/api/v1/demo", "/api/v1/attempts/"];

/// Whether a line of the console is a complaint of a page of `origin`. A file of ours that is not there is one, and a server
/// that has failed; a network that was cut is none.
pub(super) fn is_complaint(line: &str, origin: &str) -> bool {
    let Some((address, why)) = line.split_once(NOT_LOADED) else { return !line.contains(ONLY_OVER_HTTPS) };
    if why.starts_with("net::ERR_") {
        return false;
    }
    let path = address.strip_prefix(origin).unwrap_or_default();
    let status = why.split(|c: char| !c.is_ascii_digit()).find_map(|digits| digits.parse().ok());
    let may_be_missing = MAY_BE_MISSING.iter().any(|known| path.starts_with(known));
    let is_answer = status.is_some_and(|status| ANSWERS.contains(&status) || (status == 404 && may_be_missing));
    !(is_answer && path.starts_with("/api/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_test_brings_about_is_none_and_a_fault_of_ours_is() {
        let answered = |path: &str, status: &str| {
            format!("http://127.0.0.1:4100{path} - {NOT_LOADED}the server responded with a status of {status}")
        };
        for (line, expected) in [
            (answered("/api/v1/session", "401 (Unauthorized)"), false),
            (answered("/api/v1/tickets", "409 (Conflict)"), false),
            (answered("/api/v9/path", "501 (Not Implemented)"), false),
            (answered("/api/v1/demo", "404 (Not Found)"), false),
            (answered("/api/v1/attempts/0/log", "404 (Not Found)"), false),
            (answered("/api/v1/path", "404 (Not Found)"), true),
            (answered("/api/v1/path", "500 (Internal Server Error)"), true),
            (answered("/api/v1/events", "400 (Bad Request)"), true),
            (answered("/assets/items.js", "404 (Not Found)"), true),
            (answered("/", "503 (Service Unavailable)"), true),
            (format!("http://127.0.0.1:4100/api/v1/path - {NOT_LOADED}net::ERR_INTERNET_DISCONNECTED"), false),
            (format!("http://127.0.0.1:4100/ - The {ONLY_OVER_HTTPS}, because the origin was untrustworthy."), false),
            ("http://127.0.0.1:4100/assets/a.js 1:2 Uncaught TypeError: x is not a function".to_owned(), true),
        ] {
            assert_eq!(is_complaint(&line, "http://127.0.0.1:4100"), expected, "{line}");
        }
    }
}
