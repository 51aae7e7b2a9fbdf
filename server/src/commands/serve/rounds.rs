//! What the server does by itself: closing demonstrations whose time is over, and throwing away what nobody needs.

use crate::{
    accept::lapse::close_lapsed,
    policy::{Act, Actor, Row, may},
    problem::ApiError,
    state::State,
};
use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval};

/// A round is so long.
const ROUND: Duration = Duration::from_secs(5);
/// Every so many rounds what has expired is thrown away.
const SWEEP: u32 = 120;

/// A change of the machine's clock by more than this, in milliseconds, is worth a line in the log.
const NOTED: u64 = 2_000;

/// Goes round until it is dropped. What fails is tried again in the next round.
pub(super) async fn go(state: State) {
    let mut rounds = interval(ROUND);
    rounds.set_missed_tick_behavior(MissedTickBehavior::Delay);
    for number in (0_u32..).cycle() {
        rounds.tick().await;
        if let Err(error) = round(&state, number).await {
            tracing::error!("a round failed: {:?}", error.problem);
        }
    }
}

async fn round(state: &State, number: u32) -> Result<(), ApiError> {
    let permission = may(&Actor::Operator, Act::CloseLapsed, &Row::Open)?;
    let store = state.gate.open(&permission);
    if close_lapsed(store, state.now()).await? > 0 {
        state.live.touch_all();
    }
    if !store.is_timing(state.now()).await? {
        let ahead = state.clock.follow();
        if ahead.unsigned_abs() > NOTED {
            tracing::warn!("the machine's clock was set by {ahead} ms");
        }
    }
    if number.is_multiple_of(SWEEP) {
        store.sweep(state.now()).await?;
    }
    Ok(())
}
