//! What a teacher says of an objective, beside a result that says otherwise.

use crate::{
    device::sending,
    student::session::school,
    ui::{dom::follow, words::say},
};
use leptos::prelude::*;
use mastery::{
    id::{AttemptId, ObjectiveId},
    standing::{MetBy, Standing},
};
use std::cell::Cell;
use words::student::Result as Said;

/// Where a teacher says otherwise than the result, or gives another try. Asked only once the school has the result: what it
/// says before that is of the time before.
pub(super) fn teacher_says(attempt: AttemptId, objective: ObjectiveId, is_met: bool) -> impl Fn() -> String {
    let school = school();
    school.path.set(None);
    let asked = Cell::new(false);
    follow(move || {
        let is_there =
            sending::progress().with(|all| sending::of(all, attempt).is_some_and(|now| now.verified.is_some()));
        if is_there && !asked.replace(true) {
            school.ask_path();
        }
    });
    move || {
        let said = school.path.with(|path| {
            let step = path.as_ref()?.steps.iter().find(|step| step.objective.id == objective)?;
            let set = step.objective.items()?;
            match step.standing {
                Standing::Met { by: MetBy::Teacher, .. } if !is_met => Some(Said::TeacherMet),
                Standing::Excused => Some(Said::TeacherExcused),
                _ if step.reopened.is_some() => Some(Said::OneMoreTry),
                Standing::NotYet { best: Some(best), .. } if is_met && set.threshold.is_met_by(best.right) => {
                    Some(Said::TeacherNotYet)
                }
                // No try that counts was enough, so this one does not.
                Standing::NotYet { .. } | Standing::NotTried if is_met => Some(Said::SetAside),
                _ => None,
            }
        });
        said.map(say).unwrap_or_default()
    }
}
