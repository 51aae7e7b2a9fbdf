//! Writing schools, classes and students: all or none.

use super::{Sqlite, rows, sql};
use crate::{
    names::{fold_code, fold_name},
    store::{NewClass, NewSchool, NewStudent, Secret, Stored, StudentChange, StudentRow, Taken},
};
use mastery::id::{ClassId, SchoolId, StudentId};
use sqlx::{Row, Sqlite as Engine, Transaction};

impl Sqlite {
    pub(super) async fn begin(&self) -> Stored<Transaction<'_, Engine>> {
        Ok(self.write.begin_with("BEGIN IMMEDIATE").await?)
    }

    pub(super) async fn write_school(&self, new: &NewSchool) -> Stored<bool> {
        let (school, teacher) = (new.id.to_string(), new.staff.id.to_string());
        let mut transaction = self.begin().await?;
        let query = sqlx::query(sql!("create_school")).bind(&school).bind(&new.name);
        let created = query.bind(new.number_style.example()).execute(&mut *transaction).await?;
        if created.rows_affected() == 0 {
            return Ok(false);
        }
        let query = sqlx::query(sql!("create_staff")).bind(&teacher).bind(&new.staff.name);
        let query = query.bind(fold_name(&new.staff.name)).bind(&new.staff.secret.0);
        query.execute(&mut *transaction).await?;
        let query = sqlx::query(sql!("create_membership")).bind(&school).bind(&teacher);
        query.execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(true)
    }

    pub(super) async fn write_class(&self, new: &NewClass) -> Stored<Result<(), Taken>> {
        let (school, class) = (new.school.to_string(), new.id.to_string());
        let mut transaction = self.begin().await?;
        let query = sqlx::query(sql!("create_class")).bind(&school).bind(&class).bind(&new.name);
        let created = query.bind(&new.code).bind(fold_code(&new.code)).execute(&mut *transaction).await?;
        if created.rows_affected() == 0 {
            return Ok(Err(Taken::Code));
        }
        let query = sqlx::query(sql!("create_teaching")).bind(&school).bind(&class).bind(new.staff.to_string());
        query.execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(Ok(()))
    }

    pub(super) async fn write_students(
        &self,
        school: SchoolId,
        class: ClassId,
        students: &[NewStudent],
    ) -> Stored<Result<(), Taken>> {
        let (school, class) = (school.to_string(), class.to_string());
        let mut transaction = self.begin().await?;
        let mut taken = Vec::new();
        for student in students {
            let id = student.id.to_string();
            let query = sqlx::query(sql!("create_student")).bind(&school).bind(&id);
            query.bind(&student.name).bind(&student.secret.0).execute(&mut *transaction).await?;
            let query = sqlx::query(sql!("create_enrolment")).bind(&school).bind(&class).bind(&id);
            let enrolled = query.bind(fold_name(&student.name)).execute(&mut *transaction).await?;
            if enrolled.rows_affected() == 0 {
                taken.push(student.name.clone());
            }
        }
        if !taken.is_empty() {
            return Ok(Err(Taken::Names(taken)));
        }
        transaction.commit().await?;
        Ok(Ok(()))
    }

    pub(super) async fn write_student_change(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
        change: &StudentChange,
    ) -> Stored<Option<Result<(), Taken>>> {
        let (school, class, student) = (school.to_string(), class.to_string(), student.to_string());
        let mut transaction = self.begin().await?;
        let Some(name_key) = enrolled_as(&mut transaction, &school, &class, &student).await? else { return Ok(None) };
        let name_key = change.name.as_deref().map_or(name_key, fold_name);
        if let Some(name) = &change.name {
            let query = sqlx::query(sql!("rename_student")).bind(&school).bind(&student).bind(name);
            query.execute(&mut *transaction).await?;
        }
        // Taken out and put in: only where the student will be does the name have to be free.
        let to = change.class.map_or_else(|| class.clone(), |to| to.to_string());
        take_out(&mut transaction, &school, &class, &student, &name_key).await?;
        enrol(transaction, &school, &to, &student, name_key).await.map(Some)
    }

    pub(super) async fn write_removal(&self, school: SchoolId, class: ClassId, student: StudentId) -> Stored<bool> {
        let (school, class, student) = (school.to_string(), class.to_string(), student.to_string());
        let mut transaction = self.begin().await?;
        let Some(name_key) = enrolled_as(&mut transaction, &school, &class, &student).await? else { return Ok(false) };
        take_out(&mut transaction, &school, &class, &student, &name_key).await?;
        transaction.commit().await?;
        Ok(true)
    }

    pub(super) async fn write_readmission(
        &self,
        school: SchoolId,
        class: ClassId,
        student: StudentId,
    ) -> Stored<Option<Result<(), Taken>>> {
        let (school, class, student) = (school.to_string(), class.to_string(), student.to_string());
        let mut transaction = self.begin().await?;
        if enrolled_as(&mut transaction, &school, &class, &student).await?.is_some() {
            return Ok(Some(Ok(())));
        }
        let query = sqlx::query_scalar(sql!("read_former_student")).bind(&school).bind(&class).bind(&student);
        // The name of now: another class may have given it since.
        let name: Option<String> = query.fetch_optional(&mut *transaction).await?;
        let Some(name) = name else { return Ok(None) };
        enrol(transaction, &school, &class, &student, fold_name(&name)).await.map(Some)
    }

    /// The students that a statement lists of a class.
    pub(super) async fn students(
        &self,
        statement: &'static str,
        school: SchoolId,
        class: ClassId,
    ) -> Stored<Vec<StudentRow>> {
        let query = sqlx::query(statement).bind(school.to_string()).bind(class.to_string());
        let student = |row| Ok(StudentRow { id: rows::parsed(row, "student", "id")?, name: row.try_get("name")? });
        query.fetch_all(&self.read).await?.iter().map(student).collect()
    }

    pub(super) async fn write_pins(
        &self,
        school: SchoolId,
        class: ClassId,
        pins: &[(StudentId, Secret)],
    ) -> Stored<bool> {
        let (school, class) = (school.to_string(), class.to_string());
        let mut transaction = self.begin().await?;
        for (student, secret) in pins {
            let query = sqlx::query(sql!("save_pin")).bind(&school).bind(&class).bind(student.to_string());
            if query.bind(&secret.0).execute(&mut *transaction).await?.rows_affected() == 0 {
                return Ok(false);
            }
            // Whoever came in with the old one is out.
            let query = sqlx::query(sql!("delete_sessions_of_student")).bind(student.to_string());
            query.execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }
}

/// Takes a student out of a class, whose record stays about the student.
async fn take_out(
    transaction: &mut Transaction<'_, Engine>,
    school: &str,
    class: &str,
    student: &str,
    name_key: &str,
) -> Stored<()> {
    let query = sqlx::query(sql!("delete_enrolment")).bind(school).bind(class).bind(student);
    query.execute(&mut **transaction).await?;
    let query = sqlx::query(sql!("create_former_enrolment")).bind(school).bind(class).bind(student);
    query.bind(name_key).execute(&mut **transaction).await?;
    Ok(())
}

/// Puts a student into a class by the folded name, and keeps what led there; unless the class has the name.
async fn enrol(
    mut transaction: Transaction<'_, Engine>,
    school: &str,
    class: &str,
    student: &str,
    name_key: String,
) -> Stored<Result<(), Taken>> {
    let query = sqlx::query(sql!("create_enrolment")).bind(school).bind(class).bind(student).bind(&name_key);
    if query.execute(&mut *transaction).await?.rows_affected() == 0 {
        let query = sqlx::query_scalar(sql!("read_student_name")).bind(school).bind(student);
        return Ok(Err(Taken::Names(vec![query.fetch_one(&mut *transaction).await?])));
    }
    let query = sqlx::query(sql!("delete_former_enrolment")).bind(school).bind(class).bind(student);
    query.execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(Ok(()))
}

/// The folded name that a student has in a class; none for who is not of it.
async fn enrolled_as(
    transaction: &mut Transaction<'_, Engine>,
    school: &str,
    class: &str,
    student: &str,
) -> Stored<Option<String>> {
    let query = sqlx::query_scalar(sql!("read_enrolment")).bind(school).bind(class).bind(student);
    Ok(query.fetch_optional(&mut **transaction).await?)
}
