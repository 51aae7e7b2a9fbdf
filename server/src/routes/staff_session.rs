//! A teacher, signed in.

pub(super) mod create;
pub(super) mod delete;
pub(super) mod read;

use crate::store::{StaffAccount, Store, Stored};
use mastery::wire::v1;

/// Who is signed in, and what they teach.
pub(super) async fn described(store: &dyn Store, account: StaffAccount) -> Stored<v1::StaffSession> {
    let classes = store.list_classes_of_staff(account.school, account.staff).await?;
    Ok(v1::StaffSession { name: account.name, school: account.school_name, classes })
}
