//! Something to say at the place where it belongs; told to a screen reader when it comes, without haste.

use super::{
    dom::{El, el, p},
    words::say,
};
use crate::device::http::Failure;
use words::student::Shell;

/// A line that is there whenever the text is not empty.
#[must_use]
pub fn notice(text: impl Fn() -> String + 'static) -> El {
    el("div", "notice").attr("role", "status").live(move || {
        let text = text();
        if text.is_empty() { Vec::new() } else { vec![p("", &text)] }
    })
}

/// What to say of a request that brought nothing.
#[must_use]
pub fn of_failure(failure: &Failure) -> String {
    match failure {
        Failure::NotReached => say(Shell::NotReached),
        Failure::NotUnderstood => say(Shell::NotUnderstood),
        Failure::Problem(problem) => problem.detail.clone(),
    }
}
