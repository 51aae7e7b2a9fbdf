//! A lease in the device's storage, renewed as long as the tab works: for plain http, where browsers have no locks.

use super::Taking;
use crate::device::{chance, clock, log::keys, remembered::Remembered, store::Store};
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use mastery::time::{Instant, Millis};
use std::{cell::RefCell, mem, rc::Rc};
use wasm_bindgen_futures::spawn_local;

/// A lease that nobody renews is free after this: a tab that was killed gives none back.
const LENGTH: Millis = Millis::from_secs(5);
/// So often it is renewed, in milliseconds.
const RENEW: u32 = 1000;

/// In `sessionStorage` from a page's end to the next one in the same tab, so that a reload goes on at once. Not longer:
/// a tab that is duplicated takes a copy with it.
const TAB: &str = "tenfold-tab";

thread_local! {
    static THIS_TAB: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A lease that this tab renews, and gives back when it is dropped.
pub struct Lease {
    store: Store,
    key: String,
    name: Rc<str>,
    _renewing: Interval,
}

/// Takes the lease of what is to be had; `lose` hears when another one is written in its place.
pub async fn take(store: Store, what: &str, taking: Taking, lose: impl Fn() + 'static) -> Option<Lease> {
    let key = keys::lease(what);
    // By chance: a page of this tab that goes late must not give back what the next one has.
    let name: Rc<str> = format!("{}.{}", this_tab(), chance::number()).into();
    let taker = name.clone();
    let take = move |row: Option<String>| match row.as_deref().and_then(read) {
        Some((holder, until)) if taking == Taking::IfFree && !is_of_this_tab(holder) && is_running(until) => None,
        _ => Some(written(&taker)),
    };
    // Where nothing can be kept, no other tab has a lease either, and each response goes to the server, which tells two
    // writers apart.
    if !store.change(&key, &take).await.unwrap_or(true) {
        return None;
    }
    let (renewed, renewer, lose) = (key.clone(), name.clone(), Rc::new(lose));
    let signed_out = Remembered::SignedOut.get();
    let renewing = Interval::new(RENEW, move || {
        let (key, name, lose) = (renewed.clone(), renewer.clone(), lose.clone());
        // Somebody has cleared the storage under the page, unless it went under seal with what it was for.
        let is_cleared = !Remembered::SignedOut.has_changed_since(signed_out.as_deref());
        spawn_local(async move {
            let renew = move |row: Option<String>| {
                let is_mine = row.as_deref().map_or(is_cleared, |row| has(row, &name));
                is_mine.then(|| written(&name))
            };
            if store.change(&key, &renew).await.is_ok_and(|renewed| !renewed) {
                lose();
            }
        });
    });
    Some(Lease { store, key, name, _renewing: renewing })
}

impl Drop for Lease {
    fn drop(&mut self) {
        let (store, key, name) = (self.store, mem::take(&mut self.key), self.name.clone());
        spawn_local(async move {
            let _ = store.change(&key, &move |row| row.filter(|row| has(row, &name)).map(|_| String::new())).await;
        });
    }
}

/// Not where the clock was set back since: then it would run for ever.
fn is_running(until: Instant) -> bool {
    let now = clock::wall();
    until > now && until <= now.after(LENGTH)
}

/// Not where it is empty: then somebody took it and has given it up.
fn has(row: &str, name: &str) -> bool {
    read(row).is_some_and(|(holder, _)| holder == name)
}

fn is_of_this_tab(holder: &str) -> bool {
    holder.split('.').next() == Some(&*this_tab())
}

fn read(row: &str) -> Option<(&str, Instant)> {
    let (holder, until) = row.split_once(' ')?;
    Some((holder, Instant(until.parse().ok()?)))
}

fn written(name: &str) -> String {
    format!("{name} {}", clock::wall().after(LENGTH).0)
}

fn this_tab() -> String {
    if let Some(tab) = THIS_TAB.with_borrow(Clone::clone) {
        return tab;
    }
    let session = || window().session_storage().ok().flatten();
    let before = session().and_then(|session| session.get_item(TAB).ok().flatten());
    let _ = session().map(|session| session.remove_item(TAB));
    let tab = before.unwrap_or_else(|| chance::number().to_string());
    THIS_TAB.set(Some(tab.clone()));
    let here = tab.clone();
    let leaving = window_event_listener_untyped("pagehide", move |_| {
        let _ = session().map(|session| session.set_item(TAB, &here));
    });
    let back = window_event_listener_untyped("pageshow", move |_| {
        let _ = session().map(|session| session.remove_item(TAB));
    });
    // For as long as the tab lives.
    std::mem::forget((leaving, back));
    tab
}
