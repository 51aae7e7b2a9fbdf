//! A class's objectives in its order, each in its current revision with who saved it.

use crate::store::{Store, Stored};
use mastery::{
    id::{ClassId, SchoolId},
    wire::v1::Revision,
};

/// As the class has them now.
pub(super) async fn current(store: &dyn Store, school: SchoolId, class: ClassId) -> Stored<Vec<Revision>> {
    let revisions = store.list_revisions(school, class).await?;
    let current = store.list_objectives(school, class).await?.into_iter().map(|objective| {
        let found = revisions.iter().find(|revision| revision.objective == objective);
        Revision { saved: found.and_then(|revision| revision.saved.clone()), objective }
    });
    Ok(current.collect())
}
