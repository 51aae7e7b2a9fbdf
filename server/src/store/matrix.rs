//! What a class's matrix is made of.

use super::{AttemptRow, DecisionRow};
use generators::item::Generator;
use mastery::{
    id::{ObjectiveId, StudentId},
    matrix::Progress,
    standing::Standing,
    time::Instant,
};
use std::{collections::HashMap, sync::Arc};

/// A student's part of it.
#[derive(Clone, Debug)]
pub struct StudentProgress {
    /// The student.
    pub id: StudentId,
    /// The name as the class has it.
    pub name: String,
    /// When something was last heard.
    pub heard: Option<Instant>,
    /// Counts what was written of the student: tries, decisions, work that came late.
    pub record: i64,
    /// Where the student stands, for each objective that was ever tried.
    pub standings: Arc<HashMap<ObjectiveId, Standing>>,
    /// What teachers decided of the student.
    pub decisions: Vec<DecisionRow>,
    /// The student's own demonstrations in what was decided of, the oldest first.
    pub decided: Vec<AttemptRow>,
    /// Demonstrations that run and count for the student.
    pub running: Vec<(ObjectiveId, Progress)>,
    /// What was practised lately, and when last.
    pub practised: Vec<(Generator, Instant)>,
}
