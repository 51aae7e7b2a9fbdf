//! An address that leads nowhere.

use crate::ui::{
    dom::{El, el, heading, link, p},
    page::arrive,
    words::say,
};
use words::student::Shell;

/// Says so, and leads back.
#[must_use]
pub fn nothing() -> El {
    arrive(&say(Shell::Title { page: say(Shell::NothingHere) }));
    el("main", "page").child(
        el("div", "center")
            .child(heading(&say(Shell::NothingHere)))
            .child(p("soft", &say(Shell::NothingHereHelp)))
            .child(link("button act", "/", &say(Shell::BackToPath))),
    )
}
