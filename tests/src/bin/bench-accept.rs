//! `cargo xtask bench accept`: demonstrations handed in to the real server over the loopback, each verified and durable
//! before it is answered.

use anyhow::{Context, Result, ensure};
use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tests::{
    crashes::now,
    load::{Class, Connection, HandIn},
    server::Server,
};
use tokio::task::JoinSet;

/// So many hand in at once.
const CLIENTS: [usize; 3] = [1, 20, 200];
/// Each is measured for so long, or until this many are handed in.
const LENGTH: Duration = Duration::from_secs(8);
const MOST: [usize; 3] = [8_000, 30_000, 30_000];

/// So often each sends the largest again.
const LARGEST_AGAIN: usize = 5;

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(bench())
}

async fn bench() -> Result<()> {
    println!(
        "{:>7} {:>11} {:>8} {:>8} {:>8} {:>10}",
        "clients", "attempts/s", "p50 ms", "p99 ms", "refused", "memory MiB"
    );
    for (clients, most) in CLIENTS.into_iter().zip(MOST) {
        let folder = tempfile::tempdir()?;
        let mut class = Class::of(&folder.path().join("data"), clients as u64).await?;
        let now = now();
        let ready: Vec<HandIn> = (0..most).map(|_| class.hand_in(now)).collect::<Result<_>>()?;
        let mut server = Server::prepared(folder).await?;
        let measured = measure(&server, clients, ready).await?;
        let memory = memory(server.id().context("no server")?)?;
        let Measured { taken, refused, seconds, mut waits } = measured;
        waits.sort_unstable();
        let at = |part: usize| waits.get(waits.len() * part / 100).map_or(0.0, |wait| wait.as_secs_f64() * 1_000.0);
        let rate = taken as f64 / seconds;
        println!("{clients:>7} {rate:>11.0} {:>8.2} {:>8.2} {refused:>8} {memory:>10.1}", at(50), at(99));
        server.stop()?;
    }
    largest().await
}

/// The largest attempt, of which the last batch is sent again by everybody at once: each time all of it is read.
async fn largest() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut class = Class::of(&folder.path().join("data"), 1).await?;
    let batches = class.largest(now())?;
    let mut server = Server::prepared(folder).await?;
    let mut connection = Connection::open(&server.address()).await?;
    for batch in &batches {
        let answer = connection.send(batch).await?;
        ensure!(answer.status == 200, "{}: {}", answer.status, String::from_utf8_lossy(&answer.body));
    }
    let id = server.id().context("no server")?;
    let (before, again) = (memory(id)?, batches.last().context("a batch")?);
    let clients = CLIENTS[2];
    let mut working = JoinSet::new();
    for _ in 0..clients {
        let (mut connection, again) = (Connection::open(&server.address()).await?, again.clone());
        working.spawn(async move {
            for _ in 0..LARGEST_AGAIN {
                let answer = connection.send(&again).await?;
                ensure!(matches!(answer.status, 200 | 503), "{}", answer.status);
            }
            anyhow::Ok(())
        });
    }
    while let Some(done) = working.join_next().await {
        done??;
    }
    println!("the largest attempt: {before:.1} MiB; its last batch from {clients} at once: {:.1} MiB", memory(id)?);
    server.stop()?;
    Ok(())
}

struct Measured {
    taken: usize,
    refused: usize,
    seconds: f64,
    waits: Vec<Duration>,
}

async fn measure(server: &Server, clients: usize, ready: Vec<HandIn>) -> Result<Measured> {
    let (ready, next) = (Arc::new(ready), Arc::new(AtomicUsize::new(0)));
    let begun = Instant::now();
    let mut working = JoinSet::new();
    for _ in 0..clients {
        let (ready, next) = (ready.clone(), next.clone());
        let mut connection = Connection::open(&server.address()).await?;
        working.spawn(async move {
            let (mut waits, mut refused) = (Vec::new(), 0);
            while begun.elapsed() < LENGTH {
                let Some(one) = ready.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
                let sent = Instant::now();
                let answer = connection.send(&one.body).await?;
                match answer.status {
                    200 => waits.push(sent.elapsed()),
                    503 => refused += 1,
                    status => anyhow::bail!("{status}: {}", String::from_utf8_lossy(&answer.body)),
                }
            }
            anyhow::Ok((waits, refused))
        });
    }
    let mut measured = Measured { taken: 0, refused: 0, seconds: 0.0, waits: Vec::new() };
    while let Some(done) = working.join_next().await {
        let (waits, refused) = done??;
        measured.waits.extend(waits);
        measured.refused += refused;
    }
    measured.seconds = begun.elapsed().as_secs_f64();
    measured.taken = measured.waits.len();
    ensure!(measured.taken > 0, "nothing was taken");
    Ok(measured)
}

/// The most memory that the server had resident, in MiB.
fn memory(id: u32) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM")?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1_024.0)
}
