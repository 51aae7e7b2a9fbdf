//! A clock face: where the hands point, not what time that is.

use super::counted;

sentences! {
    /// Where the hands point.
    pub enum Words(reader) {
        /// The short hand on a number.
        ShortAt { hour: u8 } => {
            en: format!("A clock. The short hand points to {hour}."),
            es: format!("Un reloj. La aguja corta señala el {hour}."),
        }
        /// The short hand between two numbers.
        ShortBetween { hour: u8, next: u8 } => {
            en: format!("A clock. The short hand is between {hour} and {next}."),
            es: format!("Un reloj. La aguja corta está entre el {hour} y el {next}."),
        }
        /// The long hand on a number.
        LongAt { number: u8 } => {
            en: format!("The long hand points to {number}."),
            es: format!("La aguja larga señala el {number}."),
        }
        /// The long hand on a small mark behind a number.
        LongPast { number: u8, past: u8 } => {
            en: format!("The long hand is {} past {number}.", counted(past.into(), "small mark", "small marks")),
            es: format!("La aguja larga está {} después del {number}.", counted(past.into(), "marca pequeña", "marcas pequeñas")),
        }
    }
}
