//! A class's record, open for reading.

use super::Failure;
use crate::{
    names::fold_code,
    policy::{Act, Actor, Gate, Permission, Row, may},
    problem::ApiError,
    store::{
        ClassRow, Store,
        sqlite::{FILE, Sqlite},
    },
};
use std::{path::Path, sync::Arc};
use words::cli::Cli;

/// What a class has on record.
pub(super) struct ClassRecord {
    /// The class.
    pub class: ClassRow,
    gate: Gate,
    permission: Permission,
}

impl ClassRecord {
    /// Opens it by the class's code.
    ///
    /// # Errors
    /// There is no database, or no such class.
    pub async fn open(data: &Path, code: &str) -> Result<Self, Failure> {
        if !data.join(FILE).is_file() {
            return Err(Failure::Said(Cli::NoDatabase { folder: data.display().to_string() }));
        }
        let database = Sqlite::look(data).await.map_err(|error| Failure::of_open(error, data))?;
        let permission = may(&Actor::Operator, Act::SeeRecord, &Row::Open).map_err(ApiError::from)?;
        let gate = Gate::new(Arc::new(database));
        let class = gate.open(&permission).find_class(&fold_code(code)).await?;
        let class = class.ok_or_else(|| Failure::Said(Cli::NoClass { code: code.to_owned() }))?;
        Ok(Self { class, gate, permission })
    }

    /// Where it is kept.
    pub fn store(&self) -> &dyn Store {
        self.gate.open(&self.permission)
    }
}
