//! What devices said that they hold, in SQLite.

use super::{Sqlite, rows, sql};
use crate::store::{DeviceWorkRow, Stored};
use mastery::{
    id::{ClassId, DeviceId, SchoolId, StudentId},
    time::Instant,
};
use sqlx::{Row, sqlite::SqliteRow};

/// So many devices are kept of one student, those that were heard of last: nobody has more, and what says so lies.
const MOST_DEVICES: i64 = 10;

impl Sqlite {
    pub(super) async fn write_device_work(
        &self,
        school: SchoolId,
        student: StudentId,
        device: DeviceId,
        mut work: Vec<DeviceWorkRow>,
    ) -> Stored<()> {
        let (of_school, of_student, on_device) = (school.to_string(), student.to_string(), device.to_string());
        let mut transaction = self.write.begin_with("BEGIN IMMEDIATE").await?;
        let query = sqlx::query(sql!("list_device_work_of_device"));
        let query = query.bind(&of_school).bind(&of_student).bind(&on_device);
        let before = query.fetch_all(&mut *transaction).await?.iter().map(row).collect::<Stored<Vec<_>>>()?;
        if before.is_empty() && work.is_empty() {
            return Ok(());
        }
        // It does not begin anew because the device says it again.
        for now in &mut work {
            let same = |was: &&DeviceWorkRow| (was.attempt, was.writer) == (now.attempt, now.writer);
            now.since = before.iter().find(same).map_or(now.since, |was| was.since.min(now.since));
        }
        let query = sqlx::query(sql!("delete_device_work")).bind(&of_school).bind(&of_student).bind(&on_device);
        query.execute(&mut *transaction).await?;
        for now in &work {
            let query = sqlx::query(sql!("create_device_work")).bind(&of_school).bind(&on_device).bind(&of_student);
            let query = query.bind(now.attempt.to_string()).bind(now.writer.to_string());
            let query = query.bind(i64::from(now.count)).bind(&now.digest).bind(i64::from(now.differs));
            let query = query.bind(i64::from(now.more));
            query.bind(now.since.0).bind(now.told.0).execute(&mut *transaction).await?;
        }
        let query = sqlx::query(sql!("forget_device_work")).bind(&of_school).bind(&of_student).bind(MOST_DEVICES);
        query.execute(&mut *transaction).await?;
        Ok(transaction.commit().await?)
    }

    pub(super) async fn read_device_work(
        &self,
        school: SchoolId,
        class: ClassId,
    ) -> Stored<Vec<(String, DeviceWorkRow)>> {
        let query = sqlx::query(sql!("list_device_work_of_class")).bind(school.to_string()).bind(class.to_string());
        let named = |found: &SqliteRow| Ok((found.try_get("student_name")?, row(found)?));
        query.fetch_all(&self.read).await?.iter().map(named).collect()
    }
}

fn row(row: &SqliteRow) -> Stored<DeviceWorkRow> {
    const TABLE: &str = "device_work";
    Ok(DeviceWorkRow {
        school: rows::parsed(row, TABLE, "school")?,
        device: rows::parsed(row, TABLE, "device")?,
        student: rows::parsed(row, TABLE, "student")?,
        attempt: rows::parsed(row, TABLE, "attempt")?,
        writer: rows::parsed(row, TABLE, "writer")?,
        count: row.try_get("count")?,
        digest: row.try_get("digest")?,
        differs: row.try_get::<i64, _>("differs")? != 0,
        more: row.try_get("more")?,
        since: Instant(row.try_get("since_at")?),
        told: Instant(row.try_get("told_at")?),
    })
}
