//! Where item models come from. Only bytes cross, so that a strand of them can become a WebAssembly module of its own,
//! fetched when it is needed; today all are built in.

use generators::{
    item::SetIdentity,
    json,
    module::{self, Reply, Request, View},
};
use words::Reader;

/// An item model that is ready to be asked.
#[derive(Clone, Copy)]
pub struct Model {
    answer: fn(&[u8]) -> Vec<u8>,
}

/// There is no such model, or it does not draw these items.
#[derive(Clone, Copy, Debug)]
pub struct NoItems;

/// Loads a model by its id.
///
/// # Errors
/// [`NoItems`] for a model that this build does not have.
pub async fn load(model: &str) -> Result<Model, NoItems> {
    generators::registry::find(model).map(|_| Model { answer: module::answer }).ok_or(NoItems)
}

impl Model {
    /// Asks the model.
    ///
    /// # Errors
    /// [`NoItems`] when what comes back is no reply.
    pub fn ask(&self, request: &Request) -> Result<Reply, NoItems> {
        let request = serde_json::to_vec(request).map_err(|_| NoItems)?;
        json::read_bytes(&(self.answer)(&request)).map_err(|_| NoItems)
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
    match model.ask(&request)? {
        Reply::Items(views) => Ok(views),
        Reply::Refused(_) => Err(NoItems),
    }
}
