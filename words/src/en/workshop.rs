//! What a teacher can set of an objective.

#[cfg(feature = "items")]
mod revision;

#[cfg(feature = "items")]
pub(crate) use revision::{at_field, change, wrong};

use crate::{Reader, workshop::Field};

pub(crate) fn field(key: &Field, _: Reader) -> String {
    let text = match key {
        Field::Wording => "What the student will be able to do",
        Field::Generator => "Problems",
        Field::Required => "Right",
        Field::Of => "of",
        Field::TimeLimit => "Time limit",
        Field::Prerequisites => "What has to be met before",
    };
    text.to_owned()
}
