//! A quantity in another unit.

use super::unit::Unit;
use crate::{
    Locale,
    items::decimals::number::Decimal,
    parameters::{Choice, Label, Parameter},
};

/// To which unit.
pub const TO_UNIT: Parameter = Parameter::one_of(
    "to_unit",
    Label { en: "Converted to", es: "Se convierte a" },
    &[
        Choice::new("smaller", Label { en: "the smaller unit", es: "la unidad menor" }),
        Choice::new("larger", Label { en: "the larger unit", es: "la unidad mayor" }),
    ],
);

sentences! {
    /// What models of conversions say.
    pub enum Words(reader) {
        /// The question, aloud.
        Speech { amount: Decimal, from: Unit, to: Unit } => {
            en: format!("How many {} are there in {}?", to.many(Locale::En), from.of(amount, reader)),
            es: format!("¿Cuánto {} {} en {}?", if amount.is_one() { "es" } else { "son" }, from.of(amount, reader), to.many(Locale::Es)),
        }
        /// How many of the smaller make one of the larger.
        Factor { larger: Unit, smaller: Unit, factor: i64 } => {
            en: format!("1 {} = {} {}", larger.symbol(reader.locale), reader.whole(factor), smaller.symbol(reader.locale)),
            es: format!("1 {} = {} {}", larger.symbol(reader.locale), reader.whole(factor), smaller.symbol(reader.locale)),
        }
        /// To the smaller unit.
        Multiply { amount: Decimal, factor: i64, result: Decimal } => {
            en: format!("A smaller unit needs a larger number: {} × {} = {}", amount.written(reader), reader.whole(factor), result.written(reader)),
            es: format!("Una unidad menor necesita un número mayor: {} × {} = {}", amount.written(reader), reader.whole(factor), result.written(reader)),
        }
        /// To the larger unit.
        Divide { amount: Decimal, factor: i64, result: Decimal } => {
            en: format!("A larger unit needs a smaller number: {} ÷ {} = {}", amount.written(reader), reader.whole(factor), result.written(reader)),
            es: format!("Una unidad mayor necesita un número menor: {} ÷ {} = {}", amount.written(reader), reader.whole(factor), result.written(reader)),
        }
        /// A wrong way: the other operation.
        OtherOperation => {
            en: "Multiplied where it should be divided, or the other way round. A smaller unit needs a larger number.",
            es: "Se multiplicó donde había que dividir, o al revés. Una unidad menor necesita un número mayor.",
        }
        /// A wrong way: another factor.
        OtherFactor { larger: Unit, smaller: Unit, factor: i64 } => {
            en: format!("Another number was used. 1 {} is {} {}.", larger.symbol(reader.locale), reader.whole(factor), smaller.symbol(reader.locale)),
            es: format!("Se usó otro número. 1 {} son {} {}.", larger.symbol(reader.locale), reader.whole(factor), smaller.symbol(reader.locale)),
        }
        /// A wrong way: the number kept.
        Kept => {
            en: "The number stayed as it was. The other unit has another size, so the number changes.",
            es: "El número quedó como estaba. La otra unidad tiene otro tamaño, así que el número cambia.",
        }
    }
}
