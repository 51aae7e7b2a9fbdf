//! What a teacher's workshop asks the module that has the models: answered at once, as soon as that has been fetched.

use super::models;
use crate::ui::words::reader;
use generators::item::Generator;
use mastery::{
    id::ObjectiveId,
    objective::{Draft, Objective},
    wire::v1::Column,
    workshop::{Ask, Checking, Comparing, OfModel, Parameter, Reply, WrongAt},
};

/// What can be set of an item model; nothing for one that is not there.
#[must_use]
pub fn parameters(model: &str) -> Vec<Parameter> {
    match ask(&Ask::Parameters(OfModel { model: model.to_owned(), reader: reader() })) {
        Some(Reply::Parameters(parameters)) => parameters,
        _ => Vec::new(),
    }
}

/// What is wrong with a draft of an objective of a class.
#[must_use]
pub fn check(draft: &Draft, id: &ObjectiveId, class: &[Objective]) -> Vec<WrongAt> {
    let checking = Checking { draft: draft.clone(), id: id.clone(), class: class.to_vec(), reader: reader() };
    match ask(&Ask::Check(Box::new(checking))) {
        Some(Reply::Wrong(wrong)) => wrong,
        _ => Vec::new(),
    }
}

/// What changed from one revision to another, a sentence each.
#[must_use]
pub fn changes(from: &Objective, to: &Objective, class: &[Objective]) -> Vec<String> {
    let column = |objective: &Objective| Column { id: objective.id.clone(), wording: objective.wording.clone() };
    let class = class.iter().map(column).collect();
    match ask(&Ask::Changes(Box::new(Comparing { from: from.clone(), to: to.clone(), class, reader: reader() }))) {
        Some(Reply::Changes(changes)) => changes,
        _ => Vec::new(),
    }
}

/// How many different items a generator has.
#[must_use]
pub fn distinct(generator: &Generator) -> u64 {
    match ask(&Ask::Distinct(generator.clone())) {
        Some(Reply::Distinct(count)) => count,
        _ => 0,
    }
}

fn ask(asked: &Ask) -> Option<Reply> {
    models::call("workshop", asked).ok()
}
