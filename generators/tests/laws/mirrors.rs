//! Mirrors in a set: items that say the same of the same numbers in another order or with other signs, and have the same
//! answer. Who has reckoned one has reckoned the other, so that a set of ten would show less than ten.

use crate::drawn::{Tried, in_parts, numbers, text};
use generators::model::Item;
use std::{collections::HashMap, fmt::Write as _};

/// Why such items are not one fact, and of which models: with all their parameters, or with those that are told.
const NO_MIRRORS: &[(&str, &[&str])] = &[
    (
        "the signs are what is reckoned with",
        &[
            "absolute-value",
            r#"complex-calculation {"operation":"product"}"#,
            r#"complex-calculation {"operation":"sum"}"#,
            "fraction-power",
            "integer-calculation",
            "integer-comparison",
            "integer-power",
            "line-intercept",
            "matrix-determinant",
            "sequence-term",
            "vector-calculation",
        ],
    ),
    (
        "what stands over a line and what under it make other fractions when they change places",
        &[
            "algebraic-fraction-product",
            "algebraic-fraction-sum",
            r#"box-edge {"edges":"fractions"}"#,
            "equivalent-fraction",
            "fraction-box",
            r#"fraction-inequality {"shape":"fraction_before_x""#,
            "fraction-product",
            "fraction-quotient",
            "missing-in-proportion",
            "mixed-comparison",
            "mixed-number-sum",
            "multiple-of-fraction",
            "percent-of",
            "proportion",
        ],
    ),
    (
        "a number in another's place is worked with in another way",
        &[
            "elapsed-time",
            "expression-value",
            r#"fraction-inequality {"shape":"both_sides""#,
            "function-value",
            "grid-point",
            "linear-equation",
            r#"linear-inequality {"shape":"sum""#,
            r#"linear-inequality {"shape":"two_steps""#,
            "missing-in-difference",
            "one-step-equation",
            "power-rules",
            "powers-of-two-bases",
            "quadratic-equation",
            "whole-power",
        ],
    ),
    (
        "figures that look different are read anew",
        &[
            r#"angle-kind {"of":"angles"}"#,
            "line-graph-reading",
            "line-plot-reading",
            r#"polygon-area {"shape":"l_shape""#,
            r#"polygon-perimeter {"shape":"l_shape""#,
        ],
    ),
];

fn is_without_mirrors(tried: &Tried) -> bool {
    let drawn = format!("{} {}", tried.model.id(), tried.generator.params.json());
    let is_meant = |part: &str| drawn.strip_prefix(part).is_some_and(|rest| !rest.starts_with('-'));
    NO_MIRRORS.iter().any(|(_, parts)| parts.iter().any(|part| is_meant(part)))
}

/// The words, the numbers whatever their signs, and the answer, each in one order.
pub(super) fn moved_and_turned(item: &dyn Item) -> String {
    let text = text(item);
    let is_sign = |sign: char| matches!(sign, '+' | '−' | '<' | '>' | '≤' | '≥' | '(' | ')' | ',' | '.');
    let word = |word: &str| word.replace(|sign: char| sign.is_ascii_digit() || is_sign(sign), "");
    let mut words: Vec<String> = text.split_whitespace().map(word).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    let mut numbers = numbers(&text);
    numbers.sort_unstable();
    let mut all = words.join(" ");
    let _ = write!(all, " of {} is {}", numbers.join(", "), answer(item, &text));
    all
}

/// The answer as it is written; of what is chosen what stands behind its letter.
fn answer(item: &dyn Item, text: &str) -> String {
    let key = serde_json::to_value(item.key()).expect("JSON");
    let chosen = key["value"].as_str().filter(|_| key["kind"] == "choice");
    let label = chosen.map(|label| format!("{label}) "));
    let line = label.and_then(|label| text.lines().find_map(|line| line.strip_prefix(&*label)));
    line.map_or_else(|| key.to_string(), str::to_owned)
}

in_parts!(no_set_asks_for_a_fact_with_its_numbers_moved_or_turned);
fn no_set_asks_for_a_fact_with_its_numbers_moved_or_turned(tried: &Tried) {
    let distinct = tried.model.distinct(&tried.generator).expect("right parameters");
    if is_without_mirrors(tried) || distinct < tried.set_size.into() {
        return;
    }
    for seed in 0..100 {
        let mut seen: HashMap<String, String> = HashMap::new();
        for item in tried.set(seed) {
            let text = text(&*item);
            if let Some(other) = seen.insert(moved_and_turned(&*item), text.clone()) {
                panic!("{tried} at seed {seed}: {other:?} and {text:?}");
            }
        }
    }
}
