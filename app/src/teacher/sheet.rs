//! The sheet with which a class gets its PINs: to be printed and cut.

use crate::ui::{
    dom::{El, button, el, heading, p},
    page::{arrive, grow, top},
    words::say,
};
use leptos::prelude::*;
use mastery::wire::v1::{Sheet, Slip};
use words::staff::{Roster, Staff};

/// The page.
#[must_use]
pub fn sheet(sheet: &Sheet, done: impl FnMut() + 'static) -> El {
    let title = say(Roster::Sheet { class: sheet.class.name.clone() });
    arrive(&say(Staff::Title { page: title.clone() }));
    let (address, only_here) = where_to_go();
    let slips = sheet.slips.iter().map(|slip| slip_of(slip, &sheet.class.code, &address)).collect();
    let print = button("act", &say(Roster::Print)).press(|| {
        let _ = window().print();
    });
    let top = top().child(grow()).child(button("", &say(Roster::Done)).press(done)).child(print);
    let main = el("main", "stack")
        .child(heading(&title))
        .child(p("not-printed", &say(Roster::Once)))
        .maybe(only_here.then(|| p("not-printed", &say(Roster::OnlyHere { address }))))
        .child(el("ul", "slips").all(slips));
    el("div", "page sheet").child(top).child(main)
}

/// What a student types to get here, and whether that leads here from this computer alone.
fn where_to_go() -> (String, bool) {
    let location = window().location();
    let host = location.host().unwrap_or_default();
    let only_here = location.hostname().is_ok_and(|name| name == "localhost" || name.starts_with("127."));
    // Without it a browser tries plain http at such a port first, or alone.
    let is_secure = location.protocol().is_ok_and(|protocol| protocol == "https:");
    (if is_secure { format!("https://{host}") } else { host }, only_here)
}

fn slip_of(slip: &Slip, code: &str, address: &str) -> El {
    let line =
        |key: Roster, text: &str| el("div", "").child(el("dt", "").text(&say(key))).child(el("dd", "").text(text));
    let known = el("dl", "")
        .child(line(Roster::SlipName, &slip.name))
        .child(line(Roster::SlipClass, code))
        .child(line(Roster::SlipPin, &slip.pin));
    el("li", "").child(p("small", &say(Roster::SlipWhere { address: address.to_owned() }))).child(known)
}
