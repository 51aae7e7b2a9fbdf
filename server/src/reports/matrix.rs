//! The matrix of a class.

use crate::{
    history::History,
    store::{Store, Stored, StudentProgress},
};
use generators::item::Generator;
use mastery::{
    id::{ClassId, ObjectiveId, SchoolId},
    matrix::{Cell, cell},
    objective::{Objective, Toward},
    path::{Step, Way},
    time::Instant,
    wire::v1::{Column, Matrix, Row},
};
use std::{collections::HashMap, mem::take};

/// Reads a class and computes its matrix.
///
/// # Errors
/// When the store fails.
pub async fn read(store: &dyn Store, school: SchoolId, class: ClassId, now: Instant) -> Stored<Matrix> {
    let objectives = store.list_objectives(school, class).await?;
    let toward = store.read_toward(school, class).await?;
    let students = store.read_progress(school, class, now).await?;
    Ok(matrix(&objectives, &toward, students, now))
}

fn matrix(objectives: &[Objective], toward: &Toward, students: Vec<StudentProgress>, now: Instant) -> Matrix {
    let way = Way::along(objectives);
    let columns = objectives.iter();
    let columns = columns.map(|objective| Column { id: objective.id.clone(), wording: objective.wording.clone() });
    let row = |mut student: StudentProgress| {
        let cells = cells(&way, toward, &mut student);
        Row { id: student.id, name: student.name, heard: student.heard, record: student.record, cells }
    };
    Matrix { objectives: columns.collect(), students: students.into_iter().map(row).collect(), server_now: now }
}

fn cells(way: &Way<'_>, toward: &Toward, student: &mut StudentProgress) -> Vec<Cell> {
    let history = History::of(student.id, take(&mut student.decided), take(&mut student.decisions));
    let reopened = |id: &ObjectiveId| history.reopened(id);
    let walk = way.walk(&student.standings, &reopened);
    let practised = practised(toward, &student.practised);
    let of = |(objective, step): (&Objective, Step)| {
        let running = student.running.iter().rev().find(|(id, _)| *id == objective.id).map(|(_, progress)| *progress);
        cell(step.standing, &step.readiness, running, practised.get(&objective.id).copied())
    };
    walk.steps().map(of).collect()
}

/// When something was last practised toward each objective: by its own problems or by those of an approach.
fn practised<'a>(toward: &'a Toward, practised: &'a [(Generator, Instant)]) -> HashMap<&'a ObjectiveId, Instant> {
    let mut last: HashMap<&ObjectiveId, Instant> = HashMap::new();
    for (generator, at) in practised {
        for objective in toward.objectives(generator) {
            let known = last.entry(objective).or_insert(*at);
            *known = (*known).max(*at);
        }
    }
    last
}
