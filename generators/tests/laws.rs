//! What holds for every model: sets without repeats, answers that no parrot gives, help that leads to the answer, words
//! in every language. A model that is registered is tried here without a line of its own.

mod drawn;

use drawn::{SET, is_right, models, numbers, row, text};
use generators::{
    answers::{Key, Response, Verdict, WrittenKey, judge},
    item::SetIdentity,
    model::OpenError,
    module::{Ask, Judging, Named, Reply, Request, answer},
    prompt::Part,
    registry,
    seed::Seed,
};
use std::collections::HashSet;
use words::{Locale, NumberStyle, Reader};

/// What two items of a set must not share: the text, a sum's or a product's two numbers in one order.
fn fact(text: &str) -> String {
    let mirrored = [" × ", " + "].into_iter().find_map(|sign| {
        let (a, b) = text.strip_suffix(" = ?")?.split_once(sign)?;
        (!a.contains(' ') && !b.contains(' ') && b < a).then(|| format!("{b}{sign}{a} = ?"))
    });
    mirrored.unwrap_or_else(|| text.to_owned())
}

#[test]
fn ids_are_short_words_and_unique() {
    let mut ids = HashSet::new();
    for model in models() {
        let id = model.id();
        assert!(ids.insert(id), "{id} is there twice");
        assert!(id.len() <= 40 && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{id}");
    }
}

#[test]
fn no_item_comes_twice_in_a_set_nor_its_mirror() {
    for model in models() {
        let distinct = model.distinct(&model.default_generator()).expect("default parameters are right");
        assert!(distinct >= SET.into(), "{} has only {distinct} items", model.id());
        for seed in 0..200 {
            let facts: Vec<String> = row(model, seed, SET.into()).iter().map(|item| fact(&text(&**item))).collect();
            let distinct: HashSet<&String> = facts.iter().collect();
            assert_eq!(distinct.len(), facts.len(), "{} at seed {seed}: {facts:?}", model.id());
        }
    }
}

#[test]
fn there_are_no_more_different_items_than_the_model_says() {
    for model in models() {
        let said = model.distinct(&model.default_generator()).expect("default parameters are right");
        let seen: HashSet<String> =
            (0..300).flat_map(|seed| row(model, seed, SET.into())).map(|item| fact(&text(&*item))).collect();
        assert!(seen.len() as u64 <= said, "{} says {said} and drew {}", model.id(), seen.len());
    }
}

#[test]
fn no_constant_response_meets_a_threshold() {
    for model in models() {
        for seed in 0..50 {
            let keys: Vec<Key> = row(model, seed, SET.into()).iter().map(|item| item.key()).collect();
            for response in keys.iter().map(Key::response) {
                let times = keys.iter().filter(|key| is_right(key, &response)).count();
                assert!(times <= 5, "{} at seed {seed}: {response:?} is right {times} times", model.id());
            }
        }
    }
}

/// Models whose question shows its answer on purpose: what is asked is which of the numbers it is.
const SHOWN_ON_PURPOSE: [&str; 1] = ["multiplication-comparison"];

#[test]
fn copying_a_number_from_the_prompt_meets_no_threshold() {
    for model in models().filter(|model| !SHOWN_ON_PURPOSE.contains(&model.id())) {
        for seed in 0..100 {
            let items: Vec<(Vec<String>, Key)> =
                row(model, seed, SET.into()).iter().map(|item| (numbers(&text(&**item)), item.key())).collect();
            let longest = items.iter().map(|(shown, _)| shown.len()).max().unwrap_or_default();
            for place in 0..longest {
                let is_copied = |shown: Option<&String>, key: &Key| {
                    shown.is_some_and(|number| is_right(key, &Response::One(number.clone())))
                };
                let from_start = items.iter().filter(|(shown, key)| is_copied(shown.get(place), key)).count();
                let from_end =
                    items.iter().filter(|(shown, key)| is_copied(shown.iter().rev().nth(place), key)).count();
                let most = from_start.max(from_end);
                assert!(most <= 5, "{} at seed {seed}: number {place} is the answer {most} times", model.id());
            }
        }
    }
}

#[test]
fn the_answer_is_right_and_a_known_wrong_way_is_not() {
    for model in models() {
        let mut diagnosed = false;
        for seed in 0..50 {
            for item in row(model, seed, 10) {
                let key = item.key();
                let verdict = |response: &Response| judge(&key, response, Reader::default()).verdict;
                assert_eq!(verdict(&key.response()), Verdict::Correct, "{}: {}", model.id(), text(&*item));
                for wrong in item.misconceptions(Reader::default()) {
                    diagnosed = true;
                    let response = wrong.answer.response();
                    let at = format!("{} {}: {} {response:?}", model.id(), wrong.name, text(&*item));
                    assert_eq!(verdict(&response), Verdict::Incorrect, "{at}");
                    assert!(is_right(&wrong.answer, &response), "{at}");
                }
            }
        }
        assert!(diagnosed, "{} knows no wrong way", model.id());
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
                    let ends = last.trim_end_matches('.').ends_with(&shown);
                    assert!(ends, "{}: {last:?} does not end in {shown}", model.id());
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
                assert!(!speech.contains(['×', '÷', '=', '+', '/', '^', '√', '<', '>', '\n']), "{speech}");
            }
        }
    }
}

#[test]
fn everything_is_said_in_every_language() {
    let (english, spanish) = (Reader::default(), Reader::from(Locale::Es));
    for model in models() {
        for item in row(model, 3, 10) {
            let id = model.id();
            assert_ne!(item.speech(english), item.speech(spanish), "{id}");
            let (there, here) = (item.prompt(english), item.prompt(spanish));
            for (there, here) in there.0.iter().zip(&here.0) {
                match (there, here) {
                    (Part::Words(there), Part::Words(here)) => assert_ne!(there, here, "{id}"),
                    (Part::Figure(there), Part::Figure(here)) => {
                        assert_ne!(there.words, here.words, "{id}");
                        assert_eq!(there.marks.len(), here.marks.len(), "{id}");
                    }
                    (there, here) => {
                        assert_eq!(std::mem::discriminant(there), std::mem::discriminant(here), "{id}");
                    }
                }
            }
            assert_eq!(there.0.len(), here.0.len(), "{id}");
            if there.descriptions().is_empty() {
                let sorted = |text: String| {
                    let mut numbers = numbers(&text);
                    numbers.sort_unstable();
                    numbers
                };
                assert_eq!(sorted(there.text()), sorted(here.text()), "{id}");
            }
            assert_eq!(item.solution(english).len(), item.solution(spanish).len(), "{id}");
            let known = |reader| item.misconceptions(reader).into_iter().map(|wrong| wrong.words).collect::<Vec<_>>();
            for (there, here) in known(english).iter().zip(known(spanish)) {
                assert_ne!(*there, here, "{id}");
            }
        }
    }
}

#[test]
fn figures_are_drawn_within_their_frame_and_described_in_the_text_and_in_speech() {
    for model in models() {
        for item in row(model, 4, 10) {
            let prompt = item.prompt(Reader::default());
            for words in prompt.descriptions() {
                assert!(words.ends_with('.'), "{}: {words}", model.id());
                assert!(prompt.text().contains(words), "{}: {words}", model.id());
                assert!(item.speech(Reader::default()).contains(words), "{}: {words}", model.id());
            }
        }
    }
}

#[test]
fn every_set_is_as_hard_as_any_other() {
    for model in models() {
        let sums: Vec<u32> =
            (0..200).map(|seed| row(model, seed, SET.into()).iter().map(|item| item.difficulty()).sum()).collect();
        let mean = sums.iter().sum::<u32>() / 200;
        let far = sums.iter().filter(|sum| sum.abs_diff(mean) * 4 > mean.max(8)).count();
        assert!(far <= 10, "{}: {far} of 200 sets are over a quarter off {mean}: {sums:?}", model.id());
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
fn sets_of_no_items_or_of_too_many_are_refused() {
    let generator = registry::find("multiplication-facts").expect("registered").default_generator();
    for set_size in [0, 101] {
        let identity = SetIdentity { generator: generator.clone(), set_size, seed: Seed::try_from(1).expect("a seed") };
        assert_eq!(registry::open(&identity).err(), Some(OpenError::SetSize(set_size)));
    }
}

#[test]
fn a_module_answers_bytes_with_bytes() {
    let reply = |bytes: &[u8]| serde_json::from_slice::<Reply>(&answer(bytes)).expect("a reply");
    let ask = |ask: &Ask| reply(&serde_json::to_vec(ask).expect("bytes"));
    let generator = registry::find("round-whole-number").expect("registered").default_generator();
    let reader = Reader::from(Locale::Es);
    let set = SetIdentity { generator, set_size: 10, seed: Seed::try_from(7).expect("a seed") };
    let request = Request { set, from: 3, count: 2, reader, explained: true };
    let Reply::Items(views) = ask(&Ask::Items(request.clone())) else { panic!("no items") };
    assert_eq!(views.iter().map(|view| view.index).collect::<Vec<_>>(), [3, 4]);
    assert!(views.iter().all(|view| !view.solution.is_empty() && !view.misconceptions.is_empty()));
    assert!(matches!(ask(&Ask::Items(Request { count: 1_001, ..request })), Reply::Refused(_)));
    assert!(matches!(reply(b"not json"), Reply::Refused(_)));

    let judged = |key: &WrittenKey, typed: &str| {
        let judging = Judging { key: key.clone(), response: Response::One(typed.to_owned()), reader };
        let Reply::Judged(judged) = ask(&Ask::Judge(judging)) else { panic!("not judged") };
        judged
    };
    for (typed, verdict) in [(&*views[0].typed, Verdict::Correct), ("?", Verdict::Unreadable)] {
        let judged = judged(&views[0].key, typed);
        assert_eq!((judged.verdict, judged.reason.is_some()), (verdict, verdict != Verdict::Correct));
    }
    for (simplify, again) in [("required", true), ("enforced", false)] {
        let key = serde_json::json!({"kind": "number", "value": "1/2", "simplify": simplify}).to_string();
        let judged = judged(&serde_json::from_str(&key).expect("a key"), "2/4");
        assert_eq!((judged.verdict, judged.again), (Verdict::WrongForm, again), "{simplify}");
    }

    for (id, known) in [("add-fractions", true), ("juggle-five-balls", false)] {
        let Reply::Worded(worded) = ask(&Ask::Wording(Named { id: id.to_owned(), locale: reader.locale })) else {
            panic!("no words")
        };
        assert_eq!(worded.is_some(), known, "{id}");
    }
}

/// As it is shown, without the signs that may be left out: spaces, the dollar, braces around a set.
#[test]
fn an_answer_can_be_written_with_the_signs_of_its_keypad() {
    let reader = Reader::default();
    for model in models() {
        for item in (0..5).flat_map(|seed| row(model, seed, SET.into())) {
            let key = item.key();
            let signs = key.signs();
            let shown = key.shown(reader).replace(char::is_whitespace, " ").replace('≤', "<=").replace('≥', ">=");
            let typed: String = shown.chars().filter(|sign| !"${}".contains(*sign)).collect();
            let typed: String = typed.chars().filter(|sign| *sign != ' ' || signs.contains(' ')).collect();
            let typed = typed.replace(',', if signs.contains(',') { "," } else { "" });
            let missing: String =
                typed.chars().filter(|sign| !sign.is_ascii_digit() && !signs.contains(*sign)).collect();
            assert!(missing.is_empty(), "{}: {typed} is not written with {signs:?}", model.id());
            assert!(is_right(&key, &Response::One(typed.clone())), "{}: {typed} for {shown}", model.id());
        }
    }
}
