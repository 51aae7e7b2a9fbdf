//! The time to the first key is that of the first showing, whatever comes between it and the answer.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tests::record::Record;
use words::student::Sitting;

#[tokio::test]
async fn the_first_key_before_a_skip_and_before_a_reload_is_on_record() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    let skipped = student.start(OBJECTIVE).await?;
    student.browser.keys("1").await?;
    student.press(Sitting::Skip).await?;
    let another = async || Ok(student.shown().await?.filter(|shown| *shown != skipped));
    let drafted = student.browser.await_here("another item", another).await?;
    student.browser.keys("1").await?;
    // Nobody is so quick that a showing is not dated yet; a driver can be.
    let is_shown = |event: &&Value| event["event"] == "shown" && event["item"] == 1;
    let showings = |events: &[Value]| events.iter().filter(is_shown).count();
    Record::has(&stage.server, who, "the showing", |events| showings(events) == 1).await?;
    stage.browser.window.refresh().await?;
    ensure!(student.at_item(1).await? == drafted, "another item after the reload");
    ensure!(student.draft().await? == "1", "the draft is gone");
    Record::has(&stage.server, who, "the second showing", |events| showings(events) == 2).await?;
    student.clear_draft().await?;
    student.answer(1, 10, &[]).await?;
    student.sees_it_saved().await?;

    let events = Record::events(&stage.server, who)?;
    let of_item = |item: u32, kind: &str| -> Vec<u64> {
        let of_kind = events.iter().filter(|event| event["event"] == kind && event["item"] == item);
        of_kind.filter_map(|event| event["at"].as_u64()).collect()
    };
    let lines = stage.server.attempts(&who.class_code)?;
    let line = lines.iter().find(|line| line["student"] == who.name.as_str()).context("a record")?;
    for (item, until) in [(0, of_item(0, "skip")), (1, of_item(1, "shown").split_off(1))] {
        let shown = of_item(item, "shown");
        let (&[painted, again], &[until]) = (&shown[..], &until[..]) else {
            anyhow::bail!("{item}: {shown:?}, {until:?}")
        };
        let record = &line["items"][item as usize];
        let (first_key, spent) = (record["first_key_ms"].as_u64(), record["spent_ms"].as_u64().context("a time")?);
        let first_key = first_key.with_context(|| format!("item {item} has no first key: {record}"))?;
        ensure!(
            first_key <= until - painted,
            "item {item} was shown from {painted} to {until} and at {again}: {record}"
        );
        ensure!(spent > until - painted, "item {item} was answered in its second showing: {record}");
    }
    stage.browser.finish().await?;
    Ok(())
}
