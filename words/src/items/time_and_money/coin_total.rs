//! What some coins are worth together.

use crate::parameters::{Choice, Label, Parameter};

/// Which coins come.
pub const COINS: Parameter = Parameter::one_of(
    "coins",
    Label { en: "Coins", es: "Monedas" },
    &[
        Choice::new("up_to_dimes", Label { en: "dimes, nickels, pennies", es: "de 10, 5 y 1 centavos" }),
        Choice::new("up_to_quarters", Label { en: "quarters too", es: "también de 25 centavos" }),
    ],
);
/// The most of each.
pub const EACH_TO: Parameter =
    Parameter::new("each_to", Label { en: "Most of each coin", es: "Máximo de cada moneda" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "How many cents are the coins worth in all?",
            es: "¿Cuántos centavos valen las monedas en total?",
        }
        /// A wrong way: coins counted.
        Counted => {
            en: "The coins were counted. Add up what each is worth.",
            es: "Se contaron las monedas. Suma lo que vale cada una.",
        }
        /// A wrong way: dimes and nickels exchanged.
        DimesForNickels => {
            en: "Dimes and nickels changed places. A dime is 10 cents, though it is smaller.",
            es: "Se confundieron las monedas de 10 y de 5. La de 10 centavos vale más, aunque es más pequeña.",
        }
        /// A wrong way: a quarter as twenty.
        QuartersAsTwenty => {
            en: "A quarter was counted as 20 cents. It is 25.",
            es: "La moneda de 25 centavos se contó como 20.",
        }
        /// A wrong way: a sort left out.
        LeftOut => {
            en: "One sort of coin was left out.",
            es: "Se dejó fuera un tipo de moneda.",
        }
    }
}
