//! What can be set of an objective, at, below and above every bound, and how revisions differ.

use generators::item::{Generator, Params};
use mastery::{
    catalogue,
    evidence::{Evidence, ItemSet},
    id::ObjectiveId,
    objective::{Draft, Objective, OfflineStart, Wording, changes, check},
    threshold::Threshold,
    time::Millis,
};
use serde_json::{Value, json};
use words::{
    items::multi_digit::whole_number_product,
    parameters::{self, Setting, numbers},
    workshop::{At, AtField, Called, Change, Field, Wrong},
};

const ONE_DIGIT: &str = "multiply-one-digit";
const THREE_DIGIT: &str = "multiply-three-digit";

fn objective() -> Objective {
    catalogue::find(ONE_DIGIT).expect("of the catalogue").clone()
}

/// The draft of the one-digit products with another set of items.
fn set(change: impl FnOnce(&mut ItemSet)) -> Draft {
    let mut draft = Draft::of(&objective());
    let Evidence::Items(set) = &mut draft.evidence else { panic!("items") };
    change(set);
    draft
}

fn enough(required: u16, of: u16) -> Draft {
    set(|set| set.threshold = Threshold::Correct { required, of })
}

fn within(limit: Option<u64>) -> Draft {
    set(|set| set.time_limit = limit.map(Millis))
}

fn params(json: Value) -> Draft {
    set(|set| set.generator.params = Params::of(&json).expect("JSON"))
}

fn worded(words: &str) -> Draft {
    Draft { wording: Wording::Written(words.to_owned()), ..Draft::of(&objective()) }
}

fn said(draft: &Draft) -> Vec<(At, Wrong)> {
    let wrong = check(draft, &ONE_DIGIT.into(), catalogue::objectives());
    wrong.into_iter().map(|AtField { at, wrong }| (at, wrong)).collect()
}

#[test]
fn each_field_is_right_at_its_bounds_and_says_what_is_beyond() {
    let range = |least, most| Wrong::Range { least, most };
    let time = || Wrong::Time { least: 10_000, most: 7_200_000 };
    let text = || Wrong::Text { most: 120 };
    let factor = |wrong| Wrong::Parameter(wrong);
    let (from, to) = (At::Parameter(numbers::FACTOR_FROM), At::Parameter(numbers::FACTOR_TO));
    let factors = |least, most| factor(parameters::Wrong::Range { least, most });
    for (what, draft, wrong) in [
        ("as it is", Draft::of(&objective()), None),
        ("1 of 1", enough(1, 1), None),
        ("0 of 10", enough(0, 10), Some((At::Field(Field::Required), range(1, 10)))),
        ("10 of 10", enough(10, 10), None),
        ("11 of 10", enough(11, 10), Some((At::Field(Field::Required), range(1, 10)))),
        ("1 of 0", enough(1, 0), Some((At::Field(Field::Of), range(1, 100)))),
        ("100 of 100", enough(100, 100), None),
        ("1 of 101", enough(1, 101), Some((At::Field(Field::Of), range(1, 100)))),
        ("no clock", within(None), None),
        ("9.999 seconds", within(Some(9_999)), Some((At::Field(Field::TimeLimit), time()))),
        ("10 seconds", within(Some(10_000)), None),
        ("10.5 seconds", within(Some(10_500)), Some((At::Field(Field::TimeLimit), time()))),
        ("two hours", within(Some(7_200_000)), None),
        ("a second more", within(Some(7_201_000)), Some((At::Field(Field::TimeLimit), time()))),
        ("no words", worded(""), Some((At::Field(Field::Wording), text()))),
        ("nothing but marks", worded("…"), Some((At::Field(Field::Wording), text()))),
        ("a letter", worded("x"), None),
        ("as long as can be", worded(&"é".repeat(120)), None),
        ("longer", worded(&"é".repeat(121)), Some((At::Field(Field::Wording), text()))),
        ("from -1", params(json!({"factor_from": -1, "factor_to": 9})), Some((from, factors(0, 11)))),
        ("to 12", params(json!({"factor_from": 0, "factor_to": 12})), None),
        ("to 13", params(json!({"factor_from": 0, "factor_to": 13})), Some((to, factors(2, 12)))),
        (
            "from equal to to",
            params(json!({"factor_from": 9, "factor_to": 9})),
            Some((from, factor(parameters::Wrong::NotBelow { other: &numbers::FACTOR_TO }))),
        ),
        (
            "another parameter",
            params(json!({"factor_from": 0, "factor_to": 9, "colour": 1})),
            Some((At::Field(Field::Generator), Wrong::NoParameter { name: "colour".into() })),
        ),
        (
            "another model",
            set(|set| set.generator = Generator { model: "juggling".into(), ..set.generator.clone() }),
            Some((At::Field(Field::Generator), Wrong::NoModel)),
        ),
    ] {
        assert_eq!(said(&draft), wrong.into_iter().collect::<Vec<_>>(), "{what}");
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let mut draft = worded("");
    let Evidence::Items(set) = &mut draft.evidence else { panic!("items") };
    set.threshold = Threshold::Correct { required: 0, of: 10 };
    set.time_limit = Some(Millis(1));
    set.generator.params = Params::of(&json!({"factor_from": 13, "factor_to": 13})).expect("JSON");
    let fields: Vec<At> = said(&draft).into_iter().map(|(field, _)| field).collect();
    let (from, to) = (At::Parameter(numbers::FACTOR_FROM), At::Parameter(numbers::FACTOR_TO));
    let field = At::Field;
    assert_eq!(fields, [field(Field::Wording), from, to, field(Field::Required), field(Field::TimeLimit)]);
}

#[test]
fn what_comes_before_is_of_the_class_and_never_after() {
    let named = |id: &str| Objective { id: id.into(), prerequisites: Vec::new(), ..objective() };
    let after = |id: &str, before: &[&str]| Objective {
        prerequisites: before.iter().map(|id| ObjectiveId::from(*id)).collect(),
        ..named(id)
    };
    let written = |words: &str| Called::Written(words.to_owned());
    // c waits for b, b for a; d waits for what the class does not have; e and f wait for each other already.
    let class = [
        named("a"),
        after("b", &["a"]),
        after("c", &["b"]),
        after("d", &["gone"]),
        after("e", &["f"]),
        after("f", &["e"]),
    ];
    let class =
        class.map(|objective| Objective { wording: Wording::Written(objective.id.0.to_uppercase()), ..objective });
    for (id, before, wrong) in [
        ("c", vec!["a"], None),
        ("c", vec!["a", "b"], None),
        ("a", vec![], None),
        ("a", vec!["d"], None),
        ("a", vec!["e"], None),
        ("a", vec!["a"], Some(Wrong::Circle { objective: written("A") })),
        ("a", vec!["b"], Some(Wrong::Circle { objective: written("B") })),
        ("a", vec!["c"], Some(Wrong::Circle { objective: written("C") })),
        ("d", vec!["gone", "a"], None),
        ("a", vec!["gone"], Some(Wrong::NotOfClass { objective: written("gone") })),
        (
            "a",
            vec![THREE_DIGIT],
            Some(Wrong::NotOfClass {
                objective: Called::Catalogue(words::catalogue::wording(THREE_DIGIT).expect("known")),
            }),
        ),
    ] {
        let prerequisites = before.iter().map(|id| ObjectiveId::from(*id)).collect();
        let draft = Draft { prerequisites, ..worded("Something") };
        let found: Vec<Wrong> = check(&draft, &id.into(), &class).into_iter().map(|at| at.wrong).collect();
        assert_eq!(found, wrong.into_iter().collect::<Vec<_>>(), "{id} after {before:?}");
    }
}

#[test]
fn the_catalogues_words_are_for_what_is_of_the_catalogue() {
    let draft = Draft::of(&objective());
    assert_eq!(check(&draft, &THREE_DIGIT.into(), catalogue::objectives()), []);
    let own = check(&draft, &"0199c82c-c000-7010-8000-000000000002".into(), catalogue::objectives());
    assert_eq!(own, [AtField { at: At::Field(Field::Wording), wrong: Wrong::Text { most: 120 } }]);
}

#[test]
fn a_draft_is_tidied_and_follows_on_a_revision() {
    let before = objective();
    let draft =
        Draft { prerequisites: vec!["b".into(), "a".into(), "b".into()], ..worded(" Multiply\u{a0} by\n\t5 \u{0}") };
    let revision = draft.tidied().after(&before);
    assert_eq!(revision.wording, Wording::Written("Multiply by 5".into()));
    assert_eq!(revision.prerequisites, ["b".into(), "a".into()]);
    assert_eq!((&revision.id, revision.revision), (&before.id, before.revision + 1));
    assert_eq!((&revision.evidence, &revision.approaches), (&before.evidence, &before.approaches));
}

#[test]
fn revisions_differ_in_what_was_set_and_in_nothing_else() {
    let before = objective();
    let called = |id: &ObjectiveId| id.called();
    let three_digit = || Called::Catalogue(words::catalogue::wording(THREE_DIGIT).expect("known"));
    let to = |parameter, from, to| Change::Parameter {
        parameter,
        from: Some(Setting::Number(from)),
        to: Some(Setting::Number(to)),
    };
    let after_three = Draft { prerequisites: vec![THREE_DIGIT.into()], ..Draft::of(&before) };
    let digits = json!({"digits": 2});
    for (draft, expected) in [
        (Draft::of(&before), vec![]),
        (worded("Times tables"), vec![Change::Wording { from: None, to: Some("Times tables".into()) }]),
        (enough(8, 10), vec![Change::Threshold { from: (9, 10), to: (8, 10) }]),
        (within(None), vec![Change::TimeLimit { from: Some(120_000), to: None }]),
        (params(json!({"factor_to": 9, "factor_from": 0})), vec![]),
        (params(json!({"factor_from": 2, "factor_to": 9})), vec![to(numbers::FACTOR_FROM, 0, 2)]),
        (
            params(json!({"factor_from": 2, "factor_to": 12})),
            vec![to(numbers::FACTOR_FROM, 0, 2), to(numbers::FACTOR_TO, 9, 12)],
        ),
        (
            set(|set| {
                set.generator.model = "whole-number-product".into();
                set.generator.params = Params::of(&digits).expect("JSON");
            }),
            vec![
                Change::Model,
                Change::Parameter { parameter: numbers::FACTOR_FROM, from: Some(Setting::Number(0)), to: None },
                Change::Parameter { parameter: numbers::FACTOR_TO, from: Some(Setting::Number(9)), to: None },
                Change::Parameter { parameter: whole_number_product::DIGITS, from: None, to: Some(Setting::Number(2)) },
            ],
        ),
        (Draft { offline_start: Some(OfflineStart::Refused), ..Draft::of(&before) }, vec![Change::NoOfflineStart]),
        (Draft { offline_start: None, ..Draft::of(&before) }, vec![]),
        (after_three.clone(), vec![Change::Prerequisite { objective: three_digit() }]),
    ] {
        let after = draft.after(&before);
        assert_eq!(changes(&before, &after, called), expected);
    }
    let waits = after_three.after(&before);
    let back = Draft::of(&before).after(&waits);
    assert_eq!(changes(&waits, &back, called), [Change::NoPrerequisite { objective: three_digit() }]);
}
