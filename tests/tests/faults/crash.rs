//! The real server goes down a hundred times in the middle of real load. `cargo xtask soak` does it a thousand times.

use anyhow::Result;
use tests::{
    crashes::{Crash, crash},
    disk::Disk,
};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_each_of_a_hundred_kills() -> Result<()> {
    println!("{}", crash(Crash::Kill, 100, 5).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_when_all_that_was_not_flushed_is_gone() -> Result<()> {
    let disk = Disk::new()?;
    let tally = crash(Crash::Power(&disk), 30, 6).await?;
    println!("{tally}");
    anyhow::ensure!(tally.forgotten > 0, "nothing was forgotten: the disk is not under the server");
    Ok(())
}
