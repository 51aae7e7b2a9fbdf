//! Prices that go up or down by a percent.

use crate::parameters::{Choice, Label, Parameter};

/// Which way prices go.
pub const CHANGE: Parameter = Parameter::one_of(
    "change",
    Label { en: "The price goes", es: "El precio" },
    &[
        Choice::new("decrease", Label { en: "down", es: "baja" }),
        Choice::new("increase", Label { en: "up", es: "sube" }),
    ],
);

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// A jacket at a discount.
    Discount,
    /// A ticket that is cheaper for children.
    Ticket,
    /// A bike whose price goes down.
    Sale,
    /// A dinner with a tip.
    Tip,
    /// A table with a tax.
    Tax,
    /// A lamp that is sold for more.
    Markup,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text.
        Tell { story: Story, percent: i64, price: i64 } => {
            en: {
                let price = reader.whole(price);
                match story {
                    Story::Discount => format!("A jacket costs ${price}. It is {percent}% off. How many dollars does it cost now?"),
                    Story::Ticket => format!("A ticket costs ${price}. Children pay {percent}% less. How many dollars does a child pay?"),
                    Story::Sale => format!("A bike was ${price}. Its price went down by {percent}%. How many dollars is it now?"),
                    Story::Tip => format!("A dinner costs ${price}. Ana adds a tip of {percent}%. How many dollars does she pay in all?"),
                    Story::Tax => format!("A table costs ${price} before a tax of {percent}%. How many dollars does it cost with the tax?"),
                    Story::Markup => format!("A store buys a lamp for ${price} and sells it for {percent}% more. For how many dollars does it sell the lamp?"),
                }
            },
            es: {
                let price = reader.whole(price);
                match story {
                    Story::Discount => format!("Una chaqueta cuesta ${price}. Tiene un {percent}% de descuento. ¿Cuántos dólares cuesta ahora?"),
                    Story::Ticket => format!("Una entrada cuesta ${price}. Los niños pagan un {percent}% menos. ¿Cuántos dólares paga un niño?"),
                    Story::Sale => format!("Una bicicleta costaba ${price}. Su precio bajó un {percent}%. ¿Cuántos dólares cuesta ahora?"),
                    Story::Tip => format!("Una cena cuesta ${price}. Ana añade una propina del {percent}%. ¿Cuántos dólares paga en total?"),
                    Story::Tax => format!("Una mesa cuesta ${price} antes de un impuesto del {percent}%. ¿Cuántos dólares cuesta con el impuesto?"),
                    Story::Markup => format!("Una tienda compra una lámpara por ${price} y la vende por un {percent}% más. ¿Por cuántos dólares la vende?"),
                }
            },
        }
        /// The percent of the price.
        PartIs { percent: i64, price: i64, part: i64 } => {
            en: format!("{percent}% of {} is {}.", reader.whole(price), reader.whole(part)),
            es: format!("{percent}% de {} es {}.", reader.whole(price), reader.whole(part)),
        }
        /// Taken off.
        Less { price: i64, part: i64 } => {
            en: format!("Take it off: {} − {} = {}", reader.whole(price), reader.whole(part), reader.whole(price - part)),
            es: format!("Quítalo: {} − {} = {}", reader.whole(price), reader.whole(part), reader.whole(price - part)),
        }
        /// Added.
        More { price: i64, part: i64 } => {
            en: format!("Add it: {} + {} = {}", reader.whole(price), reader.whole(part), reader.whole(price + part)),
            es: format!("Súmalo: {} + {} = {}", reader.whole(price), reader.whole(part), reader.whole(price + part)),
        }
        /// A wrong way: the change alone.
        PartAlone => {
            en: "That is how much the price changes. The question asks for the new price.",
            es: "Eso es lo que cambia el precio. La pregunta pide el precio nuevo.",
        }
        /// A wrong way: the other direction.
        OtherDirection => {
            en: "The price went the other way.",
            es: "El precio fue en la otra dirección.",
        }
        /// A wrong way: percents taken for dollars.
        AsDollars => {
            en: "The percent was taken for dollars. Find that percent of the price first.",
            es: "El porcentaje se tomó como dólares. Halla primero ese porcentaje del precio.",
        }
    }
}
