//! Who is in the demo school. Its PINs are public: it is no place for real work.

use super::{Played, fixed, fixed_attempt};
use crate::{
    session::secret::{HashError, Hasher},
    store::{NewClass, NewSchool, NewStaff, NewStudent},
};
use mastery::{
    id::{AttemptId, ClassId, SchoolId, StaffId, StudentId, WriterId},
    wire::v1::DemoStudent,
};
use words::NumberStyle;

pub(super) const CLASS_CODE: &str = "APPLE";

/// Names and PINs.
const STUDENTS: [(&str, &str); 6] =
    [("Amara", "2468"), ("Béla", "1357"), ("Chloé", "8080"), ("José Luis", "4321"), ("Noor", "7777"), ("Zoë", "1212")];

/// The teacher's name and password.
pub const TEACHER: (&str, &str) = ("Ms Rivera", "apple-tree-42");

/// What was done on the days before.
pub(super) const HISTORY: &[Played] = &[
    Played { student: "Amara", objective: "multiply-one-digit", right: 8, days_ago: 6 },
    Played { student: "Amara", objective: "multiply-one-digit", right: 9, days_ago: 4 },
    Played { student: "Amara", objective: "round-to-nearest-ten", right: 7, days_ago: 2 },
    Played { student: "Béla", objective: "multiply-one-digit", right: 6, days_ago: 3 },
    Played { student: "José Luis", objective: "multiply-one-digit", right: 10, days_ago: 5 },
    Played { student: "José Luis", objective: "round-to-nearest-ten", right: 9, days_ago: 3 },
    Played { student: "José Luis", objective: "multiply-three-digit", right: 3, days_ago: 1 },
];

pub(super) fn school() -> SchoolId {
    SchoolId(fixed(1))
}

/// The attempt of a line of [`HISTORY`].
pub(super) fn attempt(played: &Played) -> AttemptId {
    let number = STUDENTS.iter().position(|(name, _)| *name == played.student).unwrap_or_default() as u64;
    fixed_attempt(1_000 + number * 100 + played.days_ago)
}

pub(super) fn writer(attempt: AttemptId) -> WriterId {
    WriterId(attempt.0)
}

/// The names and PINs to try.
#[must_use]
pub fn students() -> Vec<DemoStudent> {
    let student = |(name, pin): (&str, &str)| DemoStudent {
        class_code: CLASS_CODE.to_owned(),
        name: name.to_owned(),
        pin: pin.to_owned(),
    };
    STUDENTS.map(student).to_vec()
}

const CLASS: u64 = 2;
const STAFF: u64 = 3;

/// The school with its teacher.
pub(super) async fn new_school(hasher: &Hasher) -> Result<NewSchool, HashError> {
    let (name, password) = TEACHER;
    Ok(NewSchool {
        id: school(),
        name: "Tenfold Demo".to_owned(),
        number_style: NumberStyle::default(),
        staff: NewStaff { id: StaffId(fixed(STAFF)), name: name.to_owned(), secret: hasher.hash(password).await? },
    })
}

/// The class.
pub(super) fn new_class() -> NewClass {
    NewClass {
        school: school(),
        id: class(),
        name: "4B".to_owned(),
        code: CLASS_CODE.to_owned(),
        staff: StaffId(fixed(STAFF)),
    }
}

pub(super) fn class() -> ClassId {
    ClassId(fixed(CLASS))
}

/// Its students.
pub(super) async fn new_students(hasher: &Hasher) -> Result<Vec<NewStudent>, HashError> {
    let mut students = Vec::new();
    for (number, (name, pin)) in (10..).zip(STUDENTS) {
        let secret = hasher.hash(pin).await?;
        students.push(NewStudent { id: StudentId(fixed(number)), name: name.to_owned(), secret });
    }
    Ok(students)
}
