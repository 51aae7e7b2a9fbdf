//! Standings derived anew from outcomes and decisions.

use super::{Sqlite, commit, rows, sql};
use crate::store::{Mending, StandingDiffers, Standings, Stored};
use mastery::{id::ObjectiveId, standing::Standing};
use sqlx::{SqliteConnection, sqlite::SqliteRow};

impl Sqlite {
    pub(super) async fn derive_standings(&self, mending: Mending) -> Stored<Standings> {
        // To compare takes no lock, so that it does not stand in a running server's way.
        let mut transaction = match mending {
            Mending::Compare => self.read.begin().await?,
            Mending::Write => self.write.begin_with("BEGIN IMMEDIATE").await?,
        };
        let subjects: Vec<(String, String, String)> =
            sqlx::query_as(sql!("list_subjects")).fetch_all(&mut *transaction).await?;
        let mut standings = Standings { derived: subjects.len() as u64, differing: Vec::new() };
        for (school, student, objective) in &subjects {
            let stored = stored(&mut transaction, school, student, objective).await?;
            let derived = commit::derived_standing(&mut transaction, school, student, objective).await?;
            if stored == derived {
                continue;
            }
            if mending == Mending::Write {
                commit::save_standing(&mut transaction, school, student, objective, &derived).await?;
            }
            standings.differing.push(StandingDiffers {
                school: rows::parsed_text("standing", school)?,
                student: rows::parsed_text("standing", student)?,
                objective: ObjectiveId(objective.clone()),
                stored,
                derived,
            });
        }
        transaction.commit().await?;
        Ok(standings)
    }
}

async fn stored(db: &mut SqliteConnection, school: &str, student: &str, objective: &str) -> Stored<Standing> {
    use sqlx::Row;
    let query = sqlx::query(sql!("read_standing")).bind(school).bind(student).bind(objective);
    let row: Option<SqliteRow> = query.fetch_optional(db).await?;
    let read = |row: SqliteRow| rows::from_json("standing", row.try_get("standing")?);
    row.map_or(Ok(Standing::NotTried), read)
}
