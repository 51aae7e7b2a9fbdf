//! Cases of other suites: all of them, and why where another verdict is right.

use super::{told, verdict};
use generators::answers::{Key, Verdict};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    id: String,
    answer: Key,
    response: String,
    expect: Verdict,
}

/// Cases with another verdict here, and why.
const DECIDED: [(&str, Verdict, &str); 3] = [
    (
        "perseus-011-any",
        Verdict::Correct,
        "16,5 for 16.5: one mark that can't separate thousands is a decimal mark in every style",
    ),
    (
        "stack-input-41",
        Verdict::Correct,
        "x => y for x>=y: the cases call it debatable; children write the two signs in the order in which they are \
         drawn and said, and no other sign is made of them",
    ),
    (
        "stack-algequiv-25-any",
        Verdict::Unreadable,
        "Y=1+X for y=1+x: letters are case-sensitive, but a capital that the problem does not have is a slip of the \
         keyboard; it is said and costs nothing, as for 8X",
    ),
];

#[test]
fn all_cases_of_other_suites() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../data/expressions.json")).expect("the cases");
    let mut wrong = Vec::new();
    for case in &cases {
        let decided = DECIDED.iter().find(|(id, ..)| *id == case.id);
        let expected = decided.map_or(case.expect, |(_, verdict, _)| *verdict);
        if verdict(&case.answer, &case.response) != expected {
            let key = serde_json::to_string(&case.answer).expect("a key");
            wrong.push(format!(
                "{}: {key} {:?}: {}, not {expected:?}",
                case.id,
                case.response,
                told(&case.answer, &case.response)
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(DECIDED.iter().all(|(id, ..)| cases.iter().any(|case| case.id == *id)));
}
