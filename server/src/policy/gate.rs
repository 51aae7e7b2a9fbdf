//! The store behind the policy.

use super::{Permission, Row};
use crate::store::{Store, Stored};
use mastery::id::{AttemptId, ClassId, SchoolId};
use std::sync::Arc;

/// Keeps the store, and gives it out against a permission.
#[derive(Clone)]
pub struct Gate {
    store: Arc<dyn Store>,
}

impl Gate {
    /// Before this store.
    pub(crate) fn new(store: Arc<dyn Store>) -> Self {
        Self { store }
    }

    /// The store, for who may.
    #[must_use]
    pub fn open(&self, _: &Permission) -> &dyn Store {
        &*self.store
    }

    /// Whose a class is; where there is no such class, nobody's.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn row_of_class(&self, school: SchoolId, class: ClassId) -> Stored<Row> {
        Ok(Row::OfClass { school, teachers: self.store.list_teachers(school, class).await? })
    }

    /// Whose an attempt is: what the policy has to know to decide on it, and no more.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn row_of_attempt(&self, school: SchoolId, attempt: AttemptId) -> Stored<Option<Row>> {
        let found = self.store.read_attempt(school, attempt).await?;
        Ok(found.map(|found| Row::Attempt { school, student: found.student, attempt, kind: found.kind }))
    }
}
