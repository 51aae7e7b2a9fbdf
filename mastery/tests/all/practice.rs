//! Practice on the record: items from their identities, judged here, and nothing that counts.

use crate::played::entry;
use generators::{
    answers::{Response, Verdict},
    item::Identity,
    seed::Seed,
};
use mastery::{
    attempt::{Device, practice},
    catalogue,
    time::Millis,
};
use words::Reader;

fn identity(index: u32) -> Identity {
    let set = catalogue::items("round-to-nearest-ten", Seed::try_from(0).expect("a seed")).expect("draws items");
    Identity { set, index }
}

fn respond(item: u32, text: &str) -> Device {
    Device::Response { item, response: Response::One(text.into()), first_key: None }
}

#[test]
fn practice_is_drawn_and_judged_anew() {
    // The first three items of this seed are 698, 467 and 161; the golden file holds them.
    let shown = |item, index| Device::Shown { item, identity: Some(identity(index)), first_key: None };
    let log = [
        entry(0, 0, shown(0, 0)),
        entry(1, 4_000, respond(0, "700")),
        entry(2, 5_000, shown(1, 1)),
        entry(3, 6_000, respond(1, "460")),
        entry(4, 8_000, respond(1, "470")),
        entry(5, 9_000, shown(2, 2)),
        entry(6, 9_500, respond(7, "160")),
        entry(7, 9_900, Device::Shown { item: 3, identity: None, first_key: None }),
    ];
    let practised = practice(&log, Reader::default());
    let verdicts: Vec<_> = practised.iter().map(|item| (item.identity.index, item.verdict, item.spent)).collect();
    assert_eq!(
        verdicts,
        [
            (0, Some(Verdict::Correct), Millis(4_000)),
            (1, Some(Verdict::Incorrect), Millis(1_000)),
            (2, None, Millis(0)),
        ]
    );
}

#[test]
fn an_item_that_this_build_does_not_draw_is_kept_without_a_verdict() {
    let mut unknown = identity(0);
    unknown.set.generator.version = 99;
    let log = [
        entry(0, 0, Device::Shown { item: 0, identity: Some(unknown), first_key: None }),
        entry(1, 10, respond(0, "1")),
    ];
    let practised = practice(&log, Reader::default());
    assert_eq!(practised[0].verdict, None);
    assert_eq!(practised[0].response, Some(Response::One("1".into())));
}
