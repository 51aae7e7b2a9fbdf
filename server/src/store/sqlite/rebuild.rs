//! Standings derived anew from outcomes and decisions.

use super::{Sqlite, rows, sql, standing};
use crate::store::{Mending, StandingDiffers, Standings, Stored};
use mastery::{
    id::{ObjectiveId, SchoolId, StudentId},
    standing::Standing,
};
use sqlx::{Row, Sqlite as Driver, SqliteConnection, Transaction, sqlite::SqliteRow};

impl Sqlite {
    /// To compare takes no lock, so that it does not stand in a running server's way.
    pub(super) async fn begin_to(&self, mending: Mending) -> Stored<Transaction<'static, Driver>> {
        Ok(match mending {
            Mending::Compare => self.read.begin().await?,
            Mending::Write => self.write.begin_with("BEGIN IMMEDIATE").await?,
        })
    }

    pub(super) async fn derive_standings(&self, mending: Mending) -> Stored<Standings> {
        let mut transaction = self.begin_to(mending).await?;
        let subjects = sqlx::query(sql!("list_subjects")).fetch_all(&mut *transaction).await?;
        let mut standings = Standings { derived: subjects.len() as u64, differing: Vec::new() };
        for subject in &subjects {
            let (school, student) =
                (rows::parsed(subject, "standing", "school")?, rows::parsed(subject, "standing", "student")?);
            let objective: &str = subject.try_get("objective")?;
            let stored = stored(&mut transaction, school, student, objective).await?;
            let derived = standing::derived(&mut transaction, school, student, objective).await?;
            if stored == derived {
                continue;
            }
            if mending == Mending::Write {
                standing::save(&mut transaction, school, student, objective, &derived).await?;
            }
            let objective = ObjectiveId(objective.to_owned());
            standings.differing.push(StandingDiffers { school, student, objective, stored, derived });
        }
        transaction.commit().await?;
        Ok(standings)
    }
}

async fn stored(db: &mut SqliteConnection, school: SchoolId, student: StudentId, objective: &str) -> Stored<Standing> {
    let query = sqlx::query(sql!("read_standing")).bind(school.to_string()).bind(student.to_string()).bind(objective);
    let row: Option<SqliteRow> = query.fetch_optional(db).await?;
    let read = |row: SqliteRow| rows::from_json("standing", row.try_get("standing")?);
    row.map_or(Ok(Standing::NotTried), read)
}
