//! Demonstrations that nothing comes of any more are closed by the server, by the same rules and in the same way.

use super::judge;
use crate::store::{AttemptRow, Change, Figures, Store, StoreError, Stored};
use mastery::{
    attempt::{CloseReason, Server},
    time::Instant,
};
use words::cli::Misread;

/// So many at once; the rest a moment later.
const AT_ONCE: u32 = 200;

/// Closes, provisionally, what is over by now; how many.
///
/// # Errors
/// When the store fails.
pub async fn close_lapsed(store: &dyn Store, now: Instant) -> Stored<usize> {
    let lapsed = store.list_lapsed(now, AT_ONCE).await?;
    let mut closed = 0;
    for row in &lapsed {
        match close(store, row, now).await {
            Ok(()) => closed += 1,
            // Something came at this very moment: next time.
            Err(StoreError::Stale) => {}
            // One that can't be read is no reason to keep all others open; nor is it tried again and again.
            Err(error @ StoreError::Unreadable { .. }) => {
                tracing::error!("the attempt {} can't be closed: {error}", row.id);
                let figures = Figures { lapses: None, ..row.figures.clone() };
                store.commit(vec![Change::of(row, figures)]).await?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(closed)
}

async fn close(store: &dyn Store, row: &AttemptRow, now: Instant) -> Stored<()> {
    let Some(ticket) = judge::ticket(row) else {
        let why = Misread::NoTicket { attempt: row.id.to_string() };
        return Err(StoreError::Unreadable { table: "attempt", why });
    };
    let mut log = store.read_log(row.school, row.id).await?;
    let reason = if ticket.time_limit.is_some() { CloseReason::Lapsed } else { CloseReason::Silent };
    let event = Server::Closed { at: now, reason };
    log.server.push(event);
    let mut figures = judge::judge(&ticket, &log, &row.figures, now).figures;
    if figures.outcome.is_none() && figures.lapses.is_some_and(|lapses| lapses <= now) {
        // Nothing to judge it with: it waits for a build that can, and is not tried again and again.
        figures.lapses = None;
    }
    store.commit(vec![Change { server: Some(event), ..Change::of(row, figures) }]).await
}
