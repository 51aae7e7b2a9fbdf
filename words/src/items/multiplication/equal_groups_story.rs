//! Short texts that are solved by one product or one quotient.

/// What a text tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Oranges in bags: ×.
    Bags,
    /// Chairs in rows: ×.
    Rows,
    /// Pages a day: ×.
    Days,
    /// Times as many marbles: ×.
    Marbles,
    /// Stickers shared: ÷.
    Stickers,
    /// Books on shelves: ÷.
    Shelves,
    /// Times as long a ribbon: ÷.
    Ribbons,
    /// Boxes of eggs: ÷.
    Eggs,
    /// Teams of players: ÷.
    Teams,
    /// Pieces of a rope: ÷.
    Rope,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text: groups and how many in each, or the total and one of them.
        Tell { story: Story, first: i64, second: i64 } => {
            en: in_english(story, &reader.whole(first), &reader.whole(second)),
            es: in_spanish(story, &reader.whole(first), &reader.whole(second)),
        }
        /// The total is asked for.
        Multiply => {
            en: "The same number several times, and all of it is asked for: multiply.",
            es: "Varias veces el mismo número, y se pregunta por el total: multiplica.",
        }
        /// One part is asked for.
        Share => {
            en: "The total is split into equal parts, and one part is asked for: divide.",
            es: "El total se reparte en partes iguales, y se pregunta por una parte: divide.",
        }
        /// The number of groups is asked for.
        Measure => {
            en: "The size of a group is known, and how many groups there are is asked for: divide.",
            es: "Se conoce el tamaño de un grupo, y se pregunta cuántos grupos hay: divide.",
        }
        /// A wrong way: added.
        Added => {
            en: "The numbers were added. But one of them says how many times the other is there.",
            es: "Los números se sumaron. Pero uno dice cuántas veces está el otro.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The numbers were subtracted. But the total is split into equal parts: divide.",
            es: "Los números se restaron. Pero el total se reparte en partes iguales: divide.",
        }
        /// A wrong way: multiplied.
        Multiplied => {
            en: "The numbers were multiplied. But the larger one is already the total.",
            es: "Los números se multiplicaron. Pero el mayor ya es el total.",
        }
    }
}

fn in_english(story: Story, first: &str, second: &str) -> String {
    match story {
        Story::Bags => {
            format!("There are {first} bags with {second} oranges in each bag. How many oranges are there in all?")
        }
        Story::Rows => format!("A hall has {first} rows of {second} chairs. How many chairs does it have?"),
        Story::Days => format!("For {first} days, Tom reads {second} pages a day. How many pages does he read?"),
        Story::Marbles => format!(
            "Ben has {first} times as many marbles as Ana. Ana has {second} marbles. How many marbles does Ben have?"
        ),
        Story::Stickers => format!(
            "{first} stickers are shared equally among {second} children. How many stickers does each child get?"
        ),
        Story::Shelves => format!(
            "{first} books stand on {second} shelves, the same number on each. How many books are on each shelf?"
        ),
        Story::Ribbons => format!(
            "A red ribbon is {first} cm long. That is {second} times as long as a blue ribbon. How many centimeters long is the blue ribbon?"
        ),
        Story::Eggs => {
            format!("{first} eggs are put into boxes, {second} eggs in each box. How many boxes are filled?")
        }
        Story::Teams => format!("{first} players form teams of {second}. How many teams are there?"),
        Story::Rope => {
            format!("A rope is {first} m long. It is cut into pieces of {second} m. How many pieces are there?")
        }
    }
}

fn in_spanish(story: Story, first: &str, second: &str) -> String {
    match story {
        Story::Bags => {
            format!("Hay {first} bolsas con {second} naranjas en cada bolsa. ¿Cuántas naranjas hay en total?")
        }
        Story::Rows => format!("Una sala tiene {first} filas de {second} sillas. ¿Cuántas sillas tiene?"),
        Story::Days => format!("Durante {first} días, Tom lee {second} páginas al día. ¿Cuántas páginas lee?"),
        Story::Marbles => format!(
            "Ben tiene {first} veces las canicas de Ana. Ana tiene {second} canicas. ¿Cuántas canicas tiene Ben?"
        ),
        Story::Stickers => format!(
            "Se reparten {first} pegatinas por igual entre {second} niños. ¿Cuántas pegatinas recibe cada niño?"
        ),
        Story::Shelves => format!(
            "Hay {first} libros en {second} estantes, el mismo número en cada uno. ¿Cuántos libros hay en cada estante?"
        ),
        Story::Ribbons => format!(
            "Una cinta roja mide {first} cm. Eso es {second} veces lo que mide una cinta azul. ¿Cuántos centímetros mide la cinta azul?"
        ),
        Story::Eggs => {
            format!("Se ponen {first} huevos en cajas, {second} huevos en cada caja. ¿Cuántas cajas se llenan?")
        }
        Story::Teams => format!("Con {first} jugadores se forman equipos de {second}. ¿Cuántos equipos hay?"),
        Story::Rope => format!("Una cuerda mide {first} m. Se corta en trozos de {second} m. ¿Cuántos trozos salen?"),
    }
}
