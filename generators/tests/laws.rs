//! What holds for every model: sets without repeats, answers that no parrot gives, help that leads to the answer.

mod drawn;

use drawn::{SET, models, row, whole};
use generators::{
    answers::{Key, Response, Verdict, judge},
    item::SetIdentity,
    model::OpenError,
    module::{Reply, Request, answer},
    registry,
    seed::Seed,
};
use std::collections::{HashMap, HashSet};
use words::{Locale, NumberStyle, Reader, Say};

/// What two items of a set must not share: the text, its factors in order of size.
fn fact(text: &str) -> String {
    match text.split_once(" × ").map(|(a, rest)| (a, rest.trim_end_matches(" = ?"))) {
        Some((a, b)) if b.chars().all(|c| c.is_ascii_digit()) => {
            let (a, b): (u32, u32) = (a.parse().unwrap_or(0), b.parse().unwrap_or(0));
            format!("{} × {}", a.min(b), a.max(b))
        }
        _ => text.to_owned(),
    }
}

#[test]
fn no_item_comes_twice_in_a_set_nor_its_mirror() {
    for model in models() {
        for seed in 0..200 {
            let facts: Vec<String> =
                row(model, seed, SET.into()).iter().map(|item| fact(&item.prompt(Reader::default()).text())).collect();
            let distinct: HashSet<&String> = facts.iter().collect();
            assert_eq!(distinct.len(), facts.len(), "{} at seed {seed}: {facts:?}", model.id());
        }
    }
}

#[test]
fn no_constant_response_meets_a_threshold() {
    for model in models() {
        for seed in 0..200 {
            let mut times: HashMap<i64, u32> = HashMap::new();
            for item in row(model, seed, SET.into()) {
                *times.entry(whole(&item.key())).or_default() += 1;
            }
            let most = times.values().max().copied().unwrap_or_default();
            assert!(most <= 4, "{} at seed {seed}: one response is right {most} times", model.id());
        }
    }
}

#[test]
fn at_most_two_facts_in_ten_have_a_nought_or_a_one() {
    let model = registry::find("multiplication-facts").expect("registered");
    for seed in 0..500 {
        let easy = row(model, seed, 10)
            .iter()
            .filter(|item| {
                let text = item.prompt(Reader::default()).text();
                text.split(' ').any(|piece| piece == "0" || piece == "1")
            })
            .count();
        assert!(easy <= 2, "{easy} at seed {seed}");
    }
}

#[test]
fn the_answer_is_right_and_a_known_wrong_way_is_not() {
    for model in models() {
        for seed in 0..50 {
            for item in row(model, seed, 10) {
                let key = item.key();
                let verdict = |text: String| judge(&key, &Response::One(text), Reader::default()).verdict;
                assert_eq!(verdict(key.canonical()), Verdict::Correct);
                for wrong in item.misconceptions() {
                    assert_eq!(verdict(wrong.answer.to_string()), Verdict::Incorrect, "{}", wrong.name);
                    for locale in Locale::ALL {
                        assert!(!wrong.words.say(locale.into()).is_empty());
                    }
                }
            }
        }
    }
}

#[test]
fn a_worked_solution_ends_in_the_answer() {
    for model in models() {
        for locale in Locale::ALL {
            for numbers in NumberStyle::ALL {
                let reader = Reader { locale, numbers };
                for item in row(model, 5, 20) {
                    let steps = item.solution(reader);
                    let last = steps.last().expect("at least one step");
                    let shown = item.key().shown(reader);
                    assert!(last.ends_with(&shown), "{}: {last:?} does not end in {shown}", model.id());
                }
            }
        }
    }
}

#[test]
fn speech_has_no_sign_that_a_voice_would_skip() {
    for model in models() {
        for locale in Locale::ALL {
            for item in row(model, 9, 10) {
                let speech = item.speech(locale.into());
                assert!(!speech.contains(['×', '=', '+', '\n']), "{speech}");
            }
        }
    }
}

#[test]
fn items_do_not_depend_on_the_order_in_which_they_are_asked_for() {
    for model in models() {
        let identity = SetIdentity {
            generator: model.default_generator(),
            set_size: SET,
            seed: Seed::try_from(7).expect("a seed"),
        };
        let forward: Vec<String> = row(model, 7, 30).iter().map(|item| item.prompt(Reader::default()).text()).collect();
        let mut set = registry::open(&identity).expect("opens");
        for index in [29, 0, 15, 3, 29, 10, 9] {
            assert_eq!(set.item(index).prompt(Reader::default()).text(), forward[index as usize]);
        }
    }
}

#[test]
fn parameters_out_of_bounds_are_refused_by_name_and_others_by_place() {
    for (model, params, named) in [
        ("multiplication-facts", r#"{"factor_from":3,"factor_to":2}"#, "factor_from"),
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":13}"#, "factor_to"),
        ("multiplication-facts", r#"{"factor_from":-1,"factor_to":9}"#, "character 18"),
        ("multiplication-facts", r#"{"factor_from":0}"#, "character 17"),
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":9,"colour":1}"#, "character 40"),
        ("multiplication-comparison", r#"{"factor_from":1,"factor_to":9}"#, "factor_from"),
        ("multiplication-comparison", r#"{"factor_from":9,"factor_to":9}"#, "factor_from"),
        ("whole-number-product", r#"{"digits":1}"#, "digits"),
        ("whole-number-product", r#"{"digits":5}"#, "digits"),
        ("round-whole-number", r#"{"from":0,"to":99}"#, "from"),
        ("round-whole-number", r#"{"from":100,"to":108}"#, "to"),
        ("digit-value-times", r#"{"digits_from":4,"digits_to":6}"#, "digits_from"),
        ("digit-value-times", r#"{"digits_from":7,"digits_to":6}"#, "digits_from"),
    ] {
        let mut generator = registry::find(model).expect("registered").default_generator();
        generator.params = serde_json::from_str(params).expect("JSON");
        let identity = SetIdentity { generator, set_size: SET, seed: Seed::try_from(1).expect("a seed") };
        let Err(error) = registry::open(&identity) else { panic!("{model} takes {params}") };
        assert!(error.to_string().contains(named), "{model} {params}: {error}");
    }
}

#[test]
fn parameters_at_their_bounds_draw_full_sets() {
    for (model, params) in [
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":0}"#),
        ("multiplication-facts", r#"{"factor_from":12,"factor_to":12}"#),
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":12}"#),
        ("multiplication-comparison", r#"{"factor_from":2,"factor_to":3}"#),
        ("multiplication-comparison", r#"{"factor_from":2,"factor_to":12}"#),
        ("whole-number-product", r#"{"digits":2}"#),
        ("whole-number-product", r#"{"digits":4}"#),
        ("round-whole-number", r#"{"from":1,"to":10}"#),
        ("round-whole-number", r#"{"from":9990,"to":9999}"#),
        ("digit-value-times", r#"{"digits_from":9,"digits_to":9}"#),
        ("digit-value-times", r#"{"digits_from":5,"digits_to":5}"#),
    ] {
        let mut generator = registry::find(model).expect("registered").default_generator();
        generator.params = serde_json::from_str(params).expect("JSON");
        for set_size in [1, 10, 100] {
            let identity =
                SetIdentity { generator: generator.clone(), set_size, seed: Seed::try_from(3).expect("a seed") };
            let mut set = registry::open(&identity).unwrap_or_else(|error| panic!("{model} {params}: {error}"));
            for index in 0..u32::from(set_size) * 2 {
                let item = set.item(index);
                assert!(!item.solution(Reader::default()).is_empty());
            }
        }
    }
}

#[test]
fn sets_of_no_items_or_of_too_many_are_refused() {
    let generator = registry::find("multiplication-facts").expect("registered").default_generator();
    for set_size in [0, 101] {
        let identity = SetIdentity { generator: generator.clone(), set_size, seed: Seed::try_from(1).expect("a seed") };
        assert_eq!(registry::open(&identity).err(), Some(OpenError::SetSize(set_size)));
    }
}

#[test]
fn a_module_answers_bytes_with_bytes() {
    let generator = registry::find("round-whole-number").expect("registered").default_generator();
    let request = Request {
        set: SetIdentity { generator, set_size: 10, seed: Seed::try_from(7).expect("a seed") },
        from: 3,
        count: 2,
        locale: Locale::Es,
        number_style: NumberStyle::default(),
        explained: true,
    };
    let reply = |bytes: &[u8]| serde_json::from_slice::<Reply>(&answer(bytes)).expect("a reply");
    let Reply::Items(views) = reply(&serde_json::to_vec(&request).expect("bytes")) else { panic!("no items") };
    assert_eq!(views.iter().map(|view| view.index).collect::<Vec<_>>(), [3, 4]);
    assert!(views.iter().all(|view| !view.solution.is_empty() && !view.misconceptions.is_empty()));
    assert!(matches!(views[0].key, Key::Number(_)));
    assert!(matches!(reply(b"not json"), Reply::Refused(_)));
    let too_many = Request { count: 1_001, ..request };
    assert!(matches!(reply(&serde_json::to_vec(&too_many).expect("bytes")), Reply::Refused(_)));
}
