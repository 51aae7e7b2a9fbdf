//! What shows mastery: how many right of how many, within what time, and what that is worth.

use super::{
    curve::curve,
    field::{choice, field, line, number},
    form::Form,
};
use crate::{
    teacher::objectives,
    ui::{
        dom::{El, el, p},
        frame::{FrameSize, enough},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::threshold::Threshold;
use words::{staff::Workshop, workshop::Field};

/// Up to so many items the frame has its usual size.
const USUAL: u16 = 20;

/// The panel.
#[must_use]
pub fn threshold(form: Form) -> El {
    let fields = form.fields;
    let limit = line(fields.limit).live_flag("disabled", move || fields.no_clock.get());
    let figures = el("div", "few")
        .child(field(form, Field::Required, number(fields.required), None))
        .child(field(form, Field::Of, number(fields.of), None))
        .child(field(form, Field::TimeLimit, limit, Some(say(Workshop::LimitHint))));
    let now = Memo::new(move |_| form.threshold());
    let picture = el("div", "stack")
        .live(move || now.get().into_iter().flat_map(|now| [takes(form), dots(now), curve(now)]).collect());
    el("section", "card panel")
        .child(el("h2", "").text(&say(Workshop::WhatShows)))
        .child(figures)
        .child(choice(&say(Workshop::NoClock), fields.no_clock))
        .child(choice(&say(Workshop::OfflineStart), fields.offline_start))
        .child(p("soft", &say(Workshop::OfflineStartMeans)))
        .child(picture)
}

/// What is typed, as students read it: so 90 is seen to be minutes before it is saved.
fn takes(form: Form) -> El {
    let said = move || form.based_on.with(|before| objectives::takes(&form.draft.get().after(before)));
    el("p", "takes").live_text(said)
}

/// What is enough, as a frame of dots.
fn dots(threshold: Threshold) -> El {
    let size = if threshold.set_size() > USUAL { FrameSize::Small } else { FrameSize::Middle };
    el("div", "").child(enough(threshold, size))
}
