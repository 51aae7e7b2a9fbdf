//! Dots in rows.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "How many dots are there in all?",
            es: "¿Cuántos puntos hay en total?",
        }
        /// Counting a row at a time.
        RowByRow { counted: String } => {
            en: format!("Count a row at a time: {counted}."),
            es: format!("Cuenta fila por fila: {counted}."),
        }
        /// A wrong way: rows and columns added.
        Added => {
            en: "The number of rows and the dots in one row were added. Every row has that many dots.",
            es: "Se sumaron el número de filas y los puntos de una. Cada fila tiene esos puntos.",
        }
        /// A wrong way: a row forgotten.
        MissedRow => {
            en: "A row is missing.",
            es: "Falta una fila.",
        }
        /// A wrong way: the dots of the edge alone.
        EdgeOnly => {
            en: "Those are the dots around the edge. The ones inside count too.",
            es: "Esos son los puntos del borde. Los de dentro también cuentan.",
        }
    }
}
