//! What has to be true of every seed.

use super::{
    Tally,
    school::{SCHOOL, School, permission},
    tab::Tab,
};
use anyhow::{Context, Result, ensure};
use server::{
    accept::rebuild::rebuild,
    store::{Log, Mending},
};

/// The events that the school holds of a tab.
fn held(log: &Log, tab: &Tab) -> Result<Vec<String>> {
    let mut batches: Vec<_> = log.batches.iter().filter(|batch| batch.writer == tab.disk.writer).collect();
    ensure!(batches.len() == log.batches.len(), "somebody else wrote in {}", tab.disk.attempt);
    batches.sort_by_key(|batch| batch.first_index);
    Ok(batches.into_iter().flat_map(|batch| &batch.events).cloned().collect())
}

/// What was acknowledged is there.
pub async fn after_a_crash(school: &School, tabs: &[Tab]) -> Result<()> {
    let permission = permission()?;
    let (store, epoch) = (school.store(&permission)?, school.epoch());
    for tab in tabs.iter().filter(|tab| Some(tab.disk.epoch) == epoch) {
        let held = held(&store.read_log(SCHOOL, tab.disk.attempt).await?, tab)?;
        let acknowledged = tab.disk.acknowledged as usize;
        ensure!(held.len() >= acknowledged, "{acknowledged} events were acknowledged, {} are there", held.len());
        ensure!(tab.disk.events.starts_with(&held[..]), "what is held is not what happened");
    }
    Ok(())
}

/// Every attempt is stored once and judged as its tab judges it, and what is shown follows from what happened.
pub async fn at_rest(school: &School, tabs: &[Tab], tally: &mut Tally) -> Result<()> {
    let permission = permission()?;
    let store = school.store(&permission)?;
    for tab in tabs {
        let attempt = tab.disk.attempt;
        let held = held(&store.read_log(SCHOOL, attempt).await?, tab)?;
        ensure!(held == tab.disk.events, "{attempt}: held are {held:#?}, happened have {:#?}", tab.disk.events);
        ensure!(store.count_conflicts(SCHOOL, attempt).await? == 0, "{attempt}: a conflict with itself");
        let row = store.read_attempt(SCHOOL, attempt).await?.with_context(|| format!("{attempt} is not there"))?;
        let sitting = tab.sitting().context("no fold of its own")?;
        let (stored, own) = ((row.figures.outcome, row.figures.right), (sitting.outcome, sitting.right));
        // Where a clock was set, the server may know better, and then says so.
        let is_on_record = tab.is_clock_set && row.figures.clock_behind.is_some();
        ensure!(stored == own || is_on_record, "{attempt}: stored is {stored:?}, the tab's own is {own:?}: {row:#?}");
        tally.attempts += 1;
        tally.events += held.len() as u64;
    }
    let rebuilt = rebuild(store, Mending::Compare).await?;
    ensure!(rebuilt.agrees() && rebuilt.attempts == tabs.len() as u64, "rebuilt otherwise: {rebuilt:#?}");
    Ok(())
}
