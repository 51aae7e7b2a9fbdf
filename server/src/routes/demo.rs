//! The demo school's students.

pub(super) mod read;
