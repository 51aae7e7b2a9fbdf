//! A lease in the device's storage, renewed as long as the tab works: for plain http, where browsers have no locks.

use super::Taking;
use crate::device::{chance, clock, log::keys, store::Store};
use gloo_timers::callback::Interval;
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::time::{Instant, Millis};
use std::cell::RefCell;
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

/// A lease that this tab renews.
pub struct Lease {
    store: Store,
    key: String,
    _renewing: Interval,
}

/// Takes the lease of what is to be had.
pub async fn take(store: Store, what: &str, taking: Taking, lost: ArcRwSignal<bool>) -> Option<Lease> {
    let key = keys::lease(what);
    let take = move |row: Option<String>| match row.as_deref().and_then(read) {
        Some((tab, until)) if taking == Taking::IfFree && tab != this_tab() && is_running(until) => None,
        _ => Some(written()),
    };
    // Where nothing can be kept, no other tab has a lease either, and each response goes to the server, which tells two
    // writers apart.
    if !store.change(&key, &take).await.unwrap_or(true) {
        return None;
    }
    let renewed = key.clone();
    let renewing = Interval::new(RENEW, move || {
        let (key, lost) = (renewed.clone(), lost.clone());
        spawn_local(async move {
            if store.change(&key, &|row| ours(row).map(|()| written())).await.is_ok_and(|renewed| !renewed) {
                lost.set(true);
            }
        });
    });
    Some(Lease { store, key, _renewing: renewing })
}

impl Lease {
    pub fn release(self) {
        let Self { store, key, .. } = self;
        spawn_local(async move {
            let _ = store.change(&key, &|row| ours(row).map(|()| String::new())).await;
        });
    }
}

/// Not where the clock was set back since: then it would run for ever.
fn is_running(until: Instant) -> bool {
    let now = clock::wall();
    until > now && until <= now.after(LENGTH)
}

fn ours(row: Option<String>) -> Option<()> {
    row.as_deref().and_then(read).filter(|(tab, _)| *tab == this_tab()).map(|_| ())
}

fn read(row: &str) -> Option<(&str, Instant)> {
    let (tab, until) = row.split_once(' ')?;
    Some((tab, Instant(until.parse().ok()?)))
}

fn written() -> String {
    format!("{} {}", this_tab(), clock::wall().after(LENGTH).0)
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
