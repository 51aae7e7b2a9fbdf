//! A disk that fails at any point, or fills up: done, or a clean error, and nothing between.

use anyhow::{Context, Result, ensure};
use mastery::time::Instant;
use std::{net::TcpStream, process::Command};
use tests::{
    disk::{Disk, Lasting, Operation},
    environment,
    load::{Class, Connection, HandIn},
    server::Server,
};

const NOW: Instant = Instant(1_795_500_000_000);
/// So many hand in at a disk that fails.
const HAND_INS: usize = 4;

/// A server that does not run yet, and what is to be handed in.
async fn prepared(seed: u64) -> Result<(Server, Class)> {
    let folder = tempfile::tempdir()?;
    let class = Class::of(&folder.path().join("data"), seed).await?;
    Ok((Server::not_started(folder)?, class))
}

/// Hands in; the status, and whether it says when to come again.
async fn hand_in(server: &Server, one: &HandIn) -> Result<(u16, bool)> {
    let answer = Connection::open(&server.address()).await?.send(&one.body).await?;
    Ok((answer.status, answer.says_when))
}

fn rebuild_agrees(server: &Server) -> Result<()> {
    let output =
        Command::new(environment::program()).args(["rebuild", "--check", "--data"]).arg(server.data()).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    Ok(())
}

#[tokio::test]
async fn the_first_the_second_and_every_later_operation_fails_and_nothing_acknowledged_is_lost() -> Result<()> {
    swept(Lasting::Once).await
}

#[tokio::test]
async fn from_any_operation_on_all_fail_and_nothing_acknowledged_is_lost() -> Result<()> {
    swept(Lasting::On).await
}

async fn swept(lasting: Lasting) -> Result<()> {
    let disk = Disk::new()?;
    let mut tried = Vec::new();
    for operation in Operation::ALL {
        let mut number = 1;
        while fails(&disk, operation, number, lasting).await.with_context(|| format!("{operation:?} {number}"))? {
            number += 1;
        }
        tried.push((operation, number - 1));
    }
    println!("operations that failed {lasting:?}, each in a run of its own: {tried:?}");
    ensure!(tried.iter().all(|(operation, times)| *times > 0 || *operation == Operation::Truncate), "{tried:?}");
    Ok(())
}

/// Whether a run came so far that this operation failed.
async fn fails(disk: &Disk, operation: Operation, number: u32, lasting: Lasting) -> Result<bool> {
    let (mut server, mut class) = prepared(u64::from(number)).await?;
    disk.fail(&mut server, operation, number, lasting);
    let mut acknowledged = Vec::new();
    let started = server.start().await;
    for _ in 0..HAND_INS {
        let one = class.hand_in(NOW)?;
        // It listens before it has opened its database: who comes so early may find that it does not begin after all.
        let status = hand_in(&server, &one).await.map_or(0, |(status, _)| status);
        ensure!(matches!(status, 0 | 200 | 500 | 503 | 507), "{status}");
        ensure!(status == 200 || disk.has_failed(), "{status} without a reason");
        acknowledged.extend((status == 200).then_some(one));
    }
    match (started, server.ended()?) {
        (Err(error), _) => ensure!(error.to_string().contains("exit status: 2"), "no clean end: {error}"),
        (Ok(()), Some(ended)) => ensure!(ended.code() == Some(2), "no clean end: {ended}"),
        (Ok(()), None) => server.stop()?,
    }
    let has_failed = disk.has_failed();
    server.unset();
    server.start().await?;
    for one in &acknowledged {
        let answer = Connection::open(&server.address()).await?.send(&one.body).await?;
        ensure!(answer.status == 200 && String::from_utf8_lossy(&answer.body).contains(&one.digest), "{}", one.attempt);
    }
    server.stop()?;
    rebuild_agrees(&server)?;
    Ok(has_failed)
}

#[tokio::test]
async fn a_full_disk_refuses_work_clearly_goes_on_reading_and_recovers_by_itself() -> Result<()> {
    let disk = Disk::new()?;
    let (mut server, mut class) = prepared(1).await?;
    disk.under(&mut server);
    server.start().await?;
    let (before, waiting) = (class.hand_in(NOW)?, class.hand_in(NOW)?);
    ensure!(hand_in(&server, &before).await? == (200, false));
    for _ in 0..3 {
        disk.set_full(true)?;
        for _ in 0..3 {
            let refused = hand_in(&server, &waiting).await?;
            ensure!(refused == (507, true), "a full disk is said to be full: {refused:?}");
        }
        let health = reqwest::get(format!("{}/api/v1/health", server.origin())).await?;
        ensure!(health.status() == 200, "it goes on reading");
        // What is held already needs no room.
        ensure!(hand_in(&server, &before).await? == (200, false));
        disk.set_full(false)?;
        let one = class.hand_in(NOW)?;
        ensure!(hand_in(&server, &one).await? == (200, false), "there is room again");
    }
    ensure!(hand_in(&server, &waiting).await? == (200, false), "what waited is taken");
    server.stop()?;
    ensure!(TcpStream::connect(server.address()).is_err());
    rebuild_agrees(&server)
}
