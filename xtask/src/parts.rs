//! What each item model and each kind of answer adds to the module that a tab fetches for them.
//!
//! Read from the names of the functions in the module, which say the file that each was written in. What several share
//! (exact numbers, algebra, figures) is told apart from what is one's own; so are the texts, which have no names.

use crate::order;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt::Write;
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// The table of a module that still has its names.
///
/// # Errors
/// When it is no WebAssembly module.
pub fn table(module: &[u8]) -> Result<String> {
    let mut parts: BTreeMap<Part, usize> = BTreeMap::new();
    let functions = functions(module)?;
    for (name, bytes) in &functions {
        *parts.entry(Part::of(name)).or_default() += bytes;
    }
    let code: usize = functions.iter().map(|(_, bytes)| bytes).sum();
    let mut table = format!("{:<54}{:>10}\n", "code of the items, bytes before compression", code);
    for (what, is_of_it) in [("model", Part::is_model as fn(&Part) -> bool), ("kind of answer", Part::is_kind)] {
        let mut sizes: Vec<(&Part, usize)> =
            parts.iter().filter(|(part, _)| is_of_it(part)).map(|(part, bytes)| (part, *bytes)).collect();
        sizes.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        let (count, sum) = (sizes.len(), sizes.iter().map(|(_, bytes)| bytes).sum::<usize>());
        let median = sizes.get(count / 2).map_or(0, |(_, bytes)| *bytes);
        // Writing to a String cannot fail.
        let _ = writeln!(table, "\n{:<54}{sum:>10}{:>10} median", format!("{count} files of a {what}"), median);
        for (part, bytes) in sizes {
            let _ = writeln!(table, "{:<54}{bytes:>10}", part.name());
        }
    }
    let shared = parts.get(&Part::Shared).copied().unwrap_or_default();
    let _ = writeln!(table, "\n{:<54}{shared:>10}", "shared");
    Ok(table)
}

/// What a function belongs to.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// A model, with its words.
    Model { strand: String, model: String },
    /// A kind of answer.
    Kind(String),
    /// Several of them.
    Shared,
}

impl Part {
    /// By the path of its file in its name, wherever in the name: a function of a library that is compiled for a model's
    /// type is the model's.
    fn of(name: &str) -> Self {
        // The modules after one, as far as something of them is named: `strand::model::Type`.
        let inside = |module: &str, depth: usize| {
            let (_, path) = name.split_once(module)?;
            let part = |part: &str| part.split(|it: char| !it.is_alphanumeric() && it != '_').next().map(str::to_owned);
            let path: Vec<String> = path.split("::").take(depth + 1).filter_map(part).collect();
            let are_modules = path.len() > depth && path[..depth].iter().all(|it| is_module(it));
            are_modules.then_some(path)
        };
        for module in ["generators::models::", "words::items::"] {
            if let Some([strand, model, ..]) = inside(module, 2).as_deref() {
                return Self::Model { strand: strand.clone(), model: model.clone() };
            }
        }
        if let Some([kind, ..]) = inside("generators::answers::every_kind::", 1).as_deref() {
            return Self::Kind(kind.clone());
        }
        match inside("generators::answers::", 1).as_deref() {
            Some([number, ..]) if number == "number" => Self::Kind(number.clone()),
            _ => Self::Shared,
        }
    }

    fn is_model(&self) -> bool {
        matches!(self, Self::Model { .. })
    }

    fn is_kind(&self) -> bool {
        matches!(self, Self::Kind(_))
    }

    fn name(&self) -> String {
        match self {
            Self::Model { strand, model } => format!("  {strand}/{model}"),
            Self::Kind(kind) => format!("  {kind}"),
            Self::Shared => "  shared".to_owned(),
        }
    }
}

/// Whether it names a module of ours: types begin with a capital.
fn is_module(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
}

/// A name as it is written in Rust, without the hashes of crates.
fn demangled(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// Every function's name and length.
fn functions(module: &[u8]) -> Result<Vec<(String, usize)>> {
    let (mut lengths, mut names, mut imported) = (Vec::new(), BTreeMap::new(), 0);
    for payload in Parser::new(0).parse_all(module) {
        match payload.context("the module can't be read")? {
            Payload::ImportSection(imports) => imported = order::imported_functions(imports)?,
            Payload::CodeSectionEntry(body) => lengths.push(body.range().len()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(subsections) = section.as_known() else { continue };
                for subsection in subsections {
                    let Name::Function(functions) = subsection? else { continue };
                    for function in functions {
                        let function = function?;
                        names.insert(function.index, demangled(function.name));
                    }
                }
            }
            _ => {}
        }
    }
    Ok((imported..).zip(lengths).map(|(index, length)| (names.remove(&index).unwrap_or_default(), length)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_file_in_its_name() {
        let model = |strand: &str, model: &str| Part::Model { strand: strand.to_owned(), model: model.to_owned() };
        let kind = |kind: &str| Part::Kind(kind.to_owned());
        for (name, part) in [
            (
                "<generators::models::facts::multiplication_facts::Fact as generators::model::ItemModel>::key",
                model("facts", "multiplication_facts"),
            ),
            (
                "<generators::models::fractions::fraction_sum::FractionSum as generators::model::Model>::open",
                model("fractions", "fraction_sum"),
            ),
            (
                "core::ptr::drop_in_place::<generators::model::Row<generators::models::data::mean_of::MeanOf>>",
                model("data", "mean_of"),
            ),
            ("<words::items::data::mean_of::Words as words::Say>::say", model("data", "mean_of")),
            ("generators::models::keys::whole", Part::Shared),
            ("generators::answers::every_kind::blanks::judge", kind("blanks")),
            ("<generators::answers::every_kind::equation::Right>::judge", kind("equation")),
            ("generators::answers::number::read::literal", kind("number")),
            ("generators::answers::key::Key::canonical", Part::Shared),
            ("generators::algebra::system::cases", Part::Shared),
            ("memcpy", Part::Shared),
        ] {
            assert_eq!(Part::of(name), part, "{name}");
        }
    }

    #[test]
    fn what_is_compiled_for_a_model_is_the_models() {
        let compiled = "_RINvNtCsaLU44MQlhst_10generators5model6paramsNtNtNtNtB4_6models5facts20multiplication_facts\
                        19MultiplicationFactsEB4_";
        assert_eq!(Part::of(&demangled(compiled)).name(), "  facts/multiplication_facts");
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(table(b"\0asm").is_err());
    }
}
