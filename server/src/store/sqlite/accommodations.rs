//! What students need: one row each, beside the account that it belongs to.

use super::{Sqlite, rows, sql};
use crate::store::{NewAccommodations, StoreError, Stored};
use mastery::{
    accommodations::{Accommodations, Display, Time, TimeFactor},
    id::{ClassId, SchoolId, StudentId},
};
use sqlx::{Row, sqlite::SqliteRow};
use words::cli::Misread;

const TABLE: &str = "accommodation";

/// From the columns of a row that may not be there.
pub(super) fn of_row(row: &SqliteRow) -> Stored<Accommodations> {
    let Some(type_size) = row.try_get::<Option<&str>, _>("type_size")? else { return Ok(Accommodations::default()) };
    let time = match row.try_get::<Option<u32>, _>("time_percent")? {
        Some(percent) => Time::Percent(TimeFactor::new(percent).map_err(|_| no_factor(percent))?),
        None => Time::NoClock,
    };
    let keypad = rows::from_word(TABLE, row.try_get("keypad")?)?;
    Ok(Accommodations { time, display: Display { type_size: rows::from_word(TABLE, type_size)?, keypad } })
}

const fn no_factor(percent: u32) -> StoreError {
    StoreError::Unreadable { table: TABLE, why: Misread::TimeFactor { percent } }
}

impl Sqlite {
    pub(super) async fn write_accommodations(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
        NewAccommodations { seen, needed }: &NewAccommodations,
    ) -> Stored<bool> {
        let (school, class, student) = (school.to_string(), class.to_string(), student.to_string());
        let mut transaction = self.begin().await?;
        let query = sqlx::query(sql!("read_student")).bind(&school).bind(&class).bind(&student);
        let Some(row) = query.fetch_optional(&mut *transaction).await? else { return Ok(false) };
        let now = of_row(&row)?;
        // The same once more, because its reply was lost.
        if now == *needed {
            return Ok(true);
        }
        if now != *seen {
            return Err(StoreError::Stale);
        }
        let percent = match needed.time {
            Time::Percent(factor) => Some(factor.percent()),
            Time::NoClock => None,
        };
        let query = sqlx::query(sql!("save_accommodations")).bind(&school).bind(&class).bind(&student).bind(percent);
        let query = query.bind(rows::word(TABLE, &needed.display.type_size)?);
        let query = query.bind(rows::word(TABLE, &needed.display.keypad)?);
        query.execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
