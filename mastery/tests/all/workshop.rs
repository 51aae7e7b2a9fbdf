//! What a teacher's tab asks the module that has the models: bytes there and back, and the same word as the server's.

use generators::item::Params;
use mastery::{
    catalogue,
    evidence::Evidence,
    objective::{Draft, Objective},
    wire::v1::Column,
    workshop::{Ask, Checking, Comparing, OfModel, Parameter, Place, Reply, Takes, WrongAt, answer},
};
use serde_json::json;
use words::{Locale, Reader, workshop::Field};

fn objective() -> Objective {
    catalogue::find("multiply-one-digit").expect("in the catalogue").clone()
}

fn asked(ask: &Ask) -> Reply {
    serde_json::from_slice(&answer(&serde_json::to_vec(ask).expect("JSON"))).expect("a reply")
}

/// The objective with other parameters, and a threshold that nothing meets.
fn spoilt() -> Objective {
    let mut objective = objective();
    let Evidence::Items(set) = &mut objective.evidence else { panic!("items") };
    set.generator.params = Params::of(&json!({"factor_from": 2, "factor_to": 99})).expect("JSON");
    set.threshold = mastery::threshold::Threshold::Correct { required: 0, of: 10 };
    objective
}

#[test]
fn a_models_parameters_come_with_their_names_in_the_readers_language() {
    for (locale, first) in [(Locale::En, "Smallest factor"), (Locale::Es, "Factor más pequeño")] {
        let ask = Ask::Parameters(OfModel { model: "multiplication-facts".to_owned(), reader: locale.into() });
        let Reply::Parameters(found) = asked(&ask) else { panic!("no parameters") };
        let number = |name: &str, label: &str| Parameter {
            name: name.to_owned(),
            label: label.to_owned(),
            takes: Takes::Number,
        };
        assert_eq!(found.first(), Some(&number("factor_from", first)));
        assert_eq!(found.len(), 2);
    }
    let unknown = Ask::Parameters(OfModel { model: "juggling".to_owned(), reader: Reader::default() });
    assert!(matches!(asked(&unknown), Reply::Parameters(none) if none.is_empty()));
}

#[test]
fn what_is_wrong_is_said_at_its_place() {
    let check = |draft: Draft| {
        let class = catalogue::objectives().to_vec();
        let checking = Checking { draft, id: objective().id, class, reader: Reader::default() };
        let Reply::Wrong(wrong) = asked(&Ask::Check(Box::new(checking))) else { panic!("no word") };
        wrong
    };
    assert_eq!(check(Draft::of(&objective())), []);
    let wrong = |place, said: &str| WrongAt { place, said: said.to_owned() };
    assert_eq!(
        check(Draft::of(&spoilt())),
        [
            wrong(Place::Parameter("factor_to".to_owned()), "A whole number from 2 to 12, please."),
            wrong(Place::Field(Field::Required), "A whole number from 1 to 10, please."),
        ]
    );
}

#[test]
fn what_changed_is_said_by_the_names_of_the_class() {
    let waits = |before: &str| Objective { prerequisites: vec![before.into()], ..spoilt() };
    let own = mastery::objective::Wording::Written("Our own".to_owned());
    for (before, called) in [("ours", "Our own"), ("multiply-three-digit", "Multiply")] {
        let class = vec![Column { id: "ours".into(), wording: own.clone() }];
        let comparing = Comparing { from: objective(), to: waits(before), class, reader: Reader::default() };
        let Reply::Changes(said) = asked(&Ask::Changes(Box::new(comparing))) else { panic!("no word") };
        assert_eq!(said.first().map(String::as_str), Some("Smallest factor: 0, now 2"));
        assert!(said.last().is_some_and(|last| last.contains(called)), "{said:?}");
    }
}

#[test]
fn different_items_are_counted_and_nonsense_is_refused() {
    let Evidence::Items(set) = objective().evidence else { panic!("items") };
    assert!(matches!(asked(&Ask::Distinct(set.generator)), Reply::Distinct(55)));
    let Evidence::Items(set) = spoilt().evidence else { panic!("items") };
    assert!(matches!(asked(&Ask::Distinct(set.generator)), Reply::Distinct(0)));
    assert!(matches!(serde_json::from_slice(&answer(b"{")), Ok(Reply::Refused(_))));
}
