//! The matrix of a class, whole and as it changes.

use crate::{
    id::{ObjectiveId, StudentId},
    matrix::Cell,
    objective::Wording,
    time::Instant,
};
use serde::{Deserialize, Serialize};

/// `GET /api/v1/classes/{class}/matrix`: a class's students by its objectives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Matrix {
    /// The class's objectives in its order.
    pub objectives: Vec<Column>,
    /// The students by name.
    pub students: Vec<Row>,
    /// The server's clock.
    pub server_now: Instant,
}

/// An objective of a [`Matrix`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Column {
    /// The objective.
    pub id: ObjectiveId,
    /// Where its words are.
    pub wording: Wording,
}

/// A student of a [`Matrix`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Row {
    /// The student.
    pub id: StudentId,
    /// The name as the class has it.
    pub name: String,
    /// When something was last heard of the student, practice or demonstration.
    pub heard: Option<Instant>,
    /// Another number when something new is on the student's record, even where no cell says anything else for it.
    #[serde(default)]
    pub record: i64,
    /// A cell for each of the objectives, in their order.
    pub cells: Vec<Cell>,
}

/// `changes` of `GET /api/v1/classes/{class}/live`: what is different now. Said twice it is the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Changes {
    /// The students of whom something is different.
    pub rows: Vec<RowChange>,
    /// The server's clock.
    pub server_now: Instant,
}

/// What is different of a student.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RowChange {
    /// The student.
    pub id: StudentId,
    /// When something was last heard.
    pub heard: Option<Instant>,
    /// The number of the student's record.
    #[serde(default)]
    pub record: i64,
    /// The cells that are different.
    pub cells: Vec<CellChange>,
}

/// A cell that is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CellChange {
    /// The objective.
    pub objective: ObjectiveId,
    /// What it is now.
    pub cell: Cell,
}

impl Matrix {
    /// What has to change in this to become `now`; none where the students or the objectives are others, so that it has
    /// to be read whole.
    #[must_use]
    pub fn changes_to(&self, now: &Self) -> Option<Vec<RowChange>> {
        let is_same_row = |(before, after): (&Row, &Row)| before.id == after.id && before.name == after.name;
        let is_same = self.objectives == now.objectives
            && self.students.len() == now.students.len()
            && self.students.iter().zip(&now.students).all(is_same_row);
        let pairs = self.students.iter().zip(&now.students).filter(|(before, after)| before != after);
        is_same.then(|| pairs.map(|(before, after)| change(&self.objectives, before, after)).collect())
    }

    /// Takes a change over; what is not of this matrix is left out.
    pub fn take(&mut self, changes: &Changes) {
        self.server_now = changes.server_now;
        for change in &changes.rows {
            let Some(row) = self.students.iter_mut().find(|row| row.id == change.id) else { continue };
            (row.heard, row.record) = (change.heard, change.record);
            for changed in &change.cells {
                let place = self.objectives.iter().position(|objective| objective.id == changed.objective);
                if let Some(cell) = place.and_then(|place| row.cells.get_mut(place)) {
                    *cell = changed.cell;
                }
            }
        }
    }
}

fn change(objectives: &[Column], before: &Row, after: &Row) -> RowChange {
    let cells = objectives.iter().zip(before.cells.iter().zip(&after.cells));
    let changed = cells.filter(|(_, (before, after))| before != after);
    let changed = changed.map(|(column, (_, cell))| CellChange { objective: column.id.clone(), cell: *cell });
    RowChange { id: after.id, heard: after.heard, record: after.record, cells: changed.collect() }
}
