//! Schools and their people, as they are written and listed.

use super::Secret;
use mastery::id::{ClassId, SchoolId, StaffId, StudentId};
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
    /// The code that its students sign in with.
    pub code: String,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
}

/// A school with the person who begins it.
#[derive(Clone, Debug)]
pub struct NewSchool {
    /// The school.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// How it writes numbers.
    pub number_style: NumberStyle,
    /// Who begins it.
    pub staff: NewStaff,
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

/// A class with who teaches it. Its objectives are those that the catalogue begins with until somebody changes one.
#[derive(Clone, Debug)]
pub struct NewClass {
    /// The school.
    pub school: SchoolId,
    /// The class.
    pub id: ClassId,
    /// Its name.
    pub name: String,
    /// The code that students sign in with.
    pub code: String,
    /// Who teaches it.
    pub staff: StaffId,
}

/// A student who joins a class.
#[derive(Clone, Debug)]
pub struct NewStudent {
    /// The student.
    pub id: StudentId,
    /// The name as the class has it.
    pub name: String,
    /// The PIN.
    pub secret: Secret,
}

/// A student of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StudentRow {
    /// The student.
    pub id: StudentId,
    /// The name as the class has it.
    pub name: String,
}

/// What becomes different of a student of a class.
#[derive(Clone, Debug, Default)]
pub struct StudentChange {
    /// The new name.
    pub name: Option<String>,
    /// The class to move to, another than the first.
    pub class: Option<ClassId>,
}

/// Why a name can't be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Another class has the code.
    Code,
    /// The class has students of these names already.
    Names(Vec<String>),
}
