//! Sums of two small numbers.

use crate::{Reader, items::arithmetic::joined};

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// 0 more.
        PlusZero { number: i64 } => {
            en: format!("Adding 0 changes nothing: {number} + 0 = {number}"),
            es: format!("Sumar 0 no cambia nada: {number} + 0 = {number}"),
        }
        /// Twice the same number.
        Double { number: i64 } => {
            en: format!("This is a double: {number} + {number} = {}", 2 * number),
            es: format!("Es un doble: {number} + {number} = {}", 2 * number),
        }
        /// Counting on from the larger number.
        CountOn { from: i64, steps: i64 } => {
            en: format!("Start at {from} and count on {steps}: {}", onward(from, steps, reader)),
            es: format!("Empieza en {from} y cuenta {steps} más: {}", onward(from, steps, reader)),
        }
        /// Filling up the ten.
        MakeTen { large: i64, to_ten: i64, small: i64 } => {
            en: format!("{large} needs {to_ten} to make 10, and {} of the {small} are left.", small - to_ten),
            es: format!("A {large} le faltan {to_ten} para llegar a 10, y de los {small} quedan {}.", small - to_ten),
        }
        /// A wrong way: took away.
        Subtracted { large: i64, small: i64 } => {
            en: format!("{} is {large} − {small}. Here the numbers are added.", large - small),
            es: format!("{} es {large} − {small}. Aquí se suman los números.", large - small),
        }
        /// A wrong way: the start counted as the first step.
        CountedStart { large: i64 } => {
            en: format!("That is 1 too few. When counting on from {large}, the first number said is {}.", large + 1),
            es: format!("Falta 1. Al contar desde {large}, el primer número que se dice es {}.", large + 1),
        }
        /// A wrong way: one step too many.
        OneTooMany { large: i64, small: i64 } => {
            en: format!("That is 1 too many. Count just {small} from {large}."),
            es: format!("Sobra 1. Cuenta solo {small} desde {large}."),
        }
    }
}

/// The numbers behind one: `8, 9, 10`.
fn onward(from: i64, steps: i64, reader: Reader) -> String {
    joined(&(from + 1..=from + steps).collect::<Vec<_>>(), ", ", reader)
}
