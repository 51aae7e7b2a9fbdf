//! The matrix of a class.

use crate::store::{PupilProgress, Store, Stored};
use mastery::{
    id::{ClassId, ObjectiveId, SchoolId},
    matrix::{Cell, cell},
    objective::Objective,
    path::readiness,
    standing::Standing,
    time::Instant,
    wire::v1::{Column, Matrix, Row},
};
use std::collections::{HashMap, HashSet};

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
    let of_class: HashSet<&ObjectiveId> = objectives.iter().map(|objective| &objective.id).collect();
    let columns = objectives.iter();
    let columns = columns.map(|objective| Column { id: objective.id.clone(), wording: objective.wording.clone() });
    let row = |pupil: PupilProgress| {
        let cells = cells(objectives, &of_class, &pupil);
        Row { id: pupil.id, name: pupil.name, heard: pupil.heard, cells }
    };
    Matrix { objectives: columns.collect(), students: pupils.into_iter().map(row).collect(), server_now: now }
}

fn cells(objectives: &[Objective], of_class: &HashSet<&ObjectiveId>, pupil: &PupilProgress) -> Vec<Cell> {
    // As the path has it: what the class does not have can't be met there, and what was never tried is not tried.
    let standing_of = |id: &ObjectiveId| {
        of_class.get(id)?;
        Some(pupil.standings.get(id).copied().unwrap_or(Standing::NotTried))
    };
    let practised = practised(objectives, pupil);
    let of = |objective: &Objective| {
        let standing = pupil.standings.get(&objective.id).copied().unwrap_or(Standing::NotTried);
        let running = pupil.running.iter().rev().find(|(id, _)| *id == objective.id).map(|(_, progress)| *progress);
        cell(standing, &readiness(objective, standing_of), running, practised.get(&objective.id).copied())
    };
    objectives.iter().map(of).collect()
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
