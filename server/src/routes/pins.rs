//! PINs, and the sheet on which a class gets them.

pub(super) mod create;

use crate::{problem::ApiError, store::Store};
use mastery::{
    id::{ClassId, SchoolId},
    wire::v1,
};
use words::problems::Problem;

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
