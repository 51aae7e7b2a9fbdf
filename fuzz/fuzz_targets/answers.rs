//! Any text as a response to a key of any kind, with whatever is asked of its writing, and as a key: neither panics nor takes
//! long, in whatever language and marks it is read.
#![no_main]

use generators::answers::{Key, Response, judge};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use std::sync::LazyLock;
use words::{Locale, NumberStyle, Reader};

/// Kinds with a value each, and the forms that can be asked of it, one after the other.
const KINDS: [(&str, &str, &[&str]); 19] = [
    ("number", "-3/2", &["improper", "mixed", "decimal", "simplest"]),
    ("number", "12", &["integer", "written_out"]),
    ("number", "3/4", &["proper", "percent"]),
    ("number", "3pi/4", &["pi"]),
    ("number_line", "0.75", &[]),
    ("money", "$3.50", &[]),
    ("quantity", "2.5 kg", &["unit", "simplest"]),
    ("remainder", "7 R 2", &[]),
    ("time", "2:05 pm", &["twelve_hours", "twenty_four_hours", "simplest", "half_told"]),
    ("comparison", "<", &[]),
    ("choice", "b", &[]),
    ("choices", "a,c", &[]),
    ("ordering", "3,1,2", &[]),
    ("set", "{1/2,3}", &["simplest"]),
    ("list", "2,2,7", &["factors", "simplest"]),
    ("point", "(2,-3)", &[]),
    ("expression", "(x+2)*(x+3)", &["expanded", "factored", "simplest"]),
    ("equation", "x^2=4", &["simplest"]),
    ("inequality", "-1<=x and x<3", &["simplest"]),
];

const SIMPLIFY: [&str; 3] = ["optional", "required", "enforced"];

/// Whole keys: of each kind without a form, and with each form however it is to be simplified; and several blanks.
static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (kind, value, forms) in KINDS {
        all.push(json!({ "kind": kind, "value": value }));
        for form in forms {
            let of = |simplify: &str| json!({ "kind": kind, "value": value, "forms": [form], "simplify": simplify });
            all.extend(SIMPLIFY.map(of));
        }
    }
    let blanks: Vec<Value> = KINDS.iter().map(|(kind, value, _)| json!({ "kind": kind, "value": value })).collect();
    all.extend(blanks.chunks(3).map(|blanks| json!({ "kind": "blanks", "blanks": blanks })));
    all.into_iter().map(|key| read(&key).unwrap_or_else(|| panic!("no key: {key}"))).collect()
});

fn read(key: &Value) -> Option<Key> {
    serde_json::from_value(key.clone()).ok()
}

fuzz_target!(|text: &str| {
    let readers = Locale::ALL.iter().flat_map(|&locale| NumberStyle::ALL.map(|numbers| Reader { locale, numbers }));
    let own = KINDS.iter().filter_map(|(kind, ..)| read(&json!({ "kind": kind, "value": text })));
    let own: Vec<Key> = own.collect();
    let responses = [Response::One(text.to_owned()), Response::from_lines(text)];
    for reader in readers {
        for key in KEYS.iter().chain(&own) {
            for response in &responses {
                let _ = judge(key, response, reader);
            }
        }
    }
});
