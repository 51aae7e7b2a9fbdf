//! What is wrong field by field, each with the place of the field in what was sent.

use mastery::wire::v1::FieldProblem;
use words::{
    Reader, Say,
    problems::Problem,
    workshop::{AtField, Field},
};

/// The fields that a problem is about; none where it is about something else.
pub(super) fn errors(problem: &Problem, reader: Reader) -> Vec<FieldProblem> {
    let Problem::Objective { wrong } = problem else { return Vec::new() };
    let error = |at: &AtField| FieldProblem { pointer: pointer(at.field), detail: at.wrong.say(reader) };
    wrong.iter().map(error).collect()
}

/// A JSON pointer into the body of `SaveRevision` (RFC 6901, as a URI fragment).
fn pointer(field: Field) -> String {
    let below = match field {
        Field::Wording => "wording",
        Field::Generator => "evidence/items/generator",
        Field::Parameter(parameter) => return format!("#/draft/evidence/items/generator/params/{}", parameter.name),
        Field::Required => "evidence/items/threshold/correct/required",
        Field::Of => "evidence/items/threshold/correct/of",
        Field::TimeLimit => "evidence/items/time_limit",
        Field::Prerequisites => "prerequisites",
    };
    format!("#/draft/{below}")
}
