//! Devices with work that is not at school, or not the same there: whose, how much, since when.

use super::{hand_in, moment, of_failure};
use crate::{
    device::http,
    ui::{
        dom::{El, el, heading, link, p},
        page::{arrive, grow, top},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::wire::v1::{Class, DeviceWaiting, StaffSession};
use wasm_bindgen_futures::spawn_local;
use words::staff::{HandIn, Staff, Waiting as Said};

/// The page's address.
pub const ADDRESS: &str = "/teacher/waiting";

/// The page.
#[must_use]
pub fn waiting(session: &StaffSession) -> El {
    arrive(&say(Staff::Title { page: say(Said::Heading) }));
    let classes = session.classes.clone();
    let asked = RwSignal::new(None::<Result<Vec<DeviceWaiting>, String>>);
    spawn_local(async move {
        let lines = http::get("/api/v1/device_work").await;
        asked.set(Some(lines.map_err(|failure| of_failure(&failure))));
    });
    let lines = move || {
        asked.with(|asked| match asked {
            None => vec![p("soft", &say(Staff::Loading))],
            Some(Err(why)) => vec![p("", why)],
            Some(Ok(lines)) if lines.is_empty() => vec![p("card came", &say(Said::None))],
            Some(Ok(lines)) => vec![el("ul", "classes").all(lines.iter().map(|line| one(line, &classes)).collect())],
        })
    };
    let top = top().child(link("button quiet back", "/teacher", &format!("← {}", say(Staff::Classes)))).child(grow());
    let main = el("main", "stack staff-home")
        .child(heading(&say(Said::Heading)))
        .child(p("soft", &say(Said::Intro)))
        .child(el("div", "stack").attr("role", "status").live(lines))
        .child(p("soft", &say(Said::Help)))
        .child(el("div", "actions").child(link("button", hand_in::ADDRESS, &say(HandIn::Heading))));
    el("div", "page").child(top).child(main)
}

fn one(line: &DeviceWaiting, classes: &[Class]) -> El {
    let class = classes.iter().find(|class| class.id == line.class);
    let class = class.map(|class| el("span", "soft small").text(&class.name));
    let who = el("h2", "").text(&line.student.name).text(" ").maybe(class);
    let waits = (line.waiting > 0).then(|| p("", &say(Said::Waits { count: line.waiting })));
    let differs = (line.differing > 0).then(|| p("", &say(Said::Differs { count: line.differing })));
    // Its first letters tell devices apart.
    let device = line.device.to_string().chars().take(4).collect::<String>().to_uppercase();
    let times = Said::Times { device, since: moment(line.since), told: moment(line.told) };
    el("li", "card came").child(who).maybe(waits).maybe(differs).child(p("soft small", &say(times)))
}
