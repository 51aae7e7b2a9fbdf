//! Short texts that take two calculations.

use crate::Reader;

/// What a text tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Stickers given away and got: −, +.
    Gifts,
    /// Bags of apples, and more: ×, +.
    Bags,
    /// Boxes of pencils, some given away: ×, −.
    Pencils,
    /// Cards shared, and more for each: ÷, +.
    Cards,
    /// Pieces cut off a rope: ×, −.
    Rope,
    /// More pages than the day before, both days together: +, +.
    Pages,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text, with its numbers in their order.
        Tell { story: Story, numbers: Vec<i64> } => {
            en: in_english(story, &written(&numbers, reader)),
            es: in_spanish(story, &written(&numbers, reader)),
        }
        /// The first calculation.
        First { calculation: String } => {
            en: format!("First: {calculation}"),
            es: format!("Primero: {calculation}"),
        }
        /// The second.
        Then { calculation: String } => {
            en: format!("Then: {calculation}"),
            es: format!("Después: {calculation}"),
        }
        /// A wrong way: one step only.
        StoppedEarly => {
            en: "That is the first step. Read the question again: one more step is needed.",
            es: "Ese es el primer paso. Vuelve a leer la pregunta: falta otro paso.",
        }
        /// A wrong way: the second step with the opposite sign.
        OppositeStep => {
            en: "The first step is right. In the second one it was added instead of subtracted, or the other way round.",
            es: "El primer paso está bien. En el segundo se sumó en vez de restar, o al revés.",
        }
        /// A wrong way: all numbers added.
        AddedAll => {
            en: "All numbers of the text were added. Think step by step about what happens.",
            es: "Se sumaron todos los números del texto. Piensa paso a paso lo que ocurre.",
        }
    }
}

fn written(numbers: &[i64], reader: Reader) -> [String; 3] {
    std::array::from_fn(|place| numbers.get(place).map(|&number| reader.whole(number)).unwrap_or_default())
}

fn in_english(story: Story, [a, b, c]: &[String; 3]) -> String {
    match story {
        Story::Gifts => format!(
            "Ana has {a} stickers. She gives {b} away and then gets {c} more. How many stickers does she have now?"
        ),
        Story::Bags => format!(
            "There are {a} bags with {b} apples in each, and {c} more apples on the table. How many apples are there in all?"
        ),
        Story::Pencils => format!(
            "Lia buys {a} boxes of {b} pencils each. She gives {c} pencils away. How many pencils does she keep?"
        ),
        Story::Cards => format!(
            "{a} cards are shared equally among {b} children. Then each child gets {c} more cards. How many cards does each child have now?"
        ),
        Story::Rope => format!("A rope is {a} m long. {b} pieces of {c} m each are cut off. How many meters are left?"),
        Story::Pages => format!(
            "On Monday Sam reads {a} pages. On Tuesday he reads {b} pages more than on Monday. How many pages does he read on both days together?"
        ),
    }
}

fn in_spanish(story: Story, [a, b, c]: &[String; 3]) -> String {
    match story {
        Story::Gifts => {
            format!("Ana tiene {a} pegatinas. Regala {b} y luego recibe {c} más. ¿Cuántas pegatinas tiene ahora?")
        }
        Story::Bags => format!(
            "Hay {a} bolsas con {b} manzanas en cada una, y {c} manzanas más en la mesa. ¿Cuántas manzanas hay en total?"
        ),
        Story::Pencils => {
            format!("Lía compra {a} cajas de {b} lápices cada una. Regala {c} lápices. ¿Con cuántos lápices se queda?")
        }
        Story::Cards => format!(
            "Se reparten {a} cartas por igual entre {b} niños. Después cada niño recibe {c} cartas más. ¿Cuántas cartas tiene ahora cada niño?"
        ),
        Story::Rope => {
            format!("Una cuerda mide {a} m. Se cortan {b} trozos de {c} m cada uno. ¿Cuántos metros quedan?")
        }
        Story::Pages => format!(
            "El lunes Sam lee {a} páginas. El martes lee {b} páginas más que el lunes. ¿Cuántas páginas lee en los dos días juntos?"
        ),
    }
}
