//! However wicked a text, judging it takes no more steps than its length allows.

use super::{Key, Response, judge};
use crate::algebra::steps::spent_by;
use proptest::prelude::*;
use words::Reader;

/// The most steps for a text: linear in its characters, of which no more than 300 are read.
fn most(text: &str) -> u32 {
    80_000 + 400 * u32::try_from(text.chars().count().min(300)).unwrap_or(300)
}

/// Keys of every kind whose values are worked out.
fn keys() -> Vec<Key> {
    [
        r#"{"kind":"expression","value":"x^2-1","forms":["factored"],"simplify":"required"}"#,
        r#"{"kind":"expression","value":"(2x-14)/(x^2-16)","forms":["simplest","factored"],"simplify":"required"}"#,
        r#"{"kind":"expression","value":"-5+12i","forms":["expanded"]}"#,
        r#"{"kind":"equation","value":"x^2=4"}"#,
        r#"{"kind":"equation","value":"2x+3y=6 and x-y=3"}"#,
        r#"{"kind":"inequality","value":"x^3<=x","forms":["simplest"]}"#,
        r#"{"kind":"inequality","value":"x+y<3"}"#,
        r#"{"kind":"set","value":"{sqrt(2),0}","forms":["simplest"],"simplify":"required"}"#,
        r#"{"kind":"list","value":"0,x,2"}"#,
        r#"{"kind":"list","value":"11,12"}"#,
        r#"{"kind":"list","value":"2,2,7","forms":["factors"]}"#,
        r#"{"kind":"point","value":"(0,x)"}"#,
    ]
    .map(|key| serde_json::from_str(key).unwrap_or_else(|error| panic!("{key}: {error}")))
    .into()
}

fn spent(key: &Key, text: &str) -> u32 {
    let response = Response::One(text.to_owned());
    spent_by(|| {
        let _ = judge(key, &response, Reader::default());
    })
}

/// Texts of pieces that are much to work out.
fn hard_texts() -> impl Strategy<Value = String> {
    let pieces = [
        "x", "y", "i", "7", "12", "1/3", "√2", "√3", "(", ")", "(x+y+1)", "(x-√5)", "^9", "^60", "^-7", "²", "+", "-",
        "*", "/", "=", "<", "≤", " or ", " and ", ",", ";", "±", "0,", "x^59", "(1/x+1)", "x=√7",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn steps_are_bounded_by_the_length(text in prop_oneof![4 => hard_texts(), 1 => "\\PC{0,60}"]) {
        for key in keys() {
            let spent = spent(&key, &text);
            prop_assert!(spent <= most(&text), "{} steps for {:?} and {:?}", spent, text, key);
        }
    }
}

#[test]
fn the_hardest_texts_take_what_they_are_allowed_and_no_more() {
    let powers = "(x+y+1)^19*(x-y-1)^19*(x+y-1)^19";
    let lists = ["0,".repeat(300), format!("{powers},").repeat(4), "7,".repeat(300), "±√7;".repeat(30)];
    let chains = [format!("11<{powers}<12"), "7<".repeat(150), "((x+y+1))^60 or x<".to_owned()];
    let products =
        [powers.to_owned(), format!("{powers}={powers}"), format!("{powers}<x or {powers}>y"), "(x+1)(x+2)".repeat(25)];
    let mut most_spent = 0;
    for text in lists.iter().chain(&products).chain(&chains) {
        for key in keys() {
            let spent = spent(&key, text);
            assert!(spent <= most(text), "{spent} steps for {text:.40} and {key:?}");
            most_spent = most_spent.max(spent);
        }
    }
    // Some of them do come near to it, or nothing would be shown.
    assert!(most_spent > 80_000, "{most_spent}");
}
