//! What is asked: the item model's parameters, from the model's own schema, and examples drawn by it.

use super::{
    examples::examples,
    field::{about, field, number},
    form::Form,
};
use crate::ui::{
    dom::{El, el},
    words::say,
};
use leptos::prelude::*;
use words::{staff::Workshop, workshop::Field};

/// The panel.
#[must_use]
pub fn problems(form: Form) -> El {
    let parameters = form.fields.parameters.with_value(|parameters| {
        let parameter = |typed: &super::fields::Typed| {
            field(form, Field::Parameter(typed.parameter.parameter), number(typed.text), None)
        };
        parameters.iter().map(parameter).collect()
    });
    el("section", "card panel")
        .child(el("h2", "").text(&say(Workshop::Problems)))
        .child(el("div", "few").all(parameters))
        .child(about(form, Field::Generator, None))
        .child(examples(form))
}
