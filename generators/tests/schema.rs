//! What can be set of each model: the form that follows from it is whole, and says the same as the model itself.

mod drawn;

use drawn::models;
use generators::{
    item::{Generator, Params},
    model::{Model, OpenError, ParamsError},
    schema::{Field, Misfit, Takes, check, fields},
};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use words::{
    Locale, Say,
    parameters::{Wrong, numbers},
};

/// The model's generator with these parameters.
fn with(model: &dyn Model, params: &Map<String, Value>) -> Generator {
    Generator { params: Params::of(params).expect("JSON"), ..model.default_generator() }
}

fn defaults(model: &dyn Model) -> Map<String, Value> {
    serde_json::from_str(model.default_generator().params.json()).expect("an object")
}

/// Values at a field's bounds and beyond, each with whether the field takes it.
fn values(field: &Field) -> Vec<(Value, bool)> {
    let mut values = vec![(json!(null), false), (json!([]), false), (json!(""), false), (json!(i64::MAX), false)];
    match field.takes {
        Takes::Number { least, most } => {
            let near = [least - 1, least, least + 1, most - 1, most, most + 1];
            values.extend(near.map(|number| (json!(number), (least..=most).contains(&number))));
            values.push((json!(least.to_string()), false));
            values.push((json!(true), false));
        }
        Takes::YesOrNo => {
            values.extend([(json!(false), true), (json!(true), true), (json!("true"), false), (json!(1), false)]);
        }
        Takes::OneOf(choices) => {
            values.extend(choices.iter().map(|choice| (json!(choice.name), true)));
            values.extend([(json!("colour"), false), (json!(0), false), (json!(true), false)]);
        }
    }
    values
}

#[test]
fn every_parameter_has_a_field_and_words_in_every_language() {
    for model in models() {
        let names: HashSet<String> = defaults(model).keys().cloned().collect();
        let fields = fields(model);
        let of_form: HashSet<String> = fields.iter().map(|field| field.parameter.name.to_owned()).collect();
        assert_eq!(of_form, names, "{}", model.id());
        assert_eq!(model.parameters().len(), names.len(), "{}", model.id());
        for locale in Locale::ALL {
            let are_words = |labels: Vec<String>| {
                let distinct: HashSet<&String> = labels.iter().collect();
                assert_eq!(distinct.len(), labels.len(), "{}: {labels:?}", model.id());
                assert!(labels.iter().all(|label| !label.trim().is_empty()), "{}: {labels:?}", model.id());
            };
            are_words(fields.iter().map(|field| field.parameter.say(locale.into())).collect());
            for field in &fields {
                are_words(field.parameter.choices.iter().map(|choice| choice.say(locale.into())).collect());
            }
        }
    }
}

#[test]
fn what_can_be_chosen_is_all_that_the_parameters_can_be() {
    for model in models() {
        let schema = model.schema();
        for Field { parameter, takes } in fields(model) {
            let Takes::OneOf(choices) = takes else { continue };
            let property = schema.pointer(&format!("/properties/{}", parameter.name)).expect("a property");
            let words = |list: &str| property[list].as_array().cloned().unwrap_or_default();
            // A word with a description of its own is a schema of its own.
            let described = words("oneOf").into_iter().flat_map(|word| match &word["enum"] {
                Value::Array(words) => words.clone(),
                _ => vec![word["const"].clone()],
            });
            let of_model: Vec<Value> = words("enum").into_iter().chain(described).collect();
            let of_form: Vec<Value> = choices.iter().map(|choice| json!(choice.name)).collect();
            assert_eq!(of_form, of_model, "{} {}", model.id(), parameter.name);
        }
    }
}

#[test]
fn a_value_that_a_field_does_not_take_is_said_at_the_field() {
    for model in models() {
        assert_eq!(check(&model.default_generator()), [], "{}", model.id());
        for field in fields(model) {
            let Field { parameter, takes } = field;
            let said_there = Misfit::Value(ParamsError { parameter, wrong: takes.wrong() });
            for (value, is_taken) in values(&field) {
                let mut params = defaults(model);
                params.insert(parameter.name.to_owned(), value.clone());
                let misfits = check(&with(model, &params));
                let name = parameter.name;
                assert_eq!(misfits.contains(&said_there), !is_taken, "{} {name} {value}: {misfits:?}", model.id());
            }
            let mut without = defaults(model);
            without.remove(parameter.name);
            assert_eq!(check(&with(model, &without)), [said_there], "{} without {}", model.id(), parameter.name);
        }
    }
}

#[test]
fn the_form_and_the_model_never_disagree() {
    for model in models() {
        let mut several = vec![Map::new()];
        for field in &fields(model) {
            // Of several parameters, what is near their bounds: all of it would be too much.
            let values: Vec<Value> = values(field).into_iter().skip(3).map(|(value, _)| value).collect();
            several = several
                .into_iter()
                .flat_map(|params: Map<String, Value>| {
                    values.iter().map(move |value| {
                        let mut params = params.clone();
                        params.insert(field.parameter.name.to_owned(), value.clone());
                        params
                    })
                })
                .collect();
        }
        for params in several {
            let generator = with(model, &params);
            assert_eq!(check(&generator).is_empty(), model.distinct(&generator).is_ok(), "{} {params:?}", model.id());
        }
    }
}

#[test]
fn parameters_given_in_part_are_completed_with_the_models_own() {
    for model in models() {
        let own = defaults(model);
        let whole = model.default_generator().params;
        for name in own.keys() {
            let mut part = own.clone();
            part.remove(name);
            let completed = with(model, &part).params.completed_from(&whole);
            let read: Map<String, Value> = serde_json::from_str(completed.json()).expect("an object");
            assert_eq!(read, own, "{} without {name}", model.id());
        }
        let unknown = with(model, json!({"colour": 1}).as_object().expect("an object")).params.completed_from(&whole);
        let generator = Generator { params: unknown, ..model.default_generator() };
        assert_eq!(check(&generator), [Misfit::NoParameter("colour".into())], "{}", model.id());
    }
    let counting = generators::registry::find("counting-on").expect("registered");
    let step = with(counting, json!({"step": 1}).as_object().expect("an object"));
    assert!(counting.distinct(&step).is_err(), "what is kept names all of its parameters");
    let params = step.params.completed_from(&counting.default_generator().params);
    assert_eq!(check(&Generator { params, ..step }), []);
}

#[test]
fn what_does_not_fit_together_is_said_where_it_can_be_mended() {
    let above = |parameter, other| ParamsError { parameter, wrong: Wrong::Above { other } };
    let not_below = |parameter, other| ParamsError { parameter, wrong: Wrong::NotBelow { other } };
    let too_near = Wrong::TooNear { by: 9, other: &numbers::FROM };
    for (model, params, error) in [
        (
            "multiplication-facts",
            json!({"factor_from": 5, "factor_to": 5}),
            Some(not_below(numbers::FACTOR_FROM, &numbers::FACTOR_TO)),
        ),
        ("multiplication-facts", json!({"factor_from": 4, "factor_to": 5}), None),
        (
            "multiplication-comparison",
            json!({"factor_from": 5, "factor_to": 5}),
            Some(not_below(numbers::FACTOR_FROM, &numbers::FACTOR_TO)),
        ),
        ("multiplication-comparison", json!({"factor_from": 4, "factor_to": 5}), None),
        (
            "digit-value-times",
            json!({"digits_from": 7, "digits_to": 6}),
            Some(above(numbers::DIGITS_FROM, &numbers::DIGITS_TO)),
        ),
        ("digit-value-times", json!({"digits_from": 6, "digits_to": 6}), None),
        (
            "round-whole-number",
            json!({"from": 20, "to": 28}),
            Some(ParamsError { parameter: numbers::TO, wrong: too_near }),
        ),
        ("round-whole-number", json!({"from": 20, "to": 29}), None),
    ] {
        let model = generators::registry::find(model).expect("registered");
        let generator = with(model, params.as_object().expect("an object"));
        assert_eq!(check(&generator), error.map(Misfit::Value).into_iter().collect::<Vec<_>>(), "{params}");
        let said = model.distinct(&generator).err();
        assert_eq!(said, error.map(|error| OpenError::Params { model: model.id(), error }), "{params}");
    }
}

#[test]
fn what_is_no_generator_of_this_build_is_said_as_such() {
    let facts = generators::registry::find("multiplication-facts").expect("registered");
    let known = facts.default_generator();
    let of = |json: &str| Generator { params: serde_json::from_str(json).expect("JSON"), ..known.clone() };
    for (generator, misfit) in [
        (Generator { model: "juggling".into(), ..known.clone() }, Misfit::NoModel),
        (Generator { version: 99, ..known.clone() }, Misfit::NoModel),
        (Generator { blueprint: 99, ..known.clone() }, Misfit::NoModel),
        (of(r#"{"factor_from": 0, "factor_to": 9, "colour": 1}"#), Misfit::NoParameter("colour".into())),
    ] {
        assert_eq!(check(&generator), [misfit]);
    }
    for no_object in ["null", "[1, 9]", "7"] {
        assert_eq!(check(&of(no_object)).len(), 2, "{no_object}: both parameters are missing");
    }
}
