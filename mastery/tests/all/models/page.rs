//! The page: for each model an item, what its parameters mean and take, and which objectives ask for it.

use generators::{
    answers::WrittenKey,
    item::SetIdentity,
    model::Model,
    registry,
    schema::{Takes, fields},
    seed::Seed,
};
use mastery::{catalogue, evidence::Evidence};
use serde_json::Value;
use words::Reader;

const HEAD: &str = "# The item models

An item model draws items of one sort. For each this page has an item as it comes with the default parameters, the
parameters that a teacher or a data file can set, and the objectives of the catalogue that ask for it. A model that has no
table has nothing to set. [How to add one](ADDING_A_MODEL.md).

This page is written by `cargo xtask models` from the models themselves; a test fails where the two differ.
";

/// A parameter as the page has it.
pub struct Setting {
    /// Its name in JSON.
    pub name: String,
    /// What it means.
    pub means: String,
    /// What it can be set to.
    pub takes: String,
    /// What it is when nothing is set.
    pub default: String,
}

/// The page.
pub fn of(models: impl Iterator<Item = &'static dyn Model>) -> String {
    models.fold(HEAD.to_owned(), |page, model| page + &section(model))
}

fn section(model: &dyn Model) -> String {
    let generator = model.default_generator();
    let distinct = model.distinct(&generator).expect("default parameters are right");
    let identity = SetIdentity { generator, set_size: 10, seed: Seed::default() };
    let item = registry::open(&identity).expect("default parameters are right").item(0);
    let key = item.key();
    let shown = in_a_cell(&item.prompt(Reader::default()).text());
    let mut section = format!(
        "\n## `{}`\n\nVersion {}. {distinct} different items with the default parameters; the answer is {}. One of them: {shown} \
         → {}\n\nAsked for by {}.\n",
        model.id(),
        model.version(),
        kind(&WrittenKey::from(&key)),
        in_a_cell(&key.canonical()),
        objectives(model.id()).iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", "),
    );
    let settings = settings(model);
    if !settings.is_empty() {
        section.push_str("\n| parameter | what it means | takes | default |\n| --- | --- | --- | --- |\n");
    }
    for Setting { name, means, takes, default } in settings {
        section.push_str(&format!("| `{name}` | {} | {takes} | {default} |\n", in_a_cell(&means)));
    }
    section
}

/// The kind of answer, as keys name it.
fn kind(key: &WrittenKey) -> String {
    let key = serde_json::to_value(key).expect("a key is JSON");
    format!("a `{}`", key["kind"].as_str().unwrap_or_default())
}

/// What can be set of a model.
pub fn settings(model: &dyn Model) -> Vec<Setting> {
    let schema = model.schema();
    let defaults: Value = serde_json::from_str(model.default_generator().params.json()).expect("an object");
    let setting = |field: generators::schema::Field| {
        let name = field.parameter.name.to_owned();
        let described = schema.pointer(&format!("/properties/{name}/description")).and_then(Value::as_str);
        Setting {
            means: described.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "),
            takes: takes(field.takes),
            default: defaults[&name].to_string().replace('"', "`"),
            name,
        }
    };
    fields(model).into_iter().map(setting).collect()
}

fn takes(takes: Takes) -> String {
    match takes {
        Takes::Number { least, most } => format!("{least} to {most}"),
        Takes::YesOrNo => "true or false".to_owned(),
        Takes::OneOf(choices) => {
            choices.iter().map(|choice| format!("`{}`", choice.name)).collect::<Vec<_>>().join(", ")
        }
    }
}

/// The objectives and approaches of the catalogue that a model draws for.
pub fn objectives(model: &str) -> Vec<&'static str> {
    let asks = |objective: &&'static mastery::objective::Objective| match &objective.evidence {
        Evidence::Items(set) => set.generator.model == model,
        _ => false,
    };
    let approaches = catalogue::objectives().iter().flat_map(|objective| &objective.approaches);
    let approaches = approaches.filter(|approach| approach.generator.model == model).map(|approach| &*approach.id.0);
    catalogue::objectives().iter().filter(asks).map(|objective| &*objective.id.0).chain(approaches).collect()
}

/// A bar would end a table's cell, and a line a table.
fn in_a_cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
