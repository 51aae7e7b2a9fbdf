//! The store's verbs, each its statement.

use super::{Sqlite, rows, sql, standing};
use crate::store::{
    AdvanceTicket, AttemptRow, Change, ClassObjectives, ClassRow, Conflicting, DecisionRow, DeviceWorkRow, Log,
    Mending, NewAccommodations, NewAdvanceTickets, NewClass, NewDecision, NewRevision, NewSchool, NewStudent, Secret,
    StaffAccount, Standings, Store, Stored, StoredBatch, StudentAccount, StudentChange, StudentProgress, StudentRow,
    Taken, Tells, Tries, Written, account::FORGOTTEN,
};
use mastery::{
    id::{AttemptId, ClassId, DecisionId, DeviceId, ObjectiveId, SchoolId, StaffId, StudentId},
    objective::{Objective, Toward},
    standing::Standing,
    sync::Epoch,
    time::Instant,
    wire::v1::{Class, Revision},
};
use sqlx::Row;
use std::{collections::HashMap, sync::Arc};

#[async_trait::async_trait]
impl Store for Sqlite {
    async fn find_student(&self, code_key: &str, name_key: &str) -> Stored<Option<StudentAccount>> {
        let query = sqlx::query(sql!("find_student")).bind(code_key).bind(name_key);
        query.fetch_optional(&self.read).await?.as_ref().map(rows::student).transpose()
    }

    async fn read_student(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
    ) -> Stored<Option<StudentAccount>> {
        let query = sqlx::query(sql!("read_student"));
        let query = query.bind(school.to_string()).bind(class.to_string()).bind(student.to_string());
        query.fetch_optional(&self.read).await?.as_ref().map(rows::student).transpose()
    }

    async fn find_staff(&self, name_key: &str) -> Stored<Option<StaffAccount>> {
        let query = sqlx::query(sql!("find_staff")).bind(name_key);
        query.fetch_optional(&self.read).await?.as_ref().map(rows::staff).transpose()
    }

    async fn read_staff(&self, school: SchoolId, staff: StaffId) -> Stored<Option<StaffAccount>> {
        let query = sqlx::query(sql!("read_staff")).bind(school.to_string()).bind(staff.to_string());
        query.fetch_optional(&self.read).await?.as_ref().map(rows::staff).transpose()
    }

    async fn list_classes_of_staff(&self, school: SchoolId, staff: StaffId) -> Stored<Vec<Class>> {
        let query = sqlx::query(sql!("list_classes_of_staff")).bind(school.to_string()).bind(staff.to_string());
        let classes = query.fetch_all(&self.read).await?;
        let class = |row| {
            Ok(Class { id: rows::parsed(row, "class", "id")?, name: row.try_get("name")?, code: row.try_get("code")? })
        };
        classes.iter().map(class).collect()
    }

    async fn count_sign_in_try(&self, subject: &str, address: &str, now: Instant) -> Stored<Result<(), Instant>> {
        let mut transaction = self.write.begin_with("BEGIN IMMEDIATE").await?;
        let query = sqlx::query_as(sql!("read_sign_in_tries")).bind(subject).bind(address);
        let before: Option<(u32, i64)> = query.fetch_optional(&mut *transaction).await?;
        let before = before.map(|(count, last)| Tries { count, last: Instant(last) });
        let tries = match Tries::next(before, now) {
            Ok(tries) => tries,
            Err(until) => return Ok(Err(until)),
        };
        let query = sqlx::query(sql!("save_sign_in_tries")).bind(subject).bind(address);
        query.bind(tries.count).bind(tries.last.0).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(Ok(()))
    }

    async fn forget_sign_in_tries(&self, subject: &str, address: &str) -> Stored<()> {
        let query = sqlx::query(sql!("forget_sign_in_tries")).bind(subject).bind(address);
        query.execute(&self.write).await?;
        Ok(())
    }

    async fn save_session(&self, id_hash: &str, data: &str, expires: Instant) -> Stored<()> {
        let query = sqlx::query(sql!("save_session")).bind(id_hash).bind(data).bind(expires.0);
        query.execute(&self.write).await?;
        Ok(())
    }

    async fn load_session(&self, id_hash: &str, now: Instant) -> Stored<Option<String>> {
        let query = sqlx::query_scalar(sql!("load_session")).bind(id_hash).bind(now.0);
        Ok(query.fetch_optional(&self.read).await?)
    }

    async fn delete_session(&self, id_hash: &str) -> Stored<()> {
        sqlx::query(sql!("delete_session")).bind(id_hash).execute(&self.write).await?;
        Ok(())
    }

    async fn sweep(&self, now: Instant) -> Stored<()> {
        let mut transaction = self.write.begin_with("BEGIN IMMEDIATE").await?;
        sqlx::query(sql!("sweep_sessions")).bind(now.0).execute(&mut *transaction).await?;
        let forgotten = now.0.saturating_sub_unsigned(FORGOTTEN.0);
        sqlx::query(sql!("sweep_sign_in_tries")).bind(forgotten).execute(&mut *transaction).await?;
        Ok(transaction.commit().await?)
    }

    async fn list_objectives(&self, school: SchoolId, class: ClassId) -> Stored<Vec<Objective>> {
        self.current_objectives(school, class).await
    }

    async fn read_standings(&self, school: SchoolId, student: StudentId) -> Stored<HashMap<ObjectiveId, Standing>> {
        standing::read(&mut *self.read.acquire().await?, school, student).await
    }

    async fn list_demonstrations(&self, school: SchoolId, student: StudentId) -> Stored<Vec<AttemptRow>> {
        let query = sqlx::query(sql!("list_demonstrations")).bind(school.to_string()).bind(student.to_string());
        query.fetch_all(&self.read).await?.iter().map(rows::attempt).collect()
    }

    async fn read_attempt(&self, school: SchoolId, attempt: AttemptId) -> Stored<Option<AttemptRow>> {
        let query = sqlx::query(sql!("read_attempt")).bind(school.to_string()).bind(attempt.to_string());
        query.fetch_optional(&self.read).await?.as_ref().map(rows::attempt).transpose()
    }

    async fn read_log(&self, school: SchoolId, attempt: AttemptId) -> Stored<Log> {
        let decisions = self.decisions_about(school, attempt).await?;
        let (school, attempt) = (school.to_string(), attempt.to_string());
        let query = sqlx::query(sql!("list_batches")).bind(&school).bind(&attempt);
        let batches = query.fetch_all(&self.read).await?.iter().map(rows::batch).collect::<Stored<_>>()?;
        let query = sqlx::query_scalar(sql!("list_server_events")).bind(&school).bind(&attempt);
        let events: Vec<String> = query.fetch_all(&self.read).await?;
        let server = events.iter().map(|event| rows::from_json("server_event", event)).collect::<Stored<_>>()?;
        Ok(Log { batches, server, decisions })
    }

    async fn commit(&self, changes: Vec<Change>) -> Stored<()> {
        self.group.commit(changes).await
    }

    async fn keep_conflict(&self, conflict: Conflicting, most: u32) -> Stored<bool> {
        let batch = &conflict.batch;
        let (school, attempt, digest) = (conflict.school.to_string(), conflict.attempt.to_string(), rows::link(batch));
        let written = sqlx::query(sql!("keep_conflict"))
            .bind(&school)
            .bind(&attempt)
            .bind(&digest)
            .bind(batch.writer.to_string())
            .bind(i64::from(batch.generation))
            .bind(i64::from(batch.first_index))
            .bind(rows::events(batch))
            .bind(rows::millis(batch.sent))
            .bind(batch.received.0)
            .bind(most)
            .execute(&self.write)
            .await?;
        if written.rows_affected() > 0 {
            return Ok(true);
        }
        // Nothing is ever taken out, so what is there now was there before.
        let query = sqlx::query_scalar(sql!("has_conflict")).bind(&school).bind(&attempt).bind(&digest);
        Ok(query.fetch_one(&self.read).await?)
    }

    async fn list_lapsed(&self, now: Instant, most: u32) -> Stored<Vec<AttemptRow>> {
        let query = sqlx::query(sql!("list_lapsed")).bind(now.0).bind(most);
        query.fetch_all(&self.read).await?.iter().map(rows::attempt).collect()
    }

    async fn is_timing(&self, now: Instant) -> Stored<bool> {
        Ok(sqlx::query_scalar(sql!("read_is_timing")).bind(now.0).fetch_one(&self.read).await?)
    }

    async fn has_other_school(&self, school: SchoolId) -> Stored<bool> {
        let query = sqlx::query_scalar::<_, i64>(sql!("count_other_schools")).bind(school.to_string());
        Ok(query.fetch_one(&self.read).await? > 0)
    }

    async fn find_class(&self, code_key: &str) -> Stored<Option<ClassRow>> {
        let query = sqlx::query(sql!("find_class")).bind(code_key);
        query.fetch_optional(&self.read).await?.as_ref().map(rows::class).transpose()
    }

    async fn list_attempts_of_class(&self, school: SchoolId, class: ClassId) -> Stored<Vec<(String, AttemptRow)>> {
        let query = sqlx::query(sql!("list_attempts_of_class")).bind(school.to_string()).bind(class.to_string());
        let attempts = query.fetch_all(&self.read).await?;
        attempts.iter().map(|row| Ok((row.try_get("student_name")?, rows::attempt(row)?))).collect()
    }

    async fn list_conflicts(&self, school: SchoolId, attempt: AttemptId) -> Stored<Vec<StoredBatch>> {
        let query = sqlx::query(sql!("list_conflicts")).bind(school.to_string()).bind(attempt.to_string());
        query.fetch_all(&self.read).await?.iter().map(rows::batch).collect()
    }

    async fn count_conflicts(&self, school: SchoolId, attempt: AttemptId) -> Stored<u32> {
        let query = sqlx::query_scalar(sql!("count_conflicts")).bind(school.to_string());
        Ok(query.bind(attempt.to_string()).fetch_one(&self.read).await?)
    }

    async fn has_school(&self) -> Stored<bool> {
        Ok(sqlx::query_scalar::<_, i64>(sql!("count_schools")).fetch_one(&self.read).await? > 0)
    }

    async fn create_school(&self, new: NewSchool) -> Stored<bool> {
        self.write_school(&new).await
    }

    async fn create_class(&self, new: NewClass) -> Stored<Result<(), Taken>> {
        self.write_class(&new).await
    }

    async fn has_students(&self, school: SchoolId) -> Stored<bool> {
        let query = sqlx::query_scalar(sql!("has_students")).bind(school.to_string());
        Ok(query.fetch_one(&self.read).await?)
    }

    async fn create_students(
        &self,
        school: SchoolId,
        class: ClassId,
        students: Vec<NewStudent>,
    ) -> Stored<Result<(), Taken>> {
        self.write_students(school, class, &students).await
    }

    async fn read_class(&self, school: SchoolId, class: ClassId) -> Stored<Option<ClassRow>> {
        let query = sqlx::query(sql!("read_class")).bind(school.to_string()).bind(class.to_string());
        query.fetch_optional(&self.read).await?.as_ref().map(rows::class).transpose()
    }

    async fn list_teachers(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StaffId>> {
        let query = sqlx::query(sql!("list_teachers")).bind(school.to_string()).bind(class.to_string());
        let teachers = query.fetch_all(&self.read).await?;
        teachers.iter().map(|row| rows::parsed(row, "teaching", "staff")).collect()
    }

    async fn list_students(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StudentRow>> {
        self.students(sql!("list_students"), school, class).await
    }

    async fn change_student(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
        change: StudentChange,
    ) -> Stored<Option<Result<(), Taken>>> {
        self.write_student_change(school, class, student, &change).await
    }

    async fn remove_student(&self, school: SchoolId, class: ClassId, student: StudentId) -> Stored<bool> {
        self.write_removal(school, class, student).await
    }

    async fn list_former_students(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StudentRow>> {
        self.students(sql!("list_former_students"), school, class).await
    }

    async fn list_students_ever(&self, school: SchoolId, class: ClassId) -> Stored<Vec<StudentRow>> {
        self.students(sql!("list_students_ever"), school, class).await
    }

    async fn readmit_student(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
    ) -> Stored<Option<Result<(), Taken>>> {
        self.write_readmission(school, class, student).await
    }

    async fn save_pins(&self, school: SchoolId, class: ClassId, pins: Vec<(StudentId, Secret)>) -> Stored<bool> {
        self.write_pins(school, class, &pins).await
    }

    async fn save_accommodations(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
        new: NewAccommodations,
    ) -> Stored<bool> {
        self.write_accommodations(school, class, student, &new).await
    }

    async fn list_decisions(&self, school: SchoolId, student: StudentId) -> Stored<Vec<DecisionRow>> {
        self.decisions_on(school, student).await
    }

    async fn read_decision(&self, school: SchoolId, decision: DecisionId) -> Stored<Option<DecisionRow>> {
        self.decision_of_id(school, decision).await
    }

    async fn decide(&self, new: NewDecision, change: Option<Change>) -> Stored<Written> {
        self.write_decision(&new, change.as_ref()).await
    }

    async fn list_practice(&self, school: SchoolId, student: StudentId, most: u32) -> Stored<Vec<AttemptRow>> {
        let query = sqlx::query(sql!("list_practice")).bind(school.to_string()).bind(student.to_string()).bind(most);
        query.fetch_all(&self.read).await?.iter().map(rows::attempt).collect()
    }

    async fn read_progress(&self, school: SchoolId, class: ClassId, now: Instant) -> Stored<Vec<StudentProgress>> {
        self.progress_of_class(school, class, now).await
    }

    async fn list_revisions(&self, school: SchoolId, class: ClassId) -> Stored<Vec<Revision>> {
        self.read_revisions(school, class).await
    }

    async fn read_toward(&self, school: SchoolId, class: ClassId) -> Stored<Arc<Toward>> {
        self.toward_of_class(school, class).await
    }

    async fn save_revision(&self, new: NewRevision) -> Stored<()> {
        self.write_revision(&new).await
    }

    async fn set_objectives(&self, new: ClassObjectives) -> Stored<()> {
        self.write_objectives(&new).await
    }

    fn epoch(&self) -> Epoch {
        self.epoch
    }

    async fn list_attempts(&self, after: Option<(SchoolId, AttemptId)>, most: u32) -> Stored<Vec<AttemptRow>> {
        let (school, attempt) = after.map(|(school, id)| (school.to_string(), id.to_string())).unwrap_or_default();
        let query = sqlx::query(sql!("list_attempts")).bind(school).bind(attempt).bind(most);
        query.fetch_all(&self.read).await?.iter().map(rows::attempt).collect()
    }

    async fn derive_standings(&self, mending: Mending) -> Stored<Standings> {
        Self::derive_standings(self, mending).await
    }

    async fn derive_presence(&self, tells: Tells, mending: Mending) -> Stored<Vec<StudentId>> {
        Self::derive_presence(self, tells, mending).await
    }

    async fn list_advance_tickets(
        &self,
        school: SchoolId,
        student: StudentId,
        now: Instant,
    ) -> Stored<Vec<AdvanceTicket>> {
        self.read_advance_tickets(school, student, now).await
    }

    async fn is_given_in_advance(&self, school: SchoolId, attempt: AttemptId) -> Stored<bool> {
        let query = sqlx::query_scalar(sql!("count_advance_tickets")).bind(school.to_string());
        let count: i64 = query.bind(attempt.to_string()).fetch_one(&self.read).await?;
        Ok(count > 0)
    }

    async fn create_advance_tickets(&self, new: NewAdvanceTickets) -> Stored<()> {
        self.write_advance_tickets(&new).await
    }

    async fn list_unreturned_tickets(
        &self,
        school: SchoolId,
        class: ClassId,
        now: Instant,
    ) -> Stored<Vec<(String, AdvanceTicket)>> {
        self.read_unreturned_tickets(school, class, now).await
    }

    async fn list_unreturned_of_student(
        &self,
        school: SchoolId,
        student: StudentId,
        objective: &ObjectiveId,
        now: Instant,
    ) -> Stored<Vec<AdvanceTicket>> {
        self.read_unreturned_of_student(school, student, objective, now).await
    }

    async fn save_device_work(
        &self,
        school: SchoolId,
        student: StudentId,
        device: DeviceId,
        work: Vec<DeviceWorkRow>,
    ) -> Stored<()> {
        self.write_device_work(school, student, device, work).await
    }

    async fn list_device_work(&self, school: SchoolId, class: ClassId) -> Stored<Vec<(String, DeviceWorkRow)>> {
        self.read_device_work(school, class).await
    }
}
