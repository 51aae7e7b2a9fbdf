//! A field with its name, a hint, and what is wrong with it, which a screen reader tells without haste.

use super::form::Form;
use crate::ui::{
    dom::{El, el},
    words::say,
};
use leptos::prelude::*;
use mastery::workshop::Place;
use words::workshop::Field;

/// A field's id, for its label and what is said of it.
fn id(place: &Place) -> String {
    let name = match place {
        Place::Parameter(name) => return format!("parameter-{name}"),
        Place::Field(Field::Wording) => "wording",
        Place::Field(Field::Generator) => "generator",
        Place::Field(Field::Required) => "required",
        Place::Field(Field::Of) => "of",
        Place::Field(Field::TimeLimit) => "time-limit",
        Place::Field(Field::Prerequisites) => "prerequisites",
    };
    name.to_owned()
}

/// A labelled text field that every objective has. `control` is the element that is typed into.
#[must_use]
pub fn field(form: Form, field: Field, control: El, hint: Option<String>) -> El {
    labelled(form, Place::Field(field), &say(field), control, hint)
}

/// A labelled text field.
#[must_use]
pub fn labelled(form: Form, place: Place, label: &str, control: El, hint: Option<String>) -> El {
    let id = id(&place);
    let here = place.clone();
    let control = control
        .attr("id", &id)
        .attr("name", &id)
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("aria-describedby", &format!("about-{id}"))
        .live_attr("aria-invalid", move || form.wrong_at(&here).is_some().to_string());
    el("div", "field")
        .child(el("label", "").attr("for", &id).text(label))
        .child(control)
        .child(about(form, place, hint))
}

/// What is wrong with a field, or else its hint.
#[must_use]
pub fn about(form: Form, place: Place, hint: Option<String>) -> El {
    let hint = hint.unwrap_or_default();
    let (id, here) = (id(&place), place.clone());
    el("p", "about small")
        .attr("id", &format!("about-{id}"))
        .attr("role", "status")
        .live_class("wrong", move || form.wrong_at(&here).is_some())
        .live_text(move || form.wrong_at(&place).unwrap_or_else(|| hint.clone()))
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
pub fn one_of<'a>(options: impl IntoIterator<Item = (&'a str, &'a str)>, chosen: RwSignal<String>) -> El {
    let option = |(name, label)| el("option", "").attr("value", name).text(label);
    el("select", "").all(options.into_iter().map(option).collect()).bound(chosen)
}

/// A box to check, with what it means.
#[must_use]
pub fn choice(label: &str, chosen: RwSignal<bool>) -> El {
    el("label", "choice")
        .child(el("input", "").attr("type", "checkbox").bound_check(chosen))
        .child(el("span", "").text(label))
}
