//! A round of practice as a tab has it.

use super::{School, Tab, event, rand, response};
use generators::item::Identity;
use mastery::{attempt::Device, catalogue};
use serde_json::{Value, json};
use uuid::Uuid;

impl School {
    /// One problem of an objective or an approach, answered within a second of its paint, and sent then.
    pub async fn practice(&self, tab: &Tab<'_>, of: &str) -> Value {
        let permit = tab.get("/api/v1/session").await.body["permit"].clone();
        let set = catalogue::items(of, 7.try_into().expect("a seed")).expect("its items");
        let shown = event(0, Device::Shown { item: 0, identity: Some(Identity { set, index: 0 }), first_key: None });
        let events = [json!({"at": 0, "event": "start", "wall": self.now()}), shown, response(900, 0, "12")];
        json!({
            "attempt": self.new_id(), "authority": {"permit": permit}, "writer": Uuid::from_u128(rand()),
            "generation": 1, "first_index": 0, "events": events, "sent": 900,
        })
    }
}
