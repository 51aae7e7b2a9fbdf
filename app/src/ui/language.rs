//! The choice of language, each language by its own name.

use super::{
    dom::{El, button, el},
    words::{choose, locale},
};
use words::Locale;

/// A button for each language. `chosen` is called when the words are others from now on.
#[must_use]
pub fn languages(label: &str, chosen: impl Fn() + Clone + 'static) -> El {
    let offer = |offered: Locale| {
        let chosen = chosen.clone();
        let pressed = if offered == locale() { "true" } else { "false" };
        button("quiet", offered.own_name()).attr("lang", offered.tag()).attr("aria-pressed", pressed).press(move || {
            choose(offered);
            chosen();
        })
    };
    el("div", "languages").attr("role", "group").attr("aria-label", label).all(Locale::ALL.map(offer).into())
}
