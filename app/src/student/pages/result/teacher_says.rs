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
            let step = path.as_ref()?.step(&objective)?;
            match step.standing {
                Standing::Met { by: MetBy::Teacher, .. } if !is_met => Some(Said::TeacherMet),
                Standing::Excused => Some(Said::TeacherExcused),
                _ if step.reopened.is_some() => Some(Said::OneMoreTry),
                _ if step.set_aside.contains(&attempt) => Some(Said::SetAside),
                _ if is_met && step.overruled => Some(Said::TeacherNotYet),
                _ => None,
            }
        });
        said.map(say).unwrap_or_default()
    }
}
