//! Parameters at their bounds: a teacher may set them so, and what a set asks then is no one answer again and again.

use crate::drawn::{drawn, models};
use generators::{
    item::{Generator, Params},
    model::Model,
    schema::{self, Field, Takes},
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashSet};

/// The ends of what a field takes: of a number its smallest, its largest and what is an end of another, so that two of
/// them meet; of anything else all of it.
fn ends(field: &Field, of_all: &BTreeSet<i64>) -> Vec<Value> {
    match field.takes {
        Takes::Number { least, most } => of_all.range(least..=most).map(|end| json!(end)).collect(),
        Takes::YesOrNo => vec![json!(false), json!(true)],
        Takes::OneOf(choices) => choices.iter().map(|choice| json!(choice.name)).collect(),
    }
}

/// A model's generators with each of its parameters at an end, as far as they are taken.
fn at_their_bounds(model: &'static dyn Model) -> impl Iterator<Item = Generator> {
    let fields = schema::fields(model);
    let numbers = fields.iter().filter_map(|field| match field.takes {
        Takes::Number { least, most } => Some([least, most]),
        _ => None,
    });
    let numbers: BTreeSet<i64> = numbers.flatten().collect();
    let mut all = vec![Map::new()];
    for field in &fields {
        let with = |params: &Map<String, Value>, end: Value| {
            let mut params = params.clone();
            params.insert(field.parameter.name.to_owned(), end);
            params
        };
        all =
            all.iter().flat_map(|params| ends(field, &numbers).into_iter().map(move |end| with(params, end))).collect();
    }
    let generators = all
        .into_iter()
        .map(|params| Generator { params: Params::of(&params).expect("JSON"), ..model.default_generator() });
    generators.filter(|generator| schema::check(generator).is_empty())
}

#[test]
fn parameters_at_their_bounds_are_refused_or_have_several_answers() {
    const SET: u16 = 20;
    let mut constant = Vec::new();
    for generator in models().flat_map(at_their_bounds) {
        let items = drawn(generator.clone(), SET, 1, SET.into()).expect("parameters that are taken");
        let answers: HashSet<String> = items.iter().map(|item| item.key().canonical()).collect();
        if answers.len() < 2 {
            constant.push(format!("{} {} has only {answers:?}", generator.model, generator.params.json()));
        }
    }
    assert!(constant.is_empty(), "one answer meets any threshold: {constant:#?}");
}
