//! How a revision differs from the one before it, field by field, for people to read.

use super::{Objective, OfflineStart, Wording};
use crate::{evidence::Evidence, id::ObjectiveId, threshold::Threshold};
use generators::{item::Generator, json, registry, schema};
use serde_json::{Map, Value};
use words::{
    parameters::Setting,
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
    if from.offline_start != to.offline_start {
        changes.push(match to.offline_start {
            OfflineStart::Allowed => Change::OfflineStart,
            OfflineStart::Refused => Change::NoOfflineStart,
        });
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

/// By the names of the parameters, those of the model before in front; a model that this build lacks has none.
fn parameters(before: &Generator, after: &Generator) -> Vec<Change> {
    let (before, after) = (Set::of(before), Set::of(after));
    let added = after.fields.iter().filter(|field| !before.fields.contains(field));
    let change = |field: &schema::Field| {
        let (from, to) = (before.setting(field), after.setting(field));
        (from != to).then_some(Change::Parameter { parameter: field.parameter, from, to })
    };
    before.fields.iter().chain(added).filter_map(change).collect()
}

/// What a generator can be set to, and what it is set to.
struct Set {
    fields: Vec<schema::Field>,
    values: Map<String, Value>,
}

impl Set {
    fn of(generator: &Generator) -> Self {
        Self {
            fields: registry::find(&generator.model).map(schema::fields).unwrap_or_default(),
            values: json::read(generator.params.json()).unwrap_or_default(),
        }
    }

    fn setting(&self, field: &schema::Field) -> Option<Setting> {
        self.values.get(field.parameter.name).and_then(|value| field.takes.setting(value))
    }
}
