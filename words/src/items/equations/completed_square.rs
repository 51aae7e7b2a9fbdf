//! Squares completed.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("form", Label { en: "the completed square", es: "el cuadrado completo" }),
        Choice::new("solve", Label { en: "the solutions, with three terms", es: "las soluciones, con tres términos" }),
        Choice::new("root", Label { en: "the solutions, with a square", es: "las soluciones, con un cuadrado" }),
        Choice::new("vertex", Label { en: "the vertex of a parabola", es: "el vértice de una parábola" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the form.
        AskForm => {
            en: "Complete the square. Which numbers are a and b? Write first a, then b.",
            es: "Completa el cuadrado. ¿Qué números son a y b? Escribe primero a, luego b.",
        }
        /// The question for the solutions.
        AskSolve => {
            en: "Complete the square and find both solutions.",
            es: "Completa el cuadrado y halla las dos soluciones.",
        }
        /// The question for the solutions of a square.
        AskRoot => {
            en: "Take the square root and find both solutions.",
            es: "Saca la raíz cuadrada y halla las dos soluciones.",
        }
        /// The question for the vertex.
        AskVertex => {
            en: "Where is the vertex of this parabola? Write (x, y).",
            es: "¿Dónde está el vértice de esta parábola? Escribe (x, y).",
        }
        /// The form, aloud.
        SpeechForm { row: String } => {
            en: format!("Complete the square. Which numbers are a and b: {row}"),
            es: format!("Completa el cuadrado. ¿Qué números son a y b: {row}?"),
        }
        /// The solutions, aloud.
        SpeechSolve { row: String } => {
            en: format!("Find both solutions: {row}"),
            es: format!("Halla las dos soluciones: {row}"),
        }
        /// The vertex, aloud.
        SpeechVertex { row: String } => {
            en: format!("Where is the vertex of this parabola: {row}"),
            es: format!("¿Dónde está el vértice de esta parábola: {row}?"),
        }
        /// Half of the number before x.
        HalfOfTheMiddle { a: i64, square: String } => {
            en: format!("With the number before the square taken out, half of the number before x is {}: it makes the square {square}.", reader.whole(a)),
            es: format!("Sacado el número delante del cuadrado, la mitad del número delante de x es {}: da el cuadrado {square}.", reader.whole(a)),
        }
        /// What is left.
        Rest { a: i64, b: i64 } => {
            en: format!("The square of {} is too much or too little for the number alone; what is left is {}.", reader.whole(a), reader.whole(b)),
            es: format!("El cuadrado de {} sobra o falta para el número solo; lo que queda es {}.", reader.whole(a), reader.whole(b)),
        }
        /// Both roots.
        BothRoots { square: String, number: i64 } => {
            en: format!("Then {square} equals {}. Two numbers have that square, one below zero.", reader.whole(number)),
            es: format!("Entonces {square} es igual a {}. Dos números tienen ese cuadrado, uno bajo cero.", reader.whole(number)),
        }
        /// The vertex.
        WhereTheSquareIsZero => {
            en: "The vertex is where the square is 0: there x is the opposite of the number in it, and y is what is left.",
            es: "El vértice está donde el cuadrado es 0: allí x es el opuesto del número que contiene, e y es lo que queda.",
        }
        /// A wrong way: the number before x itself.
        HalfIt => {
            en: "In the square stands half of the number before x.",
            es: "En el cuadrado va la mitad del número delante de x.",
        }
        /// A wrong way: with the other sign.
        OppositeOfA => {
            en: "A sum such as x + 3 is 0 where x is the opposite of its number.",
            es: "Una suma como x + 3 es 0 donde x es el opuesto de su número.",
        }
        /// A wrong way: one root.
        TwoRoots => {
            en: "That is one solution. The root below zero gives the other.",
            es: "Esa es una solución. La raíz bajo cero da la otra.",
        }
    }
}
