//! Panics that only stop.
//!
//! What a panic says goes to standard error, and a module in a browser has none: its words, the places in the source that
//! it names and all that writes them out weigh on the wire and reach nobody. Here the module stops where a panic begins,
//! as it would in the end anyway: with a `RuntimeError`, which the browser's console shows with the functions that led
//! there.

use rustc_demangle::demangle;
use std::ops::Range;
use walrus::ir::Value;
use walrus::{ConstExpr, Data, DataId, DataKind, FunctionBuilder, FunctionKind, LocalFunction, Module};

/// Takes out of a module, whose functions have their names, what its panics would say.
pub fn silence(module: &mut Module) {
    stop_at_once(module);
    forget_places(module);
}

/// Whatever begins a panic stops the module instead, and takes no words from who calls it.
fn stop_at_once(module: &mut Module) {
    let begins: Vec<_> = module
        .funcs
        .iter_local()
        .filter(|(id, _)| module.funcs.get(*id).name.as_deref().is_some_and(begins_a_panic))
        .map(|(id, function)| (id, function.ty(), function.args.clone()))
        .collect();
    for (id, kind, arguments) in begins {
        let (takes, gives) = module.types.params_results(kind);
        let (takes, gives) = (takes.to_vec(), gives.to_vec());
        let mut stop: FunctionBuilder = FunctionBuilder::new(&mut module.types, &takes, &gives);
        stop.func_body().unreachable();
        let stop: LocalFunction = stop.local_func(arguments);
        module.funcs.get_mut(id).kind = FunctionKind::Local(stop);
    }
}

/// Whether a function of the standard library is one of those that begin a panic: none of them returns.
fn begins_a_panic(symbol: &str) -> bool {
    let name = format!("{:#}", demangle(symbol));
    let name = name.split("::<").next().unwrap_or(&name);
    let function = name.rsplit("::").next().unwrap_or(name);
    match name.split("::").next() {
        Some("core") if name.starts_with("core::panicking::") => true,
        Some("core") => {
            function.ends_with("_fail")
                || ["slice_error_fail_rt", "expect_failed", "unwrap_failed"].contains(&function)
                || function.starts_with("panic_already_")
        }
        Some("alloc") => ["handle_error", "handle_alloc_error", "capacity_overflow"].contains(&function),
        Some("std") => function == "panic_access_error",
        _ => false,
    }
}

/// Clears each record of a place in the source, and the names of the files: nothing is left that would say them.
fn forget_places(module: &mut Module) {
    let mut pieces: Vec<Piece> = module.data.iter().filter_map(Piece::of).collect();
    let forgotten: Vec<Range<usize>> = pieces.iter().flat_map(|piece| places(piece, &pieces)).collect();
    for range in forgotten {
        let of_piece = |piece: &mut Piece| {
            piece.within(&range).and_then(|within| piece.bytes.get_mut(within).map(|it| it.fill(0)))
        };
        pieces.iter_mut().find_map(of_piece);
    }
    for piece in pieces {
        module.data.get_mut(piece.id).value = piece.bytes;
    }
}

/// Where a piece has records of places, and where the names stand that they give.
fn places(piece: &Piece, pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = piece.start.next_multiple_of(WORD);
    while let Some(place) = piece.within(&(at..at + PLACE)).and_then(|within| piece.bytes.get(within)) {
        let [file, length, line, column] = words(place);
        let name = pieces.iter().find_map(|piece| piece.bytes.get(piece.within(&(file..file.checked_add(length)?))?));
        if length < LONGEST && line > 0 && (1..LONGEST).contains(&column) && name.is_some_and(|it| it.ends_with(b".rs"))
        {
            found.extend([at..at + PLACE, file..file + length]);
        }
        at += WORD;
    }
    found
}

/// A piece of what the module's memory holds from the beginning.
struct Piece {
    id: DataId,
    /// Its address, in bytes.
    start: usize,
    bytes: Vec<u8>,
}

impl Piece {
    fn of(data: &Data) -> Option<Self> {
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else { return None };
        Some(Self { id: data.id(), start: usize::try_from(start).ok()?, bytes: data.value.clone() })
    }

    /// Where in its bytes these addresses are; none where they begin before it.
    fn within(&self, addresses: &Range<usize>) -> Option<Range<usize>> {
        Some(addresses.start.checked_sub(self.start)?..addresses.end.checked_sub(self.start)?)
    }
}

/// A number or an address, in bytes.
const WORD: usize = 4;
/// What [`std::panic::Location`] takes: a file's name by its address and length, a line and a column.
const PLACE: usize = 4 * WORD;
/// More than any name of a file has in bytes, and any line in columns.
const LONGEST: usize = 300;

fn words(place: &[u8]) -> [usize; 4] {
    std::array::from_fn(|index| {
        place[index * WORD..].iter().take(WORD).rev().fold(0, |word, byte| word << 8 | usize::from(*byte))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_a_panic_is_told_from_what_returns() {
        for begins in [
            "_RNvNtCsgXGp5Oqx2Ny_4core9panicking9panic_fmt",
            "_RNvNtNtCsgXGp5Oqx2Ny_4core9panicking11panic_const23panic_const_div_by_zero",
            "_RNvNtCsgXGp5Oqx2Ny_4core3str19slice_error_fail_rt",
            "_RNvNtCs5cOc02OMXlo_5alloc7raw_vec12handle_error",
            "_ZN4core9panicking13assert_failed17ha776b8a6593a1375E",
        ] {
            assert!(begins_a_panic(begins), "{begins}");
        }
        for returns in [
            "_ZN7mastery4sync7backoff7Backoff6failed17h2a59cea1276da40dE",
            "_ZN3app2ui6notice10of_failure17h69272ea773b807e2E",
            "_RNvMNtNtCsgXGp5Oqx2Ny_4core4char7methodsc16escape_debug_ext",
            "failed",
        ] {
            assert!(!begins_a_panic(returns), "{returns}");
        }
    }

    /// A module with a piece of memory at 1024, and a function of the given name that says a number.
    fn module(memory: Vec<u8>, name: &str) -> Module {
        let mut module = Module::default();
        let id = module.memories.add_local(false, false, 1, None, None);
        let offset = ConstExpr::Value(Value::I32(1024));
        module.data.add(DataKind::Active { memory: id, offset }, memory);
        let mut says = FunctionBuilder::new(&mut module.types, &[], &[walrus::ValType::I32]);
        says.name(name.to_owned()).func_body().i32_const(7);
        let says = says.finish(Vec::new(), &mut module.funcs);
        module.exports.add("says", says);
        module
    }

    #[test]
    fn places_in_the_source_are_cleared_and_all_else_stays() {
        let words = |words: [u32; 4]| words.map(u32::to_le_bytes).concat();
        let [place, other] = [words([1024, 9, 12, 5]), words([1033, 5, 12, 5])];
        let memory = [b"src/it.rswords..".to_vec(), place, other.clone()].concat();
        let mut module = module(memory, "app::says");
        silence(&mut module);
        let cleared = [vec![0; 9], b"words..".to_vec(), vec![0; PLACE], other].concat();
        assert_eq!(module.data.iter().next().map(|data| &data.value), Some(&cleared));
        assert_eq!(first_instruction(&module), "Const");
    }

    #[test]
    fn what_begins_a_panic_stops() {
        let mut module = module(Vec::new(), "_RNvNtCsgXGp5Oqx2Ny_4core9panicking9panic_fmt");
        silence(&mut module);
        assert_eq!(first_instruction(&module), "Unreachable");
    }

    fn first_instruction(module: &Module) -> String {
        let function = module.funcs.iter_local().next().map(|(_, function)| function);
        let first = function.and_then(|function| function.block(function.entry_block()).instrs.first().cloned());
        let shown = first.map(|(instruction, _)| format!("{instruction:?}")).unwrap_or_default();
        shown.split('(').next().unwrap_or_default().to_owned()
    }
}
