//! Practice toward an objective: it counts for nothing, and tells how somebody got there.

use crate::{
    accept::{crowd::Crowd, replay::entries},
    problem::ApiError,
    store::{Store, StudentAccount},
};
use mastery::{
    attempt::{Entry, practice},
    id::ObjectiveId,
    wire::v1,
};
use words::{Locale, Reader};

/// So many of the student's last rounds are looked through.
const LOOKED_THROUGH: u32 = 60;
/// So many of them are shown.
const MOST: usize = 10;

/// The last rounds with items of the objective, or of an approach toward it.
pub(super) async fn practised(
    store: &dyn Store,
    crowd: &Crowd,
    student: &StudentAccount,
    objective: &ObjectiveId,
) -> Result<Vec<v1::Practised>, ApiError> {
    let reader = Reader { locale: Locale::default(), numbers: student.number_style };
    let toward = store.read_toward(student.school, student.class).await?;
    let mut rounds = Vec::new();
    for row in store.list_practice(student.school, student.student, LOOKED_THROUGH).await? {
        let _turn = crowd.turn().await?;
        let log = store.read_log(row.school, row.id).await?;
        let entries: Vec<Entry> = log.batches.iter().flat_map(entries).collect();
        let items = practice(&entries, reader);
        let generator = items.first().map(|item| &item.identity.set.generator);
        let is_toward = generator.is_some_and(|generator| toward.objectives(generator).any(|id| id == objective));
        if is_toward && items.iter().any(|item| item.response.is_some()) {
            rounds.push(v1::Practised { attempt: row.id, started: row.issued, items });
        }
        if rounds.len() == MOST {
            break;
        }
    }
    Ok(rounds)
}
