//! A server that is asked to stop finishes what it has accepted, and a second one keeps out of its folder.

use anyhow::{Context, Result, ensure};
use mastery::time::Instant;
use std::{process::Command, time::Duration};
use tests::{
    environment,
    load::{Class, Connection, SCHOOL},
    server::Server,
};
use tokio::task::JoinSet;

const NOW: Instant = Instant(1_795_500_000_000);
const CLIENTS: usize = 40;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_answered_is_stored_and_whoever_was_not_comes_again() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut class = Class::of(&folder.path().join("data"), 9).await?;
    let mut server = Server::prepared(folder).await?;
    for _ in 0..5 {
        let mut clients = JoinSet::new();
        for _ in 0..CLIENTS {
            let (address, one) = (server.address(), class.hand_in(NOW)?);
            clients.spawn(async move {
                let sent = async { Connection::open(&address).await?.send(&one.body).await };
                (sent.await, one)
            });
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        server.stop()?;
        let answers = clients.join_all().await;
        server.start().await?;
        for (answer, one) in answers {
            let stored = server::store::sqlite::Sqlite::open(&server.data()).await?;
            let log = server::store::Store::read_log(&stored, SCHOOL, one.attempt).await?;
            stored.close().await;
            if let Ok(answer) = answer {
                ensure!(answer.status == 200, "{answer:?}");
                ensure!(log.batches.len() == 1, "{} was acknowledged", one.attempt);
            }
            let again = Connection::open(&server.address()).await?.send(&one.body).await?;
            ensure!(again.status == 200, "{again:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn one_server_works_in_a_folder() -> Result<()> {
    let server = Server::empty().await?;
    for (arguments, refused) in [
        (&["serve", "--listen", "127.0.0.1:0"][..], true),
        (&["rebuild"], true),
        (&["rebuild", "--check"], false),
        (&["doctor"], false),
    ] {
        let mut command = Command::new(environment::program());
        command.args(arguments).arg("--data").arg(server.data()).env("LC_ALL", "C");
        let output = command.output().context("the program")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!((output.status.code() == Some(2)) == refused, "{arguments:?}: {} {said}", output.status);
        ensure!(said.contains("a server works in") == refused, "{arguments:?}: {said}");
    }
    Ok(())
}
