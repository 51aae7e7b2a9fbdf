//! Everything that is shown, derived anew from the log of events and the decisions, and compared with what is stored.

use super::{judge, presence::told};
use crate::store::{AttemptRow, Change, Figures, Kind, Log, Mending, Standings, Store, StoreError, Stored};
use mastery::{
    id::{AttemptId, SchoolId, StudentId, WriterId},
    sync::Chain,
};
use std::collections::BTreeMap;

/// So many attempts are read at once.
const AT_ONCE: u32 = 200;

/// What deriving everything anew came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Attempts that were derived.
    pub attempts: u64,
    /// Attempts whose items this program does not draw; they stay as they are.
    pub not_drawn: u64,
    /// Attempts whose figures are stored otherwise.
    pub differing: Vec<FiguresDiffer>,
    /// Attempts whose events are no longer those that were acknowledged. Nothing can mend that but a backup.
    pub broken: Vec<AttemptId>,
    /// The standings.
    pub standings: Standings,
    /// Students of whom it is stored otherwise when they were last heard of and what they practised.
    pub presence: Vec<StudentId>,
}

/// Figures that are stored otherwise than they are derived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiguresDiffer {
    /// The attempt.
    pub attempt: AttemptId,
    /// What is stored.
    pub stored: Figures,
    /// What follows from its events.
    pub derived: Figures,
}

impl Rebuilt {
    /// Whether everything is stored as it is derived.
    #[must_use]
    pub const fn agrees(&self) -> bool {
        self.differing.is_empty()
            && self.broken.is_empty()
            && self.standings.differing.is_empty()
            && self.presence.is_empty()
    }
}

/// Derives figures and standings anew and compares them, or writes them where they differ.
///
/// # Errors
/// When the store fails.
pub async fn rebuild(store: &dyn Store, mending: Mending) -> Stored<Rebuilt> {
    let mut rebuilt = Rebuilt::default();
    let mut after: Option<(SchoolId, AttemptId)> = None;
    loop {
        let rows = store.list_attempts(after, AT_ONCE).await?;
        let Some(last) = rows.last() else { break };
        after = Some((last.school, last.id));
        for row in rows {
            one(store, row, mending, &mut rebuilt).await?;
        }
    }
    rebuilt.standings = store.derive_standings(mending).await?;
    rebuilt.presence = store.derive_presence(told, mending).await?;
    Ok(rebuilt)
}

/// Writes how attempts were judged, item by item, that had ended before that was kept; of how many. Where anything else is
/// stored otherwise than it is derived, this program may judge otherwise than the one that did: there nothing is written.
///
/// # Errors
/// When the store fails.
pub async fn keep_sittings(store: &dyn Store) -> Stored<u64> {
    let mut kept = 0;
    let mut after: Option<(SchoolId, AttemptId)> = None;
    loop {
        let rows = store.list_attempts(after, AT_ONCE).await?;
        let Some(last) = rows.last() else { return Ok(kept) };
        after = Some((last.school, last.id));
        for row in rows.iter().filter(|row| row.figures.outcome.is_some() && row.figures.sitting.is_none()) {
            let log = store.read_log(row.school, row.id).await?;
            let Some(derived) = derived(row, &log) else { continue };
            if (Figures { sitting: None, ..derived.clone() }) == row.figures {
                store.commit(vec![Change::of(row, derived)]).await?;
                kept += 1;
            }
        }
    }
}

async fn one(store: &dyn Store, row: AttemptRow, mending: Mending, rebuilt: &mut Rebuilt) -> Stored<()> {
    let mut row = row;
    loop {
        let log = store.read_log(row.school, row.id).await?;
        let now = store.read_attempt(row.school, row.id).await?;
        match now {
            // Where a server runs, row and log are of one moment only if nothing came between.
            Some(now) if now.changes != row.changes => row = now,
            Some(_) => match mend(store, &row, &log, mending, rebuilt).await {
                Err(StoreError::Stale) => {}
                other => return other,
            },
            None => return Ok(()),
        }
    }
}

async fn mend(store: &dyn Store, row: &AttemptRow, log: &Log, mending: Mending, rebuilt: &mut Rebuilt) -> Stored<()> {
    let Some(derived) = derived(row, log) else {
        rebuilt.not_drawn += 1;
        return Ok(());
    };
    if derived != row.figures && mending == Mending::Write {
        store.commit(vec![Change::of(row, derived.clone())]).await?;
    }
    rebuilt.attempts += 1;
    if derived != row.figures {
        rebuilt.differing.push(FiguresDiffer { attempt: row.id, stored: row.figures.clone(), derived });
    }
    if !is_whole(row.id, log) {
        rebuilt.broken.push(row.id);
    }
    Ok(())
}

/// The figures that follow from a log; none where this program does not judge it.
fn derived(row: &AttemptRow, log: &Log) -> Option<Figures> {
    match row.kind {
        Kind::Practice => Some(judge::practice(log)),
        Kind::Demonstration => {
            let ticket = judge::ticket(row)?;
            let judged = judge::judge(&ticket, log, &row.figures, row.issued);
            judged.is_anew.then_some(judged.figures)
        }
    }
}

/// Whether the events that are held are those whose digests were acknowledged.
fn is_whole(attempt: AttemptId, log: &Log) -> bool {
    let mut chains: BTreeMap<WriterId, Chain> = BTreeMap::new();
    log.batches.iter().all(|batch| {
        let chain = chains.entry(batch.writer).or_insert_with(|| Chain::begin(attempt, batch.writer));
        let follows = chain.count() == batch.first_index;
        batch.events.iter().for_each(|event| chain.push(event));
        follows && *chain.link() == batch.link
    })
}
