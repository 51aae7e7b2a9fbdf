//! Rows that live as long as the tab, for a browser that keeps nothing, or nothing more. They are few.

use std::cell::RefCell;

/// Rows in the order of their keys.
#[derive(Default)]
pub(super) struct Memory(RefCell<Vec<(String, String)>>);

impl Memory {
    pub(super) fn put(&self, rows: &[(String, String)]) {
        let mut kept = self.0.borrow_mut();
        for row in rows {
            match kept.binary_search_by(|(key, _)| key.cmp(&row.0)) {
                Ok(place) => kept[place] = row.clone(),
                Err(place) => kept.insert(place, row.clone()),
            }
        }
    }

    /// The same where nothing lies yet; whether that was so, and they were written.
    pub(super) fn add(&self, rows: &[(String, String)]) -> bool {
        let is_free = rows.iter().all(|(key, _)| self.get(key).is_none());
        if is_free {
            self.put(rows);
        }
        is_free
    }

    pub(super) fn get(&self, key: &str) -> Option<String> {
        self.0.borrow().iter().find(|row| row.0 == key).map(|row| row.1.clone())
    }

    pub(super) fn all(&self, beginning: &str) -> Vec<String> {
        self.rows_of(beginning).into_iter().map(|(_, row)| row).collect()
    }

    /// The same with their keys.
    pub(super) fn rows_of(&self, beginning: &str) -> Vec<(String, String)> {
        self.0.borrow().iter().filter(|row| row.0.starts_with(beginning)).cloned().collect()
    }

    pub(super) fn remove(&self, beginnings: &[String]) {
        self.0.borrow_mut().retain(|row| !beginnings.iter().any(|beginning| row.0.starts_with(beginning)));
    }
}
