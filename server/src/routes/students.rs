//! A class's students.

pub(super) mod create;
pub(super) mod delete;
pub(super) mod list;
pub(super) mod readmit;
pub(super) mod update;

use crate::{
    problem::ApiError,
    store::{StudentRow, Taken},
};
use mastery::wire::v1;
use words::problems::Problem;

impl From<Taken> for ApiError {
    fn from(taken: Taken) -> Self {
        match taken {
            Taken::Names(names) => Problem::NamesTaken { names }.into(),
            Taken::Code => Self::failed("a class code came twice"),
        }
    }
}

impl From<StudentRow> for v1::Student {
    fn from(student: StudentRow) -> Self {
        Self { id: student.id, name: student.name }
    }
}
