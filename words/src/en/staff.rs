//! What the teacher's screens say.

mod accommodations;
mod choosing;
mod deciding;
mod evidence;
mod hand_in;
mod matrix;
mod waiting;
mod workshop;

pub(crate) use accommodations::accommodations;
#[cfg(feature = "items")]
pub(crate) use accommodations::percent_range;
pub(crate) use choosing::choosing;
pub(crate) use deciding::deciding;
pub(crate) use evidence::{evidence, item};
pub(crate) use hand_in::hand_in;
pub(crate) use matrix::{matrix, matrix_cell};
pub(crate) use waiting::waiting;
pub(crate) use workshop::workshop;

use crate::{
    Reader,
    staff::{Begin, Roster, Staff},
};

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
        Staff::StillSignedIn => "You are still signed in. Please try again before you leave this computer.",
        Staff::FillBoth => "Name and password, please.",
        Staff::Classes => "Classes",
        Staff::ClassCode => "Class code",
        Staff::ClassCodeHint => "Students sign in with the class code, their name and their PIN.",
        Staff::NoClasses => "There is no class with this account yet.",
        Staff::Loading => "One moment …",
        Staff::NotReached => "The server can’t be reached just now. Please try again.",
        Staff::NotUnderstood => "The server said something unexpected. Please try again.",
        Staff::NothingHere => "There is nothing here",
        Staff::NothingHereHelp => "This address leads nowhere, or to a class that is not yours.",
        Staff::ToClasses => "To your classes",
        Staff::Language => "Language",
    };
    text.to_owned()
}

pub(crate) fn begin(key: &Begin, _reader: Reader) -> String {
    match key {
        Begin::Heading => "Begin your school",
        Begin::Intro => "This server has no school yet. First the school and your own account, then a class.",
        Begin::School => "The school’s name",
        Begin::Numbers => "How numbers are written",
        Begin::Name => "Your name",
        Begin::NameHint => "You sign in with it.",
        Begin::Password => "Your password",
        Begin::PasswordHint { least } => return format!("At least {least} characters; a few words are good."),
        Begin::Act => "Begin",
        Begin::FillAll => "Please fill in every field.",
        Begin::NoSchool => {
            "This server has no school yet. To begin one, open the address that the server printed when it started."
        }
    }
    .to_owned()
}

pub(crate) fn roster(key: &Roster, _reader: Reader) -> String {
    let text = match key {
        Roster::Students { count: 1 } => "1 student",
        Roster::Students { count } => return format!("{count} students"),
        Roster::Add { count: 0 } => "Add students",
        Roster::Add { count: 1 } => "Add 1 student",
        Roster::Add { count } => return format!("Add {count} students"),
        Roster::NameOf { name } => return format!("Name of {name}"),
        Roster::RemoveAsk { name } => {
            return format!(
                "Take {name} out of the class? What {name} has shown is kept, and you can take {name} back."
            );
        }
        Roster::MoveTo { class } => return format!("Move to {class}"),
        Roster::ChangesOf { name } => return format!("Change {name}"),
        Roster::Sheet { class } => return format!("Sign-in slips for {class}"),
        Roster::SlipWhere { address } => return format!("Open {address}"),
        Roster::OnlyHere { address } => {
            return format!(
                "The slips say {address}, which leads here from this computer alone. For other devices, open this page by the address that they use, and make new PINs there."
            );
        }
        Roster::Back => "Classes",
        Roster::NewClass => "A new class’s name",
        Roster::BeginClass => "Make the class",
        Roster::NameClass => "Please give the class a name.",
        Roster::NoStudents => "No students yet. Write or paste their names below.",
        Roster::Names => "Students’ names",
        Roster::NamesHint => "One name on each line, as it stands on a list.",
        Roster::NewPins => "New PINs for all",
        Roster::NewPinsAsk => "Make new PINs for the whole class? The old ones stop working.",
        Roster::Rename => "Save the name",
        Roster::NewPin => "New PIN",
        Roster::Remove => "Take out of the class",
        Roster::Former => "Taken out of the class",
        Roster::Readmit { name } => return format!("Take {name} back"),
        Roster::Yes => "Yes",
        Roster::No => "No",
        Roster::Once => "Print it now: PINs are shown this once. You can make new ones at any time.",
        Roster::Print => "Print",
        Roster::Done => "Done",
        Roster::SlipClass => "Class code",
        Roster::SlipName => "Name",
        Roster::SlipPin => "PIN",
    };
    text.to_owned()
}
