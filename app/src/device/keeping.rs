//! Whether the browser keeps what is stored here when space is short: it is asked once, after words.

use super::remembered::Remembered;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

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

/// Asks it; some browsers ask the person.
pub async fn ask() {
    if !is_to_be_asked() {
        return;
    }
    Remembered::AskedToKeep.set("1");
    let Some(storage) = storage() else { return };
    let persist =
        Reflect::get(&storage, &"persist".into()).ok().and_then(|persist| persist.dyn_into::<Function>().ok());
    let asked = persist.and_then(|persist| persist.call0(&storage).ok());
    if let Some(asked) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) {
        let _ = JsFuture::from(asked).await;
    }
}
