//! What can be set of each model: the form that follows from it is whole, and says the same as the model itself.

mod drawn;

use drawn::models;
use generators::{
    item::{Generator, Params},
    model::{Model, OpenError, ParamsError},
    schema::{Field, Misfit, check, fields},
};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use words::{
    Locale, Say,
    parameters::{Parameter, Wrong},
};

/// The model's generator with these parameters.
fn with(model: &dyn Model, params: &Map<String, Value>) -> Generator {
    Generator { params: Params::of(params).expect("JSON"), ..model.default_generator() }
}

fn defaults(model: &dyn Model) -> Map<String, Value> {
    serde_json::from_str(model.default_generator().params.json()).expect("an object")
}

#[test]
fn every_parameter_has_a_field_and_words_in_every_language() {
    for model in models() {
        let names: Vec<String> = defaults(model).keys().cloned().collect();
        let fields = fields(model);
        let of_form: Vec<&str> = fields.iter().map(|field| field.parameter.name()).collect();
        assert_eq!(of_form, names, "{}", model.id());
        for locale in Locale::ALL {
            let labels: HashSet<String> = fields.iter().map(|field| field.parameter.say(locale.into())).collect();
            assert_eq!(labels.len(), fields.len(), "{}: {labels:?}", model.id());
            assert!(labels.iter().all(|label| !label.is_empty()));
        }
    }
}

#[test]
fn at_a_bound_is_right_and_beyond_it_is_said_at_the_field() {
    for model in models() {
        assert_eq!(check(&model.default_generator()), [], "{}", model.id());
        for field in fields(model) {
            let Field { parameter, least, most } = field;
            let out_of_bounds = Misfit::Value(ParamsError { parameter, wrong: Wrong::Range { least, most } });
            for (value, is_within) in [
                (json!(least - 1), false),
                (json!(least), true),
                (json!(most), true),
                (json!(most + 1), false),
                (json!(i64::MAX), false),
                (json!("7"), false),
                (json!(null), false),
            ] {
                let mut params = defaults(model);
                params.insert(parameter.name().to_owned(), value.clone());
                let misfits = check(&with(model, &params));
                let said = misfits.contains(&out_of_bounds);
                assert_eq!(said, !is_within, "{} {parameter:?} {value}: {misfits:?}", model.id());
            }
            let mut without = defaults(model);
            without.remove(parameter.name());
            assert_eq!(check(&with(model, &without)), [out_of_bounds], "{} without {parameter:?}", model.id());
        }
        let all = |value: fn(&Field) -> i64| {
            fields(model).iter().map(|field| (field.parameter.name().to_owned(), json!(value(field)))).collect()
        };
        let widest = |field: &Field| match field.parameter {
            Parameter::FactorTo | Parameter::DigitsTo | Parameter::To => field.most,
            _ => field.least,
        };
        assert_eq!(check(&with(model, &all(widest))), [], "{}: from the smallest to the largest", model.id());
    }
}

#[test]
fn the_form_and_the_model_never_disagree() {
    for model in models() {
        let fields = fields(model);
        let near =
            |field: &Field| [field.least - 1, field.least, field.least + 1, field.most - 1, field.most, field.most + 1];
        let mut several = vec![Map::new()];
        for field in &fields {
            several = several
                .into_iter()
                .flat_map(|params: Map<String, Value>| {
                    near(field).map(|value| {
                        let mut params = params.clone();
                        params.insert(field.parameter.name().to_owned(), json!(value));
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
fn what_does_not_fit_together_is_said_where_it_can_be_mended() {
    let above = |parameter, other| ParamsError { parameter, wrong: Wrong::Above { other } };
    let too_near = Wrong::TooNear { by: 9, other: Parameter::From };
    for (model, params, error) in [
        (
            "multiplication-facts",
            json!({"factor_from": 6, "factor_to": 5}),
            Some(above(Parameter::FactorFrom, Parameter::FactorTo)),
        ),
        ("multiplication-facts", json!({"factor_from": 5, "factor_to": 5}), None),
        (
            "multiplication-comparison",
            json!({"factor_from": 5, "factor_to": 5}),
            Some(ParamsError {
                parameter: Parameter::FactorFrom,
                wrong: Wrong::NotBelow { other: Parameter::FactorTo },
            }),
        ),
        ("multiplication-comparison", json!({"factor_from": 4, "factor_to": 5}), None),
        (
            "digit-value-times",
            json!({"digits_from": 7, "digits_to": 6}),
            Some(above(Parameter::DigitsFrom, Parameter::DigitsTo)),
        ),
        ("digit-value-times", json!({"digits_from": 6, "digits_to": 6}), None),
        (
            "round-whole-number",
            json!({"from": 20, "to": 28}),
            Some(ParamsError { parameter: Parameter::To, wrong: too_near }),
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
