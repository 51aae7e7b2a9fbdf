//! Two equations of which one or both are multiplied before they are added.

use crate::parameters::{Label, Parameter};

/// The largest number before a letter.
pub const BEFORE_TO: Parameter = Parameter::new(
    "before_to",
    Label { en: "Largest number before a letter", es: "Número más grande delante de una letra" },
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question where solutions are fractions.
        Ask => {
            en: "Solve both equations together. Write the solution as (x, y), with a fraction where it is needed.",
            es: "Resuelve las dos ecuaciones juntas. Escribe la solución como (x, y), con una fracción donde haga falta.",
        }
        /// The same, aloud.
        Speech { first: String, second: String } => {
            en: format!("Solve both equations together: {first}, and {second}. Write x first, then y, with a fraction where it is needed."),
            es: format!("Resuelve las dos ecuaciones juntas: {first}, y {second}. Escribe primero x y luego y, con una fracción donde haga falta."),
        }
        /// What the first equation is multiplied by.
        MultiplyFirst { letter: char, first: i64 } => {
            en: format!("To let {letter} drop out, multiply both sides of the first equation by {first}."),
            es: format!("Para que desaparezca {letter}, multiplica por {first} los dos lados de la primera ecuación."),
        }
        /// What the second equation is multiplied by.
        MultiplySecond { letter: char, second: i64 } => {
            en: format!("To let {letter} drop out, multiply both sides of the second equation by {second}."),
            es: format!("Para que desaparezca {letter}, multiplica por {second} los dos lados de la segunda ecuación."),
        }
        /// What both equations are multiplied by.
        MultiplyBoth { letter: char, first: i64, second: i64 } => {
            en: format!("To let {letter} drop out, multiply both sides of the first equation by {first} and of the second by {second}."),
            es: format!("Para que desaparezca {letter}, multiplica los dos lados de la primera ecuación por {first} y los de la segunda por {second}."),
        }
        /// What the equations are then.
        Multiplied { first: String, second: String } => {
            en: format!("Now they are {first} and {second}."),
            es: format!("Ahora son {first} y {second}."),
        }
        /// Both equations subtracted.
        SubtractThem { letter: char } => {
            en: format!("The terms with {letter} are the same: subtract the second equation from the first."),
            es: format!("Los términos con {letter} son iguales: resta la segunda ecuación de la primera."),
        }
        /// Both equations added.
        AddThem { letter: char } => {
            en: format!("The terms with {letter} are opposites: add both equations."),
            es: format!("Los términos con {letter} son opuestos: suma las dos ecuaciones."),
        }
        /// The other letter.
        PutIn { found: char, letter: char, shown: String } => {
            en: format!("Put that in the place of {found} in one of the equations: {letter} = {shown}"),
            es: format!("Ponlo en el lugar de {found} en una de las ecuaciones: {letter} = {shown}"),
        }
        /// A wrong way: the right side left as it was.
        BothSides => {
            en: "An equation is multiplied on both sides: the number behind the equals sign too.",
            es: "Una ecuación se multiplica en los dos lados: también el número tras el signo igual.",
        }
    }
}
