//! Work that is sealed on a device and handed in by whoever carries it.

use super::{Answer, Tab};
use mastery::{sealed::seal, ticket::unhex};
use serde_json::{Value, json};

impl Tab<'_> {
    /// Work as a device seals it, with the key that came with the session.
    pub async fn sealed(&self, batches: &[Value]) -> Vec<u8> {
        let session = self.get("/api/v1/session").await.body;
        let key = unhex(session["sealing_key"].as_str().expect("a key")).and_then(|key| key.try_into().ok());
        let work = json!({"sealed": self.now(), "batches": batches}).to_string();
        seal(key.expect("32 bytes"), [7; 32], work.as_bytes()).expect("sealed")
    }

    pub async fn hand_in(&self, work: Vec<u8>) -> Answer {
        self.post_raw("/api/v1/work", "application/octet-stream", work).await
    }
}
