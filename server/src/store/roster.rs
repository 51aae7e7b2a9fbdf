//! A school with its people, to be written at once.

use super::Secret;
use mastery::{
    id::{ClassId, SchoolId, StaffId, StudentId},
    objective::Objective,
};
use words::NumberStyle;

/// A class.
#[derive(Clone, Debug)]
pub struct ClassRow {
    /// The school.
    pub school: SchoolId,
    /// The class.
    pub id: ClassId,
    /// Its name.
    pub name: String,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
}

/// A school of one class.
#[derive(Clone, Debug)]
pub struct NewSchool {
    /// The school.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// How it writes numbers.
    pub number_style: NumberStyle,
    /// The class.
    pub class: ClassId,
    /// The class's name.
    pub class_name: String,
    /// The code that students sign in with.
    pub class_code: String,
    /// The class's objectives in its order.
    pub objectives: Vec<Objective>,
    /// Who teaches it.
    pub staff: NewStaff,
    /// Who learns there.
    pub students: Vec<NewStudent>,
}

/// A teacher.
#[derive(Clone, Debug)]
pub struct NewStaff {
    /// The account.
    pub id: StaffId,
    /// Its name.
    pub name: String,
    /// The password.
    pub secret: Secret,
}

/// A student.
#[derive(Clone, Debug)]
pub struct NewStudent {
    /// The student.
    pub id: StudentId,
    /// The name as the class has it.
    pub name: String,
    /// The PIN.
    pub secret: Secret,
}
