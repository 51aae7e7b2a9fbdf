//! What has to be true of every seed.

use super::{
    Tally,
    school::{SCHOOL, School},
    tab::{Tab, Way},
};
use anyhow::{Context, Result, ensure};
use mastery::{
    attempt::{Entry, Sitting, fold},
    id::{AttemptId, WriterId},
};
use server::{
    accept::{rebuild::rebuild, replay::entries},
    store::{Kind, Log, Mending, Store},
};
use std::collections::{BTreeMap, BTreeSet};

/// The events that the school holds of a tab.
fn held(log: &Log, writer: WriterId) -> Vec<String> {
    let mut batches: Vec<_> = log.batches.iter().filter(|batch| batch.writer == writer).collect();
    batches.sort_by_key(|batch| batch.first_index);
    batches.into_iter().flat_map(|batch| &batch.events).cloned().collect()
}

/// What was acknowledged is there.
pub async fn acknowledged(school: &School, tabs: &[Tab]) -> Result<()> {
    let (store, epoch) = (school.kept()?, school.epoch());
    for tab in tabs {
        let log = store.read_log(SCHOOL, tab.disk.attempt).await?;
        for part in tab.disk.parts.iter().filter(|part| Some(part.epoch) == epoch) {
            let (held, acknowledged) = (held(&log, part.writer), part.acknowledged as usize);
            ensure!(held.len() >= acknowledged, "{acknowledged} events were acknowledged, {} are there", held.len());
            let is_same = held.iter().zip(&part.events).all(|(held, own)| held == own);
            ensure!(is_same, "what is held is not what happened");
        }
    }
    Ok(())
}

/// Every attempt is stored once and judged as its tabs' events are, and what is shown follows from what happened.
pub async fn at_rest(school: &School, tabs: &[Tab], tally: &mut Tally) -> Result<()> {
    let mut attempts: BTreeMap<AttemptId, Vec<&Tab>> = BTreeMap::new();
    for tab in tabs {
        attempts.entry(tab.disk.attempt).or_default().push(tab);
    }
    for (attempt, tabs) in &attempts {
        one(school, *attempt, tabs, tally).await.with_context(|| format!("{attempt}"))?;
    }
    let rebuilt = rebuild(school.kept()?, Mending::Compare).await?;
    ensure!(rebuilt.agrees() && rebuilt.attempts == attempts.len() as u64, "rebuilt otherwise: {rebuilt:#?}");
    tally.disk_errors += school.failed.errors + tabs.iter().map(|tab| tab.disk.failed).sum::<u64>();
    tally.full += school.failed.full;
    Ok(())
}

/// An attempt with all tabs that wrote, or wanted to write, in it.
async fn one(school: &School, attempt: AttemptId, tabs: &[&Tab], tally: &mut Tally) -> Result<()> {
    let store = school.kept()?;
    let log = store.read_log(SCHOOL, attempt).await?;
    let mut writers = BTreeSet::new();
    for tab in tabs.iter().filter(|tab| tab.disk.own().is_some()) {
        let held = held(&log, tab.disk.writer);
        ensure!(held == tab.disk.events(), "held are {held:#?}, happened have {:#?}", tab.disk.events());
        writers.insert(tab.disk.writer);
        tally.events += held.len() as u64;
        tally.take_overs += u64::from(tab.way == Way::TakeOver);
    }
    ensure!(log.batches.iter().all(|batch| writers.contains(&batch.writer)), "somebody else wrote in it");
    ensure!(store.count_conflicts(SCHOOL, attempt).await? == 0, "a conflict with itself");
    let row = store.read_attempt(SCHOOL, attempt).await?.context("it is not there")?;
    let (way, stored) = (tabs[0].way, (row.figures.outcome, row.figures.right));
    if way == Way::Practice {
        ensure!(row.kind == Kind::Practice && stored == (None, 0), "practice counts: {row:#?}");
        tally.practice += 1;
        return Ok(());
    }
    let sitting = expected(&log, tabs).context("nobody can judge it")?;
    let own = (sitting.outcome, sitting.right);
    // Where a clock was set and a tab went on by it after a crash, or another device could not know how much time had
    // passed, the server may know better, and then says so.
    let is_uncertain = tabs.iter().any(|tab| tab.is_clock_set && tab.life > 0) || writers.len() > 1;
    let is_on_record = is_uncertain && row.figures.clock_behind.is_some();
    ensure!(stored == own || is_on_record, "stored is {stored:?}, the tabs' own is {own:?}: {row:#?} {log:#?}");
    tally.otherwise += u64::from(stored != own);
    tally.attempts += 1;
    tally.in_advance += u64::from(way == Way::InAdvance);
    Ok(())
}

/// What all tabs' events come to, by generation, tab and index. A tab of which nothing was heard before the attempt had
/// ended by itself comes behind the others: the log says which, and what was heard before it.
fn expected(log: &Log, tabs: &[&Tab]) -> Option<Sitting> {
    let ticket = tabs.iter().find_map(|tab| tab.disk.ticket())?;
    let (terms, keys) = (ticket.terms(), ticket.derive().ok()?);
    let mut heard: Vec<Entry> = Vec::new();
    let (mut known, mut late) = (BTreeSet::new(), BTreeSet::new());
    for batch in &log.batches {
        let is_after = || !heard.is_empty() && fold(terms, &keys, &heard).ended.is_some();
        if known.insert(batch.writer) && (!late.is_empty() || is_after()) {
            late.insert(batch.writer);
        }
        heard.extend(entries(batch));
    }
    let own = tabs.iter().filter_map(|tab| Some((tab, tab.disk.own()?)));
    let all = own.flat_map(|(tab, part)| {
        let behind = if late.contains(&part.writer) { 1_000 } else { 0 };
        let events = (0..).zip(tab.disk.events());
        events.map(move |(index, bytes)| Entry::read(part.generation + behind, part.writer, index, bytes))
    });
    Some(fold(terms, &keys, &all.collect::<Vec<_>>()))
}
