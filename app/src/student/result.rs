//! What a demonstration came to, from this device's log.

use crate::{
    device::{
        log::Log,
        models::{self, Explained},
        store::Store,
    },
    student::practising::Round,
    ui::words::reader,
};
use generators::module::View;
use mastery::{
    attempt::{Sitting, fold},
    id::{AttemptId, StudentId},
    ticket::Ticket,
};
use words::Reader;

/// A demonstration that has ended, with its items.
pub struct Told {
    /// What it was allowed and made of.
    pub ticket: Ticket,
    /// What its events amount to.
    pub sitting: Sitting,
    /// Its items with what there is to say of them.
    pub views: Vec<View>,
}

/// Why there is nothing to tell.
pub enum Untold {
    /// It has not ended.
    StillRunning,
    /// It is not on this device, or not this student's.
    NotHere,
    /// This build does not draw its items.
    NoItems,
}

/// Reads what a demonstration came to; `student` is who is signed in, where that is known.
///
/// # Errors
/// [`Untold`].
pub async fn read(attempt: AttemptId, student: Option<StudentId>) -> Result<Told, Untold> {
    let (ticket, log) = on_device(attempt, student).await.ok_or(Untold::NotHere)?;
    let views = draw(&ticket).await?;
    let terms = ticket.terms(views.iter().map(|view| view.key.clone()).collect());
    let sitting = fold(&terms, &log.entries());
    if sitting.ended.is_none() {
        return Err(Untold::StillRunning);
    }
    Ok(Told { ticket, sitting, views })
}

async fn on_device(attempt: AttemptId, student: Option<StudentId>) -> Option<(Ticket, Log)> {
    let store = Store::open().await;
    let log = Log::open(store, attempt).await.ok()??;
    let theirs = student.is_none_or(|student| student == log.head().student);
    let ticket = log.head().ticket().filter(|_| theirs)?;
    Some((ticket, log))
}

/// The items with their explanations, in this tab's language; numbers as the ticket has them.
async fn draw(ticket: &Ticket) -> Result<Vec<View>, Untold> {
    let set = ticket.set();
    let reader = Reader { locale: reader().locale, ..ticket.reader() };
    models::draw(&set, 0, set.set_size.into(), reader, Explained::Yes).await.map_err(|_| Untold::NoItems)
}

/// The items that a demonstration missed, the same ones, to practise.
pub async fn missed(attempt: AttemptId, student: Option<StudentId>) -> Option<Round> {
    let told = read(attempt, student).await.ok()?;
    let missed = told.sitting.items.iter().enumerate().filter(|(_, record)| !record.is_right());
    let indices = missed.map(|(index, _)| index as u32).collect();
    Some(Round { set: told.ticket.set(), indices })
}
