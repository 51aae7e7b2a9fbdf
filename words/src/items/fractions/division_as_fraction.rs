//! Sharing whole things so that each gets a fraction.

/// What is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Pizzas among friends.
    Pizzas,
    /// A ribbon, cut.
    Ribbon,
    /// Juice into jugs.
    Juice,
    /// Clay among children.
    Clay,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text.
        Tell { story: Story, things: i64, by: i64 } => {
            en: match story {
                Story::Pizzas => format!("{by} friends share {things} pizzas equally. How many pizzas does each get? Write a fraction."),
                Story::Ribbon => format!("A ribbon is {things} meters long. It is cut into {by} equal pieces. How many meters long is each piece? Write a fraction."),
                Story::Juice => format!("{things} liters of juice fill {by} jugs equally. How many liters are in each jug? Write a fraction."),
                Story::Clay => format!("{by} children share {things} kilograms of clay equally. How many kilograms does each get? Write a fraction."),
            },
            es: match story {
                Story::Pizzas => format!("{by} amigos reparten {things} pizzas por igual. ¿Cuántas pizzas recibe cada uno? Escribe una fracción."),
                Story::Ribbon => format!("Una cinta mide {things} metros. Se corta en {by} trozos iguales. ¿Cuántos metros mide cada trozo? Escribe una fracción."),
                Story::Juice => format!("Con {things} litros de jugo se llenan {by} jarras por igual. ¿Cuántos litros hay en cada jarra? Escribe una fracción."),
                Story::Clay => format!("{by} niños reparten {things} kilogramos de arcilla por igual. ¿Cuántos kilogramos recibe cada uno? Escribe una fracción."),
            },
        }
        /// A share of each thing.
        EachGets { story: Story, things: i64, by: i64 } => {
            en: match story {
                Story::Pizzas => format!("Each friend gets 1/{by} of each of the {things} pizzas."),
                Story::Ribbon => format!("Each piece gets 1/{by} of each of the {things} meters."),
                Story::Juice => format!("Each jug gets 1/{by} of each of the {things} liters."),
                Story::Clay => format!("Each child gets 1/{by} of each of the {things} kilograms."),
            },
            es: match story {
                Story::Pizzas => format!("Cada amigo recibe 1/{by} de cada una de las {things} pizzas."),
                Story::Ribbon => format!("A cada trozo le toca 1/{by} de cada uno de los {things} metros."),
                Story::Juice => format!("A cada jarra le toca 1/{by} de cada uno de los {things} litros."),
                Story::Clay => format!("Cada niño recibe 1/{by} de cada uno de los {things} kilogramos."),
            },
        }
        /// The quotient.
        Quotient { things: i64, by: i64 } => {
            en: format!("{things} ÷ {by} = {things}/{by}"),
            es: format!("{things} ÷ {by} = {things}/{by}"),
        }
        /// A wrong way: upside down.
        TurnedOver { things: i64 } => {
            en: format!("That is upside down. The {things} are shared, so they go above."),
            es: format!("Está al revés. Lo que se reparte es {things}, así que va arriba."),
        }
        /// A wrong way: a share of one thing.
        OfOne { things: i64 } => {
            en: format!("That is a share of 1. There are {things}."),
            es: format!("Eso es una parte de 1. Hay {things}."),
        }
        /// A wrong way: the rest left out.
        WholePart => {
            en: "What is left over is shared too.",
            es: "Lo que sobra también se reparte.",
        }
    }
}
