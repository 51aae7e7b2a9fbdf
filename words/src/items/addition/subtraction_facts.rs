//! Differences that undo a sum of two small numbers.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// 0 less.
        LessZero { number: i64 } => {
            en: format!("Taking away 0 changes nothing: {number} − 0 = {number}"),
            es: format!("Quitar 0 no cambia nada: {number} − 0 = {number}"),
        }
        /// Back to ten first.
        BackToTen { whole: i64, beyond: i64, taken: i64 } => {
            en: format!("Take {beyond} first: {whole} − {beyond} = 10. Of the {taken}, {} are still to be taken.", taken - beyond),
            es: format!("Quita primero {beyond}: {whole} − {beyond} = 10. De los {taken} faltan por quitar {}.", taken - beyond),
        }
        /// The sum that it undoes.
        ThinkOfSum { taken: i64, left: i64, whole: i64 } => {
            en: format!("Think of the sum: {taken} + {left} = {whole}"),
            es: format!("Piensa en la suma: {taken} + {left} = {whole}"),
        }
        /// A wrong way: added.
        Added { whole: i64, taken: i64 } => {
            en: format!("{} is {whole} + {taken}. Here {taken} is taken away.", whole + taken),
            es: format!("{} es {whole} + {taken}. Aquí se quita {taken}.", whole + taken),
        }
        /// A wrong way: the start counted as the first step.
        CountedStart { whole: i64 } => {
            en: format!("That is 1 too many. When counting back from {whole}, the first number said is {}.", whole - 1),
            es: format!("Sobra 1. Al contar hacia atrás desde {whole}, el primer número que se dice es {}.", whole - 1),
        }
        /// A wrong way: one step too far.
        OneTooFar { whole: i64, taken: i64 } => {
            en: format!("That is 1 too few. Count back just {taken} from {whole}."),
            es: format!("Falta 1. Cuenta hacia atrás solo {taken} desde {whole}."),
        }
        /// A wrong way: the smaller digit from the larger.
        SmallerFromLarger { whole: i64, taken: i64, ones: i64 } => {
            en: format!("{} is {taken} − {ones}. It is {taken} that is taken from {whole}, not the other way round.", taken - ones),
            es: format!("{} es {taken} − {ones}. Es {taken} lo que se quita de {whole}, no al revés.", taken - ones),
        }
    }
}
