//! A class's objectives and all their revisions.

use super::{Sqlite, rows, sql};
use crate::store::{ClassObjectives, NewRevision, StoreError, Stored};
use mastery::{
    catalogue,
    id::{ClassId, ObjectiveId, SchoolId, StaffId},
    objective::{Objective, Toward},
    time::Instant,
    wire::v1::{Revision, Saved},
};
use sqlx::{Row, Sqlite as Engine, Transaction, sqlite::SqliteRow};
use std::sync::Arc;

const TABLE: &str = "objective_revision";

impl Sqlite {
    pub(super) async fn current_objectives(&self, school: SchoolId, class: ClassId) -> Stored<Vec<Objective>> {
        let mut moment = self.read.begin().await?;
        let (school_id, class_id) = (school.to_string(), class.to_string());
        let mut objectives = Vec::new();
        for (objective, number) in numbers(&mut moment, (&school_id, &class_id)).await? {
            let key = (school, class, objective);
            if let Some(kept) = self.revisions.get(&key, number.into()) {
                objectives.push((*kept).clone());
                continue;
            }
            let query = sqlx::query_scalar(sql!("read_revision")).bind(&school_id).bind(&class_id);
            let revision: String = query.bind(&key.2.0).bind(i64::from(number)).fetch_one(&mut *moment).await?;
            let objective: Objective = rows::from_json(TABLE, &revision)?;
            self.revisions.keep(key, number.into(), &Arc::new(objective.clone()), 1);
            objectives.push(objective);
        }
        Ok(if objectives.is_empty() { catalogue::beginning() } else { objectives })
    }

    pub(super) async fn read_revisions(&self, school: SchoolId, class: ClassId) -> Stored<Vec<Revision>> {
        let query = sqlx::query(sql!("list_revisions")).bind(school.to_string()).bind(class.to_string());
        let found = query.fetch_all(&self.read).await?;
        if found.is_empty() {
            let of_catalogue = |objective: &Objective| Revision { objective: objective.clone(), saved: None };
            return Ok(catalogue::beginning().iter().map(of_catalogue).collect());
        }
        found.iter().map(revision).collect()
    }

    pub(super) async fn toward_of_class(&self, school: SchoolId, class: ClassId) -> Stored<Arc<Toward>> {
        let query = sqlx::query_scalar(sql!("count_revisions")).bind(school.to_string()).bind(class.to_string());
        let number: i64 = query.fetch_one(&self.read).await?;
        if let Some(kept) = self.toward.get(&(school, class), number) {
            return Ok(kept);
        }
        // One that joins just now makes what is kept newer than its number, and never older.
        let revisions = self.read_revisions(school, class).await?;
        let size = revisions.len();
        let toward = Arc::new(Toward::of(revisions.into_iter().map(|revision| revision.objective)));
        self.toward.keep((school, class), number, &toward, size);
        Ok(toward)
    }

    pub(super) async fn write_revision(&self, new: &NewRevision) -> Stored<()> {
        let (school, class) = (new.school.to_string(), new.class.to_string());
        let mut transaction = self.begin().await?;
        let current = own(&mut transaction, (&school, &class), new.at).await?;
        if current != new.seen {
            return Err(StoreError::Stale);
        }
        insert(&mut transaction, (&school, &class), &new.objective, Some(new.author), new.at).await?;
        let query = sqlx::query(sql!("point_to_revision")).bind(&school).bind(&class).bind(&new.objective.id.0);
        query.bind(i64::from(new.objective.revision)).execute(&mut *transaction).await?;
        Ok(transaction.commit().await?)
    }

    pub(super) async fn write_objectives(&self, new: &ClassObjectives) -> Stored<()> {
        let (school, class) = (new.school.to_string(), new.class.to_string());
        let mut transaction = self.begin().await?;
        let had = own(&mut transaction, (&school, &class), new.at).await?;
        if !had.iter().map(|(objective, _)| objective).eq(&new.seen) {
            return Err(StoreError::Stale);
        }
        let query = sqlx::query(sql!("delete_class_objectives")).bind(&school).bind(&class);
        query.execute(&mut *transaction).await?;
        for (place, id) in (0..).zip(&new.objectives) {
            let query = sqlx::query_scalar(sql!("read_newest_number")).bind(&school).bind(&class).bind(&id.0);
            let newest: Option<u32> = query.fetch_one(&mut *transaction).await?;
            if let Some(revision) = newest {
                list(&mut transaction, (&school, &class), place, (id, revision)).await?;
            } else if let Some(objective) = catalogue::find(&id.0) {
                insert(&mut transaction, (&school, &class), objective, None, new.at).await?;
                list(&mut transaction, (&school, &class), place, (id, objective.revision)).await?;
            }
        }
        Ok(transaction.commit().await?)
    }
}

/// The class's objectives with their numbers. Where the class followed the catalogue until now, what it followed becomes
/// its own.
async fn own(
    transaction: &mut Transaction<'_, Engine>,
    of: (&str, &str),
    at: Instant,
) -> Stored<Vec<(ObjectiveId, u32)>> {
    let current = numbers(transaction, of).await?;
    if !current.is_empty() {
        return Ok(current);
    }
    for (place, objective) in (0..).zip(&catalogue::beginning()) {
        insert(transaction, of, objective, None, at).await?;
        list(transaction, of, place, (&objective.id, objective.revision)).await?;
    }
    numbers(transaction, of).await
}

/// Puts an objective in its place among the class's.
async fn list(
    transaction: &mut Transaction<'_, Engine>,
    (school, class): (&str, &str),
    place: i64,
    (objective, revision): (&ObjectiveId, u32),
) -> Stored<()> {
    let query = sqlx::query(sql!("create_class_objective")).bind(school).bind(class).bind(place);
    query.bind(&objective.0).bind(i64::from(revision)).execute(&mut **transaction).await?;
    Ok(())
}

fn revision(row: &SqliteRow) -> Stored<Revision> {
    let author: Option<String> = row.try_get("author")?;
    let at = Instant(row.try_get("at")?);
    Ok(Revision {
        objective: rows::from_json(TABLE, row.try_get("revision")?)?,
        saved: author.map(|author| Saved { author, at }),
    })
}

async fn numbers(
    transaction: &mut Transaction<'_, Engine>,
    (school, class): (&str, &str),
) -> Stored<Vec<(ObjectiveId, u32)>> {
    let query = sqlx::query_as(sql!("list_current_numbers")).bind(school).bind(class);
    let found: Vec<(String, u32)> = query.fetch_all(&mut **transaction).await?;
    Ok(found.into_iter().map(|(objective, number)| (ObjectiveId(objective), number)).collect())
}

async fn insert(
    transaction: &mut Transaction<'_, Engine>,
    (school, class): (&str, &str),
    objective: &Objective,
    author: Option<StaffId>,
    at: Instant,
) -> Stored<()> {
    let query = sqlx::query(sql!("create_revision")).bind(school).bind(class).bind(&objective.id.0);
    let query = query.bind(i64::from(objective.revision)).bind(author.map(|author| author.to_string()));
    query.bind(at.0).bind(rows::to_json(TABLE, objective)?).execute(&mut **transaction).await?;
    Ok(())
}
