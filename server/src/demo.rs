//! The demo school: a class to try everything with, made once.

mod responder;
mod roster;

use crate::{
    accept::{authority::Authority, batch::accept, start::start},
    names::{fold_code, fold_name},
    policy::{Act, Actor, Row, may},
    problem::ApiError,
    state::State,
    store::Came,
};
use mastery::{
    attempt::Outcome,
    id::AttemptId,
    time::{Instant, Millis},
    wire::v1::{self, Start},
};
pub use roster::{TEACHER, students};
use uuid::Uuid;
use words::Locale;

/// Makes the demo school if it is not there, with what its students did on the days before.
///
/// # Errors
/// [`ApiError`] when the store or the machine fails; none when the folder holds another school, which is left alone.
pub async fn set_up(state: &State) -> Result<bool, ApiError> {
    let permission = may(&Actor::Operator, Act::SetUp, &Row::Open)?;
    let store = state.gate.open(&permission);
    if store.has_other_school(roster::school()).await? {
        return Ok(false);
    }
    // Each step only where it is missing: a start that was cut short goes on.
    if store.find_class(&fold_code(roster::CLASS_CODE)).await?.is_none() {
        store.create_school(roster::new_school(&state.hasher).await?).await?;
        let _ = store.create_class(roster::new_class()).await?;
    }
    // Whoever a teacher has taken out of the class since is still known by the same id.
    if !store.has_students(roster::school()).await? {
        let students = roster::new_students(&state.hasher).await?;
        let _ = store.create_students(roster::school(), roster::class(), students).await?;
    }
    for played in roster::HISTORY {
        play(state, played).await?;
    }
    Ok(true)
}

/// A demonstration of the days before.
pub(crate) struct Played {
    student: &'static str,
    objective: &'static str,
    right: u16,
    days_ago: u64,
}

/// Plays a demonstration as a tab would: start, events, and what it claims. One that was played before is left as it is.
async fn play(state: &State, played: &Played) -> Result<(), ApiError> {
    let permission = may(&Actor::Operator, Act::SetUp, &Row::Open)?;
    let store = state.gate.open(&permission);
    let account = store.find_student(&fold_code(roster::CLASS_CODE), &fold_name(played.student)).await?;
    let Some(account) = account else { return Ok(()) };
    let attempt = roster::attempt(played);
    if !store.read_log(account.school, attempt).await?.batches.is_empty() {
        return Ok(());
    }
    let begun = Instant(state.now().0.saturating_sub_unsigned(played.days_ago * 24 * 60 * 60 * 1000));
    let wanted = Start { attempt, objective: played.objective.into(), locale: Locale::En };
    let started = start(store, &state.crowd, &state.keys, &account, &wanted, begun).await?;

    let authority = v1::Authority::Ticket(started.ticket);
    let verified = Authority::verify(&state.keys.tickets, &authority).map_err(ApiError::failed)?;
    let Authority::Ticket(ticket, _) = &verified else { return Ok(()) };
    let (events, length) = responder::events(ticket, played.right, begun);
    let batch = v1::Batch {
        attempt,
        authority: authority.clone(),
        writer: roster::writer(attempt),
        generation: 1,
        first_index: 0,
        events,
        sent: length,
        claim: None,
        carried: false,
        resumed: false,
    };
    let arrives = begun.after(length).after(Millis(120));
    let accepted = accept(store, &state.crowd, &verified, &batch, Came::Sent, arrives).await?;
    debug_assert!(accepted.reply()?.verified.is_some_and(|claim| claim.outcome != Outcome::Abandoned));
    Ok(())
}

/// An id that is the same at every start: of the school and its people, as of what they did.
fn fixed(number: u64) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(1_760_000_000_000, &{
        let mut bytes = [0x10; 10];
        bytes[2..].copy_from_slice(&number.to_be_bytes());
        bytes
    })
    .into_uuid()
}

fn fixed_attempt(number: u64) -> AttemptId {
    AttemptId(fixed(number))
}
