//! What is asked: the item model's parameters, from the model's own schema, and examples drawn by it.

use super::{
    examples::examples,
    field::{about, field, number, one_of},
    fields::Typed,
    form::Form,
};
use crate::ui::{
    dom::{El, el},
    words::say,
};
use generators::schema::Takes;
use leptos::prelude::*;
use words::{parameters::Setting, staff::Workshop, workshop::Field};

/// The panel.
#[must_use]
pub fn problems(form: Form) -> El {
    let parameters = form.fields.parameters.with_value(|parameters| {
        let parameter = |typed: &Typed| field(form, Field::Parameter(typed.field.parameter), control(typed), None);
        parameters.iter().map(parameter).collect()
    });
    el("section", "card panel")
        .child(el("h2", "").text(&say(Workshop::Problems)))
        .child(el("div", "few").all(parameters))
        .child(about(form, Field::Generator, None))
        .child(examples(form))
}

/// What a parameter is typed into or chosen from.
fn control(typed: &Typed) -> El {
    let yes_or_no = |name, so| (name, say(Setting::YesOrNo(so)));
    match typed.field.takes {
        Takes::Number { .. } => number(typed.text),
        Takes::YesOrNo => one_of(vec![yes_or_no("true", true), yes_or_no("false", false)], typed.text),
        Takes::OneOf(choices) => one_of(choices.iter().map(|choice| (choice.name, say(*choice))).collect(), typed.text),
    }
}
