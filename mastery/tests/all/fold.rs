//! The laws of the fold: the same log gives the same outcome, however it arrives, and nothing after the end changes it.

mod laws;

use crate::played::{entry, keys, script, terms, writer};
use generators::answers::Response;
use mastery::{
    attempt::{Device, Entry, Event, How, Outcome, Terms, fold},
    threshold::Threshold,
    time::Millis,
};

/// A sitting of ten, the right answers to items 0 to 9 being 0 to 9: what happens, and what it amounts to.
#[test]
fn outcomes_follow_from_what_happened() {
    use Outcome::{Abandoned, Met, NotMet, TimedOut};
    for (what, expected, right) in [
        ("nine right, one not: met at exactly nine", "0r 1r 2r 3r 4r 5r 6r 7r 8r 9w", Some(Met), 9),
        ("eight right: not yet", "0r 1r 2r 3r 4r 5r 6r 7r 8w 9w", Some(NotMet), 8),
        ("nine right and the clock runs out: met", "0r 1r 2r 3r 4r 5r 6r 7r 8r @120 end", Some(Met), 9),
        ("eight right and the clock runs out", "0r 1r 2r 3r 4r 5r 6r 7r @120 end", Some(TimedOut), 8),
        ("nine right, then left: met", "0r 1r 2r 3r 4r 5r 6r 7r 8r leave", Some(Met), 9),
        ("left early", "0r leave", Some(Abandoned), 1),
        ("not ended", "0r 1w", None, 1),
        ("a response at the deadline counts", "0r 1r 2r 3r 4r 5r 6r 7r @120 8r end", Some(Met), 9),
        ("a response after the deadline does not", "0r 1r 2r 3r 4r 5r 6r 7r @121 8r 9r", Some(TimedOut), 8),
        ("closed by the server after its time", "0r 1r closed-lapsed", Some(TimedOut), 2),
        ("closed by the server, then the rest arrives", "0r 1r 2r 3r 4r 5r 6r 7r 8r closed-lapsed 9w", Some(Met), 9),
        ("replaced by another start", "0r closed-replaced", Some(Abandoned), 1),
        ("a tab's time does not run backwards", "@121 8w @30 0r 1r 2r 3r 4r 5r 6r 7r 8r @120 end", Some(TimedOut), 0),
        ("an answer after the tab's own end", "0r 1r 2r 3r 4r 5r 6r 7r end 8r", Some(NotMet), 8),
        ("an answer after leaving, dated before", "0r 1r 2r 3r 4r 5r 6r 7r @60 leave @30 8r", Some(Abandoned), 8),
        ("the first answer counts", "0w 0r 1r 2r 3r 4r 5r 6r 7r 8r 9w", Some(NotMet), 8),
        ("I don't know is an answer", "0r 1r 2r 3r 4r 5r 6r 7r 8r 9?", Some(Met), 9),
        ("what can't be read costs nothing", "0x 0r 1r 2r 3r 4r 5r 6r 7r 8r 9r", Some(Met), 10),
        ("skipped and come back to", "0s 1r 2r 3r 4r 5r 6r 7r 8r 9r 0r", Some(Met), 10),
        ("granted a minute", "0r 1r 2r 3r 4r 5r 6r 7r grant @180 8r end", Some(Met), 9),
        ("a minute that the tab never heard of", "0r 1r 2r 3r 4r 5r 6r 7r grant @120 end", Some(TimedOut), 8),
        ("a tab that ends it early by itself", "0r 1r 2r 3r 4r 5r 6r 7r grant @110 end", Some(NotMet), 8),
        ("the last answer after the clock's end", "0r 1r 2r 3r 4r 5r 6r 7r 8w @120 end 9r", Some(TimedOut), 8),
        (
            "the last answer after an end without the minute",
            "0r 1r 2r 3r 4r 5r 6r 7r 8w grant @120 end @130 9r",
            Some(TimedOut),
            8,
        ),
    ]
    .map(|(what, script, outcome, right)| ((what, script), outcome, right))
    {
        let (name, events) = what;
        let sitting = fold(terms(), &keys(), &script(events));
        assert_eq!(sitting.outcome, expected, "{name}");
        assert_eq!(sitting.right, right, "{name}");
    }
}

/// Met, else the clock, else left, else not yet: what comes together, and what comes after.
#[test]
fn precedence_is_met_then_clock_then_left_then_not_yet() {
    use Outcome::{Abandoned, Met, NotMet, TimedOut};
    const NINE: &str = "0r 1r 2r 3r 4r 5r 6r 7r 8r";
    const EIGHT: &str = "0r 1r 2r 3r 4r 5r 6r 7r";
    for (before, then, expected) in [
        (NINE, "9w", Met),
        (NINE, "end", Met),
        (NINE, "leave", Met),
        (NINE, "@120 end", Met),
        (NINE, "@120 leave", Met),
        (NINE, "@130 end", Met),
        (NINE, "@130 leave", Met),
        (NINE, "@130 9w", Met),
        (NINE, "closed-lapsed", Met),
        (NINE, "closed-replaced", Met),
        (NINE, "closed-silent", Met),
        (NINE, "leave closed-replaced", Met),
        (EIGHT, "@120 8r end", Met),
        (EIGHT, "@120 8r leave", Met),
        (EIGHT, "8w @120 9r", Met),
        (EIGHT, "8w @120 9r leave", Met),
        // The clock, with whatever comes at that moment or later.
        (EIGHT, "@120 end", TimedOut),
        (EIGHT, "@120 leave", TimedOut),
        (EIGHT, "@120 8w end", TimedOut),
        (EIGHT, "@120 8w leave", TimedOut),
        (EIGHT, "@130 end", TimedOut),
        (EIGHT, "@130 leave", TimedOut),
        (EIGHT, "@130 leave closed-replaced", TimedOut),
        (EIGHT, "8w @130 9r", TimedOut),
        (EIGHT, "8w @130 9r leave", TimedOut),
        (EIGHT, "closed-lapsed", TimedOut),
        (EIGHT, "closed-lapsed @130 leave", TimedOut),
        // Left, the clock not yet over.
        (EIGHT, "leave", Abandoned),
        (EIGHT, "@119 leave", Abandoned),
        (EIGHT, "leave @120 end", Abandoned),
        (EIGHT, "leave closed-lapsed", Abandoned),
        (EIGHT, "grant @120 leave", Abandoned),
        (EIGHT, "closed-replaced", Abandoned),
        (EIGHT, "closed-silent", Abandoned),
        // All answered, by the last moment that there is, or ended by the tab.
        (EIGHT, "8w 9w", NotMet),
        (EIGHT, "8w 9? leave", NotMet),
        (EIGHT, "8w @60 9w @60 leave", NotMet),
        (EIGHT, "8w 9w @130 leave", NotMet),
        (EIGHT, "8w 9w closed-lapsed", NotMet),
        (EIGHT, "8w 9w closed-replaced", NotMet),
        (EIGHT, "8w @120 9w", NotMet),
        (EIGHT, "8w @120 9w end", NotMet),
        (EIGHT, "@119 end", NotMet),
        (EIGHT, "@119 end closed-replaced", NotMet),
    ] {
        let outcome = fold(terms(), &keys(), &script(&format!("{before} {then}"))).outcome;
        assert_eq!(outcome, Some(expected), "{before} {then}");
    }
}

#[test]
fn a_skipped_item_goes_to_the_end_and_the_last_open_one_stays() {
    let sitting = fold(terms(), &keys(), &script("0s 1r 2s"));
    assert_eq!(sitting.open, [3, 4, 5, 6, 7, 8, 9, 0, 2]);
    let sitting = fold(terms(), &keys(), &script("0r 1r 2r 3r 4r 5r 6r 7r 8r 9s"));
    assert_eq!(sitting.open, [9]);
    assert_eq!(sitting.items[9].skips, 0);
}

#[test]
fn time_in_front_of_an_item_adds_up_over_its_showings() {
    let shown = |index, at, item| entry(index, at, Device::Shown { item, identity: None, first_key: None });
    let log = [
        shown(0, 0, 0),
        entry(1, 2_000, Device::Skip { item: 0, first_key: None }),
        shown(2, 2_000, 1),
        entry(3, 5_000, Device::NotKnown { item: 1, first_key: Some(Millis(400)) }),
        shown(4, 60_000, 0),
        entry(
            5,
            61_500,
            Device::Response { item: 0, response: Response::One("0".into()), first_key: Some(Millis(700)) },
        ),
    ];
    let sitting = fold(terms(), &keys(), &log);
    assert_eq!(sitting.items[0].spent, Millis(3_500));
    assert_eq!(sitting.items[0].first_key, Some(Millis(2_700)));
    assert_eq!((sitting.items[1].spent, sitting.items[1].first_key), (Millis(3_000), Some(Millis(400))));
    assert_eq!(sitting.elapsed, Millis(61_500));
}

/// Item 0 is answered at 20.9 s; the key that the tab tells of was pressed so long after the last showing.
#[test]
fn the_first_key_lies_within_the_time_in_front_of_the_item() {
    let shown = |at, item| (at, Device::Shown { item, identity: None, first_key: None });
    let drafted = |at, after| (at, Device::Shown { item: 0, identity: None, first_key: Some(Millis(after)) });
    let skip = |at, first_key: Option<u64>| (at, Device::Skip { item: 0, first_key: first_key.map(Millis) });
    let taken_over = (20_000, Device::TakenOver);
    for (what, before, first_key, spent, expected) in [
        ("shown once", vec![shown(0, 0)], Some(300), 20_900, Some(300)),
        ("shown again after a reload", vec![shown(0, 0), shown(20_000, 0)], Some(300), 20_900, Some(20_300)),
        ("after a take-over", vec![shown(0, 0), taken_over, shown(20_500, 0)], Some(300), 20_900, Some(20_800)),
        (
            "after a skip, another between",
            vec![shown(0, 0), skip(5_000, None), shown(5_000, 1), shown(20_000, 0)],
            Some(300),
            5_900,
            Some(5_300),
        ),
        (
            "before a skip, another between",
            vec![shown(0, 0), skip(5_000, Some(700)), shown(5_000, 1), shown(20_000, 0)],
            Some(300),
            5_900,
            Some(700),
        ),
        (
            "in the second of three showings",
            vec![shown(0, 0), skip(5_000, None), shown(6_000, 0), skip(8_000, Some(700)), shown(20_000, 0)],
            Some(300),
            7_900,
            Some(5_700),
        ),
        ("a draft of the showing before", vec![shown(0, 0), drafted(20_000, 700)], Some(300), 20_900, Some(700)),
        ("a draft, and no key after it", vec![shown(0, 0), drafted(20_000, 700)], None, 20_900, Some(700)),
        (
            "a draft that was there twice",
            vec![shown(0, 0), drafted(9_000, 700), drafted(20_000, 700)],
            None,
            20_900,
            Some(700),
        ),
        ("a draft that nobody saw", vec![drafted(20_000, 700)], Some(300), 900, Some(300)),
        ("no key at all", vec![shown(0, 0), shown(20_000, 0)], None, 20_900, None),
        ("a tab that claims more time than there was", vec![shown(20_000, 0)], Some(5_000), 900, Some(900)),
        ("never painted", vec![], Some(300), 0, None),
    ] {
        let first_key = first_key.map(Millis);
        let answer = (20_900, Device::Response { item: 0, response: Response::One("0".into()), first_key });
        let log = before.into_iter().chain([answer]).enumerate();
        let log: Vec<Entry> = log.map(|(index, (at, event))| entry(index as u32, at, event)).collect();
        let record = fold(terms(), &keys(), &log).items.swap_remove(0);
        assert_eq!((record.spent, record.first_key), (Millis(spent), expected.map(Millis)), "{what}");
    }
}

#[test]
fn an_item_shown_again_and_one_in_front_at_the_end_keep_their_time() {
    let shown = |index, at, item| entry(index, at, Device::Shown { item, identity: None, first_key: None });
    let log = [shown(0, 0, 0), shown(1, 4_000, 0), entry(2, 130_000, Device::End { draft: None })];
    assert_eq!(
        fold(terms(), &keys(), &log).items[0].spent,
        Millis(120_000),
        "shown again after a reload, until the deadline"
    );
    assert_eq!(fold(terms(), &keys(), &log[..2]).items[0].spent, Millis(4_000));
}

#[test]
fn answers_to_what_was_never_painted_are_a_fact() {
    let sitting = fold(terms(), &keys(), &script("0r 1w"));
    assert_eq!((sitting.answered, sitting.facts.unshown), (2, 2));
    let mut log = script("0r 1w");
    log.insert(
        1,
        Entry {
            writer: writer(0),
            generation: 0,
            ..entry(0, 0, Device::Shown { item: 0, identity: None, first_key: None })
        },
    );
    assert_eq!(fold(terms(), &keys(), &log).facts.unshown, 1);
}

/// Entries of the n-th tab, its events from a script.
fn tab(n: u32, words: &str) -> Vec<Entry> {
    let of_tab = |entry| Entry { generation: n, writer: writer(n.into()), ..entry };
    script(words).into_iter().map(of_tab).collect()
}

#[test]
fn a_second_tab_neither_cuts_off_nor_holds_up_the_first() {
    let first = "0r 1r 2r 3r 4r 5r 6r 7r 8r 9w end";
    for (what, first, second, outcome, right) in [
        ("it leaves long before the first is done", first, "@1 leave", Outcome::Met, 9),
        ("it says that the end was long ago", first, "@1 end", Outcome::Met, 9),
        ("its answers come second", "0r 1r 2r 3r 4r 5r 6r 7w", "@9 7r 8r 9r", Outcome::Met, 9),
        (
            "the first's late answer is in nobody's way",
            "@121 8w",
            "@30 0r 1r 2r 3r 4r 5r 6r 7r 8r end",
            Outcome::Met,
            9,
        ),
        ("it goes on where the first left, and that was the end", "0r leave", "@9 1r 2r", Outcome::Abandoned, 1),
        ("it leaves, and the first is done long after", "0r @50 end", "@20 leave", Outcome::Abandoned, 1),
        ("... and answers after its own end", "0r @50 end @60 1r", "@20 leave", Outcome::Abandoned, 1),
    ] {
        let log = [tab(1, first), tab(2, second)].concat();
        let sitting = fold(terms(), &keys(), &log);
        assert_eq!((sitting.outcome, sitting.right), (Some(outcome), right), "{what}");
    }
}

#[test]
fn what_came_too_late_is_counted_and_nothing_else() {
    let mut log = script("0r 1r");
    log.push(Entry { event: Event::TooLate, ..entry(9, 0, Device::Hidden) });
    let sitting = fold(terms(), &keys(), &log);
    assert_eq!((sitting.right, sitting.facts.too_late), (2, 1));
}

#[test]
fn without_a_clock_nothing_times_out() {
    let terms = Terms { time_limit: None, ..terms() };
    let sitting = fold(terms, &keys(), &script("0r @999999 1r closed-silent"));
    assert_eq!(sitting.outcome, Some(Outcome::Abandoned));
    assert_eq!(sitting.deadline, None);
    assert_eq!(sitting.right, 2);
}

#[test]
fn the_end_is_when_the_clock_says_so_and_not_when_the_tab_noticed() {
    let sitting = fold(terms(), &keys(), &script("0r @125 end"));
    let ended = sitting.ended.expect("ended");
    assert_eq!((ended.at, ended.how), (Millis::from_secs(120), How::Clock));
}

#[test]
fn thresholds_that_nothing_or_everything_meets_are_refused() {
    assert!(Threshold::correct(0, 10).is_err());
    assert!(Threshold::correct(11, 10).is_err());
    assert!(Threshold::correct(10, 10).is_ok());
}
