//! What is known of a class, and what is heard of it: read whole once, then change by change, and none is missed.

use super::super::{again::read_again, of_reading};
use crate::device::{clock, http, live::News, models};
use generators::json;
use leptos::prelude::*;
use mastery::{
    matrix::View,
    time::Instant,
    wire::v1::{Changes, Class, Matrix, Row},
};
use wasm_bindgen_futures::spawn_local;

/// What the page shows.
#[derive(Clone, Copy)]
pub(super) struct Board {
    pub class: StoredValue<Class>,
    /// As it is known; none while it is asked.
    pub matrix: RwSignal<Option<Matrix>>,
    /// Each student's row, in the order of the matrix; other ones where the students or the objectives are others.
    pub rows: RwSignal<Vec<RwSignal<Row>>>,
    pub view: RwSignal<View>,
    /// The server's clock.
    pub now: RwSignal<Instant>,
    pub told: RwSignal<String>,
    pub connected: RwSignal<bool>,
    /// The server's clock less this device's.
    ahead: StoredValue<i64>,
    reading: StoredValue<Option<Reading>>,
}

/// The matrix is being read whole.
#[derive(Default)]
struct Reading {
    /// What was heard meanwhile. The reply may be from before it, so it is laid over that.
    heard: Vec<Changes>,
    /// The reply may be from before what is asked for now, and is to be followed by another.
    again: bool,
}

impl Board {
    /// Of a class, looked at so, before anything is known of it.
    pub fn new(class: &Class, view: View) -> Self {
        Self {
            class: StoredValue::new(class.clone()),
            matrix: RwSignal::new(None),
            rows: RwSignal::new(Vec::new()),
            view: RwSignal::new(view),
            now: RwSignal::new(clock::wall()),
            told: RwSignal::new(String::new()),
            connected: RwSignal::new(true),
            ahead: StoredValue::new(0),
            reading: StoredValue::new(None),
        }
    }

    /// Reads the matrix whole.
    fn load(self) {
        let is_read = self.reading.try_update_value(|reading| match reading {
            Some(reading) => {
                reading.again = true;
                false
            }
            None => {
                *reading = Some(Reading::default());
                true
            }
        });
        if is_read != Some(true) {
            return;
        }
        models::begin();
        spawn_local(async move {
            let path = format!("/api/v1/classes/{}/matrix", self.class.with_value(|class| class.id));
            let loaded = http::get::<Matrix>(&path).await;
            // The page may be another by now.
            if self.matrix.is_disposed() {
                return;
            }
            if let Ok(matrix) = &loaded {
                self.set_clock(matrix.server_now);
            }
            // Where they do not come, ids stand in the place of the catalogue's words.
            let _ = models::fetch().await;
            if self.matrix.is_disposed() {
                return;
            }
            let Reading { heard, again } = self.reading.try_update_value(Option::take).flatten().unwrap_or_default();
            match loaded {
                Ok(matrix) => self.show(matrix),
                Err(failure) => {
                    self.told.set(of_reading(&failure, self.matrix.with_untracked(Option::is_some)));
                    if failure.is_not_signed_in() {
                        // Nobody's names stay on a screen that somebody has left.
                        self.matrix.set(None);
                        self.rows.set(Vec::new());
                    } else if !again && failure.is_passing() {
                        read_again(self.matrix, move || self.load());
                    }
                }
            }
            heard.iter().for_each(|changes| self.take(changes));
            if again {
                self.load();
            }
        });
    }

    fn show(self, now: Matrix) {
        self.told.set(String::new());
        let changes = self.matrix.with_untracked(|before| before.as_ref().and_then(|before| before.changes_to(&now)));
        if let Some(rows) = changes {
            return self.take(&Changes { rows, server_now: now.server_now });
        }
        self.rows.set(now.students.iter().cloned().map(RwSignal::new).collect());
        self.matrix.set(Some(now));
    }

    /// Takes changes, and keeps them for the reply that is waited for: it may be from before them.
    fn hear_changes(self, changes: Changes) {
        self.set_clock(changes.server_now);
        self.take(&changes);
        self.reading.update_value(|reading| reading.iter_mut().for_each(|reading| reading.heard.push(changes.clone())));
    }

    fn take(self, changes: &Changes) {
        let is_known = self.matrix.with_untracked(Option::is_some);
        if !is_known {
            return;
        }
        self.matrix.update(|matrix| matrix.iter_mut().for_each(|matrix| matrix.take(changes)));
        let changed = self.matrix.with_untracked(|matrix| {
            let students = matrix.iter().flat_map(|matrix| &matrix.students).zip(self.rows.get_untracked());
            let is_changed = |row: &Row| changes.rows.iter().any(|change| change.id == row.id);
            students.filter(|(row, _)| is_changed(row)).map(|(row, shown)| (row.clone(), shown)).collect::<Vec<_>>()
        });
        changed.into_iter().for_each(|(row, shown)| shown.set(row));
    }

    fn set_clock(self, server_now: Instant) {
        self.ahead.set_value(server_now.0.saturating_sub(clock::wall().0));
        self.tick();
    }

    /// Time passes.
    pub fn tick(self) {
        self.now.set(Instant(clock::wall().0.saturating_add(self.ahead.get_value())));
    }

    /// Takes what the server says.
    pub fn hear(self, news: News) {
        match news {
            // What the session's end is called, the server says best.
            News::Reload | News::End => self.load(),
            News::Connected(connected) => self.connected.set(connected),
            News::Changes(changes) => match json::read::<Changes>(&changes) {
                Ok(changes) => self.hear_changes(changes),
                Err(_) => self.load(),
            },
        }
    }

    /// The places of the rows that are shown, in their order.
    pub fn shown(self) -> Vec<usize> {
        let now = self.now.get();
        self.matrix
            .with(|matrix| matrix.as_ref().map(|matrix| self.view.with(|view| view.of(matrix, now))))
            .unwrap_or_default()
    }
}
