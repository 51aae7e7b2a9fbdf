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

/// The same module, which has to be stripped, with functions of one type beside each other, of these the ones with the same local variables, and of
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
                Payload::ImportSection(imports) => imported = imported_functions(imports)?,
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

/// How many functions a module imports: its own are counted from there.
///
/// # Errors
/// When the imports can't be read.
pub fn imported_functions(imports: ImportSectionReader<'_>) -> Result<u32> {
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
    use walrus::ir::{Const, Instr, Value};
    use walrus::{
        ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, Module, RefType,
        ValType,
    };

    /// Functions that say a number, the second of another type; one that calls the last of them, one that calls what is
    /// imported, and one that begins. Each is exported or in the table.
    fn module() -> Vec<u8> {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[ValType::I32]);
        let (outside, _) = module.add_import_func("env", "outside", kind);
        let says = |module: &mut Module, numbers: &[i32]| {
            let mut says = FunctionBuilder::new(&mut module.types, &[], &vec![ValType::I32; numbers.len()]);
            for number in numbers {
                says.func_body().i32_const(*number);
            }
            says.finish(Vec::new(), &mut module.funcs)
        };
        let [first, twice, last] = [&[1][..], &[2, 2], &[3]].map(|numbers| says(&mut module, numbers));
        let calls = |module: &mut Module, called| {
            let mut calls = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            calls.func_body().call(called);
            calls.finish(Vec::new(), &mut module.funcs)
        };
        let [inside, outward] = [last, outside].map(|called| calls(&mut module, called));
        let mut begins = FunctionBuilder::new(&mut module.types, &[], &[]);
        begins.func_body().i32_const(4).drop();
        module.start = Some(begins.finish(Vec::new(), &mut module.funcs));
        for (name, function) in [("twice", twice), ("inside", inside), ("outward", outward)] {
            module.exports.add(name, function);
        }
        let table = module.tables.add_local(false, 3, None, RefType::FUNCREF);
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(0)) };
        let element = module.elements.add(kind, ElementItems::Functions(vec![last, outside, first]));
        module.tables.get_mut(table).elem_segments.insert(element);
        module.emit_wasm()
    }

    /// What every function does that is exported, in a table or at the start.
    fn does(module: &[u8]) -> Result<Vec<(String, String)>> {
        let module = Module::from_buffer(module)?;
        let mut does: Vec<(String, String)> = Vec::new();
        let mut tell = |name: String, id| does.push((name, done_by(&module, id)));
        for export in module.exports.iter() {
            if let ExportItem::Function(id) = export.item {
                tell(export.name.clone(), id);
            }
        }
        for element in module.elements.iter() {
            if let ElementItems::Functions(functions) = &element.items {
                functions.iter().enumerate().for_each(|(place, id)| tell(place.to_string(), *id));
            }
        }
        module.start.into_iter().for_each(|id| tell("start".to_owned(), id));
        does.sort();
        Ok(does)
    }

    fn done_by(module: &Module, id: FunctionId) -> String {
        let FunctionKind::Local(function) = &module.funcs.get(id).kind else { return "outside".to_owned() };
        match &function.block(function.entry_block()).instrs[0].0 {
            Instr::Const(Const { value: Value::I32(number) }) => number.to_string(),
            Instr::Call(call) => format!("calls {}", done_by(module, call.func)),
            other => format!("{other:?}"),
        }
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
        let does = does(&before)?;
        assert_eq!(self::does(&after)?, does);
        let told: Vec<&str> = does.iter().map(|(_, done)| &**done).collect();
        assert_eq!(told, ["3", "outside", "1", "calls 3", "calls outside", "4", "2"]);
        Ok(())
    }
}
