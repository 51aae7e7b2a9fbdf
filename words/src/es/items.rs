//! What item models say.

use crate::{
    Reader,
    items::{Misconception, Question, Speech, Step, counted, joined},
};

pub(crate) fn question(key: &Question, reader: Reader) -> String {
    let n = |number: i64| reader.numbers.whole(number);
    match *key {
        Question::TimesAsMany { product, of } => format!("¿Cuántas veces {} es {}?", n(of), n(product)),
        Question::RoundToTen { number } => format!("Redondea {} a la decena más cercana.", n(number)),
        Question::DigitValueTimes { number, digit } => {
            format!("En {}, ¿cuántas veces vale el primer {digit} lo que vale el segundo {digit}?", n(number))
        }
    }
}

pub(crate) fn speech(key: &Speech, reader: Reader) -> String {
    match *key {
        Speech::Product { a, b } => format!("¿Cuánto es {a} por {b}?"),
        Speech::Comparison { product, times, of } => {
            format!("{product} es igual a {times} por {of}. ¿Cuántas veces {of} es {product}?")
        }
        Speech::RoundToTen { number } => question(&Question::RoundToTen { number }, reader),
        Speech::DigitValueTimes { number, digit } => question(&Question::DigitValueTimes { number, digit }, reader),
    }
}

pub(crate) fn step(key: &Step, reader: Reader) -> String {
    let n = |number: i64| reader.numbers.whole(number);
    match key {
        Step::TimesZero { factor } => format!("0 grupos de {} no son nada: 0 × {} = 0", n(*factor), n(*factor)),
        Step::TimesOne { factor } => {
            format!("1 grupo de {} es solo {}: 1 × {} = {}", n(*factor), n(*factor), n(*factor), n(*factor))
        }
        Step::CountBy { step, times } => {
            let row = counted(*step, *times, reader);
            format!("Cuenta de {} en {}, {} veces: {row}", n(*step), n(*step), n(*times))
        }
        Step::Product { a, b } => format!("{} × {} = {}", n(*a), n(*b), n(a * b)),
        Step::Sum { parts } => format!("{} = {}", joined(parts, " + ", reader), n(parts.iter().sum())),
        Step::TimesAsMany { product, of, times } => {
            let (product, of, times) = (n(*product), n(*of), n(*times));
            format!("{product} son {times} grupos de {of}. El número de grupos es la respuesta: {times}")
        }
        Step::Between { number, low, high } => format!("{} está entre {} y {}.", n(*number), n(*low), n(*high)),
        Step::RoundByOnes { ones, rounded } if *ones < 5 => {
            format!("La cifra de las unidades es {ones}, menor que 5, así que se redondea hacia abajo: {}", n(*rounded))
        }
        Step::RoundByOnes { ones: 5, rounded } => {
            format!("La cifra de las unidades es 5, y el 5 se redondea hacia arriba: {}", n(*rounded))
        }
        Step::RoundByOnes { ones, rounded } => {
            format!(
                "La cifra de las unidades es {ones}, mayor que 5, así que se redondea hacia arriba: {}",
                n(*rounded)
            )
        }
        Step::PlacesApart { places: 1, times } => {
            format!(
                "El primero está 1 lugar más a la izquierda. Un lugar vale 10 veces el de su derecha: {}",
                n(*times)
            )
        }
        Step::PlacesApart { places, times } => {
            let tens = vec!["10"; usize::from(*places)].join(" × ");
            format!(
                "El primero está {places} lugares más a la izquierda. Cada lugar vale 10 veces el de su derecha: {tens} = {}",
                n(*times)
            )
        }
    }
}

pub(crate) fn misconception(key: &Misconception, reader: Reader) -> String {
    let n = |number: i64| reader.numbers.whole(number);
    match *key {
        Misconception::NextInTable { a, b } => {
            format!("{} es {} × {}, el de al lado en la tabla.", n(a * b), n(a), n(b))
        }
        Misconception::AddedFactors { a, b } => format!("{} es {} + {}. Aquí se multiplica.", n(a + b), n(a), n(b)),
        Misconception::ZeroAsOne { factor } => format!("{} es 1 × {}. Con 0 grupos no hay nada.", n(factor), n(factor)),
        Misconception::DifferenceForRatio { product, of } => {
            format!("{} es cuánto más es {} que {}. Aquí se pregunta cuántas veces.", n(product - of), n(product), n(of))
        }
        Misconception::OtherFactor { of } => format!("{} hay en cada grupo. Se pregunta cuántos grupos.", n(of)),
        Misconception::PartsNotShifted => {
            "Todas las cifras se tomaron como unidades. Pero una cifra en el lugar de las decenas son decenas, y en el de las centenas, centenas.".to_owned()
        }
        Misconception::LeftOutPart { a, b } => format!("Falta la parte {} × {}.", n(a), n(b)),
        Misconception::FiveRoundedDown => "El 5 está justo en medio y se redondea hacia arriba.".to_owned(),
        Misconception::RoundedOtherWay { ones } if ones < 5 => {
            format!("La cifra de las unidades es {ones}: se redondea hacia abajo.")
        }
        Misconception::RoundedOtherWay { ones } => {
            format!("La cifra de las unidades es {ones}: se redondea hacia arriba.")
        }
        Misconception::RoundedToHundred => "Esa es la centena más cercana. Se pide la decena más cercana.".to_owned(),
        Misconception::NotRounded => "Ese es el mismo número. Un número redondeado termina en 0.".to_owned(),
        Misconception::AlwaysTen { places } => {
            format!("10 veces es para 1 lugar. Aquí las cifras están a {places} lugares.")
        }
        Misconception::TenTimesPlaces { places } => {
            let tens = |sign: &str| vec!["10"; usize::from(places)].join(sign);
            format!("Cada lugar multiplica otra vez por 10: {}, no {}.", tens(" × "), tens(" + "))
        }
        Misconception::CountedPlaces { places: 1 } => {
            "1 es a cuántos lugares están. Un lugar vale 10 veces más.".to_owned()
        }
        Misconception::CountedPlaces { places } => {
            format!("{places} es a cuántos lugares están. Cada lugar multiplica por 10.")
        }
    }
}
