//! How the table is looked at: order, whom, a name.

use super::Board;
use crate::ui::{
    dom::{El, el, follow},
    sign_in::{field, labelled},
    words::say,
};
use leptos::prelude::*;
use mastery::matrix::{Order, Show};
use words::staff::Matrix as Said;

/// Where a page is no wider, the choices are folded away; `matrix.css` has the same figure.
const PHONE: f64 = 520.0;

/// The choices.
pub fn choices(board: Board) -> El {
    let now = board.view.get_untracked();
    let is_narrow = window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width <= PHONE);
    // What leaves somebody out is in sight.
    let is_open = !is_narrow || now.show != Show::Everybody || !now.name.is_empty();
    let orders = Order::ALL.map(|order| (order.word(), ordered(order)));
    let order = chosen("order", &orders, now.order.word(), move |word| {
        let wanted = Order::ALL.into_iter().find(|order| order.word() == word).unwrap_or_default();
        board.view.update(|view| view.order = wanted);
    });
    let shows = Show::ALL.map(|show| (show.word(), shown(show)));
    let show = chosen("show", &shows, now.show.word(), move |word| {
        let wanted = Show::ALL.into_iter().find(|show| show.word() == word).unwrap_or_default();
        board.view.update(|view| view.show = wanted);
    });
    let name = RwSignal::new(now.name);
    follow(move || {
        let typed = name.get();
        if board.view.with_untracked(|view| view.name != typed) {
            board.view.update(|view| view.name = typed);
        }
    });
    let name = field("find", name).attr("type", "search").attr("autocomplete", "off");
    let filters = el("div", "filters")
        .child(labelled(&say(Said::Find), name))
        .child(labelled(&say(Said::Show), show))
        .child(labelled(&say(Said::Order), order));
    let folded = el("details", "finding not-printed");
    let folded = if is_open { folded.attr("open", "") } else { folded };
    folded.child(el("summary", "").text(&say(Said::FindAndFilter))).child(filters)
}

fn chosen(name: &str, offered: &[(&'static str, Said)], now: &str, choose: impl Fn(&str) + 'static) -> El {
    let choice = RwSignal::new(now.to_owned());
    let options = offered.iter().map(|(word, said)| el("option", "").attr("value", word).text(&say(said.clone())));
    let select = el("select", "").attr("name", name).all(options.collect()).bound(choice);
    follow(move || choice.with(|word| choose(word)));
    select
}

const fn ordered(order: Order) -> Said {
    match order {
        Order::Name => Said::ByName,
        Order::LeastMet => Said::LeastMet,
        Order::MostMet => Said::MostMet,
    }
}

const fn shown(show: Show) -> Said {
    match show {
        Show::Everybody => Said::Everybody,
        Show::NeedsMe => Said::NeedsMe,
        Show::Working => Said::Working,
        Show::Showing => Said::Showing,
        Show::NotYet => Said::NotYet,
        Show::Practising => Said::Practising,
    }
}
