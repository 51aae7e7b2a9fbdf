//! What has to be met before.

use super::{
    field::{about, choice},
    form::Form,
};
use crate::ui::{
    dom::{El, el, p},
    objective::statement,
    words::say,
};
use leptos::prelude::*;
use mastery::workshop::Place;
use words::{staff::Workshop, workshop::Field};

/// The panel.
#[must_use]
pub fn prerequisites(form: Form) -> El {
    let choices: Vec<El> = form
        .fields
        .before
        .with_value(|before| before.iter().map(|other| choice(&statement(&other.objective), other.chosen)).collect());
    let none = choices.is_empty().then(|| p("soft", &say(Workshop::NothingBefore)));
    let place = Place::Field(Field::Prerequisites);
    // No single box is wrong, so the whole takes the focus where it does not fit.
    el("fieldset", "card panel")
        .attr("tabindex", "-1")
        .attr("aria-describedby", "about-prerequisites")
        .live_class("misfit", move || form.wrong_at(&place).is_some())
        .child(el("legend", "").text(&say(Field::Prerequisites)))
        .all(choices)
        .maybe(none)
        .child(about(form, Place::Field(Field::Prerequisites), None))
}
