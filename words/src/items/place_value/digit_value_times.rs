//! A digit's value against that of the same digit further right.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: i64, digit: u8 } => {
            en: format!("In {}, the first {digit} is worth how many times the second {digit}?", reader.whole(number)),
            es: format!("En {}, ¿cuántas veces vale el primer {digit} lo que vale el segundo {digit}?", reader.whole(number)),
        }
        /// One place apart.
        OnePlace => {
            en: "The first one is 1 place further left. A place is worth 10 times the one on its right, so the answer is 10",
            es: "El primero está 1 lugar más a la izquierda. Un lugar vale 10 veces el de su derecha: 10",
        }
        /// Several places apart.
        Places { places: u8, times: i64 } => {
            en: format!(
                "The first one is {places} places further left. Each place is worth 10 times the one on its right: {} = {}",
                tens(places, " × "), reader.whole(times),
            ),
            es: format!(
                "El primero está {places} lugares más a la izquierda. Cada lugar vale 10 veces el de su derecha: {} = {}",
                tens(places, " × "), reader.whole(times),
            ),
        }
        /// A wrong way: ten, whatever the distance.
        AlwaysTen { places: u8 } => {
            en: format!("10 times is for 1 place. Here the digits are {places} places apart."),
            es: format!("10 veces es para 1 lugar. Aquí las cifras están a {places} lugares."),
        }
        /// A wrong way: ten for each place, added.
        TenTimesPlaces { places: u8 } => {
            en: format!("Each place multiplies by 10 again: {}, not {}.", tens(places, " × "), tens(places, " + ")),
            es: format!("Cada lugar multiplica otra vez por 10: {}, no {}.", tens(places, " × "), tens(places, " + ")),
        }
        /// A wrong way: 1, as the places are counted.
        CountedOnePlace => {
            en: "1 is how many places apart they are. One place is worth 10 times as much.",
            es: "1 es a cuántos lugares están. Un lugar vale 10 veces más.",
        }
        /// A wrong way: the number of places itself.
        CountedPlaces { places: u8 } => {
            en: format!("{places} is how many places apart they are. Each place multiplies by 10."),
            es: format!("{places} es a cuántos lugares están. Cada lugar multiplica por 10."),
        }
    }
}

/// Ten so many times over.
fn tens(places: u8, sign: &str) -> String {
    vec!["10"; usize::from(places)].join(sign)
}
