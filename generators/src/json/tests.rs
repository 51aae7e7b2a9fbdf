//! What is JSON is read as `serde_json` reads it, and nothing else is.

use super::{Misfit, read, read_bytes};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// Every shape that the product's types have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Everything {
    count: u64,
    small: u16,
    less: i64,
    yes: bool,
    words: String,
    maybe: Option<String>,
    #[serde(default)]
    list: Vec<u32>,
    pair: (u8, bool),
    named: BTreeMap<String, i64>,
    case: Case,
    unit: (),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Case {
    Plain,
    Wrapped(String),
    Two(u8, u8),
    Named { count: u64 },
}

fn case() -> impl Strategy<Value = Case> {
    prop_oneof![
        Just(Case::Plain),
        ".*".prop_map(Case::Wrapped),
        any::<(u8, u8)>().prop_map(|(a, b)| Case::Two(a, b)),
        any::<u64>().prop_map(|count| Case::Named { count }),
    ]
}

prop_compose! {
    fn everything()(
        count: u64, small: u16, less: i64, yes: bool, words in ".*", maybe in proptest::option::of(".*"),
        list: Vec<u32>, pair: (u8, bool), named in proptest::collection::btree_map(".*", any::<i64>(), 0..4),
        case in case(),
    ) -> Everything {
        Everything { count, small, less, yes, words, maybe, list, pair, named, case, unit: () }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(value in everything()) {
        let compact = serde_json::to_string(&value).expect("JSON");
        prop_assert_eq!(read::<Everything>(&compact).expect(&compact), value.clone());
        let spaced = serde_json::to_string_pretty(&value).expect("JSON");
        prop_assert_eq!(read::<Everything>(&spaced).expect(&spaced), value);
    }

    /// Any text at all, and texts that are nearly JSON: one that is refused here is refused there, and the other way round.
    #[test]
    fn the_same_texts_are_json(
        text in prop_oneof![
            ".*",
            proptest::collection::vec(
                prop_oneof!["[\\[\\]{}:,\" \\\\]", "-?0?[0-9]{0,2}\\.?[0-9]?([eE][+-]?[0-9]?)?", "true|false|null|tru",
                    r#""(a|\\n|\\u00e9|\\ud83d\\ude00|\\ud83d|\\x)""#], 0..12).prop_map(|parts| parts.concat()),
        ],
    ) {
        // `RawValue` lets half of a surrogate pair pass, `Value` refuses a number that no float holds: between the two.
        let ours = read::<Box<RawValue>>(&text).is_ok();
        prop_assert!(ours || serde_json::from_str::<serde_json::Value>(&text).is_err(), "{} is JSON", text);
        prop_assert!(!ours || serde_json::from_str::<Box<RawValue>>(&text).is_ok(), "{} is no JSON", text);
    }

    #[test]
    fn cut_short_it_does_not_fit(value in everything(), part in 0.0_f64..1.0) {
        let whole = serde_json::to_string(&value).expect("JSON");
        let cut: String = whole.chars().take((whole.chars().count() as f64 * part) as usize).collect();
        prop_assert!(read::<Everything>(&cut).is_err());
    }
}

/// `RawValue` is asked for by a name that is private to `serde_json`: this fails if it ever changes.
#[test]
fn a_value_is_kept_as_it_was_written() {
    let kept: Vec<Box<RawValue>> = read(r#" [ {"b" : 1.50} , "\u0041" ] "#).expect("JSON");
    assert_eq!(kept[0].get(), r#"{"b" : 1.50}"#);
    assert_eq!(kept[1].get(), r#""\u0041""#);
}

#[test]
fn a_misfit_says_where() {
    for (text, at) in [
        ("", 1),
        ("x", 1),
        ("[1,]", 4),
        ("[1 2]", 4),
        ("[01]", 3),
        ("[1.]", 4),
        ("[-]", 3),
        ("[+1]", 2),
        ("[1] x", 5),
        ("[1]\0", 4),
        ("[70000]", 7),
        ("[\"é\"]", 2),
        ("[true]", 2),
    ] {
        assert_eq!(read::<Vec<u16>>(text).map_err(|misfit| misfit.at), Err(at), "{text:?}");
    }
    for text in ["\"a\nb\"", "\"\\ud800\"", "\"\\u+123\"", "\"\\x\"", "\"open"] {
        assert!(read::<String>(text).is_err(), "{text:?}");
    }
    assert_eq!(read_bytes::<String>(b"\"\xc3\xa9\xff\""), Err(Misfit { at: 3 }));
    assert_eq!(Misfit { at: 3 }.to_string(), "does not fit at character 3");
}

#[test]
fn depth_is_bounded() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(read::<Box<RawValue>>(&nested(64)).is_ok());
    assert!(read::<Box<RawValue>>(&nested(65)).is_err());
}
