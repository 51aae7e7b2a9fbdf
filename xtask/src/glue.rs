//! Trimming the glue that wasm-bindgen writes, and the module with it.
//!
//! Crates below the application export classes that no page of ours asks for; what they reach stays in the module only for
//! them. And every name that the two sides call each other by carries sixteen hex digits, which nothing compresses: twice
//! two kilobytes. Ways to start that we do not use go too.

use std::collections::{BTreeMap, BTreeSet};
use walrus::{ExportItem, ImportKind, Module};

/// Takes out the exported classes with everything that only they reach, and gives the rest short names on both sides.
pub fn trim(glue: &str, module: &mut Module) -> String {
    let glue = returned_at_once(&without_other_starts(&without_classes(glue)));
    let asked = asked_for(&glue);
    let unasked: Vec<_> = module
        .exports
        .iter()
        .filter(|export| matches!(export.item, ExportItem::Function(_)) && !asked.contains(export.name.as_str()))
        .map(|export| export.id())
        .collect();
    unasked.into_iter().for_each(|id| module.exports.delete(id));
    walrus::passes::gc::run(module);

    let mut names = BTreeMap::new();
    for (import, short) in
        module.imports.iter_mut().filter(|it| matches!(it.kind, ImportKind::Function(_))).zip(short())
    {
        names.insert(std::mem::replace(&mut import.name, short.clone()), short);
    }
    let mut exports = BTreeMap::new();
    for (export, short) in module.exports.iter_mut().zip(short()) {
        exports.insert(std::mem::replace(&mut export.name, short.clone()), short);
    }
    renamed(&glue, &names, &exports)
}

/// Without `export class … { … }`, and what stands beside it: its `Symbol.dispose`, its `FinalizationRegistry`.
fn without_classes(glue: &str) -> String {
    let classes = glue.lines().filter_map(|line| line.strip_prefix("export class ")?.strip_suffix(" {"));
    let beside: Vec<[String; 3]> = classes
        .map(|name| {
            [
                format!("export class {name} {{"),
                format!("const {name}Finalization = "),
                format!("if (Symbol.dispose) {name}."),
            ]
        })
        .collect();
    kept(glue, |line| match beside.iter().flatten().any(|begin| line.starts_with(begin)) {
        true => Line::Drop,
        false => Line::Keep(line.to_owned()),
    })
}

/// Without the start that blocks, and what is said of an argument of another age: we hand over the address alone.
fn without_other_starts(glue: &str) -> String {
    let others = ["function initSync(", "if (module_or_path !== undefined) {"];
    let kept = kept(glue, |line| match others.iter().any(|begin| line.trim_start().starts_with(begin)) {
        true => Line::Drop,
        false => Line::Keep(line.to_owned()),
    });
    kept.replace("export { initSync, ", "export { ")
}

/// What is named only to be returned in the next line is returned at once.
fn returned_at_once(glue: &str) -> String {
    let mut shorter = String::with_capacity(glue.len());
    let mut lines = glue.lines().peekable();
    while let Some(line) = lines.next() {
        let value = line.trim_start().strip_prefix("const ret = ").filter(|value| value.ends_with(';'));
        match (value, lines.peek().map(|next| next.trim())) {
            (Some(value), Some("return ret;")) => {
                lines.next();
                shorter.push_str("return ");
                shorter.push_str(value);
            }
            _ => shorter.push_str(line),
        }
        shorter.push('\n');
    }
    shorter
}

/// What becomes of a line with which something begins.
enum Line {
    Keep(String),
    /// With all that belongs to it: up to where its brackets are closed and its statement ends.
    Drop,
}

fn kept(glue: &str, judge: impl Fn(&str) -> Line) -> String {
    let mut kept = String::new();
    let mut lines = glue.lines();
    while let Some(line) = lines.next() {
        match judge(line) {
            Line::Keep(line) => {
                kept.push_str(&line);
                kept.push('\n');
            }
            Line::Drop => {
                let ends: &[char] = if line.starts_with("const") { &[';'] } else { &['}', ';', ','] };
                let (mut depth, mut line) = (0, line);
                loop {
                    depth += line.chars().map(nesting).sum::<i32>();
                    if depth <= 0 && line.ends_with(ends) {
                        break;
                    }
                    let Some(next) = lines.next() else { break };
                    line = next;
                }
            }
        }
    }
    kept
}

const fn nesting(character: char) -> i32 {
    match character {
        '{' | '(' | '[' => 1,
        '}' | ')' | ']' => -1,
        _ => 0,
    }
}

/// The exports that the glue asks for: whatever follows `wasm.`.
fn asked_for(glue: &str) -> BTreeSet<&str> {
    glue.split("wasm.").skip(1).map(identifier).collect()
}

fn identifier(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(text.len())]
}

/// The glue with the names that the module now has; imports that it no longer has are left out.
fn renamed(glue: &str, imports: &BTreeMap<String, String>, exports: &BTreeMap<String, String>) -> String {
    let trimmed = kept(glue, |line| {
        let entry = line.trim_start().starts_with("__wb").then(|| line.trim_start().split_once(": function")).flatten();
        match entry.map(|(name, rest)| (imports.get(name), rest)) {
            Some((Some(short), rest)) => Line::Keep(format!("{short}: function{rest}")),
            Some((None, _)) => Line::Drop,
            None => Line::Keep(line.to_owned()),
        }
    });
    let mut parts = trimmed.split("wasm.");
    let mut glue = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let name = identifier(part);
        glue.push_str("wasm.");
        glue.push_str(exports.get(name).map_or(name, String::as_str));
        glue.push_str(&part[name.len()..]);
    }
    glue
}

/// `a`, `b`, … `z`, `aa`, …
fn short() -> impl Iterator<Item = String> {
    (0_u32..).map(|number| {
        let (mut rest, mut name) = (number + 1, String::new());
        while rest > 0 {
            rest -= 1;
            name.insert(0, char::from(b'a' + (rest % 26) as u8));
            rest /= 26;
        }
        name
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_way_to_start_is_left_and_values_are_returned_at_once() {
        let glue = "\
function initSync(module) {
    if (wasm !== undefined) {
        return wasm;
    }
}
async function init(module_or_path) {
    if (module_or_path !== undefined) {
        if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
            ({module_or_path} = module_or_path)
        } else {
            console.warn('deprecated')
        }
    }
    const ret = load(module_or_path);
    return ret;
}
const ret = 1;
export { initSync, init as default };
";
        let expected = "\
async function init(module_or_path) {
return load(module_or_path);
}
const ret = 1;
export { init as default };
";
        assert_eq!(returned_at_once(&without_other_starts(glue)), expected);
    }

    #[test]
    fn names_are_short_and_each_is_another() {
        let names: Vec<String> = short().take(800).collect();
        assert_eq!((&*names[0], &*names[25], &*names[26], &*names[702]), ("a", "z", "aa", "aaa"));
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), 800);
    }

    #[test]
    fn classes_go_and_what_is_left_is_called_by_its_new_name() {
        let glue = "\
export class Stream {
    free() {
        wasm.__wbg_stream_free(this.ptr, 0);
    }
}
if (Symbol.dispose) Stream.prototype[Symbol.dispose] = Stream.prototype.free;
export function answer(a) {
    return wasm.answer(a, wasm.answer_more);
}
        __wbg_kept_0011223344556677: function(a) {
            return a;
        },
        __wbg_gone_0011223344556677: function() { return handleError(function (a) {
            return wasm.lost(a);
        }, arguments); },
const StreamFinalization = (typeof FinalizationRegistry === 'undefined')
    ? {}
    : new FinalizationRegistry(ptr => wasm.__wbg_stream_free(ptr, 1));
last();
";
        let kept = without_classes(glue);
        assert!(!kept.contains("Stream") && kept.ends_with("last();\n"), "{kept}");
        assert_eq!(asked_for(&kept).into_iter().collect::<Vec<_>>(), ["answer", "answer_more", "lost"]);
        let map = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        let imports = map(&[("__wbg_kept_0011223344556677", "a")]);
        let exports = map(&[("answer", "b"), ("answer_more", "c")]);
        let expected = "\
export function answer(a) {
    return wasm.b(a, wasm.c);
}
a: function(a) {
            return a;
        },
last();
";
        assert_eq!(renamed(&kept, &imports, &exports), expected);
    }
}
