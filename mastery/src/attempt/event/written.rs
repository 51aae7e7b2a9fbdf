//! Events as JSON: one flat object, `{"at": 1200, "event": "response", "item": 3, "response": "56", "first_key": 640}`.
//!
//! One object with optional fields is read with a third of the code that a variant each would take, and every tab
//! carries that code.

use super::{Device, DeviceEvent, Draft};
use crate::time::{Instant, Millis};
use generators::{answers::Response, item::Identity};
use serde::{Deserialize, Serialize};

/// The fields of all kinds of events.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = DeviceEvent))]
pub struct Written {
    /// Milliseconds since the first item was painted.
    at: Millis,
    /// What happened.
    event: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    wall: Option<Instant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identity: Option<Identity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<Response>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_key: Option<Millis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    monotonic: Option<Millis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<Draft>,
}

/// The names of the kinds.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    Start,
    Shown,
    Response,
    Unreadable,
    Skip,
    NotKnown,
    Hidden,
    Resumed,
    ClockChanged,
    Reported,
    TakenOver,
    Leave,
    End,
}

/// A kind of event without a field that it has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an event lacks its {0}")]
pub struct Lacks(&'static str);

impl TryFrom<Written> for DeviceEvent {
    type Error = Lacks;

    fn try_from(written: Written) -> Result<Self, Lacks> {
        let Written { at, event, wall, offset, item, identity, response, first_key, monotonic, draft } = written;
        let item = item.ok_or(Lacks("item"));
        let wall = wall.ok_or(Lacks("wall"));
        let response = response.ok_or(Lacks("response"));
        let what = match event {
            Kind::Start => Device::Start { wall: wall?, offset },
            Kind::Shown => Device::Shown { item: item?, identity, first_key },
            Kind::Response => Device::Response { item: item?, response: response?, first_key },
            Kind::Unreadable => Device::Unreadable { item: item?, response: response? },
            Kind::Skip => Device::Skip { item: item?, first_key },
            Kind::NotKnown => Device::NotKnown { item: item?, first_key },
            Kind::Hidden => Device::Hidden,
            Kind::Resumed => Device::Resumed { wall: wall?, monotonic: monotonic.ok_or(Lacks("monotonic"))? },
            Kind::ClockChanged => Device::ClockChanged { by: offset.ok_or(Lacks("offset"))? },
            Kind::Reported => Device::Reported { item: item? },
            Kind::TakenOver => Device::TakenOver,
            Kind::Leave => Device::Leave,
            Kind::End => Device::End { draft },
        };
        Ok(Self { at, what })
    }
}

impl From<DeviceEvent> for Written {
    fn from(event: DeviceEvent) -> Self {
        let mut written = Self {
            at: event.at,
            event: Kind::Hidden,
            wall: None,
            offset: None,
            item: None,
            identity: None,
            response: None,
            first_key: None,
            monotonic: None,
            draft: None,
        };
        match event.what {
            Device::Start { wall, offset } => {
                (written.event, written.wall, written.offset) = (Kind::Start, Some(wall), offset);
            }
            Device::Shown { item, identity, first_key } => {
                (written.event, written.item) = (Kind::Shown, Some(item));
                (written.identity, written.first_key) = (identity, first_key);
            }
            Device::Response { item, response, first_key } => {
                (written.event, written.item) = (Kind::Response, Some(item));
                (written.response, written.first_key) = (Some(response), first_key);
            }
            Device::Unreadable { item, response } => {
                (written.event, written.item, written.response) = (Kind::Unreadable, Some(item), Some(response));
            }
            Device::Skip { item, first_key } => {
                (written.event, written.item, written.first_key) = (Kind::Skip, Some(item), first_key);
            }
            Device::NotKnown { item, first_key } => {
                (written.event, written.item, written.first_key) = (Kind::NotKnown, Some(item), first_key);
            }
            Device::Hidden => {}
            Device::ClockChanged { by } => (written.event, written.offset) = (Kind::ClockChanged, Some(by)),
            Device::Resumed { wall, monotonic } => {
                (written.event, written.wall, written.monotonic) = (Kind::Resumed, Some(wall), Some(monotonic));
            }
            Device::Reported { item } => (written.event, written.item) = (Kind::Reported, Some(item)),
            Device::TakenOver => written.event = Kind::TakenOver,
            Device::Leave => written.event = Kind::Leave,
            Device::End { draft } => (written.event, written.draft) = (Kind::End, draft),
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_flat_objects_and_come_back() {
        let text = |text: &str| Response::One(text.to_owned());
        for (what, json) in [
            (Device::Start { wall: Instant(5), offset: Some(-3) }, r#"{"at":7,"event":"start","wall":5,"offset":-3}"#),
            (Device::Shown { item: 2, identity: None, first_key: None }, r#"{"at":7,"event":"shown","item":2}"#),
            (
                Device::Shown { item: 2, identity: None, first_key: Some(Millis(9)) },
                r#"{"at":7,"event":"shown","item":2,"first_key":9}"#,
            ),
            (
                Device::Response { item: 2, response: text("5 6"), first_key: Some(Millis(9)) },
                r#"{"at":7,"event":"response","item":2,"response":"5 6","first_key":9}"#,
            ),
            (
                Device::Response { item: 2, response: Response::Many(vec!["a".into(), "b".into()]), first_key: None },
                r#"{"at":7,"event":"response","item":2,"response":["a","b"]}"#,
            ),
            (
                Device::Unreadable { item: 1, response: text("8*7") },
                r#"{"at":7,"event":"unreadable","item":1,"response":"8*7"}"#,
            ),
            (Device::Skip { item: 0, first_key: None }, r#"{"at":7,"event":"skip","item":0}"#),
            (Device::Skip { item: 0, first_key: Some(Millis(9)) }, r#"{"at":7,"event":"skip","item":0,"first_key":9}"#),
            (Device::NotKnown { item: 0, first_key: None }, r#"{"at":7,"event":"not_known","item":0}"#),
            (
                Device::NotKnown { item: 0, first_key: Some(Millis(9)) },
                r#"{"at":7,"event":"not_known","item":0,"first_key":9}"#,
            ),
            (Device::Hidden, r#"{"at":7,"event":"hidden"}"#),
            (
                Device::Resumed { wall: Instant(5), monotonic: Millis(4) },
                r#"{"at":7,"event":"resumed","wall":5,"monotonic":4}"#,
            ),
            (Device::Reported { item: 3 }, r#"{"at":7,"event":"reported","item":3}"#),
            (Device::TakenOver, r#"{"at":7,"event":"taken_over"}"#),
            (Device::Leave, r#"{"at":7,"event":"leave"}"#),
            (Device::End { draft: None }, r#"{"at":7,"event":"end"}"#),
            (
                Device::End { draft: Some(Draft { item: 4, text: "5".into(), first_key: None }) },
                r#"{"at":7,"event":"end","draft":{"item":4,"text":"5"}}"#,
            ),
        ] {
            let event = DeviceEvent { at: Millis(7), what };
            assert_eq!(serde_json::to_string(&event).expect("JSON"), json);
            assert_eq!(serde_json::from_str::<DeviceEvent>(json).expect(json), event);
        }
    }

    #[test]
    fn what_lacks_a_field_is_no_event() {
        for json in [r#"{"at":7,"event":"shown"}"#, r#"{"at":7,"event":"response","item":1}"#, r#"{"event":"hidden"}"#]
        {
            assert!(serde_json::from_str::<DeviceEvent>(json).is_err(), "{json}");
        }
    }
}
