//! What the student will be able to do, in the catalogue's words or a teacher's own.

use super::{
    field::{choice, field},
    form::Form,
};
use crate::{
    device::wordings::{self, Phrase},
    ui::{
        dom::{El, el, follow},
        words::{reader, say},
    },
};
use leptos::prelude::*;
use words::{staff::Workshop, workshop::Field};

/// The panel.
#[must_use]
pub fn wording(form: Form) -> El {
    let fields = form.fields;
    let catalogue =
        form.based_on.with_untracked(|objective| wordings::of(&objective.id.0, Phrase::Statement, reader()));
    // Where the catalogue's words are chosen, they are what stands there.
    if let Some(called) = catalogue.clone() {
        follow(move || {
            if fields.by_catalogue.get() {
                fields.words.set(called.clone());
            }
        });
    }
    let words = el("textarea", "").attr("rows", "2").bound(fields.words);
    let words = words.live_flag("readonly", move || fields.by_catalogue.get());
    let own = catalogue.map(|_| choice(&say(Workshop::CatalogueWords), fields.by_catalogue));
    el("section", "card panel").child(field(form, Field::Wording, words, None)).maybe(own)
}
