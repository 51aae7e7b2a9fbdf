//! What the student's screens say, a topic a screen.

mod about;
mod path;
mod practice;
mod ready;
mod result;
mod saving;
mod shell;
mod sign_in;
mod sitting;

pub use about::About;
pub use path::Path;
pub use practice::Practice;
pub use ready::Ready;
pub use result::Result;
pub use saving::Saving;
pub use shell::Shell;
pub use sign_in::SignIn;
pub use sitting::Sitting;

/// What there is none of is left out, except for the first.
pub(crate) fn counted(counts: [(u16, &str); 4]) -> String {
    let mut said = String::new();
    for (place, (count, what)) in counts.into_iter().enumerate() {
        if place == 0 || count > 0 {
            let comma = if place == 0 { "" } else { ", " };
            said.push_str(&format!("{comma}{count} {what}"));
        }
    }
    said
}

say!(student: Shell => shell, SignIn => sign_in, Path => path, About => about, Practice => practice, Ready => ready,
    Sitting => sitting, Result => result, Saving => saving);
