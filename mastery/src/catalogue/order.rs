//! The order of a path.

use crate::objective::Objective;

/// What comes before stands before, otherwise everything where it was. What waits for something that never comes (a
/// cycle, an unknown id) stands at the end, where a test finds it.
pub(super) fn by_prerequisites(mut waiting: Vec<Objective>) -> Vec<Objective> {
    let mut placed: Vec<Objective> = Vec::with_capacity(waiting.len());
    while let Some(next) = waiting.iter().position(|objective| is_ready(objective, &placed)) {
        placed.push(waiting.remove(next));
    }
    placed.extend(waiting);
    placed
}

fn is_ready(objective: &Objective, placed: &[Objective]) -> bool {
    objective.prerequisites.iter().all(|before| placed.iter().any(|other| other.id == *before))
}
