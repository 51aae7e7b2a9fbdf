//! The matrix of a class.

use crate::{
    history::History,
    store::{PupilProgress, Store, Stored},
};
use mastery::{
    id::{ClassId, ObjectiveId, SchoolId},
    matrix::{Cell, cell},
    objective::Objective,
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
    let pupils = store.read_progress(school, class, now).await?;
    Ok(matrix(&objectives, pupils, now))
}

fn matrix(objectives: &[Objective], pupils: Vec<PupilProgress>, now: Instant) -> Matrix {
    let way = Way::along(objectives);
    let columns = objectives.iter();
    let columns = columns.map(|objective| Column { id: objective.id.clone(), wording: objective.wording.clone() });
    let row = |mut pupil: PupilProgress| {
        let cells = cells(objectives, &way, &mut pupil);
        Row { id: pupil.id, name: pupil.name, heard: pupil.heard, cells }
    };
    Matrix { objectives: columns.collect(), students: pupils.into_iter().map(row).collect(), server_now: now }
}

fn cells(objectives: &[Objective], way: &Way<'_>, pupil: &mut PupilProgress) -> Vec<Cell> {
    let history = History::of(pupil.id, take(&mut pupil.decided), take(&mut pupil.decisions));
    let reopened = |id: &ObjectiveId| history.reopened(id);
    let walk = way.walk(&pupil.standings, &reopened);
    let practised = practised(objectives, pupil);
    let of = |(objective, step): (&Objective, Step)| {
        let running = pupil.running.iter().rev().find(|(id, _)| *id == objective.id).map(|(_, progress)| *progress);
        cell(step.standing, &step.readiness, running, practised.get(&objective.id).copied())
    };
    walk.steps().map(of).collect()
}

/// When something was last practised toward each objective: by its own problems or by those of an approach.
fn practised<'a>(objectives: &'a [Objective], pupil: &PupilProgress) -> HashMap<&'a ObjectiveId, Instant> {
    let mut last: HashMap<&ObjectiveId, Instant> = HashMap::new();
    for (generator, at) in &pupil.practised {
        for objective in objectives.iter().filter(|objective| objective.drawn_by(generator).is_some()) {
            let known = last.entry(&objective.id).or_insert(*at);
            *known = (*known).max(*at);
        }
    }
    last
}
