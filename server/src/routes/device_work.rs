//! What devices hold of students' work.

pub(super) mod check;
pub(super) mod list;
