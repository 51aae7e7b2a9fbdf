//! What a demonstration came to, from this device's log.

use crate::{
    device::{
        judging::Judging,
        log::{self, Head, Log},
        models::{self, Explained},
        store::Store,
    },
    student::practising::Round,
    ui::words::reader,
};
use generators::module::View;
use mastery::{
    attempt::{Device, DeviceEvent, Draft, Event, Sitting, fold},
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
    /// What was in the answer box when the time was over.
    pub draft: Option<Draft>,
    /// Right answers in the one before it on this device.
    pub before: Option<u16>,
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

/// Reads what a demonstration of the student came to.
///
/// # Errors
/// [`Untold`].
pub async fn read(attempt: AttemptId, student: StudentId) -> Result<Told, Untold> {
    let (ticket, log) = on_device(attempt, student).await.ok_or(Untold::NotHere)?;
    let views = draw(&ticket, Explained::Yes).await?;
    let sitting = sitting(&ticket, &views, &log);
    if sitting.ended.is_none() {
        return Err(Untold::StillRunning);
    }
    let draft = log.entries().into_iter().rev().find_map(|entry| match entry.event {
        Event::Device(DeviceEvent { what: Device::End { draft }, .. }) => draft,
        _ => None,
    });
    let before = before(&ticket, &log).await;
    Ok(Told { ticket, sitting, views, draft, before })
}

fn sitting(ticket: &Ticket, views: &[View], log: &Log) -> Sitting {
    fold(ticket.terms(), &Judging::of(views, ticket.reader()), &log.entries())
}

/// Right answers in this student's demonstration before that one, of the same objective and as many items.
async fn before(ticket: &Ticket, log: &Log) -> Option<u16> {
    let (this, store) = (log.head(), Store::open().await);
    let mut heads = log::heads(store).await.ok()?;
    heads.retain(|head| head.student == this.student && head.objective == this.objective && head.began < this.began);
    let newest = |heads: &[Head]| (0..heads.len()).max_by_key(|place| heads[*place].began);
    while let Some(place) = newest(&heads) {
        let head = heads.swap_remove(place);
        let Some(earlier) = head.ticket().filter(|earlier| earlier.set().set_size == ticket.set().set_size) else {
            continue;
        };
        let log = Log::open(store, head.attempt).await.ok()??;
        let views = draw(&earlier, Explained::No).await.ok()?;
        let sitting = sitting(&earlier, &views, &log);
        if sitting.ended.is_some() {
            return Some(sitting.right);
        }
    }
    None
}

async fn on_device(attempt: AttemptId, student: StudentId) -> Option<(Ticket, Log)> {
    let store = Store::open().await;
    let log = Log::open(store, attempt).await.ok()??;
    let ticket = log.head().ticket().filter(|_| log.head().student == student)?;
    Some((ticket, log))
}

/// The items, in this tab's language; numbers as the ticket has them.
async fn draw(ticket: &Ticket, explained: Explained) -> Result<Vec<View>, Untold> {
    let set = ticket.set();
    let reader = Reader { locale: reader().locale, ..ticket.reader() };
    models::draw(&set, 0, set.set_size.into(), reader, explained).await.map_err(|_| Untold::NoItems)
}

/// The items that a demonstration missed, the same ones, to practise.
pub async fn missed(attempt: AttemptId, student: StudentId) -> Option<Round> {
    let told = read(attempt, student).await.ok()?;
    let missed = told.sitting.items.iter().enumerate().filter(|(_, record)| !record.is_right());
    let indices = missed.map(|(index, _)| index as u32).collect();
    Some(Round { set: told.ticket.set(), indices, again: true })
}
