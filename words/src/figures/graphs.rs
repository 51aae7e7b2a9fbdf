//! Graphs: what they are of, and each value with its name.

use crate::Reader;

sentences! {
    /// What a graph shows.
    pub enum Words(reader) {
        /// Bars.
        Bars { title: String, values: Vec<(String, i64)> } => {
            en: format!("Bar graph, {title}: {}.", named(&values, reader)),
            es: format!("Gráfica de barras, {title}: {}.", named(&values, reader)),
        }
        /// Points joined by lines.
        Points { title: String, values: Vec<(String, i64)> } => {
            en: format!("Line graph, {title}: {}.", named(&values, reader)),
            es: format!("Gráfica de líneas, {title}: {}.", named(&values, reader)),
        }
        /// Marks above numbers.
        Counts { title: String, values: Vec<(String, i64)> } => {
            en: format!("Line plot, {title}. Marks above each number: {}.", named(&values, reader)),
            es: format!("Diagrama de puntos, {title}. Marcas sobre cada número: {}.", named(&values, reader)),
        }
    }
}

fn named(values: &[(String, i64)], reader: Reader) -> String {
    let each: Vec<String> = values.iter().map(|(name, value)| format!("{name}: {}", reader.whole(*value))).collect();
    each.join("; ")
}
