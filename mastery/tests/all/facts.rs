//! Time away and reloads, as a tab's own events tell of them: plain facts, which change nothing else.

use crate::played::{entry, keys, terms, writer};
use generators::answers::Response;
use mastery::{
    attempt::{Device, Entry, Facts, Terms, fold},
    time::{Instant, Millis},
};

/// What a tab does, each with the attempt's clock in seconds.
#[derive(Clone, Copy)]
enum Does {
    Answers(u64, u32),
    Hides(u64),
    /// Is back, its own clock showing so many seconds.
    IsBack(u64, u64),
    Ends(u64),
    Leaves(u64),
}

use Does::{Answers, Ends, Hides, IsBack, Leaves};

fn event(of: Does) -> (u64, Device) {
    let answer = |item: u32| Device::Response { item, response: Response::One(item.to_string()), first_key: None };
    match of {
        Answers(at, item) => (at, answer(item)),
        Hides(at) => (at, Device::Hidden),
        IsBack(at, own) => (at, Device::Resumed { wall: Instant(0), monotonic: Millis::from_secs(own) }),
        Ends(at) => (at, Device::End { draft: None }),
        Leaves(at) => (at, Device::Leave),
    }
}

/// What the n-th tab did: the first one began, the others took over with the first that they tell of.
fn tab(n: u32, does: &[Does]) -> Vec<Entry> {
    let begun = match n {
        1 => (0, Device::Start { wall: Instant(0), offset: None }),
        _ => (event(does[0]).0, Device::TakenOver),
    };
    let of_tab = |(index, (at, what)): (usize, (u64, Device))| Entry {
        generation: n,
        writer: writer(n.into()),
        ..entry(index as u32, at * 1_000, what)
    };
    std::iter::once(begun).chain(does.iter().copied().map(event)).enumerate().map(of_tab).collect()
}

#[test]
fn time_away_and_reloads_follow_from_what_the_tab_told() {
    // What each tab did; then the seconds away, and how often a page was loaded anew. There are 120 seconds.
    #[expect(clippy::type_complexity, reason = "a table")]
    let cases: &[(&str, &[&[Does]], (u64, u32))] = &[
        ("there all along", &[&[Answers(1, 0), Answers(9, 1)]], (0, 0)),
        ("out of sight once", &[&[Hides(10), IsBack(25, 325), Answers(30, 0)]], (15, 0)),
        ("twice", &[&[Hides(10), IsBack(25, 325), Hides(40), IsBack(42, 342)]], (17, 0)),
        ("told twice that it is hidden", &[&[Hides(10), Hides(20), IsBack(25, 325)]], (15, 0)),
        ("told twice that it is back", &[&[Hides(10), IsBack(25, 325), IsBack(26, 326)]], (15, 0)),
        ("back and never gone, as far as is known", &[&[Answers(1, 0), IsBack(60, 360)]], (0, 0)),
        // Its own clock stood still meanwhile, and from the second on that shows.
        ("asleep", &[&[IsBack(10, 310), Answers(20, 0), IsBack(60, 330)]], (30, 0)),
        ("asleep while out of sight", &[&[IsBack(10, 310), Hides(20), IsBack(60, 330)]], (40, 0)),
        ("asleep, then out of sight", &[&[IsBack(10, 310), IsBack(60, 330), Hides(70), IsBack(80, 350)]], (40, 0)),
        ("as long as two looks at a clock are apart", &[&[IsBack(10, 310), IsBack(60, 356)]], (0, 0)),
        // A new page's clock begins anew.
        ("loaded anew", &[&[Answers(30, 0), IsBack(33, 1)]], (0, 1)),
        ("loaded anew, with a word before", &[&[Answers(30, 0), Hides(31), IsBack(34, 1)]], (3, 1)),
        ("twice", &[&[Answers(30, 0), IsBack(33, 1), Answers(60, 1), IsBack(62, 1)]], (0, 2)),
        ("so soon that no clock shows it", &[&[Answers(1, 0), IsBack(3, 2)]], (0, 0)),
        ("loaded anew after it was back", &[&[IsBack(10, 310), Answers(20, 0), IsBack(22, 315)]], (0, 1)),
        ("a new page that sleeps", &[&[Answers(30, 0), IsBack(33, 1), IsBack(60, 3)]], (25, 1)),
        // What is after the end is no absence from the attempt.
        ("gone to the end", &[&[Hides(100), Ends(120)]], (20, 0)),
        ("gone beyond the end", &[&[Hides(100), IsBack(150, 450)]], (20, 0)),
        ("gone after the end", &[&[Answers(119, 0), Hides(130), IsBack(150, 450)]], (0, 0)),
        ("loaded anew after the end", &[&[Ends(100), IsBack(110, 1)]], (0, 0)),
        ("hidden, and left so", &[&[Hides(50), Leaves(60)]], (10, 0)),
        ("hidden, and never heard of again", &[&[Answers(1, 0), Hides(50)]], (0, 0)),
        // Each tab tells of itself, whatever another does.
        ("two tabs", &[&[Hides(10), IsBack(15, 315)], &[Answers(20, 0), Hides(30), IsBack(33, 2)]], (8, 1)),
        (
            "a tab that took over is no page loaded anew",
            &[&[IsBack(10, 310)], &[Answers(20, 0), IsBack(21, 2)]],
            (0, 0),
        ),
    ];
    for (what, tabs, (away, reloads)) in cases {
        let log: Vec<Entry> = (1..).zip(*tabs).flat_map(|(n, does)| tab(n, does)).collect();
        let facts = fold(terms(), &keys(), &log).facts;
        assert_eq!((facts.away, facts.reloads), (Millis::from_secs(*away), *reloads), "{what}");
        // Whatever order it comes in.
        let backwards: Vec<Entry> = log.into_iter().rev().collect();
        assert_eq!(fold(terms(), &keys(), &backwards).facts, facts, "{what}");
    }
}

/// Where there is no clock, an absence has no other end than the tab's own.
#[test]
fn without_a_clock_all_of_it_is_told() {
    let terms = Terms { time_limit: None, ..terms() };
    let facts = fold(terms, &keys(), &tab(1, &[Hides(10), IsBack(4_000, 4_300)])).facts;
    assert_eq!(facts.away, Millis::from_secs(3_990));
}

/// What was kept before these were told is still read.
#[test]
fn facts_of_before_have_neither() {
    let before = r#"{"hidden":1,"resumed":1,"taken_over":0,"unknown":0,"no_start":false}"#;
    let facts: Facts = serde_json::from_str(before).expect("read");
    assert_eq!((facts.hidden, facts.away, facts.reloads), (1, Millis(0), 0));
}

#[test]
fn a_second_beginning_is_told_like_a_take_over() {
    let at_once = tab(1, &[Answers(1, 0)]);
    let elsewhere: Vec<Entry> =
        tab(1, &[Answers(2, 1)]).into_iter().map(|of_first| Entry { writer: writer(9), ..of_first }).collect();
    for (entries, expected) in [(at_once.clone(), 0), ([at_once, elsewhere].concat(), 1)] {
        let facts = fold(terms(), &keys(), &entries).facts;
        assert_eq!((facts.taken_over, facts.no_start), (expected, false));
    }
}
