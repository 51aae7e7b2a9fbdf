//! Moving through the table by keys: one cell at a time can be reached by Tab, and arrows go on from there.

use crate::ui::dom::El;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

const CELLS: &str = "tbody td > a";

/// Lets arrow keys, Home and End move through a table's cells; with Ctrl to its edges.
pub fn by_keys(table: El) -> El {
    let entered = move |event: web_sys::Event| {
        if let Some(cell) = cell_of(&event) {
            reach_by_tab(&cell);
        }
    };
    let pressed = move |event: web_sys::Event| {
        let (Some(cell), Some(key)) = (cell_of(&event), event.dyn_ref::<KeyboardEvent>()) else { return };
        if key.alt_key() || key.meta_key() {
            return;
        }
        if let Some(next) = next(&cell, &key.key(), key.ctrl_key()) {
            event.prevent_default();
            go(&next);
        }
    };
    table.on("focusin", entered).on("keydown", pressed)
}

/// Changes the rows, and lets whoever is in one of them stay there; who is not comes to the first cell by Tab.
pub fn keeping_focus(rows: &El, change: impl FnOnce()) {
    let active = document().active_element().filter(|active| rows.holds(active));
    let before = rows.find("td > a[tabindex=\"0\"]");
    change();
    if let Some(cell) = active.filter(|cell| rows.holds(cell)) {
        return go(&cell);
    }
    before.iter().for_each(|before| drop(before.set_attribute("tabindex", "-1")));
    if let Some(first) = rows.find("td > a") {
        let _ = first.set_attribute("tabindex", "0");
    }
}

fn cell_of(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(CELLS).ok()?
}

fn reach_by_tab(cell: &Element) {
    let before =
        cell.closest("table").ok().flatten().and_then(|table| table.query_selector("a[tabindex=\"0\"]").ok()?);
    if let Some(before) = before.filter(|before| before != cell) {
        let _ = before.set_attribute("tabindex", "-1");
    }
    let _ = cell.set_attribute("tabindex", "0");
}

fn go(cell: &Element) {
    if let Some(cell) = cell.dyn_ref::<HtmlElement>() {
        let _ = cell.focus();
    }
}

/// The cell where a key leads.
fn next(cell: &Element, key: &str, far: bool) -> Option<Element> {
    let place = cell.parent_element()?;
    let row = place.parent_element()?;
    let in_row = |row: &Element, column: u32| row.query_selector(&format!("td:nth-child({column}) > a")).ok()?;
    let column = column_of(&place);
    let beside = |place: Option<Element>| place?.query_selector("a").ok()?;
    let rows = row.parent_element()?;
    match key {
        "ArrowLeft" if !far => beside(place.previous_element_sibling()),
        "ArrowRight" if !far => beside(place.next_element_sibling()),
        "ArrowUp" if !far => in_row(&row.previous_element_sibling()?, column),
        "ArrowDown" if !far => in_row(&row.next_element_sibling()?, column),
        "ArrowUp" => in_row(&rows.first_element_child()?, column),
        "ArrowDown" => in_row(&rows.last_element_child()?, column),
        "Home" if far => beside(rows.first_element_child()?.query_selector("td").ok()?),
        "End" if far => beside(rows.last_element_child()?.last_element_child()),
        "Home" | "ArrowLeft" => row.query_selector("td > a").ok()?,
        "End" | "ArrowRight" => beside(row.last_element_child()),
        _ => None,
    }
}

/// Counted from 1, the row's heading included.
fn column_of(place: &Element) -> u32 {
    let mut before = place.previous_element_sibling();
    let mut column = 1;
    while let Some(sibling) = before {
        column += 1;
        before = sibling.previous_element_sibling();
    }
    column
}
