//! What crosses between a tab and the module with the models: bytes for bytes.

use generators::{
    answers::{Interaction, Response, Verdict, WrittenKey},
    item::SetIdentity,
    module::{Ask, Judging, Named, Reply, Request, answer},
    registry,
    seed::Seed,
};
use words::{Locale, Reader};

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
    for (typed, verdict) in [(&*views[0].answer, Verdict::Correct), ("?", Verdict::Unreadable)] {
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

#[test]
fn a_module_says_what_is_right_in_each_of_several_places_and_which_cannot_be_read() {
    let generator = registry::find("fact-family").expect("registered").default_generator();
    let reader = Reader::from(Locale::Es);
    let set = SetIdentity { generator, set_size: 10, seed: Seed::try_from(7).expect("a seed") };
    let ask = |ask: &Ask| {
        serde_json::from_slice::<Reply>(&answer(&serde_json::to_vec(ask).expect("bytes"))).expect("a reply")
    };
    let request = Request { set, from: 0, count: 3, reader, explained: false };
    let Reply::Items(views) = ask(&Ask::Items(request)) else { panic!("no items") };
    for view in views {
        assert_eq!((view.answers.len(), view.interaction), (3, Interaction::Text));
        assert_eq!(view.answer, view.answers.join("; "));
        for (last, verdict, place) in
            [(&*view.answers[2], Verdict::Correct, 1), ("1/", Verdict::Unreadable, 3), ("99", Verdict::Incorrect, 3)]
        {
            let response = Response::from_lines(&[&*view.answers[0], &*view.answers[1], last].join("\n"));
            let judging = Judging { key: view.key.clone(), response, reader };
            let Reply::Judged(judged) = ask(&Ask::Judge(judging)) else { panic!("not judged") };
            assert_eq!((judged.verdict, judged.place), (verdict, place), "{last}");
        }
    }
}
