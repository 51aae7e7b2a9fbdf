//! Saying things in the reader's language. The only way from a screen to a sentence.

use crate::device::remembered::Remembered;
use leptos::prelude::document;
use std::cell::Cell;
use words::{Locale, NumberStyle, Reader, Say};

thread_local! {
    static READER: Cell<Reader> = const { Cell::new(Reader { locale: Locale::En, numbers: NumberStyle::CommaPoint }) };
}

/// For whom this tab speaks.
#[must_use]
pub fn reader() -> Reader {
    READER.get()
}

/// The language of this tab.
#[must_use]
pub fn locale() -> Locale {
    reader().locale
}

/// A sentence for this tab's reader.
#[must_use]
pub fn say(key: impl Say) -> String {
    key.say(reader())
}

/// Begins with the language chosen here before, else the browser's.
pub fn begin() {
    let chosen = Remembered::Locale.get().and_then(|tag| tag.parse().ok());
    let preferred = || web_sys::window()?.navigator().language()?.parse().ok();
    speak(chosen.or_else(preferred).unwrap_or_default());
}

/// Speaks this language from now on, and remembers it.
pub fn choose(locale: Locale) {
    Remembered::Locale.set(locale.tag());
    speak(locale);
}

fn speak(locale: Locale) {
    READER.set(Reader { locale, ..reader() });
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", locale.tag());
    }
}

/// Writes numbers as this school does.
pub fn write_numbers(numbers: NumberStyle) {
    READER.set(Reader { numbers, ..reader() });
}
