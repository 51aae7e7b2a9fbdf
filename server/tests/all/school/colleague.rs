//! More staff of the first school than its one teacher.

use super::{PASSWORD, School};
use mastery::id::{ClassId, StaffId};
use server::store::sqlite::FILE;
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};

impl School {
    /// Another account in the school, without a class, who signs in as all staff do.
    pub async fn colleague(&self, name: &str) -> StaffId {
        let staff = StaffId(self.new_id().0);
        let secret = self.state.hasher.hash(PASSWORD).await.expect("a hash").0;
        let mut database = self.database().await;
        let query = sqlx::query(include_str!("../../../src/store/sql/create_staff.sql")).bind(staff.to_string());
        let query = query.bind(name).bind(name.to_lowercase()).bind(secret);
        query.execute(&mut database).await.expect("an account");
        let query = sqlx::query(include_str!("../../../src/store/sql/create_membership.sql"));
        let query = query.bind(self.school().to_string()).bind(staff.to_string());
        query.execute(&mut database).await.expect("a membership");
        database.close().await.expect("closed");
        staff
    }

    /// Has a class taught by somebody else too.
    pub async fn share(&self, class: ClassId, staff: StaffId) {
        let mut database = self.database().await;
        let query = sqlx::query(include_str!("../../../src/store/sql/create_teaching.sql"));
        let query = query.bind(self.school().to_string()).bind(class.to_string()).bind(staff.to_string());
        query.execute(&mut database).await.expect("a class that is shared");
        database.close().await.expect("closed");
    }

    async fn database(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new().filename(self.folder.path().join(FILE));
        options.connect().await.expect("the database")
    }
}
