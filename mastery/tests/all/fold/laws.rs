//! Whatever happens, in whatever order it arrives: laws over logs that chance writes.

use crate::played::{keys, terms, writer};
use generators::answers::Response;
use mastery::{
    attempt::{CloseReason, Device, DeviceEvent, Entry, Event, How, ItemRecord, Outcome, Server, Sitting, Terms, fold},
    id::WriterId,
    threshold::Threshold,
    time::{Instant, Millis},
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn any_device_event() -> impl Strategy<Value = Device> {
    let item = 0_u32..11;
    prop_oneof![
        3 => item.clone().prop_map(|item| Device::Shown { item, identity: None, first_key: None }),
        4 => item.clone().prop_map(|item| Device::Response {
            item,
            response: Response::One(item.to_string()),
            first_key: None
        }),
        4 => (item.clone(), 0..12_i64).prop_map(|(item, n)| Device::Response {
            item,
            response: Response::One(n.to_string()),
            first_key: None
        }),
        1 => item.clone().prop_map(|item| Device::Response {
            item,
            response: Response::One("8*7".into()),
            first_key: None
        }),
        1 => item.clone().prop_map(|item| Device::NotKnown { item, first_key: None }),
        2 => item.prop_map(|item| Device::Skip { item, first_key: None }),
        1 => Just(Device::Hidden),
        1 => Just(Device::Leave),
        1 => Just(Device::End { draft: None }),
    ]
}

/// On both sides of the deadline, and at it: with a minute more it is at 180 s.
fn any_time() -> impl Strategy<Value = u64> {
    prop_oneof![6 => 0..120_000_u64, 2 => 119_999..=120_001_u64, 1 => 179_999..=180_001_u64, 3 => 120_000..240_000_u64]
}

fn granted(index: u32, more: u64) -> Entry {
    Entry { generation: u32::MAX, writer: writer(99), index, event: Event::Granted(Millis(more)) }
}

fn any_log() -> impl Strategy<Value = Vec<Entry>> {
    let device = (1..3_u32, 0..3_u128, any_time(), any_device_event());
    let closing = prop_oneof![
        4 => Just(None),
        1 => Just(Some(CloseReason::Lapsed)),
        1 => Just(Some(CloseReason::Replaced)),
    ];
    let (has_ends, is_granted_a_minute) = (any::<bool>(), prop::bool::weighted(0.3));
    // Some are done long before the deadline.
    let pace = prop::sample::select(vec![1, 1, 10]);
    let log = (prop::collection::vec(device, 0..40), closing, has_ends, is_granted_a_minute, pace);
    log.prop_map(|(events, closing, has_ends, is_granted_a_minute, pace)| {
        let mut log: Vec<Entry> = events
            .into_iter()
            .filter(|(.., what)| has_ends || !what.ends())
            .enumerate()
            .map(|(index, (generation, tab, at, what))| Entry {
                generation,
                writer: writer(tab),
                index: index as u32,
                event: Event::Device(DeviceEvent { at: Millis(at / pace), what }),
            })
            .collect();
        if let Some(reason) = closing {
            let event = Event::Server(Server::Closed { at: Instant(0), reason });
            log.push(Entry { generation: u32::MAX, writer: WriterId(uuid::Uuid::nil()), index: 0, event });
        }
        log.extend(is_granted_a_minute.then(|| granted(0, 60_000)));
        log
    })
}

/// So few of ten that what is random may meet it.
fn any_terms() -> impl Strategy<Value = Terms> {
    (1..=6_u16).prop_map(|required| Terms { threshold: Threshold::correct(required, 10).expect("of ten"), ..terms() })
}

/// The tab that an entry is of; the later one took over from the earlier.
const fn tab_of(entry: &Entry) -> (u32, WriterId) {
    (entry.generation, entry.writer)
}

fn of_device(entry: &Entry) -> Option<&DeviceEvent> {
    match &entry.event {
        Event::Device(event) => Some(event),
        _ => None,
    }
}

/// The item that something answers, readable or not.
const fn answered(what: &Device) -> Option<u32> {
    match what {
        Device::Response { item, .. } | Device::NotKnown { item, .. } => Some(*item),
        _ => None,
    }
}

/// Leaves each item to one tab. Where two answer it the earlier tab's answer counts, and with more time that may be one
/// which came too late before.
fn with_a_tab_for_each_item(mut log: Vec<Entry>) -> Vec<Entry> {
    let mut tabs = BTreeMap::new();
    log.retain(|entry| match of_device(entry).and_then(|event| answered(&event.what)) {
        Some(item) => *tabs.entry(item).or_insert(tab_of(entry)) == tab_of(entry),
        None => true,
    });
    log
}

fn right_items(sitting: &Sitting) -> Vec<bool> {
    sitting.items.iter().map(ItemRecord::is_right).collect()
}

/// Whether the end was the server's word alone. It is given because nothing came, so what comes stands over it.
fn is_said_by_the_server_alone(log: &[Entry], sitting: &Sitting) -> bool {
    let ends = |entry| of_device(entry).is_some_and(|event| event.what.ends());
    !sitting.open.is_empty() && !log.iter().any(ends)
}

/// Whether what a tab answers counts although a later tab has ended it, or answered all of it. No tab ends what those
/// before it go on with; one that has ended it itself is done.
fn may_go_on(log: &[Entry], tab: (u32, WriterId)) -> bool {
    let is = |entry: &Entry, what: fn(&Device) -> bool| of_device(entry).is_some_and(|event| what(&event.what));
    let is_done = log.iter().any(|entry| tab_of(entry) == tab && is(entry, Device::ends));
    let works = |what: &Device| what.ends() || answered(what).is_some();
    !is_done && log.iter().any(|entry| tab_of(entry) > tab && is(entry, works))
}

proptest! {
    #[test]
    fn arrival_does_not_matter(log in any_log(), shuffle in any::<u64>()) {
        let expected = fold(terms(), &keys(), &log);
        let mut arrived = log.clone();
        let mut state = shuffle | 1;
        for place in (1..arrived.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            arrived.swap(place, (state >> 33) as usize % (place + 1));
        }
        arrived.extend(log.into_iter().step_by(2));
        prop_assert_eq!(fold(terms(), &keys(), &arrived), expected);
    }

    #[test]
    fn nothing_dated_after_the_end_changes_the_outcome(
        terms in any_terms(),
        log in any_log(),
        what in any_device_event(),
        tab in (1..3_u32, (0..3_u128).prop_map(writer)),
        after in prop_oneof![1..3_u64, 1..150_000_u64],
    ) {
        let before = fold(terms, &keys(), &log);
        if let Some(ended) = before.ended {
            let of_tab = log.iter().filter(|entry| tab_of(entry) == tab).filter_map(of_device);
            let at = of_tab.map(|event| event.at).fold(ended.at, Millis::max).plus(Millis(after));
            let is_answer = answered(&what).is_some();
            let in_time = is_answer && before.deadline.is_some_and(|deadline| at <= deadline);
            let is_heard = match ended.how == How::Left && is_said_by_the_server_alone(&log, &before) {
                true => is_answer || what.ends(),
                false => in_time && may_go_on(&log, tab),
            };
            let (generation, writer) = tab;
            let late = Entry { generation, writer, index: 1_000, event: Event::Device(DeviceEvent { at, what }) };
            let after = fold(terms, &keys(), &[log, vec![late]].concat());
            if !(is_heard && in_time) {
                prop_assert_eq!(right_items(&after), right_items(&before));
            }
            if !is_heard {
                prop_assert_eq!((after.right, after.outcome), (before.right, before.outcome));
                prop_assert_eq!(after.ended.map(|ended| ended.how), Some(ended.how));
            }
        }
    }

    #[test]
    fn figures_are_those_of_the_items(log in any_log()) {
        let sitting = fold(terms(), &keys(), &log);
        let counted = sitting.items.iter().filter(|item| item.is_right()).count();
        prop_assert_eq!(counted, usize::from(sitting.right));
        prop_assert_eq!(sitting.open.len() + usize::from(sitting.answered), sitting.items.len());
    }

    #[test]
    fn more_time_never_takes_an_answer_away(
        terms in any_terms(),
        log in any_log().prop_map(with_a_tab_for_each_item),
        more in prop_oneof![1..3_u64, 1..150_000_u64],
    ) {
        let before = fold(terms, &keys(), &log);
        let after = fold(terms, &keys(), &[log, vec![granted(1, more)]].concat());
        for (item, (before, after)) in right_items(&before).into_iter().zip(right_items(&after)).enumerate() {
            prop_assert!(after || !before, "item {} was right", item);
        }
        prop_assert_eq!(after.ended.is_some(), before.ended.is_some());
        if before.outcome == Some(Outcome::Met) {
            prop_assert_eq!(after.outcome, Some(Outcome::Met));
        }
    }
}
