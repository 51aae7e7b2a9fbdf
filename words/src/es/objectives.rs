//! What objectives are called, what they mean, and what it takes to show them.

use crate::{
    Reader,
    objectives::{Catalogued, Objective, minutes_and_seconds},
};

pub(crate) fn say(key: &Objective, _reader: Reader) -> String {
    match *key {
        Objective::Statement(known) => statement(known).to_owned(),
        Objective::ICan(known) => i_can(known).to_owned(),
        Objective::Short(known) => short(known).to_owned(),
        Objective::Meaning(known) => meaning(known).to_owned(),
        Objective::Takes { required, of, limit: Some(limit) } => {
            format!("{required} de {of} bien en {}", length(limit))
        }
        Objective::Takes { required, of, limit: None } => format!("{required} de {of} bien, sin reloj"),
        Objective::TakesShort { required, of, limit: Some(limit) } => {
            format!("{required} de {of} en {}", length(limit))
        }
        Objective::TakesShort { required, of, limit: None } => format!("{required} de {of}, sin reloj"),
    }
}

/// `2 minutos`, `1:30 minutos`, `45 segundos`.
pub(crate) fn length(millis: u64) -> String {
    match minutes_and_seconds(millis) {
        (0, 1) => "1 segundo".to_owned(),
        (0, seconds) => format!("{seconds} segundos"),
        (1, 0) => "1 minuto".to_owned(),
        (minutes, 0) => format!("{minutes} minutos"),
        (minutes, seconds) => format!("{minutes}:{seconds:02} minutos"),
    }
}

const fn statement(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "Multiplicar dos números de una cifra",
        Catalogued::MultiplyThreeDigit => "Multiplicar dos números de tres cifras",
        Catalogued::RoundToNearestTen => "Redondear números de tres cifras a la decena más cercana",
        Catalogued::DigitValueTimes => "Decir cuántas veces más vale una cifra en otro lugar",
        Catalogued::MultiplicationComparison => "Leer un producto como «tantas veces»",
    }
}

const fn i_can(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "Sé multiplicar dos números de una cifra.",
        Catalogued::MultiplyThreeDigit => "Sé multiplicar dos números de tres cifras.",
        Catalogued::RoundToNearestTen => "Sé redondear números de tres cifras a la decena más cercana.",
        Catalogued::DigitValueTimes => "Sé decir cuántas veces más vale una cifra en otro lugar.",
        Catalogued::MultiplicationComparison => "Sé leer un producto como «tantas veces».",
    }
}

const fn short(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "los productos de una cifra",
        Catalogued::MultiplyThreeDigit => "los productos de tres cifras",
        Catalogued::RoundToNearestTen => "redondear a la decena",
        Catalogued::DigitValueTimes => "lo que vale cada cifra",
        Catalogued::MultiplicationComparison => "tantas veces",
    }
}

const fn meaning(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "Sabes los productos de los números del 0 al 9, o los encuentras enseguida.",
        Catalogued::MultiplyThreeDigit => {
            "Multiplicas dos números de tres cifras, en papel o mentalmente, y escribes el producto."
        }
        Catalogued::RoundToNearestTen => {
            "Encuentras la decena más cercana a un número. Si está justo en medio, se redondea hacia arriba."
        }
        Catalogued::DigitValueTimes => {
            "La misma cifra vale más cuanto más a la izquierda está. Dices cuántas veces más."
        }
        Catalogued::MultiplicationComparison => "Ves en 35 = 5 × 7 que 35 es 5 veces 7.",
    }
}
