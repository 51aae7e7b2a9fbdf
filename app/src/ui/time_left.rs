//! The clock of a demonstration: what is left, as a ring and as minutes and seconds, to hide and to show.

use super::{
    answer_box::ANSWER,
    dom::{El, button, el},
    page::focus_on,
    words::say,
};
use leptos::prelude::*;
use mastery::time::Millis;
use words::student::Sitting;

/// Minutes and seconds, `1:22`; a begun second counts whole, so that 0:00 means over.
#[must_use]
pub fn minutes(length: Millis) -> String {
    let seconds = length.0.div_ceil(1000);
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let zero = if seconds < 10 { "0" } else { "" };
    format!("{minutes}:{zero}{seconds}")
}

/// What is left of a limit, in milliseconds; beside it a button that hides and shows it.
#[must_use]
pub fn time_left(left: RwSignal<u64>, limit: Millis, hidden: RwSignal<bool>) -> Vec<El> {
    let left = move || Millis(left.get());
    let part = move || (left().0 * 100).checked_div(limit.0).unwrap_or_default().to_string();
    let clock = move || {
        el("span", "time-left")
            .attr("role", "timer")
            .live_attr("aria-label", move || say(Sitting::TimeLeft { left: left().0 }))
            .child(el("span", "ring").live_style("--part", part))
            .child(el("span", "").attr("aria-hidden", "true").live_text(move || minutes(left())))
    };
    let name = move || say(if hidden.get() { Sitting::ShowClock } else { Sitting::HideClock });
    let short = move || say(if hidden.get() { Sitting::Show } else { Sitting::Hide });
    let switch = button("quiet hide-clock", "").live_attr("aria-label", name).live_text(short).press(move || {
        hidden.update(|hidden| *hidden = !*hidden);
        focus_on(ANSWER);
    });
    vec![el("span", "clock").live(move || if hidden.get() { Vec::new() } else { vec![clock()] }), switch]
}
