//! Dots in rows.

use super::counted;

sentences! {
    /// How the dots stand.
    pub enum Words(reader) {
        /// Rows, all as long.
        Rows { rows: u8, columns: u8 } => {
            en: format!("Dots in {}, {} in each row.", counted(rows.into(), "row", "rows"), columns),
            es: format!("Puntos en {}, {} en cada fila.", counted(rows.into(), "fila", "filas"), columns),
        }
    }
}
