//! A student's accommodations.

use crate::{Reader, staff::Accommodations};

pub(crate) fn accommodations(key: &Accommodations, _reader: Reader) -> String {
    let text = match key {
        Accommodations::Of { name } => return format!("Accommodations for {name}"),
        Accommodations::PercentRange { least, most } => return percent_range(*least, *most),
        Accommodations::Becomes { usual, limit } => return format!("A limit of {usual} becomes {limit}."),
        Accommodations::PercentOfUsual { percent } => return format!("{percent} percent of the usual time"),
        Accommodations::Private => "Only the teachers of the class see this.",
        Accommodations::FromNextStart => "A change counts from the next start; what is running keeps its time.",
        Accommodations::Time => "Time",
        Accommodations::UsualTime => "The usual time",
        Accommodations::MoreTime => "More time",
        Accommodations::NoClock => "No clock",
        Accommodations::Percent => "Percent of the usual time",
        Accommodations::Screens => "Screens",
        Accommodations::LargerType => "Larger type",
        Accommodations::LargerTypeHint => "Half as large again, on every screen.",
        Accommodations::Keypad => "The keypad always shown",
        Accommodations::KeypadHint => "Also where there is a mouse and a keyboard.",
        Accommodations::Meanwhile => "Somebody saved other accommodations meanwhile",
        Accommodations::NothingOverwritten => {
            "Nothing was overwritten: what you entered is still here. Save again to put it in the place of what stands now:"
        }
        Accommodations::UsualType => "Type of the usual size",
        Accommodations::KeypadAsNeeded => "The keypad where it is needed",
        Accommodations::Save => "Save",
        Accommodations::Saved => "Saved.",
    };
    text.to_owned()
}

/// The same at the field and from the server.
pub(crate) fn percent_range(least: u32, most: u32) -> String {
    format!("Write a whole number from {least} to {most}: the percent of the usual time.")
}
