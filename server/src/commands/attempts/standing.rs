//! Where a student stands with an objective, as it is printed: also where a teacher's word alone says so.

use crate::store::{Store, Stored, StudentRow};
use mastery::{
    id::{ObjectiveId, SchoolId, StudentId},
    standing::Standing,
};
use serde::Serialize;
use std::collections::{HashMap, hash_map::Entry};

/// A student's standings.
pub(super) type OfStudent = HashMap<ObjectiveId, Standing>;

/// A school's standings, each student's read once.
pub(super) struct Standings<'a> {
    store: &'a dyn Store,
    school: SchoolId,
    read: HashMap<StudentId, OfStudent>,
}

impl<'a> Standings<'a> {
    pub fn new(store: &'a dyn Store, school: SchoolId) -> Self {
        Self { store, school, read: HashMap::new() }
    }

    pub async fn of(&mut self, student: StudentId) -> Stored<&OfStudent> {
        Ok(match self.read.entry(student) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(unread) => unread.insert(self.store.read_standings(self.school, student).await?),
        })
    }
}

/// A line. Its shape is a promise: new fields may join.
#[derive(Serialize)]
pub(super) struct Stood {
    kind: &'static str,
    /// By name.
    pub student: String,
    student_id: StudentId,
    pub objective: ObjectiveId,
    pub standing: Standing,
}

/// A student's lines in the order of the class's objectives, then those that the class does not have.
pub(super) fn lines(student: &StudentRow, standings: &OfStudent, class: &[ObjectiveId]) -> Vec<Stood> {
    let place = |id: &ObjectiveId| class.iter().position(|known| known == id).unwrap_or(class.len());
    // What was taken back leaves nothing to say.
    let mut stood: Vec<_> = standings.iter().filter(|(_, standing)| **standing != Standing::NotTried).collect();
    stood.sort_by_key(|(id, _)| (place(id), (*id).clone()));
    let line = |(objective, standing): (&ObjectiveId, &Standing)| Stood {
        kind: "standing",
        student: student.name.clone(),
        student_id: student.id,
        objective: objective.clone(),
        standing: *standing,
    };
    stood.into_iter().map(line).collect()
}
