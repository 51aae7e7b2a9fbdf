//! Who is signed in, the school, and the classes with the codes that students sign in with.

use crate::ui::{
    dom::{El, button, el, heading, p},
    page::{arrive, grow, mark, top},
    words::say,
};
use mastery::wire::v1::{Class, StaffSession};
use words::staff::Staff;

/// The page.
#[must_use]
pub fn home(session: &StaffSession, sign_out: impl FnMut() + 'static) -> El {
    arrive(&say(Staff::Title { page: say(Staff::Classes) }));
    let class = |class: &Class| {
        el("li", "card")
            .child(el("h3", "").text(&class.name))
            .child(p("soft small", &say(Staff::ClassCode)))
            .child(p("code", &class.code))
    };
    let classes = &session.classes;
    let none = classes.is_empty().then(|| p("", &say(Staff::NoClasses)));
    let top = top()
        .child(mark())
        .child(el("b", "").text(&say(Staff::Product)))
        .child(grow())
        .child(button("quiet", &say(Staff::SignOut)).press(sign_out));
    let main = el("main", "stack staff-home")
        .child(
            el("div", "")
                .child(p("soft", &session.school))
                .child(heading(&say(Staff::SignedInAs { name: session.name.clone() }))),
        )
        .child(el("h2", "").text(&say(Staff::Classes)))
        .maybe(none)
        .child(el("ul", "classes").all(classes.iter().map(class).collect()))
        .child(p("soft", &say(Staff::ClassCodeHint)));
    el("div", "page").child(top).child(main)
}
