//! A field with its name, a hint, and what is wrong with it, which a screen reader tells without haste.

use super::form::Form;
use crate::ui::{
    dom::{El, el},
    words::say,
};
use leptos::prelude::*;
use words::workshop::Field;

/// A field's id, for its label and what is said of it.
fn id(field: Field) -> String {
    match field {
        Field::Parameter(parameter) => format!("parameter-{}", parameter.name),
        Field::Wording => "wording".to_owned(),
        Field::Generator => "generator".to_owned(),
        Field::Required => "required".to_owned(),
        Field::Of => "of".to_owned(),
        Field::TimeLimit => "time-limit".to_owned(),
        Field::Prerequisites => "prerequisites".to_owned(),
    }
}

/// A labelled text field. `control` is the element that is typed into.
#[must_use]
pub fn field(form: Form, field: Field, control: El, hint: Option<String>) -> El {
    let id = id(field);
    let control = control
        .attr("id", &id)
        .attr("name", &id)
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("aria-describedby", &format!("about-{id}"))
        .live_attr("aria-invalid", move || form.wrong_at(field).is_some().to_string());
    el("div", "field")
        .child(el("label", "").attr("for", &id).text(&say(field)))
        .child(control)
        .child(about(form, field, hint))
}

/// What is wrong with a field, or else its hint.
#[must_use]
pub fn about(form: Form, field: Field, hint: Option<String>) -> El {
    let hint = hint.unwrap_or_default();
    let is_wrong = move || form.wrong_at(field).is_some();
    el("p", "about small")
        .attr("id", &format!("about-{}", id(field)))
        .attr("role", "status")
        .live_class("wrong", is_wrong)
        .live_text(move || form.wrong_at(field).map_or_else(|| hint.clone(), say))
}

/// A line of text to type into.
#[must_use]
pub fn line(text: RwSignal<String>) -> El {
    el("input", "").bound(text)
}

/// A number to type.
#[must_use]
pub fn number(text: RwSignal<String>) -> El {
    line(text).attr("inputmode", "numeric")
}

/// One of a few words to choose, each by its name in JSON.
#[must_use]
pub fn one_of(options: Vec<(&str, String)>, chosen: RwSignal<String>) -> El {
    let option = |(name, label): (&str, String)| el("option", "").attr("value", name).text(&label);
    el("select", "").all(options.into_iter().map(option).collect()).bound(chosen)
}

/// A box to check, with what it means.
#[must_use]
pub fn choice(label: &str, chosen: RwSignal<bool>) -> El {
    el("label", "choice")
        .child(el("input", "").attr("type", "checkbox").bound_check(chosen))
        .child(el("span", "").text(label))
}
