//! What has to be met before.

use super::{
    field::{about, choice},
    form::Form,
};
use crate::{
    teacher::objectives::called,
    ui::{
        dom::{El, el, p},
        words::say,
    },
};
use leptos::prelude::*;
use words::{staff::Workshop, workshop::Field};

/// The panel.
#[must_use]
pub fn prerequisites(form: Form) -> El {
    let choices: Vec<El> = form
        .fields
        .before
        .with_value(|before| before.iter().map(|other| choice(&called(&other.objective), other.chosen)).collect());
    let none = choices.is_empty().then(|| p("soft", &say(Workshop::NothingBefore)));
    el("fieldset", "card panel")
        .child(el("legend", "").text(&say(Field::Prerequisites)))
        .all(choices)
        .maybe(none)
        .child(about(form, Field::Prerequisites, None))
}
