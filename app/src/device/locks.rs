//! The browser's own locks (Web Locks): they end with the tab, however it ends.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// `navigator.locks`.
    pub type Locks;
    /// Asks for a lock; it is held as long as what `granted` returns is not settled.
    #[wasm_bindgen(method, catch)]
    pub fn request(this: &Locks, name: &str, options: &JsValue, granted: &Function) -> Result<Promise, JsValue>;
}

/// The browser's locks; none on plain http.
pub fn locks() -> Option<Locks> {
    let locks = Reflect::get(&web_sys::window()?.navigator(), &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}
