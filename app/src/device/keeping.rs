//! Whether the browser keeps what is stored here when space is short: it is asked once, after words.

use super::remembered::Remembered;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The browser's storage manager; none on plain http.
fn storage() -> Option<JsValue> {
    let storage = Reflect::get(&web_sys::window()?.navigator(), &"storage".into()).ok()?;
    storage.is_object().then_some(storage)
}

/// Whether the browser is still to be asked.
#[must_use]
pub fn is_to_be_asked() -> bool {
    storage().is_some() && Remembered::AskedToKeep.get().is_none()
}

/// Asks it. Some browsers ask the person, and nobody waits for the answer.
pub fn ask() {
    if !is_to_be_asked() {
        return;
    }
    Remembered::AskedToKeep.set("1");
    let Some(storage) = storage() else { return };
    let persist =
        Reflect::get(&storage, &"persist".into()).ok().and_then(|persist| persist.dyn_into::<Function>().ok());
    let _ = persist.map(|persist| persist.call0(&storage));
}
