//! A file that the person at the browser gets.

use super::clock;
use leptos::prelude::document;
use mastery::time::Millis;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, HtmlElement, Url};

/// The browser has begun to read the file by then.
const READ: Millis = Millis::from_secs(60);

/// Gives bytes as a file of that name.
///
/// # Errors
/// Where the browser makes none.
pub fn download(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let address = Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence(&parts)?)?;
    let link: HtmlElement = document().create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    spawn_local(async move {
        clock::wait(READ).await;
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}
