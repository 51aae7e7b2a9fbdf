//! The functions of a WebAssembly module in an order that compresses well.
//!
//! What a module does says nothing of the order of its functions. Compression finds what repeats and guesses each byte
//! from those before it, and functions of one type with the same local variables begin alike and go on much alike.

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, FunctionBody, FunctionSectionReader, ImportSectionReader, Parser, Payload, TypeRef,
};

/// The same module with functions of one type beside each other, of these the ones with the same local variables, and of
/// these the ones of like length.
///
/// # Errors
/// When it is not a WebAssembly module.
pub fn alike(module: &[u8]) -> Result<Vec<u8>> {
    let mut in_order = InOrder::of(module)?;
    let mut written = Module::new();
    in_order.parse_core_module(&mut written, Parser::new(0), module).map_err(|error| anyhow!("{error}"))?;
    Ok(written.finish())
}

struct InOrder {
    /// How many functions come from outside: they stay in front.
    imported: u32,
    /// Where each function of the module's own was, in the order in which they come.
    order: Vec<usize>,
    /// Where each of them comes, by where it was.
    places: Vec<u32>,
}

impl InOrder {
    fn of(module: &[u8]) -> Result<Self> {
        let (mut imported, mut types, mut keys) = (0, Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(imports) => imported = functions(imports)?,
                Payload::FunctionSection(functions) => types = functions.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => {
                    let variables = &module[body.range().start..body.get_operators_reader()?.original_position()];
                    keys.push((types.get(keys.len()).copied(), variables, body.range().len()));
                }
                _ => {}
            }
        }
        let mut order: Vec<usize> = (0..keys.len()).collect();
        order.sort_by_key(|&function| keys[function]);
        let mut places = vec![0; order.len()];
        for (place, &function) in (imported..).zip(&order) {
            places[function] = place;
        }
        Ok(Self { imported, order, places })
    }

    /// What is told of each function, in their new order.
    fn sorted<'a, T>(&'a self, told: &'a [T]) -> impl Iterator<Item = &'a T> {
        self.order.iter().filter_map(|&function| told.get(function))
    }
}

fn functions(imports: ImportSectionReader<'_>) -> Result<u32> {
    let mut functions = 0;
    for import in imports.into_imports() {
        functions += u32::from(matches!(import?.ty, TypeRef::Func(_)));
    }
    Ok(functions)
}

impl Reencode for InOrder {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let own = function.checked_sub(self.imported).and_then(|own| self.places.get(own as usize));
        Ok(own.copied().unwrap_or(function))
    }

    fn parse_function_section(
        &mut self,
        written: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for &kind in self.sorted(&types) {
            written.function(kind);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        written: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        let sorted: Vec<_> = self.sorted(&bodies).cloned().collect();
        sorted.into_iter().try_for_each(|body| self.parse_function_body(written, body))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, FunctionKind, Module, ValType, ir::Value};

    /// Three functions that say a number, the second of another type, each exported by it; and one that calls the last.
    fn module() -> Vec<u8> {
        let mut module = Module::default();
        let mut says = |number: i32, twice: bool| {
            let mut says = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32; 2][..1 + usize::from(twice)]);
            says.func_body().i32_const(number);
            if twice {
                says.func_body().i32_const(number);
            }
            let says = says.finish(Vec::new(), &mut module.funcs);
            module.exports.add(&number.to_string(), says);
            says
        };
        let [_, _, last] = [says(1, false), says(2, true), says(3, false)];
        let mut calls = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        calls.func_body().call(last);
        let calls = calls.finish(Vec::new(), &mut module.funcs);
        module.exports.add("calls 3", calls);
        module.emit_wasm()
    }

    /// What the exported functions do, by their names.
    fn says(module: &[u8]) -> Result<Vec<(String, String)>> {
        let module = Module::from_buffer(module)?;
        let mut says = Vec::new();
        for export in module.exports.iter() {
            let walrus::ExportItem::Function(id) = export.item else { continue };
            let FunctionKind::Local(function) = &module.funcs.get(id).kind else { continue };
            let first = &function.block(function.entry_block()).instrs[0].0;
            let said = match first {
                walrus::ir::Instr::Const(walrus::ir::Const { value: Value::I32(number) }) => number.to_string(),
                walrus::ir::Instr::Call(call) => {
                    let called = module
                        .exports
                        .iter()
                        .find(|other| matches!(other.item, walrus::ExportItem::Function(id) if id == call.func));
                    format!("calls {}", called.map(|called| &*called.name).unwrap_or_default())
                }
                other => format!("{other:?}"),
            };
            says.push((export.name.clone(), said));
        }
        says.sort();
        Ok(says)
    }

    fn types(module: &[u8]) -> Result<Vec<u32>> {
        let mut types = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            if let Payload::FunctionSection(functions) = payload? {
                types = functions.into_iter().collect::<Result<_, _>>()?;
            }
        }
        Ok(types)
    }

    #[test]
    fn like_functions_stand_together_and_each_does_what_it_did() -> Result<()> {
        let before = module();
        let after = alike(&before)?;
        assert!(!types(&before)?.is_sorted() && types(&after)?.is_sorted());
        assert_eq!(says(&after)?, says(&before)?);
        Ok(())
    }
}
