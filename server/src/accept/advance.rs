//! Tickets in advance: a few for each objective that may begin without the school, the same ones until they are used.

use super::start::{Wanted, seed, ticket};
use crate::{
    history::History,
    keys::Keys,
    problem::ApiError,
    retry::{Halted, retry},
    store::{AdvanceTicket, NewAdvanceTickets, Store, StudentAccount},
};
use mastery::{
    id::{AttemptId, ObjectiveId},
    objective::{Objective, OfflineStart},
    path::{Readiness, Way},
    ticket::{Given, Ticket},
    time::{Instant, Millis},
    wire::v1::Advance,
};
use uuid::Uuid;
use words::Locale;

/// A ticket in advance can be begun with for so long: over a week-end and the days around it.
const VALID: Millis = Millis::from_secs(7 * 24 * 60 * 60);
/// So many of an objective: one, and one for another try.
const OF_EACH: usize = 2;

/// All tickets that a student may begin with without the school. Who asks twice gets no other items.
///
/// # Errors
/// When something can't be read or written.
pub async fn advance(
    store: &dyn Store,
    keys: &Keys,
    student: &StudentAccount,
    locale: Locale,
    now: Instant,
    new_id: impl Fn() -> Result<Uuid, getrandom::Error>,
) -> Result<Advance, ApiError> {
    retry(|| once(store, keys, student, locale, now, &new_id)).await
}

async fn once(
    store: &dyn Store,
    keys: &Keys,
    student: &StudentAccount,
    locale: Locale,
    now: Instant,
    new_id: &impl Fn() -> Result<Uuid, getrandom::Error>,
) -> Result<Advance, Halted> {
    let held = store.list_advance_tickets(student.school, student.student, now).await?;
    let seen = held.iter().map(|held| held.id).collect();
    let of = |held: &AdvanceTicket| held.ticket.unverified::<Ticket>();
    let held: Vec<_> = held.into_iter().filter_map(|held| Some((of(&held)?, held.ticket))).collect();
    let objectives = store.list_objectives(student.school, student.class).await?;
    let standings = store.read_standings(student.school, student.student).await?;
    let history = History::read(store, student.school, student.student).await?;
    let ready: Vec<(&Objective, Option<Millis>)> = {
        let (way, reopened) = (Way::along(&objectives), |id: &ObjectiveId| history.reopened(id));
        let may = |objective: &Objective| objective.offline_start != OfflineStart::Refused;
        let walk = way.walk(&standings, &reopened);
        let ready = walk.steps().filter(|(objective, step)| may(objective) && step.readiness == Readiness::Ready);
        ready.map(|(objective, step)| (objective, step.time_limit(objective, student.accommodations.time))).collect()
    };
    let (mut tickets, mut new) = (Vec::new(), Vec::new());
    for (objective, time_limit) in ready {
        let fits = |ticket: &Ticket| {
            ticket.objective == *objective && ticket.locale == locale && ticket.time_limit == time_limit
        };
        let kept = held.iter().filter(|(ticket, _)| fits(ticket)).take(OF_EACH);
        let before = tickets.len();
        tickets.extend(kept.map(|(_, signed)| signed.clone()));
        // In the order in which they will come again: ids of one millisecond are by chance.
        let mut ids = (tickets.len() - before..OF_EACH).map(|_| new_id()).collect::<Result<Vec<Uuid>, _>>()?;
        ids.sort();
        for id in ids.into_iter().map(AttemptId) {
            let wanted = Wanted { id, given: Given::InAdvance, seed: seed()?, time_limit, locale, valid: VALID };
            let ticket = ticket(student, objective.clone(), wanted, now);
            let signed = keys.tickets.sign(&ticket);
            tickets.push(signed.clone());
            new.push(AdvanceTicket {
                school: ticket.school,
                id,
                student: ticket.student,
                objective: objective.id.clone(),
                issued: now,
                expires: ticket.expires,
                ticket: signed,
            });
        }
    }
    if !new.is_empty() {
        let (school, student) = (student.school, student.student);
        store.create_advance_tickets(NewAdvanceTickets { school, student, seen, at: now, tickets: new }).await?;
    }
    Ok(Advance { tickets, server_now: now })
}
