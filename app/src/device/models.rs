//! Where item models come from. Only bytes cross: the core strands are built in, the others are a WebAssembly module of
//! their own, fetched when one of them is first needed and kept by the browser under its fingerprint like every asset.

use generators::{
    item::SetIdentity,
    json,
    module::{self, Ask, Named, Reply, Request, View, Worded},
};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use words::{Locale, Reader};

/// An item model that is ready to be asked.
#[derive(Clone)]
pub struct Model(Source);

#[derive(Clone)]
enum Source {
    BuiltIn,
    /// The `ask` of the fetched module.
    Fetched(js_sys::Function),
}

/// There is no such model, or it does not draw these items, or it can't be fetched now.
#[derive(Clone, Copy, Debug)]
pub struct NoItems;

thread_local! {
    static FETCHED: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Loads a model by its id: at once where it is built in, otherwise with the module that has them all.
///
/// # Errors
/// [`NoItems`] where the module can't be fetched.
pub async fn load(model: &str) -> Result<Model, NoItems> {
    if generators::registry::find(model).is_some() {
        return Ok(Model(Source::BuiltIn));
    }
    fetched().await
}

/// The module that has everything.
async fn fetched() -> Result<Model, NoItems> {
    if let Some(ask) = FETCHED.with_borrow(Clone::clone) {
        return Ok(Model(Source::Fetched(ask)));
    }
    let ask = fetch().await.map_err(|_| NoItems)?;
    FETCHED.with_borrow_mut(|fetched| *fetched = Some(ask.clone()));
    Ok(Model(Source::Fetched(ask)))
}

/// What an objective beyond the core is called.
///
/// # Errors
/// [`NoItems`] where the module can't be fetched or does not know it.
pub async fn wording(id: &str, locale: Locale) -> Result<Worded, NoItems> {
    match fetched().await?.ask(&Ask::Wording(Named { id: id.to_owned(), locale }))? {
        Reply::Worded(Some(worded)) => Ok(worded),
        _ => Err(NoItems),
    }
}

/// `boot.js` knows the module's name, and a script alone can import it.
async fn fetch() -> Result<js_sys::Function, JsValue> {
    let fetch: js_sys::Function = js_sys::Reflect::get(&js_sys::global(), &"fetchItems".into())?.dyn_into()?;
    let promise: js_sys::Promise = fetch.call0(&JsValue::UNDEFINED)?.dyn_into()?;
    JsFuture::from(promise).await?.dyn_into()
}

impl Model {
    /// Asks the model.
    ///
    /// # Errors
    /// [`NoItems`] when what comes back is no reply.
    pub fn ask(&self, ask: &Ask) -> Result<Reply, NoItems> {
        let request = serde_json::to_vec(ask).map_err(|_| NoItems)?;
        let reply = match &self.0 {
            Source::BuiltIn => module::answer(&request),
            Source::Fetched(ask) => {
                let bytes = js_sys::Uint8Array::from(request.as_slice());
                let reply = ask.call1(&JsValue::UNDEFINED, &bytes).map_err(|_| NoItems)?;
                reply.dyn_into::<js_sys::Uint8Array>().map_err(|_| NoItems)?.to_vec()
            }
        };
        json::read_bytes(&reply).map_err(|_| NoItems)
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
    let model = load(&set.generator.model).await?;
    let request = Request {
        set: set.clone(),
        from,
        count,
        locale: reader.locale,
        number_style: reader.numbers,
        explained: explained == Explained::Yes,
    };
    match model.ask(&Ask::Items(request))? {
        Reply::Items(views) => Ok(views),
        _ => Err(NoItems),
    }
}
