//! PINs, and the sheet on which a class gets them.

pub(super) mod create;

use crate::{
    problem::ApiError,
    session::{made::pin, secret::Hasher},
    store::{Secret, Store, StudentRow},
};
use futures_util::{StreamExt, TryStreamExt, stream};
use mastery::{
    id::{ClassId, SchoolId},
    wire::v1,
};
use words::problems::Problem;

/// As many are hashed at once as ever are: a class has its sheet in half the time, and others get their turn.
const AT_A_TIME: usize = 2;

/// New PINs, each with what is kept of it.
pub(super) async fn fresh(hasher: &Hasher, students: Vec<StudentRow>) -> Result<Vec<(v1::Slip, Secret)>, ApiError> {
    let one = async |student: StudentRow| {
        let pin = pin()?;
        let secret = hasher.hash(&pin).await?;
        Ok((v1::Slip { id: student.id, name: student.name, pin }, secret))
    };
    stream::iter(students).map(one).buffered(AT_A_TIME).try_collect().await
}

/// The sheet for these students, by name.
pub(super) async fn sheet(
    store: &dyn Store,
    school: SchoolId,
    class: ClassId,
    mut slips: Vec<v1::Slip>,
) -> Result<v1::Sheet, ApiError> {
    let class = store.read_class(school, class).await?.ok_or(Problem::NotAllowed)?;
    slips.sort_by_cached_key(|slip| crate::names::fold_name(&slip.name));
    Ok(v1::Sheet { class: v1::Class { id: class.id, name: class.name, code: class.code }, slips })
}
