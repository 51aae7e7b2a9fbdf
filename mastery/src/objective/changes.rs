//! How a revision differs from the one before it, field by field, for people to read.

use super::{Objective, Wording};
use crate::{evidence::Evidence, id::ObjectiveId, threshold::Threshold};
use generators::{item::Generator, json};
use serde_json::{Map, Value};
use words::{
    parameters::Parameter,
    workshop::{Called, Change},
};

/// What changed from one revision to another; `called` says what objectives of the class are called.
#[must_use]
pub fn changes(from: &Objective, to: &Objective, called: impl Fn(&ObjectiveId) -> Called) -> Vec<Change> {
    let (Evidence::Items(before), Evidence::Items(after)) = (&from.evidence, &to.evidence);
    let mut changes = Vec::new();
    if from.wording != to.wording {
        changes.push(Change::Wording { from: written(&from.wording), to: written(&to.wording) });
    }
    if before.generator.model != after.generator.model {
        changes.push(Change::Model);
    }
    changes.extend(parameters(&before.generator, &after.generator));
    if before.threshold != after.threshold {
        changes.push(Change::Threshold { from: figures(before.threshold), to: figures(after.threshold) });
    }
    if before.time_limit != after.time_limit {
        let millis = |limit: Option<crate::time::Millis>| limit.map(|limit| limit.0);
        changes.push(Change::TimeLimit { from: millis(before.time_limit), to: millis(after.time_limit) });
    }
    let missing = |from: &Objective, to: &Objective| {
        let ids: Vec<ObjectiveId> =
            from.prerequisites.iter().filter(|id| !to.prerequisites.contains(id)).cloned().collect();
        ids
    };
    changes.extend(missing(to, from).iter().map(|id| Change::Prerequisite { objective: called(id) }));
    changes.extend(missing(from, to).iter().map(|id| Change::NoPrerequisite { objective: called(id) }));
    changes
}

fn written(wording: &Wording) -> Option<String> {
    match wording {
        Wording::Catalogue => None,
        Wording::Written(words) => Some(words.clone()),
    }
}

const fn figures(threshold: Threshold) -> (u16, u16) {
    (threshold.required(), threshold.set_size())
}

fn parameters(before: &Generator, after: &Generator) -> Vec<Change> {
    let values = |generator: &Generator| json::read::<Map<String, Value>>(generator.params.json()).unwrap_or_default();
    let (before, after) = (values(before), values(after));
    let change = |parameter: Parameter| {
        let value = |values: &Map<String, Value>| values.get(parameter.name()).and_then(Value::as_i64);
        let (from, to) = (value(&before), value(&after));
        (from != to).then_some(Change::Parameter { parameter, from, to })
    };
    Parameter::ALL.into_iter().filter_map(change).collect()
}
