//! The server's clock beside the tab's.
//!
//! Each batch says what the attempt's clock showed when it was sent, and the server stamps when it came. Where the two
//! drift apart that is a fact for the teacher, and where the tab was online all along the server's time stands: a tab that
//! slows its clock gains nothing. Offline the two can't be told apart, so there the tab's time stands with the fact.

use mastery::{
    attempt::{SERVER_DISAGREES, server_view},
    id::WriterId,
    time::{Instant, Millis},
};

/// What is seen of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which tab sent it.
    pub writer: WriterId,
    /// The time of its first event.
    pub first: Option<Millis>,
    /// It paints an item.
    pub shows: bool,
    /// The tab says that its clock was carried over a gap, or that it took over from another.
    pub gap: bool,
    /// The attempt's clock when it was sent.
    pub sent: Millis,
    /// The server's when it came.
    pub received: Instant,
}

/// A tab that is online sends each event within this of its happening.
const PROMPT: Millis = Millis::from_secs(15);

/// The first batch that paints an item: from there on both clocks run.
fn painted(batches: &[Seen]) -> Option<&Seen> {
    batches.iter().find(|seen| seen.shows)
}

/// The first paint by the server's clock, as near as it can tell.
#[must_use]
pub fn started(batches: &[Seen]) -> Option<Instant> {
    painted(batches).map(|seen| Instant(seen.received.0.saturating_sub_unsigned(seen.sent.0)))
}

/// So much of the attempt's time has passed at least, by the server's stamps alone.
#[must_use]
pub fn elapsed_at_least(batches: &[Seen], now: Instant) -> Millis {
    painted(batches).map_or(Millis(0), |seen| now.since(seen.received))
}

/// How far the tab's clock ran behind the server's at each batch; later batches speak for earlier ones, because a clock
/// that is slow stays behind, and a message that took long does not.
fn behind(batches: &[Seen]) -> Vec<i64> {
    let Some(begin) = painted(batches) else { return vec![0; batches.len()] };
    let view = |seen: &Seen| server_view((begin.sent, begin.received), (seen.sent, seen.received));
    let mut least = i64::MAX;
    let mut behind: Vec<i64> = batches
        .iter()
        .rev()
        .map(|seen| {
            least = least.min(view(seen));
            least
        })
        .collect();
    behind.reverse();
    behind
}

/// Where the clocks disagree by more than [`SERVER_DISAGREES`]: by how much, positive when the tab's ran behind.
#[must_use]
pub fn disagreement(batches: &[Seen]) -> Option<i64> {
    let worst = behind(batches).into_iter().max_by_key(|behind| behind.unsigned_abs())?;
    (worst.unsigned_abs() > SERVER_DISAGREES.0).then_some(worst)
}

/// What is to be added to the times of each batch's events.
#[must_use]
pub fn shifts(batches: &[Seen]) -> Vec<Millis> {
    let is_prompt = |seen: &Seen| seen.first.is_none_or(|first| seen.sent.minus(first) <= PROMPT);
    let is_one_tab = batches.windows(2).all(|pair| pair[0].writer == pair[1].writer);
    if !is_one_tab || !batches.iter().all(|seen| is_prompt(seen) && !seen.gap) {
        return vec![Millis(0); batches.len()];
    }
    let shift = |behind: i64| Millis(u64::try_from(behind).ok().filter(|ms| *ms > SERVER_DISAGREES.0).unwrap_or(0));
    behind(batches).into_iter().map(shift).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    /// Batches as (first event, sent, received) in seconds; the first paints.
    fn seen(rows: &[(u64, u64, i64)]) -> Vec<Seen> {
        let batch = |&(first, sent, received): &(u64, u64, i64)| Seen {
            writer: WriterId(Uuid::from_u128(1)),
            first: Some(Millis::from_secs(first)),
            shows: first == 0,
            gap: false,
            sent: Millis::from_secs(sent),
            received: Instant(received * 1000),
        };
        rows.iter().map(batch).collect()
    }

    #[test]
    fn the_servers_time_stands_where_the_tab_was_online() {
        #[expect(clippy::type_complexity, reason = "a table")]
        let cases: &[(&str, &[(u64, u64, i64)], &[u64], Option<i64>)] = &[
            ("both clocks agree", &[(0, 0, 100), (50, 50, 150), (110, 111, 211)], &[0, 0, 0], None),
            ("a minute is not over a minute", &[(0, 0, 100), (50, 50, 210)], &[0, 0], None),
            ("half speed", &[(0, 0, 0), (50, 50, 100), (100, 100, 200)], &[0, 0, 100], Some(100_000)),
            ("stopped early, then on", &[(0, 0, 0), (5, 5, 100), (9, 9, 110)], &[0, 95, 101], Some(101_000)),
            ("one message took long", &[(0, 0, 0), (20, 20, 120), (30, 30, 31)], &[0, 0, 0], None),
            ("offline for a while", &[(0, 0, 0), (20, 100, 200), (101, 101, 201)], &[0, 0, 0], Some(100_000)),
            ("the tab's clock ran ahead", &[(0, 0, 0), (100, 100, 20)], &[0, 0], Some(-80_000)),
            ("nothing painted", &[(3, 3, 0), (9, 9, 500)], &[0, 0], None),
            ("nothing", &[], &[], None),
        ];
        for (what, rows, shifted, fact) in cases {
            let batches = seen(rows);
            let wanted: Vec<Millis> = shifted.iter().copied().map(Millis::from_secs).collect();
            assert_eq!(shifts(&batches), wanted, "{what}");
            assert_eq!(disagreement(&batches), *fact, "{what}");
        }
    }

    #[test]
    fn a_gap_or_another_tab_leaves_it_at_the_fact() {
        let slow = seen(&[(0, 0, 0), (50, 50, 150)]);
        let mut resumed = slow.clone();
        resumed[1].gap = true;
        let mut other_tab = slow.clone();
        other_tab[1].writer = WriterId(Uuid::from_u128(2));
        for (what, batches, shift) in [("one tab", slow, 100), ("a gap", resumed, 0), ("two tabs", other_tab, 0)] {
            assert_eq!(shifts(&batches)[1], Millis::from_secs(shift), "{what}");
            assert_eq!(disagreement(&batches), Some(100_000), "{what}");
        }
    }

    #[test]
    fn the_server_knows_when_it_began() {
        let batches = seen(&[(0, 2, 100), (50, 50, 150)]);
        assert_eq!(started(&batches), Some(Instant(98_000)));
        assert_eq!(elapsed_at_least(&batches, Instant(130_000)), Millis::from_secs(30));
        assert_eq!(started(&seen(&[(3, 3, 9)])), None);
        assert_eq!(elapsed_at_least(&[], Instant(5)), Millis(0));
    }
}
