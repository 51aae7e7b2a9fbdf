//! Any text as a response to a key of any kind, and as a key: neither panics nor takes long.
#![no_main]

use generators::answers::{Key, Response, judge};
use libfuzzer_sys::fuzz_target;
use words::Reader;

const KINDS: [(&str, &str); 16] = [
    ("number", "-3/2"),
    ("number_line", "0.75"),
    ("money", "$3.50"),
    ("quantity", "2.5 kg"),
    ("remainder", "7 R 2"),
    ("time", "2:05 pm"),
    ("comparison", "<"),
    ("choice", "b"),
    ("choices", "a,c"),
    ("ordering", "3,1,2"),
    ("set", "{1/2,3}"),
    ("list", "1,2,4"),
    ("point", "(2,-3)"),
    ("expression", "(x+2)*(x+3)"),
    ("equation", "x^2=4"),
    ("inequality", "-1<=x and x<3"),
];

fuzz_target!(|text: &str| {
    for (kind, value) in KINDS {
        let key = |value: &str| serde_json::from_value::<Key>(serde_json::json!({ "kind": kind, "value": value }));
        let keys = [key(value), key(text)];
        for key in keys.iter().flatten() {
            let _ = judge(key, &Response::One(text.to_owned()), Reader::default());
        }
    }
});
