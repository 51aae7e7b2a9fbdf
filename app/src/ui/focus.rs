//! The focus outlives what is drawn anew: whoever works by keyboard stays where they were when news arrives.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Where the focus was inside an element whose contents go.
pub struct Focus {
    tag: String,
    href: Option<String>,
    name: Option<String>,
    text: Option<String>,
}

/// Where the focus is, if it is inside.
pub fn inside(host: &Element) -> Option<Focus> {
    let focused = document().active_element().filter(|focused| focused != host && host.contains(Some(focused)))?;
    let attribute = |name| focused.get_attribute(name);
    Some(Focus {
        tag: focused.tag_name(),
        href: attribute("href"),
        name: attribute("name"),
        text: focused.text_content(),
    })
}

impl Focus {
    /// Puts it on what is the same in the new contents: the heading, the link to the same page, the button of the same name.
    pub fn back(self, host: &Element) {
        let Ok(all) = host.query_selector_all(&self.tag) else { return };
        let all = (0..all.length()).filter_map(|place| all.get(place)?.dyn_into::<HtmlElement>().ok());
        let is_heading = self.tag == "H1";
        let is_same = |element: &HtmlElement| {
            element.get_attribute("href") == self.href
                && element.get_attribute("name") == self.name
                && (is_heading || element.text_content() == self.text)
        };
        if let Some(element) = all.into_iter().find(is_same) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    }
}
