//! Answering what a teacher's workshop asks.

use super::{Ask, Checking, Choice, Comparing, OfModel, Parameter, Place, Reply, Takes, WrongAt};
use crate::{
    id::ObjectiveId,
    objective::{changes, check},
    wire::v1::Column,
};
use generators::{item::Generator, json, registry, schema};
use words::{Reader, Say, parameters::Setting, workshop::At};

/// Answers a request, bytes in and bytes out (JSON). A request that can't be read is a [`Reply::Refused`].
#[must_use]
pub fn answer(request: &[u8]) -> Vec<u8> {
    let reply = match json::read_bytes(request) {
        Ok(Ask::Parameters(of)) => Reply::Parameters(parameters(&of)),
        Ok(Ask::Check(checking)) => Reply::Wrong(wrong(&checking)),
        Ok(Ask::Changes(comparing)) => Reply::Changes(changed(&comparing)),
        Ok(Ask::Distinct(generator)) => Reply::Distinct(distinct(&generator)),
        Err(error) => Reply::Refused(format!("the request {error}")),
    };
    serde_json::to_vec(&reply).unwrap_or_default()
}

fn parameters(of: &OfModel) -> Vec<Parameter> {
    let fields = registry::find(&of.model).map(schema::fields).unwrap_or_default();
    let parameter = |field: schema::Field| Parameter {
        name: field.parameter.name.to_owned(),
        label: field.parameter.say(of.reader),
        takes: takes(field.takes, of.reader),
    };
    fields.into_iter().map(parameter).collect()
}

fn takes(takes: schema::Takes, reader: Reader) -> Takes {
    let called = |so| Setting::YesOrNo(so).say(reader);
    match takes {
        schema::Takes::Number { .. } => Takes::Number,
        schema::Takes::YesOrNo => Takes::YesOrNo { yes: called(true), no: called(false) },
        schema::Takes::OneOf(choices) => {
            let choice =
                |choice: &words::parameters::Choice| Choice { name: choice.name.to_owned(), label: choice.say(reader) };
            Takes::OneOf(choices.iter().map(choice).collect())
        }
    }
}

fn wrong(checking: &Checking) -> Vec<WrongAt> {
    let Checking { draft, id, class, reader } = checking;
    let place = |at| match at {
        At::Field(field) => Place::Field(field),
        At::Parameter(parameter) => Place::Parameter(parameter.name.to_owned()),
    };
    let found = check(draft, id, class).into_iter();
    found.map(|found| WrongAt { place: place(found.at), said: found.wrong.say(*reader) }).collect()
}

fn changed(comparing: &Comparing) -> Vec<String> {
    let Comparing { from, to, class, reader } = comparing;
    let called = |id: &ObjectiveId| {
        let found = class.iter().find(|column| column.id == *id);
        found.map_or_else(|| id.called(), Column::called)
    };
    changes(from, to, called).into_iter().map(|change| change.say(*reader)).collect()
}

fn distinct(generator: &Generator) -> u64 {
    let model = registry::find(&generator.model);
    model.and_then(|model| model.distinct(generator).ok()).unwrap_or_default()
}
