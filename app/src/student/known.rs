//! What was last heard from school, kept on the device for when there is no network: who is signed in, their path, and the
//! tickets to begin with. Signing out forgets it.

use crate::{
    device::{
        clock, http,
        log::{self, Log},
        store::{Durable, Store},
    },
    ui::words::locale,
};
use generators::json;
use mastery::{
    id::{ObjectiveId, StudentId},
    ticket::{Signed, Ticket},
    wire::v1::{Advance, AskAdvance, Path, Session},
};
use serde::Serialize;

const SESSION: &str = "known/session";
const KNOWN: &str = "known/";
const ADVANCE: &str = "advance/";

fn path_of(student: StudentId) -> String {
    format!("known/path/{student}")
}

async fn keep(key: &str, value: &impl Serialize) {
    if let Ok(row) = serde_json::to_string(value) {
        // Without it only the next visit without a network is poorer.
        let _ = Store::open().await.put(&[(key.to_owned(), row)], Durable::Soon).await;
    }
}

/// Keeps who is signed in.
pub async fn keep_session(session: &Session) {
    keep(SESSION, session).await;
}

/// Who was last signed in here, and did not sign out.
pub async fn session() -> Option<Session> {
    json::read(&Store::open().await.get(SESSION).await.ok()??).ok()
}

/// Keeps a path as it was heard.
pub async fn keep_path(student: StudentId, heard: String) {
    let _ = Store::open().await.put(&[(path_of(student), heard)], Durable::Soon).await;
}

/// The path as it was last heard.
pub async fn path(student: StudentId) -> Option<Path> {
    json::read(&Store::open().await.get(&path_of(student)).await.ok()??).ok()
}

/// Forgets all of it.
pub async fn forget() {
    let _ = Store::open().await.remove(&[KNOWN.to_owned(), ADVANCE.to_owned()]).await;
}

/// Fetches the tickets to begin with when there is no network; kept where they are still wanted when they come.
pub async fn fetch_tickets(are_wanted: impl Fn() -> bool) {
    let store = Store::open().await;
    if !store.keeps() {
        return;
    }
    let Ok(given) = http::post::<Advance>("/api/v1/tickets/advance", &AskAdvance { locale: locale() }).await else {
        return;
    };
    if !are_wanted() {
        return;
    }
    let row = |(place, ticket): (usize, &Signed)| Some((format!("advance/{place:04}"), log::row(ticket)?));
    let rows: Vec<_> = given.tickets.iter().enumerate().filter_map(row).collect();
    // All or nothing: those of the last visit are better than none.
    let _ = store.replace(&[ADVANCE.to_owned()], &rows).await;
}

/// A ticket of the student's for an objective with which nothing was begun yet.
pub async fn ticket(student: StudentId, objective: &ObjectiveId) -> Option<(Signed, Ticket)> {
    let store = Store::open().await;
    for row in store.all(ADVANCE).await.ok()? {
        let Ok(signed) = json::read::<Signed>(&row) else { continue };
        let Ok(ticket) = json::read::<Ticket>(&signed.payload) else { continue };
        let is_valid = ticket.expires > clock::wall();
        if ticket.student == student
            && ticket.objective.id == *objective
            && is_valid
            && Log::open(store, ticket.id).await.is_ok_and(|log| log.is_none())
        {
            return Some((signed, ticket));
        }
    }
    None
}
