//! A server that is asked to stop finishes what it has accepted, and a second one keeps out of its folder.

use anyhow::{Context, Result, ensure};
use mastery::time::Instant;
use server::store::{Store, sqlite::Sqlite};
use std::{process::Command, sync::Arc};
use tests::{
    environment,
    load::{Answer, Class, Connection, HandIn, SCHOOL},
    server::Server,
};
use tokio::{
    sync::{Mutex, mpsc},
    task::JoinSet,
};

const NOW: Instant = Instant(1_795_500_000_000);
const CLIENTS: usize = 40;

/// What a client handed in, and what it heard of it.
type Sent = (HandIn, Option<Answer>);

/// Hands in one after another until the server is gone.
async fn hand_in(address: String, class: Arc<Mutex<Class>>, answered: mpsc::UnboundedSender<()>) -> Result<Vec<Sent>> {
    let (mut sent, mut connection) = (Vec::new(), None);
    loop {
        let one = class.lock().await.hand_in(NOW)?;
        let answer = async {
            let open = match connection.take() {
                Some(open) => open,
                None => Connection::open(&address).await?,
            };
            connection.insert(open).send(&one.body).await
        };
        let answer = answer.await.ok();
        let is_cut = answer.is_none();
        sent.push((one, answer));
        if is_cut {
            return Ok(sent);
        }
        // Nobody waits for more than the first of these.
        let _ = answered.send(());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_answered_is_stored_and_whoever_was_not_comes_again() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let class = Arc::new(Mutex::new(Class::of(&folder.path().join("data"), 9).await?));
    let mut server = Server::prepared(folder).await?;
    for _ in 0..5 {
        let (answered, mut answers) = mpsc::unbounded_channel();
        let mut clients = JoinSet::new();
        for _ in 0..CLIENTS {
            clients.spawn(hand_in(server.address(), class.clone(), answered.clone()));
        }
        drop(answered);
        ensure!(answers.recv().await.is_some(), "nobody was answered");
        server.stop()?;
        let sent: Vec<Vec<Sent>> = clients.join_all().await.into_iter().collect::<Result<_>>()?;
        server.start().await?;
        let stored = Sqlite::look(&server.data()).await?;
        for (one, answer) in sent.iter().flatten() {
            if let Some(answer) = answer {
                ensure!(answer.status == 200, "{answer:?}");
                let log = stored.read_log(SCHOOL, one.attempt).await?;
                ensure!(log.batches.len() == 1, "{} was acknowledged", one.attempt);
            }
        }
        let mut connection = Connection::open(&server.address()).await?;
        for (one, _) in sent.iter().flatten() {
            let again = connection.send(&one.body).await?;
            ensure!(again.status == 200, "{again:?}");
            let log = stored.read_log(SCHOOL, one.attempt).await?;
            ensure!(log.batches.len() == 1, "{} is there, once", one.attempt);
        }
        stored.close().await;
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
