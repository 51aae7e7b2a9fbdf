//! A reply that may be megabytes. Whoever asked for it reads it as slowly as they like, so there is an end to how much of such
//! is waiting to be read.

use super::{Crowd, enter, kibibytes};
use crate::problem::ApiError;
use axum::{
    body::Bytes,
    http::header::CONTENT_TYPE,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use tokio::sync::OwnedSemaphorePermit;

/// A reply in JSON that has room until the last byte of it has left.
#[derive(Debug)]
pub struct Reply {
    json: Bytes,
}

/// The room goes with the bytes, whoever has them: the server sends them in parts, and forgets a body before its end is sent.
struct Held {
    json: Box<[u8]>,
    _room: OwnedSemaphorePermit,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.json
    }
}

impl Crowd {
    /// Writes a reply, and finds room for it. It does not wait for that, because whoever writes it has a turn, which nobody
    /// who reads slowly may hold.
    ///
    /// # Errors
    /// Where there is none: when to come again.
    pub fn reply(&self, what: &impl Serialize) -> Result<Reply, ApiError> {
        let json = serde_json::to_vec(what).map_err(ApiError::failed)?.into_boxed_slice();
        let room = enter(&self.replies, kibibytes(json.len()))?;
        Ok(Reply { json: Bytes::from_owner(Held { json, _room: room }) })
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, "application/json")], self.json).into_response()
    }
}
