//! Base-ten blocks.

use super::{counted, listed};
use crate::Locale;

sentences! {
    /// Which blocks there are.
    pub enum Words(reader) {
        /// So many of each sort.
        Blocks { hundreds: u8, tens: u8, ones: u8 } => {
            en: format!("Base-ten blocks: {}.", listed(&[
                counted(hundreds.into(), "flat of a hundred", "flats of a hundred"),
                counted(tens.into(), "rod of ten", "rods of ten"),
                counted(ones.into(), "single cube", "single cubes"),
            ], Locale::En)),
            es: format!("Bloques de base diez: {}.", listed(&[
                counted(hundreds.into(), "placa de cien", "placas de cien"),
                counted(tens.into(), "barra de diez", "barras de diez"),
                counted(ones.into(), "cubo suelto", "cubos sueltos"),
            ], Locale::Es)),
        }
    }
}
