//! The number at a point of a line to both sides of zero.

use crate::figures::counted;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Which number is at point A?",
            es: "¿Qué número está en el punto A?",
        }
        /// What one mark is worth.
        StepIs { length: i64, steps: u8, step: i64 } => {
            en: format!("From end to end it is {}, in {steps} equal parts: each is {}.", reader.whole(length), reader.whole(step)),
            es: format!("De un extremo a otro hay {}, en {steps} partes iguales: cada una es {}.", reader.whole(length), reader.whole(step)),
        }
        /// Counting from the left end.
        CountOn { from: i64, at: u8, step: i64, number: i64 } => {
            en: format!("From {}, go {at} × {} to the right: {}", reader.whole(from), reader.whole(step), reader.whole(number)),
            es: format!("Desde {}, avanza {} de {} a la derecha: {}", reader.whole(from), counted(at.into(), "marca", "marcas"), reader.whole(step), reader.whole(number)),
        }
        /// A wrong way: the other side of zero.
        WrongSide => {
            en: "That number is on the other side of zero.",
            es: "Ese número está al otro lado del cero.",
        }
        /// A wrong way: each mark as one.
        MarksAsOnes { step: i64 } => {
            en: format!("Each mark is worth {}, not one.", reader.whole(step)),
            es: format!("Cada marca vale {}, no una unidad.", reader.whole(step)),
        }
        /// A wrong way: counted to the left.
        WrongWay { from: i64 } => {
            en: format!("To the right of {} the numbers get greater.", reader.whole(from)),
            es: format!("A la derecha de {} los números son mayores.", reader.whole(from)),
        }
        /// A wrong way: the left end counted as a step.
        CountedFirst { from: i64 } => {
            en: format!("Count the steps from {}, not the marks: the left end is no step.", reader.whole(from)),
            es: format!("Cuenta los pasos desde {}, no las marcas: el extremo izquierdo no es un paso.", reader.whole(from)),
        }
    }
}
