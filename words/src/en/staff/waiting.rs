//! Devices with work that is not at school.

use crate::{Reader, staff::Waiting};

pub(crate) fn waiting(key: &Waiting, _reader: Reader) -> String {
    let text = match key {
        Waiting::Heading => "Work that has not arrived",
        Waiting::Intro => {
            "When a student’s device reaches the school, it compares what it holds with what is here. A device stands below while something of that is missing here, or is not the same."
        }
        Waiting::None => "Every device that was heard from has handed in all it holds.",
        Waiting::Help => {
            "Open Tenfold on that device while it is connected: what waits is sent by itself, whoever is signed in. Where it can’t connect, the student saves the work as a file there, and you hand it in here."
        }
        Waiting::Waits { count: 1 } => "1 piece of work is on a device and not all here.",
        Waiting::Waits { count } => return format!("{count} pieces of work are on a device and not all here."),
        Waiting::Differs { count: 1 } => "Of 1 piece of work, the device has something else than the school.",
        Waiting::Differs { count } => {
            return format!("Of {count} pieces of work, the device has something else than the school.");
        }
        Waiting::Times { device, since, told } => {
            return format!("Device {device}. Since {since}; last heard from {told}.");
        }
    };
    text.to_owned()
}
