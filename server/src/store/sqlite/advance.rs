//! Tickets in advance, in SQLite.

use super::{Sqlite, rows, sql};
use crate::store::{AdvanceTicket, NewAdvanceTickets, StoreError, Stored};
use mastery::{
    id::{ClassId, ObjectiveId, SchoolId, StudentId},
    ticket::Signed,
    time::Instant,
};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};

impl Sqlite {
    pub(super) async fn read_advance_tickets(
        &self,
        school: SchoolId,
        student: StudentId,
        now: Instant,
    ) -> Stored<Vec<AdvanceTicket>> {
        unused(&mut *self.read.acquire().await?, school, student, now).await
    }

    pub(super) async fn write_advance_tickets(&self, new: &NewAdvanceTickets) -> Stored<()> {
        let mut transaction = self.begin().await?;
        // Whoever asks many times at once would have as many tickets to choose among.
        let unused = unused(&mut transaction, new.school, new.student, new.at).await?;
        if !unused.iter().map(|ticket| ticket.id).eq(new.seen.iter().copied()) {
            return Err(StoreError::Stale);
        }
        for ticket in &new.tickets {
            let query = sqlx::query(sql!("create_advance_ticket"));
            let query = query.bind(ticket.school.to_string()).bind(ticket.id.to_string());
            let query = query.bind(ticket.student.to_string()).bind(&ticket.objective.0);
            let query = query.bind(ticket.issued.0).bind(ticket.expires.0);
            let query = query.bind(&ticket.ticket.payload).bind(&ticket.ticket.key).bind(&ticket.ticket.mac);
            query.execute(&mut *transaction).await?;
        }
        Ok(transaction.commit().await?)
    }

    pub(super) async fn read_unreturned_tickets(
        &self,
        school: SchoolId,
        class: ClassId,
        now: Instant,
    ) -> Stored<Vec<(String, AdvanceTicket)>> {
        let query = sqlx::query(sql!("list_unreturned_tickets"));
        let query = query.bind(school.to_string()).bind(class.to_string()).bind(now.0);
        let named = |row: &SqliteRow| Ok((row.try_get("student_name")?, ticket(row)?));
        query.fetch_all(&self.read).await?.iter().map(named).collect()
    }

    pub(super) async fn read_unreturned_of_student(
        &self,
        school: SchoolId,
        student: StudentId,
        objective: &ObjectiveId,
        now: Instant,
    ) -> Stored<Vec<AdvanceTicket>> {
        let query = sqlx::query(sql!("list_unreturned_of_student")).bind(school.to_string());
        let query = query.bind(student.to_string()).bind(&objective.0).bind(now.0);
        query.fetch_all(&self.read).await?.iter().map(ticket).collect()
    }
}

/// Those that the student can still begin with.
async fn unused(
    db: &mut SqliteConnection,
    school: SchoolId,
    student: StudentId,
    now: Instant,
) -> Stored<Vec<AdvanceTicket>> {
    let query = sqlx::query(sql!("list_advance_tickets"));
    let query = query.bind(school.to_string()).bind(student.to_string()).bind(now.0);
    query.fetch_all(db).await?.iter().map(ticket).collect()
}

fn ticket(row: &SqliteRow) -> Stored<AdvanceTicket> {
    Ok(AdvanceTicket {
        school: rows::parsed(row, "advance_ticket", "school")?,
        id: rows::parsed(row, "advance_ticket", "id")?,
        student: rows::parsed(row, "advance_ticket", "student")?,
        objective: ObjectiveId(row.try_get("objective")?),
        issued: Instant(row.try_get("issued_at")?),
        expires: Instant(row.try_get("expires_at")?),
        ticket: Signed {
            payload: row.try_get("ticket_payload")?,
            key: row.try_get("ticket_key")?,
            mac: row.try_get("ticket_mac")?,
        },
    })
}
