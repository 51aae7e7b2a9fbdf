//! An item's identity: the few values that fix it for ever.

use crate::{json, seed::Seed};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// An item model with its parameters filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Generator {
    /// The model's id, short words that never change: `multiplication-facts`.
    pub model: String,
    /// The model's version: a change that would alter any item makes a new one, and the old one stays.
    pub version: u16,
    /// The model's own parameters, an object; each model says what it takes.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub params: Params,
    /// The version of the way a set is put together.
    pub blueprint: u16,
}

/// A model's parameters as JSON, read only by the model itself: a tab that never looks inside carries no code for it.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Params(Box<RawValue>);

impl Params {
    /// Parameters from a model's own type.
    ///
    /// # Errors
    /// When the type can't be written as JSON.
    pub fn of(params: &impl Serialize) -> serde_json::Result<Self> {
        serde_json::value::to_raw_value(params).map(Self)
    }

    /// The JSON, without needless space.
    #[must_use]
    pub fn json(&self) -> &str {
        self.0.get()
    }

    /// These parameters, and of `others` what they leave out; so somebody who types them need not know all of them. What is
    /// kept has to be whole: what stands in for the rest may be another with the next version.
    #[must_use]
    pub fn completed_from(&self, others: &Self) -> Self {
        let read = |params: &Self| json::read::<BTreeMap<String, Box<RawValue>>>(params.json()).ok();
        let (Some(own), Some(others)) = (read(self), read(others)) else { return self.clone() };
        let left_out = others.iter().filter(|(name, _)| !own.contains_key(*name));
        let entries: Vec<String> = left_out.map(|(name, value)| format!("\"{name}\":{value}")).collect();
        let own_end = if own.is_empty() || entries.is_empty() { "" } else { "," };
        // Behind their own, so that what is wrong with one of those is still at its place.
        let begun = self.json().strip_suffix('}').unwrap_or_default();
        let whole = format!("{begun}{own_end}{}}}", entries.join(","));
        json::read(&whole).unwrap_or_else(|_| self.clone())
    }
}

impl Default for Params {
    /// No parameters: `null`.
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl PartialEq for Params {
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

impl Eq for Params {}

impl<'de> Deserialize<'de> for Params {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Box::<RawValue>::deserialize(deserializer)?;
        // Not `RawValue::from_string`: it would bring a second reader of JSON into the tab.
        json::read(&compact(written.get())).map(Self).map_err(serde::de::Error::custom)
    }
}

/// JSON without the space between its tokens, so that the same parameters are the same text.
fn compact(json: &str) -> String {
    let (mut in_text, mut escaped) = (false, false);
    let keep = |c: &char| {
        let keep = in_text || !c.is_ascii_whitespace();
        match c {
            '"' if !escaped => in_text = !in_text,
            _ => {}
        }
        escaped = in_text && *c == '\\' && !escaped;
        keep
    };
    json.chars().filter(keep).collect()
}

/// A generator with the number that fixes a row of items, drawn in blocks of a set's size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetIdentity {
    /// What draws the items.
    pub generator: Generator,
    /// How many items a set has; within one block of this size no item comes twice.
    pub set_size: u16,
    /// The seed of the row.
    pub seed: Seed,
}

/// One item: position `index % set_size` of block `index / set_size` of its set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Identity {
    /// The set that it belongs to.
    pub set: SetIdentity,
    /// Its place in the row, from 0.
    pub index: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_the_same_whatever_space_is_between() {
        let read = |json: &str| serde_json::from_str::<Params>(json).expect("JSON");
        assert_eq!(read("{ \"a\" :\n 1 }").json(), r#"{"a":1}"#);
        assert_eq!(read(r#"{"say": "a \" b", "n": [1, 2]}"#).json(), r#"{"say":"a \" b","n":[1,2]}"#);
        assert_eq!(read("{ }"), read("{}"));
    }

    #[test]
    fn what_is_left_out_is_taken_from_others_and_nothing_else_changes() {
        let params = |json: &str| serde_json::from_str::<Params>(json).expect("JSON");
        let others = params(r#"{"step":2,"from":{"least":0},"to":"ten"}"#);
        for (own, whole) in [
            (r#"{"step":1}"#, r#"{"step":1,"from":{"least":0},"to":"ten"}"#),
            (r#"{"from":{"least":5}}"#, r#"{"from":{"least":5},"step":2,"to":"ten"}"#),
            ("{}", r#"{"from":{"least":0},"step":2,"to":"ten"}"#),
            (r#"{"to":"}","step":1,"from":{}}"#, r#"{"to":"}","step":1,"from":{}}"#),
            (r#"{"colour":1}"#, r#"{"colour":1,"from":{"least":0},"step":2,"to":"ten"}"#),
            ("null", "null"),
            ("[1]", "[1]"),
        ] {
            assert_eq!(params(own).completed_from(&others).json(), whole, "{own}");
        }
    }
}
