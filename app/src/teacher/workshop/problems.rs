//! What is asked: the item model's parameters, from the model's own schema, and examples drawn by it.

use super::{
    examples::examples,
    field::{about, labelled, number, one_of},
    fields::Typed,
    form::Form,
};
use crate::ui::{
    dom::{El, el},
    words::say,
};
use leptos::prelude::*;
use mastery::workshop::{Place, Takes};
use words::{staff::Workshop, workshop::Field};

/// The panel.
#[must_use]
pub fn problems(form: Form) -> El {
    let parameters = form.fields.parameters.with_value(|parameters| {
        let parameter = |typed: &Typed| {
            let place = Place::Parameter(typed.parameter.name.clone());
            labelled(form, place, &typed.parameter.label, control(typed), None)
        };
        parameters.iter().map(parameter).collect()
    });
    el("section", "card panel")
        .child(el("h2", "").text(&say(Workshop::Problems)))
        .child(el("div", "few").all(parameters))
        .child(about(form, Place::Field(Field::Generator), None))
        .child(examples(form))
}

/// What a parameter is typed into or chosen from.
fn control(typed: &Typed) -> El {
    match &typed.parameter.takes {
        Takes::Number => number(typed.text),
        Takes::YesOrNo { yes, no } => one_of([("true", yes.as_str()), ("false", no)], typed.text),
        Takes::OneOf(choices) => {
            one_of(choices.iter().map(|choice| (choice.name.as_str(), choice.label.as_str())), typed.text)
        }
    }
}
