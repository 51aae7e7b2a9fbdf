//! Attempts written as short scripts, for the tests that fold them.

use generators::answers::{Key, Response};
use mastery::{
    attempt::{CloseReason, Device, DeviceEvent, Entry, Event, Keys, Server, Terms},
    id::WriterId,
    threshold::Threshold,
    time::{Instant, Millis},
};
use uuid::Uuid;

/// Nine of ten within two minutes.
pub fn terms() -> Terms {
    Terms { threshold: Threshold::correct(9, 10).expect("nine of ten"), time_limit: Some(Millis::from_secs(120)) }
}

/// The right answer to item n is n.
pub fn keys() -> Keys {
    Keys { keys: (0..10).map(Key::integer).collect(), reader: words::Reader::default() }
}

/// The id of a test's n-th tab.
pub fn writer(n: u128) -> WriterId {
    WriterId(Uuid::from_u128(n + 1))
}

/// An event of the first tab.
pub fn entry(index: u32, at: u64, what: Device) -> Entry {
    let event = Event::Device(DeviceEvent { at: Millis(at), what });
    Entry { generation: 1, writer: writer(0), index, event }
}

/// An attempt from words: `3r` item 3 right, `3w` not right, `3?` not known, `3x` unreadable, `3s` skipped, `@90` from
/// now on at 90 seconds (otherwise each event comes a second after the last), `end`, `leave`, `grant` (a minute),
/// `closed-lapsed`, `closed-replaced`, `closed-silent`.
pub fn script(words: &str) -> Vec<Entry> {
    let mut at = 0;
    let mut fixed = false;
    let mut log = vec![entry(0, 0, Device::Start { wall: Instant(0), offset: None })];
    for word in words.split_whitespace() {
        if let Some(seconds) = word.strip_prefix('@') {
            at = seconds.parse::<u64>().expect("seconds") * 1000;
            fixed = true;
            continue;
        }
        at += if std::mem::take(&mut fixed) { 0 } else { u64::from(word != "end") * 1000 };
        let index = log.len() as u32;
        let outside = |event| Entry { generation: u32::MAX, writer: writer(99), index, event };
        let closed = |reason| outside(Event::Server(Server::Closed { at: Instant(0), reason }));
        log.push(match word {
            "end" => entry(index, at, Device::End { draft: None }),
            "leave" => entry(index, at, Device::Leave),
            "grant" => outside(Event::Granted(Millis::from_secs(60))),
            "closed-lapsed" => closed(CloseReason::Lapsed),
            "closed-replaced" => closed(CloseReason::Replaced),
            "closed-silent" => closed(CloseReason::Silent),
            about_item => {
                let (number, what) = about_item.split_at(about_item.len() - 1);
                let item = number.parse().expect("an item");
                let response = |text: String| Device::Response { item, response: Response::One(text), first_key: None };
                entry(
                    index,
                    at,
                    match what {
                        "r" => response(item.to_string()),
                        "w" => response((item + 100).to_string()),
                        "x" => response("8*7".into()),
                        "?" => Device::NotKnown { item, first_key: None },
                        "s" => Device::Skip { item, first_key: None },
                        other => unreachable!("no word {other}"),
                    },
                )
            }
        });
    }
    log
}
