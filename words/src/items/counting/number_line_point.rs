//! A point on a number line.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Which number is point A at?",
            es: "¿En qué número está el punto A?",
        }
        /// From mark to mark.
        StepIs { length: i64, steps: u8, step: i64 } => {
            en: format!("From end to end it is {}, in {steps} equal parts: each is {}.", reader.whole(length), reader.whole(step)),
            es: format!("De un extremo a otro van {}, en {steps} partes iguales: cada una es {}.", reader.whole(length), reader.whole(step)),
        }
        /// Counting on from the left end.
        CountOn { from: i64, at: u8, step: i64, number: i64 } => {
            en: format!("{} + {at} × {} = {}", reader.whole(from), reader.whole(step), reader.whole(number)),
            es: format!("{} + {at} × {} = {}", reader.whole(from), reader.whole(step), reader.whole(number)),
        }
        /// A wrong way: every mark taken for one.
        MarksAsOnes { step: i64 } => {
            en: format!("The marks were counted by ones. From mark to mark it is {}.", reader.whole(step)),
            es: format!("Las marcas se contaron de uno en uno. De marca a marca van {}.", reader.whole(step)),
        }
        /// A wrong way: counted from 0.
        ForgotStart { from: i64 } => {
            en: format!("The line does not begin at 0. Count on from {}.", reader.whole(from)),
            es: format!("La recta no empieza en 0. Cuenta desde {}.", reader.whole(from)),
        }
        /// A wrong way: the left end counted as the first step.
        CountedFirst { from: i64 } => {
            en: format!("That is one mark too far. The mark at {} is where counting starts.", reader.whole(from)),
            es: format!("Eso es una marca de más. Se empieza a contar en la marca del {}.", reader.whole(from)),
        }
        /// A wrong way: counted from the right end.
        FromRight => {
            en: "The marks were counted from the right end.",
            es: "Las marcas se contaron desde el extremo derecho.",
        }
    }
}
