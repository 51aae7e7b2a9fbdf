//! What models of equations say alike.

sentences! {
    /// The question.
    pub enum Solve(reader) {
        /// For one letter.
        Ask => {
            en: "Solve for x.",
            es: "Resuelve para x.",
        }
        /// The same, aloud.
        Speech { row: String } => {
            en: format!("Solve for x: {row}"),
            es: format!("Resuelve para x: {row}"),
        }
    }
}

sentences! {
    /// A step on both sides.
    pub enum Way(reader) {
        /// Adding a number.
        AddOnBothSides { by: i64 } => {
            en: format!("Add {} on both sides.", reader.whole(by)),
            es: format!("Suma {} en los dos lados.", reader.whole(by)),
        }
        /// Subtracting a number.
        SubtractOnBothSides { by: i64 } => {
            en: format!("Subtract {} on both sides.", reader.whole(by)),
            es: format!("Resta {} en los dos lados.", reader.whole(by)),
        }
        /// Multiplying by a number.
        MultiplyBothSides { by: i64 } => {
            en: format!("Multiply both sides by {}.", reader.whole(by)),
            es: format!("Multiplica los dos lados por {}.", reader.whole(by)),
        }
        /// Dividing by a number.
        DivideBothSides { by: i64 } => {
            en: format!("Divide both sides by {}.", reader.whole(by)),
            es: format!("Divide los dos lados entre {}.", reader.whole(by)),
        }
        /// Subtracting a term, with what follows.
        SubtractTerm { term: String, row: String } => {
            en: format!("Subtract {term} on both sides: {row}"),
            es: format!("Resta {term} en los dos lados: {row}"),
        }
        /// Any step, with what follows.
        Follows { row: String } => {
            en: format!("That leaves {row}"),
            es: format!("Queda {row}"),
        }
        /// Multiplying out, with what follows.
        MultiplyOut { row: String } => {
            en: format!("Multiply out: {row}"),
            es: format!("Multiplica el paréntesis: {row}"),
        }
        /// The value of a letter.
        Solution { letter: char, shown: String } => {
            en: format!("So {letter} = {shown}"),
            es: format!("Así que {letter} = {shown}"),
        }
    }
}
