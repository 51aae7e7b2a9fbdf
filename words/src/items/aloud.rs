//! A row of mathematics for a voice: what is said for each sign.

sentences! {
    /// What is said for a piece.
    pub enum Aloud(reader) {
        /// Between two numbers that are added.
        Plus => { en: "plus", es: "más" }
        /// Between two numbers of which the second is taken away, and before a letter.
        Minus => { en: "minus", es: "menos" }
        /// Between two factors.
        Times => { en: "times", es: "por" }
        /// Between a dividend and its divisor.
        Over => { en: "divided by", es: "entre" }
        /// Between equal sides.
        Equals => { en: "equals", es: "es igual a" }
        /// Between a smaller and a larger side.
        Less => { en: "is less than", es: "es menor que" }
        /// Between a larger and a smaller side.
        Greater => { en: "is greater than", es: "es mayor que" }
        /// Smaller or equal.
        AtMost => { en: "is less than or equal to", es: "es menor o igual que" }
        /// Greater or equal.
        AtLeast => { en: "is greater than or equal to", es: "es mayor o igual que" }
        /// Where the answer goes.
        Blank => { en: "blank", es: "espacio" }
        /// Part of a hundred.
        Percent => { en: "percent", es: "por ciento" }
        /// A quotient written with a line.
        Fraction { over: String, under: String } => {
            en: format!("{over} over {under}"),
            es: format!("{over} sobre {under}"),
        }
        /// The second power.
        Squared { base: String } => {
            en: format!("{base} squared"),
            es: format!("{base} al cuadrado"),
        }
        /// The third power.
        Cubed { base: String } => {
            en: format!("{base} cubed"),
            es: format!("{base} al cubo"),
        }
        /// Any other power.
        Power { base: String, exponent: String } => {
            en: format!("{base} to the power of {exponent}"),
            es: format!("{base} elevado a {exponent}"),
        }
        /// A square root.
        Root { of: String } => {
            en: format!("the square root of {of}"),
            es: format!("la raíz cuadrada de {of}"),
        }
        /// A cube root.
        CubeRoot { of: String } => {
            en: format!("the cube root of {of}"),
            es: format!("la raíz cúbica de {of}"),
        }
        /// In parentheses.
        Group { inside: String } => {
            en: format!("open parenthesis {inside} close parenthesis"),
            es: format!("abre paréntesis {inside} cierra paréntesis"),
        }
        /// Between bars.
        Absolute { inside: String } => {
            en: format!("the absolute value of {inside}"),
            es: format!("el valor absoluto de {inside}"),
        }
        /// A mixed number.
        Mixed { whole: String, over: String, under: String } => {
            en: format!("{whole} and {over} over {under}"),
            es: format!("{whole} y {over} sobre {under}"),
        }
    }
}

sentences! {
    /// A row as a question.
    pub enum AskAloud(reader) {
        /// What a calculation makes.
        Value { row: String } => {
            en: format!("What is {row}?"),
            es: format!("¿Cuánto es {row}?"),
        }
    }
}
