//! A teacher sets an item model's parameters: every one of every model, at its bounds and beyond.

use crate::school::{Answer, CLASS, School, Tab};
use generators::{
    item::{Generator, Params},
    model::Model,
    registry::models,
    schema::{self, Field, Misfit, Takes},
};
use serde_json::{Map, Value, json};
use words::{Reader, Say};

const OBJECTIVE: &str = "multiply-three-digit";

/// Ends of two parameters that have to lie apart: no setting of the one goes with this of the other.
const OUT_OF_REACH: [(&str, &str, i64); 4] = [
    ("multiplication-comparison", "factor_from", 12),
    ("multiplication-comparison", "factor_to", 2),
    ("round-whole-number", "from", 9_999),
    ("round-whole-number", "to", 1),
];

/// What a field takes at its ends: of a number the smallest and the largest, of anything else all of it.
fn ends(field: &Field) -> Vec<Value> {
    match field.takes {
        Takes::Number { least, most } => vec![json!(least), json!(most)],
        Takes::YesOrNo => vec![json!(true), json!(false)],
        Takes::OneOf(choices) => choices.iter().map(|choice| json!(choice.name)).collect(),
    }
}

/// What a field never takes.
fn beyond(field: &Field) -> Vec<Value> {
    match field.takes {
        Takes::Number { least, most } => vec![json!(least - 1), json!(most + 1)],
        Takes::YesOrNo => vec![json!("true"), json!(0)],
        Takes::OneOf(_) => vec![json!("colour"), json!(0)],
    }
}

fn with(params: &Map<String, Value>, field: &Field, value: &Value) -> Map<String, Value> {
    let mut params = params.clone();
    params.insert(field.parameter.name.to_owned(), value.clone());
    params
}

/// What is wrong with a model's parameters; the first of it.
fn wrong(model: &dyn Model, params: &Map<String, Value>) -> Option<Misfit> {
    let params = Params::of(params).expect("JSON");
    schema::check(&Generator { params, ..model.default_generator() }).into_iter().next()
}

/// The others as they fit to what is set in one field: left as they are, or at ends of theirs.
fn fitted(model: &dyn Model, set: &Map<String, Value>, field: &Field) -> Option<Map<String, Value>> {
    let mut tried = vec![set.clone()];
    for other in schema::fields(model).iter().filter(|other| other.parameter != field.parameter) {
        if let Some(place) = tried.iter().position(|params| wrong(model, params).is_none()) {
            return Some(tried.swap_remove(place));
        }
        let further = |params: &Map<String, Value>| ends(other).iter().map(|end| with(params, other, end)).collect();
        let further: Vec<Vec<_>> = tried.iter().map(further).collect();
        tried.extend(further.into_iter().flatten());
    }
    tried.into_iter().find(|params| wrong(model, params).is_none())
}

/// A teacher who sets what an objective's problems are.
struct Desk<'a> {
    teacher: Tab<'a>,
    /// As it was saved last.
    objective: Value,
}

impl<'a> Desk<'a> {
    async fn of(school: &'a School) -> Self {
        let teacher = school.staff("Teacher 1").await;
        let history = teacher.get(&format!("/api/v1/classes/{CLASS}/objectives/{OBJECTIVE}")).await.body;
        Self { teacher, objective: history[0]["objective"].clone() }
    }

    async fn send(&self, model: &dyn Model, params: &Map<String, Value>) -> Answer {
        let mut draft = self.objective.clone();
        let mut generator = serde_json::to_value(model.default_generator()).expect("JSON");
        generator["params"] = json!(params);
        draft["evidence"]["items"]["generator"] = generator;
        let path = format!("/api/v1/classes/{CLASS}/objectives/{OBJECTIVE}/revisions");
        self.teacher.post(&path, json!({"based_on": self.objective["revision"], "draft": draft})).await
    }

    /// They are kept as they are sent.
    async fn takes(&mut self, model: &dyn Model, params: &Map<String, Value>) {
        let answer = self.send(model, params).await;
        assert_eq!(answer.status, 200, "{} {params:?}: {answer:?}", model.id());
        self.objective = answer.body[0]["objective"].clone();
        assert_eq!(self.objective["evidence"]["items"]["generator"]["params"], json!(params), "{}", model.id());
    }

    /// They are refused with a word at a field; which.
    async fn refuses(&self, model: &dyn Model, params: &Map<String, Value>) -> &'static str {
        let answer = self.send(model, params).await;
        let what = format!("{} {params:?}: {answer:?}", model.id());
        assert_eq!((answer.status.as_u16(), answer.problem()), (422, "objective"), "{what}");
        let Some(Misfit::Value(error)) = wrong(model, params) else { panic!("nothing wrong: {what}") };
        let pointer = format!("#/draft/evidence/items/generator/params/{}", error.parameter.name);
        let said = error.wrong.say(Reader::default());
        assert_eq!(answer.body["errors"], json!([{"pointer": pointer, "detail": said}]), "{what}");
        error.parameter.name
    }
}

/// The parameters of every fourth model: each taken at its ends with some setting of the others, and refused beyond them
/// and wherever the others leave no room.
async fn parameters_are_taken_at_their_bounds_and_refused_beyond(first: usize) {
    let school = School::open().await;
    let mut desk = Desk::of(&school).await;
    for model in models().skip(first).step_by(4) {
        let begun = serde_json::from_str(model.default_generator().params.json()).expect("an object");
        for field in schema::fields(model) {
            let name = field.parameter.name;
            for value in beyond(&field) {
                let at = desk.refuses(model, &with(&begun, &field, &value)).await;
                assert_eq!(at, name, "{} {value}", model.id());
            }
            for value in ends(&field) {
                let set = with(&begun, &field, &value);
                if wrong(model, &set).is_some() {
                    desk.refuses(model, &set).await;
                }
                let fitted = fitted(model, &set, &field);
                let is_out_of_reach = OUT_OF_REACH.contains(&(model.id(), name, value.as_i64().unwrap_or_default()));
                assert_eq!(fitted.is_none(), is_out_of_reach, "{} {name} {value}", model.id());
                if let Some(params) = fitted {
                    desk.takes(model, &params).await;
                }
            }
        }
    }
    assert!(desk.objective["revision"].as_u64() > Some(100), "a quarter of them is more than that: {}", desk.objective);
}

#[tokio::test]
async fn the_first_quarter_of_all_parameters_is_taken_at_its_bounds() {
    parameters_are_taken_at_their_bounds_and_refused_beyond(0).await;
}

#[tokio::test]
async fn the_second_quarter_of_all_parameters_is_taken_at_its_bounds() {
    parameters_are_taken_at_their_bounds_and_refused_beyond(1).await;
}

#[tokio::test]
async fn the_third_quarter_of_all_parameters_is_taken_at_its_bounds() {
    parameters_are_taken_at_their_bounds_and_refused_beyond(2).await;
}

#[tokio::test]
async fn the_fourth_quarter_of_all_parameters_is_taken_at_its_bounds() {
    parameters_are_taken_at_their_bounds_and_refused_beyond(3).await;
}
