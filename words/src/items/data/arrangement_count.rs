//! In how many ways.

use crate::parameters::{Choice, Label, Parameter};

/// What is counted.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "What is counted", es: "Qué se cuenta" },
    &[
        Choice::new("orders", Label { en: "rows of different things", es: "filas de cosas distintas" }),
        Choice::new("alike", Label { en: "rows with things that are alike", es: "filas con cosas iguales" }),
        Choice::new("choices", Label { en: "choices", es: "elecciones" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        AskAll { children: i64 } => {
            en: format!("In how many different orders can {children} children stand in a row?"),
            es: format!("¿En cuántos órdenes distintos pueden ponerse {children} niños en fila?"),
        }
        /// The question.
        AskSome { children: i64, chairs: i64 } => {
            en: format!("There are {children} children and {chairs} chairs in a row. In how many different ways can the chairs be filled, each by a single child?"),
            es: format!("Hay {children} niños y {chairs} sillas en fila. ¿De cuántas maneras distintas se pueden ocupar las sillas, un niño en cada una?"),
        }
        /// The question.
        AskTwoColors { red: i64, blue: i64 } => {
            en: format!("In how many different orders can {} and {} hang in a row? Flags of a color are alike.", flags(red, "red"), flags(blue, "blue")),
            es: format!("¿En cuántos órdenes distintos pueden colgar en fila {} y {}? Las de un color son iguales.", banderas(red, "roja"), banderas(blue, "azul")),
        }
        /// The question.
        AskThreeColors { red: i64, blue: i64, green: i64 } => {
            en: format!("In how many different orders can {}, {} and {} hang in a row? Flags of a color are alike.", flags(red, "red"), flags(blue, "blue"), flags(green, "green")),
            es: format!("¿En cuántos órdenes distintos pueden colgar en fila {}, {} y {}? Las de un color son iguales.", banderas(red, "roja"), banderas(blue, "azul"), banderas(green, "verde")),
        }
        /// The question.
        AskChoice { all: i64, chosen: i64 } => {
            en: format!("In how many different ways can a team of {chosen} be chosen from {all} players?"),
            es: format!("¿De cuántas maneras distintas se puede elegir un equipo de {chosen} entre {all} jugadores?"),
        }
        /// How orders are counted.
        OneLessEachTime { first: i64, times: i64 } => {
            en: format!("For the first place there are {first} possibilities, and for every next one fewer: multiply {times} numbers, each one less than the one before."),
            es: format!("Para el primer lugar hay {first} posibilidades, y para cada siguiente una menos: multiplica {times} números, cada uno uno menos que el anterior."),
        }
        /// How alike things are counted.
        DivideByAlike { all: i64 } => {
            en: format!("Count the orders of {all} different flags, and divide by the orders of the flags of each color, which look the same."),
            es: format!("Cuenta los órdenes de {all} banderas distintas, y divide entre los órdenes de las banderas de cada color, que se ven iguales."),
        }
        /// How choices are counted.
        DivideByOrders { orders: i64, chosen: i64 } => {
            en: format!("Count the orders in which {chosen} can be called, and divide by {}: so often each team is called.", reader.whole(orders)),
            es: format!("Cuenta los órdenes en que se puede llamar a {chosen}, y divide entre {}: tantas veces se llama a cada equipo.", reader.whole(orders)),
        }
    }
}

fn flags(count: i64, color: &str) -> String {
    format!("{count} {color} flag{}", if count == 1 { "" } else { "s" })
}

fn banderas(count: i64, color: &str) -> String {
    match (count, color) {
        (1, _) => format!("1 bandera {color}"),
        (_, "azul") => format!("{count} banderas azules"),
        _ => format!("{count} banderas {color}s"),
    }
}
