//! Short texts that are solved by one sum or one difference of fractions.

/// What is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Parts of a mile.
    Walk,
    /// Parts of a yard of ribbon.
    Ribbon,
    /// Parts of a liter of juice.
    Juice,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text of two parts.
        TellTogether { story: Story, first: String, second: String } => {
            en: match story {
                Story::Walk => format!("Ana walks {first} of a mile to school and {second} of a mile to the park. How many miles does she walk in all? Write a fraction."),
                Story::Ribbon => format!("Leo has {first} of a yard of red ribbon and {second} of a yard of blue ribbon. How many yards does he have in all? Write a fraction."),
                Story::Juice => format!("A drink has {first} of a liter of juice and {second} of a liter of water. How many liters is it in all? Write a fraction."),
            },
            es: match story {
                Story::Walk => format!("Ana camina {first} de milla a la escuela y {second} de milla al parque. ¿Cuántas millas camina en total? Escribe una fracción."),
                Story::Ribbon => format!("Leo tiene {first} de yarda de cinta roja y {second} de yarda de cinta azul. ¿Cuántas yardas tiene en total? Escribe una fracción."),
                Story::Juice => format!("Una bebida lleva {first} de litro de jugo y {second} de litro de agua. ¿Cuántos litros son en total? Escribe una fracción."),
            },
        }
        /// The text of a whole and a part.
        TellLeft { story: Story, first: String, second: String } => {
            en: match story {
                Story::Walk => format!("A path is {first} of a mile long. Ana has walked {second} of a mile. How many miles are left? Write a fraction."),
                Story::Ribbon => format!("Leo has {first} of a yard of ribbon and cuts off {second} of a yard. How many yards are left? Write a fraction."),
                Story::Juice => format!("A bottle holds {first} of a liter of juice. Mia drinks {second} of a liter. How many liters are left? Write a fraction."),
            },
            es: match story {
                Story::Walk => format!("Un camino mide {first} de milla. Ana ha caminado {second} de milla. ¿Cuántas millas quedan? Escribe una fracción."),
                Story::Ribbon => format!("Leo tiene {first} de yarda de cinta y corta {second} de yarda. ¿Cuántas yardas quedan? Escribe una fracción."),
                Story::Juice => format!("Una botella tiene {first} de litro de jugo. Mia bebe {second} de litro. ¿Cuántos litros quedan? Escribe una fracción."),
            },
        }
        /// Two parts.
        PartsMakeWhole => {
            en: "Both parts are known, and all of it is asked for: add.",
            es: "Se conocen las dos partes y se pregunta por el total: suma.",
        }
        /// A whole and a part.
        WholeLessPart => {
            en: "What is left is a difference: subtract.",
            es: "Lo que queda es una diferencia: resta.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The fractions were subtracted. But both are parts of what is asked for.",
            es: "Las fracciones se restaron. Pero las dos son partes de lo que se pregunta.",
        }
        /// A wrong way: added.
        Added => {
            en: "The fractions were added. But something was taken away.",
            es: "Las fracciones se sumaron. Pero se quitó algo.",
        }
        /// A wrong way: denominators added.
        Denominators => {
            en: "The denominators were added too. They say how large the parts are.",
            es: "También se sumaron los denominadores. Dicen de qué tamaño son las partes.",
        }
        /// A wrong way: old numerators above a new denominator.
        KeptNumerators => {
            en: "The numerators have to change with the denominator.",
            es: "Los numeradores tienen que cambiar con el denominador.",
        }
        /// A wrong way: a fraction of the text.
        FromText => {
            en: "That fraction is told in the text. The question asks for another one.",
            es: "Esa fracción la dice el texto. La pregunta pide otra.",
        }
    }
}
