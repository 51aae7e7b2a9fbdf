//! What the teacher's screens say.

use crate::{Reader, staff::Staff};

pub(crate) fn say(key: &Staff, _reader: Reader) -> String {
    let text = match key {
        Staff::Title { page } => return format!("{page} · Tenfold"),
        Staff::WaitSeconds { seconds: 1 } => "Again in 1 second",
        Staff::WaitSeconds { seconds } => return format!("Again in {seconds} seconds"),
        Staff::SignedInAs { name } => return format!("You are signed in as {name}"),
        Staff::Product => "Tenfold",
        Staff::SignInHeading => "Sign in as a teacher",
        Staff::Name => "Name",
        Staff::Password => "Password",
        Staff::SignIn => "Sign in",
        Staff::SignOut => "Sign out",
        Staff::FillBoth => "Name and password, please.",
        Staff::Classes => "Classes",
        Staff::ClassCode => "Class code",
        Staff::ClassCodeHint => "Students sign in with the class code, their name and their PIN.",
        Staff::NoClasses => "There is no class with this account yet.",
        Staff::Loading => "One moment …",
        Staff::NotReached => "The server can’t be reached just now. Please try again.",
        Staff::NotUnderstood => "The server said something unexpected. Please try again.",
        Staff::Language => "Language",
    };
    text.to_owned()
}
