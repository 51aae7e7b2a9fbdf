//! What is wrong field by field, each with the place of the field in what was sent.

use mastery::wire::v1::FieldProblem;
use words::{
    Reader, Say,
    problems::Problem,
    workshop::{At, AtField, Field},
};

/// The fields that a problem is about; none where it is about something else.
pub(super) fn errors(problem: &Problem, reader: Reader) -> Vec<FieldProblem> {
    let Problem::Objective { wrong } = problem else { return Vec::new() };
    let error = |found: &AtField| FieldProblem { pointer: pointer(found.at), detail: found.wrong.say(reader) };
    wrong.iter().map(error).collect()
}

/// A JSON pointer into the body of `SaveRevision` (RFC 6901, as a URI fragment).
fn pointer(at: At) -> String {
    let below = match at {
        At::Field(Field::Wording) => "wording",
        At::Field(Field::Generator) => "evidence/items/generator",
        At::Parameter(parameter) => return format!("#/draft/evidence/items/generator/params/{}", parameter.name),
        At::Field(Field::Required) => "evidence/items/threshold/correct/required",
        At::Field(Field::Of) => "evidence/items/threshold/correct/of",
        At::Field(Field::TimeLimit) => "evidence/items/time_limit",
        At::Field(Field::Prerequisites) => "prerequisites",
    };
    format!("#/draft/{below}")
}
