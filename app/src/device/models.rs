//! Where item models, the judge of answers and the catalogue's words come from: a WebAssembly module of their own, fetched
//! when it is first needed and kept by the browser under its fingerprint like every asset. Only bytes cross.

use super::clock;
use generators::{
    item::SetIdentity,
    json,
    module::{Ask, Reply, Request, Typed, View},
    prompt::Math,
};
use mastery::sync::PATIENCE;
use serde::{Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use words::Reader;

/// The module can't be fetched now, or does not draw these items.
#[derive(Clone, Copy, Debug)]
pub struct NoItems;

thread_local! {
    static MODULE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Begins to fetch the module before it is needed; whoever needs it waits for the same one.
pub fn begin() {
    spawn_local(async {
        let _ = fetch().await;
    });
}

/// Fetches the module, once: from then on it can be asked without waiting.
///
/// # Errors
/// [`NoItems`] where it does not come.
pub async fn fetch() -> Result<(), NoItems> {
    if MODULE.with_borrow(Option::is_none) {
        let module = clock::within(PATIENCE, import()).await.ok_or(NoItems)?.map_err(|_| NoItems)?;
        MODULE.set(Some(module));
    }
    Ok(())
}

/// `boot.js` knows the module's name, and a script alone can import it.
async fn import() -> Result<JsValue, JsValue> {
    let fetch: js_sys::Function = js_sys::Reflect::get(&js_sys::global(), &"fetchItems".into())?.dyn_into()?;
    let promise: js_sys::Promise = fetch.call0(&JsValue::UNDEFINED)?.dyn_into()?;
    JsFuture::from(promise).await
}

/// Asks the module.
///
/// # Errors
/// [`NoItems`] where it has not been fetched, or what comes back is no reply.
pub fn ask(asked: &Ask) -> Result<Reply, NoItems> {
    call("ask", asked)
}

/// Asks by one of the module's functions.
pub(super) fn call<R: DeserializeOwned>(function: &str, asked: &impl Serialize) -> Result<R, NoItems> {
    let request = serde_json::to_vec(asked).map_err(|_| NoItems)?;
    let reply = run(function, &[&request]).map_err(|_| NoItems)?;
    json::read_bytes(&reply).map_err(|_| NoItems)
}

/// Runs one of the module's functions: bytes in, bytes out.
pub(super) fn run(function: &str, arguments: &[&[u8]]) -> Result<Vec<u8>, JsValue> {
    let module = MODULE.with_borrow(Clone::clone).unwrap_or_default();
    let function: js_sys::Function = js_sys::Reflect::get(&module, &function.into())?.dyn_into()?;
    let arguments: js_sys::Array = arguments.iter().map(|bytes| js_sys::Uint8Array::from(*bytes)).collect();
    let reply = function.apply(&JsValue::UNDEFINED, &arguments)?;
    Ok(reply.dyn_into::<js_sys::Uint8Array>()?.to_vec())
}

/// What is typed of an expression, as mathematics; nothing where it can't be read, or not yet.
#[must_use]
pub fn draw_typed(text: &str, reader: Reader) -> Vec<Math> {
    match ask(&Ask::Drawing(Typed { text: text.to_owned(), reader })) {
        Ok(Reply::Drawn(row)) => row,
        _ => Vec::new(),
    }
}

/// Whether worked solutions and misconceptions are wanted too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Explained {
    /// For practice and results.
    Yes,
    /// During a demonstration.
    No,
}

/// Draws items `from` and on of a row.
///
/// # Errors
/// [`NoItems`].
pub async fn draw(
    set: &SetIdentity,
    from: u32,
    count: u32,
    reader: Reader,
    explained: Explained,
) -> Result<Vec<View>, NoItems> {
    fetch().await?;
    let request = Request { set: set.clone(), from, count, reader, explained: explained == Explained::Yes };
    match ask(&Ask::Items(request))? {
        Reply::Items(views) => Ok(views),
        _ => Err(NoItems),
    }
}
