//! What the student's screens say of work that waits.

use crate::{Reader, student::Saving};

pub(crate) fn saving(key: &Saving, _reader: Reader) -> String {
    let text = match key {
        Saving::Waits { count: 1 } => "1 piece of work is still to be sent",
        Saving::Waits { count } => return format!("{count} pieces of work are still to be sent"),
        Saving::WaitsLong { count: 1, day } => return format!("1 piece of work has been waiting here since {day}"),
        Saving::WaitsLong { count, day } => {
            return format!("{count} pieces of work have been waiting here since {day}");
        }
        Saving::NotTaken { count: 1 } => "The school could not take 1 piece of work as it is here",
        Saving::NotTaken { count } => {
            return format!("The school could not take {count} pieces of work as they are here");
        }
        Saving::NotTakenHelp => {
            "What you did is safe on this device. Please tell your teacher. You can save it as a file to give them."
        }
        Saving::InTab => {
            "What you did is only in this tab: keep it open. Please tell your teacher. You can save it as a file to give them."
        }
        Saving::SigningOut { count: 1 } => "1 piece of work is not at school yet",
        Saving::SigningOut { count } => return format!("{count} pieces of work are not at school yet"),
        Saving::FileName { day } => return format!("work-{}.tenfold", day.replace(' ', "-")),
        Saving::Saved { name } => {
            return format!("Saved as {name}. Give that file to your teacher. Only your school can open it.");
        }
        Saving::Locked { count: 1 } => "1 piece of work is locked on this device until it is sent.",
        Saving::Locked { count } => {
            return format!("{count} pieces of work are locked on this device until they are sent.");
        }
        Saving::WaitsHelp => {
            "Your work is safe on this device and goes to school by itself. If that takes too long, save it as a file for your teacher."
        }
        Saving::SaveFile => "Save my work as a file",
        Saving::NotSaved => "The file could not be made just now. Your work is still here.",
        Saving::SigningOutHelp => {
            "If you sign out now, your work stays on this device, locked: nobody here can read it, and it is sent when the school can be reached."
        }
        Saving::SignOutNow => "Lock it and sign out",
        Saving::Stay => "Stay signed in",
    };
    text.to_owned()
}
