//! The browser is killed again and again, about the moment of Enter: what was shown as taken by then is there, once.
//! `cargo xtask soak` does it a hundred times.

use anyhow::Result;
use tests::browser_kills::{School, kill_browsers};

const KILLS: u32 = 10;

#[tokio::test]
async fn a_browser_killed_about_enter_without_a_network_loses_and_doubles_nothing_that_was_taken() -> Result<()> {
    println!("{}", kill_browsers(School::OutOfReach, KILLS, 5).await?);
    Ok(())
}

#[tokio::test]
async fn nor_does_one_that_was_telling_the_school() -> Result<()> {
    println!("{}", kill_browsers(School::InReach, KILLS, 6).await?);
    Ok(())
}
