//! When a device was without the school while an attempt ran, by what waited there.

use super::server_time::{PROMPT, Seen};
use mastery::time::Millis;

/// The stretches without the school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offline {
    /// So many.
    pub times: u32,
    /// So long, all together.
    pub total: Millis,
}

impl Offline {
    /// From batches and the attempt's end, if it has ended. What happened and was not sent for longer than [`PROMPT`] waited
    /// on the device: from its happening until it was sent, by the attempt's own clock on both sides. Before the first that
    /// waited it may have been longer, which nobody can tell. What waited after the end says nothing of the attempt.
    pub fn of(batches: &[Seen], ended: Option<Millis>) -> Self {
        let stretch = |seen: &Seen| {
            let until = ended.map_or(seen.sent, |ended| ended.min(seen.sent));
            seen.first.map(|first| (first, until)).filter(|(from, until)| until.minus(*from) > PROMPT)
        };
        let mut stretches: Vec<(Millis, Millis)> = batches.iter().filter_map(stretch).collect();
        stretches.sort_unstable();
        let (mut offline, mut latest) = (Self::default(), None::<Millis>);
        for (from, until) in stretches {
            // One that overlaps is of the same stretch: it did not fit into one batch, or two tabs of the device waited.
            let from = match latest {
                Some(latest) if from <= latest => latest,
                _ => {
                    offline.times += 1;
                    from
                }
            };
            offline.total = offline.total.plus(until.minus(from));
            latest = latest.max(Some(until));
        }
        offline
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Came;
    use mastery::{id::WriterId, time::Instant};
    use uuid::Uuid;

    #[test]
    fn what_waited_tells_when_the_device_was_without_the_school() {
        // Of each batch: the first that it tells of, and when it was sent; then the end; then how often, and for how long.
        #[expect(clippy::type_complexity, reason = "a table")]
        let cases: &[(&str, &[(u64, u64)], Option<u64>, (u32, u64))] = &[
            ("never", &[(0, 1), (10, 11), (60, 75)], None, (0, 0)),
            ("once", &[(0, 1), (10, 50), (51, 52)], Some(60), (1, 40)),
            ("twice", &[(0, 20), (21, 22), (40, 70)], Some(70), (2, 50)),
            ("in two batches, because one was full", &[(10, 70), (50, 71)], Some(80), (1, 61)),
            ("until the end, and an hour after it", &[(0, 1), (10, 3_600)], Some(40), (1, 30)),
            ("after the end", &[(0, 1), (40, 3_600)], Some(40), (0, 0)),
        ];
        for (what, rows, ended, (times, total)) in cases {
            let seen = |&(first, sent): &(u64, u64)| Seen {
                writer: WriterId(Uuid::from_u128(1)),
                works: true,
                first: Some(Millis::from_secs(first)),
                full: false,
                sent: Millis::from_secs(sent),
                received: Instant(0),
                came: Came::Sent,
            };
            let batches: Vec<Seen> = rows.iter().map(seen).collect();
            let offline = Offline::of(&batches, ended.map(Millis::from_secs));
            assert_eq!(offline, Offline { times: *times, total: Millis::from_secs(*total) }, "{what}");
        }
    }
}
