//! A tab of every version of the wire that this server takes is answered as it was when that version was released: what it
//! sends is recorded, and of each reply what it reads.

use crate::school::{School, Tab};
use axum::{body::Body, http::Request};
use mastery::{attempt::Event, sealed::seal, ticket::unhex, wire::SPOKEN};
use serde::Deserialize;
use serde_json::{Map, Value};
use server::accept::replay::entries;
use std::{collections::BTreeMap, fs, path::Path};

/// What a tab of a version sends and reads; its file says how it is written down.
#[derive(Deserialize)]
struct Recorded {
    exchanges: Vec<Exchange>,
}

#[derive(Deserialize)]
struct Exchange {
    what: String,
    method: String,
    path: String,
    body: Option<Value>,
    sealed: Option<Value>,
    status: u16,
    reads: Option<Value>,
    #[serde(default)]
    keeps: BTreeMap<String, String>,
}

/// What the tab knows by now, by the names that stand for it.
struct Known<'a> {
    school: &'a School,
    values: BTreeMap<String, Value>,
}

impl Known<'_> {
    fn value(&mut self, name: &str) -> Value {
        let make = || match name.strip_prefix("id:") {
            Some(_) => Value::String(self.school.new_id().to_string()),
            None => panic!("nothing is known by the name {name}"),
        };
        self.values.entry(name.to_owned()).or_insert_with(make).clone()
    }

    /// With what is known in the place of its names.
    fn filled(&mut self, template: &Value) -> Value {
        match template {
            Value::String(text) => match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
                Some(name) if !name.is_empty() => self.value(name),
                _ => template.clone(),
            },
            Value::Array(all) => all.iter().map(|one| self.filled(one)).collect(),
            Value::Object(all) => {
                all.iter().map(|(name, one)| (name.clone(), self.filled(one))).collect::<Map<_, _>>().into()
            }
            other => other.clone(),
        }
    }

    fn path(&mut self, path: &str) -> String {
        let fill = |part: &str| match self.filled(&part.into()) {
            Value::String(text) => text,
            other => panic!("{other} in a path"),
        };
        path.split('/').map(fill).collect::<Vec<_>>().join("/")
    }

    fn request(&mut self, exchange: &Exchange) -> Request<Body> {
        let (kind, body) = match (&exchange.body, &exchange.sealed) {
            (_, Some(work)) => {
                let work = self.filled(work).to_string();
                let key = self.value("sealing_key");
                let key = key.as_str().and_then(unhex).and_then(|key| key.try_into().ok()).expect("a key");
                ("application/octet-stream", Body::from(seal(key, [7; 32], work.as_bytes()).expect("sealed")))
            }
            (Some(Value::String(bytes)), None) => ("application/octet-stream", Body::from(bytes.clone())),
            (Some(body), None) => ("application/json", Body::from(self.filled(body).to_string())),
            (None, None) => ("", Body::empty()),
        };
        let request = Request::builder().method(exchange.method.as_str()).uri(self.path(&exchange.path));
        let request = if kind.is_empty() { request } else { request.header("content-type", kind) };
        request.body(body).expect("a request")
    }
}

/// What of a reply is not as the tab reads it, and where.
fn unlike(read: &Value, found: &Value, at: &str, wrong: &mut Vec<String>) {
    match read {
        Value::String(kind) => {
            let (kind, may_be_null) = kind.strip_suffix('?').map_or((kind.as_str(), false), |kind| (kind, true));
            let is_of_it = match kind {
                "any" => true,
                "string" => found.is_string(),
                "number" => found.is_number(),
                "boolean" => found.is_boolean(),
                other => panic!("no type {other}"),
            };
            if !(is_of_it || may_be_null && found.is_null()) {
                wrong.push(format!("{at} is no {kind}: {found}"));
            }
        }
        Value::Array(kind) => match found.as_array() {
            Some(all) => {
                (0..).zip(all).for_each(|(n, one): (u32, _)| unlike(&kind[0], one, &format!("{at}/{n}"), wrong))
            }
            None => wrong.push(format!("{at} is no list: {found}")),
        },
        Value::Object(members) => match (members.get("is"), found.as_object()) {
            (Some(value), _) if members.len() == 1 => {
                if value != found {
                    wrong.push(format!("{at} is not {value}: {found}"));
                }
            }
            (_, Some(all)) => {
                for (name, kind) in members {
                    let (name, may_lack) = name.strip_suffix('?').map_or((name.as_str(), false), |name| (name, true));
                    match all.get(name) {
                        Some(one) => unlike(kind, one, &format!("{at}/{name}"), wrong),
                        None if may_lack => {}
                        None => wrong.push(format!("{at}/{name} is not there")),
                    }
                }
            }
            (_, None) => wrong.push(format!("{at} is no object: {found}")),
        },
        other => panic!("{other} is no way to write down what is read"),
    }
}

fn recorded(version: u32) -> Recorded {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/wire/v{version}.json"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).expect("what was recorded")
}

#[tokio::test]
async fn a_tab_of_every_version_that_is_taken_is_answered_as_it_reads() {
    for version in SPOKEN {
        let school = School::open().await;
        let tab: Tab<'_> = school.tab("10.0.0.1");
        let mut known = Known { school: &school, values: BTreeMap::new() };
        for exchange in recorded(*version).exchanges {
            let what = format!("version {version}: {}", exchange.what);
            let answer = tab.send(known.request(&exchange)).await;
            assert_eq!(answer.status, exchange.status, "{what}: {answer:?}");
            let mut wrong = Vec::new();
            if let Some(read) = &exchange.reads {
                unlike(read, &answer.body, "", &mut wrong);
            }
            assert_eq!(wrong, Vec::<String>::new(), "{what}: {}", answer.body);
            for (name, place) in exchange.keeps {
                let value = answer.body.pointer(&place).unwrap_or_else(|| panic!("{what}: no {place}"));
                known.values.insert(name, value.clone());
            }
        }
        // An event that is not known is stored like any other, so no reply tells of it.
        for row in school.store().list_attempts(None, 100).await.expect("attempts") {
            let log = school.store().read_log(row.school, row.id).await.expect("a log");
            let unknown = log.batches.iter().flat_map(entries).find(|entry| entry.event == Event::Unknown);
            assert_eq!(unknown, None, "version {version}");
        }
    }
}

/// The test would see what a tab would miss.
#[test]
fn what_is_renamed_gone_or_of_another_type_is_seen() {
    let read = serde_json::json!({"a": "string", "b": ["number"], "c?": "boolean", "d": "number?", "e": {"is": 1}});
    for (reply, wrong) in [
        (r#"{"a": "x", "b": [1, 2], "d": null, "e": 1, "more": 1}"#, 0),
        (r#"{"A": "x", "b": [], "d": 1, "e": 1}"#, 1),
        (r#"{"a": null, "b": ["1"], "c": 0, "e": 2}"#, 5),
        ("[]", 1),
    ] {
        let mut found = Vec::new();
        unlike(&read, &serde_json::from_str(reply).expect("json"), "", &mut found);
        assert_eq!(found.len(), wrong, "{reply}: {found:?}");
    }
}
