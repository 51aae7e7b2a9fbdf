//! Short texts that are solved by one sum or one difference.

/// What a text tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Beads of two colors together: +.
    Beads,
    /// Birds that join others: +.
    Birds,
    /// Apples that are left: −.
    Apples,
    /// Pages that are left: −.
    Pages,
    /// How many more stickers: −.
    Stickers,
    /// How much higher a tower: −.
    Heights,
    /// How many children came: −.
    Park,
    /// How many coins were got: −.
    Savings,
    /// How many people were on a train before: +.
    Train,
    /// How many cookies there were before: +.
    Cookies,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text, with its two numbers in their order.
        Tell { story: Story, first: i64, second: i64 } => {
            en: in_english(story, &reader.whole(first), &reader.whole(second)),
            es: in_spanish(story, &reader.whole(first), &reader.whole(second)),
        }
        /// Both parts are known.
        PartsMakeWhole => {
            en: "Both parts are known, and all of it is asked for: add.",
            es: "Se conocen las dos partes y se pregunta por el total: suma.",
        }
        /// A whole and a part of it, or two amounts that are compared, are known.
        WholeLessPart => {
            en: "What is left, or how much more there is, is a difference: subtract.",
            es: "Lo que queda, o cuánto más hay, es una diferencia: resta.",
        }
        /// Start and end are known.
        FromStartToEnd => {
            en: "Start and end are known. What came between is their difference: subtract.",
            es: "Se conocen el principio y el final. Lo que llegó entre medias es la diferencia: resta.",
        }
        /// What went and what is left are known.
        PutBack => {
            en: "What went and what is left make what there was at the start: add.",
            es: "Lo que se fue y lo que queda forman lo que había al principio: suma.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The numbers were subtracted. But both are parts of what is asked for.",
            es: "Los números se restaron. Pero los dos son partes de lo que se pregunta.",
        }
        /// A wrong way: added.
        Added => {
            en: "The numbers were added. But what is asked for is less than the larger of them.",
            es: "Los números se sumaron. Pero lo que se pide es menos que el mayor de ellos.",
        }
        /// A wrong way: a number of the text given back.
        FromText => {
            en: "That number is told in the text. The question asks for another one.",
            es: "Ese número lo dice el texto. La pregunta pide otro.",
        }
    }
}

fn in_english(story: Story, first: &str, second: &str) -> String {
    match story {
        Story::Beads => {
            format!("Ana has {first} red beads and {second} blue beads. How many beads does she have in all?")
        }
        Story::Birds => format!(
            "There are {first} birds in a tree. Then {second} more birds come. How many birds are in the tree now?"
        ),
        Story::Apples => {
            format!("There are {first} apples in a basket. Children eat {second} of them. How many apples are left?")
        }
        Story::Pages => {
            format!("A book has {first} pages. Sam has read {second} pages. How many pages are left to read?")
        }
        Story::Stickers => format!(
            "Leo has {first} stickers. Mia has {second} stickers. How many more stickers does Leo have than Mia?"
        ),
        Story::Heights => format!(
            "A red tower is {first} blocks high. A green tower is {second} blocks high. How many blocks higher is the red tower?"
        ),
        Story::Park => format!(
            "There were {first} children at the park. Some more children came. Now there are {second}. How many children came?"
        ),
        Story::Savings => format!(
            "Nora had {first} coins. She got some more coins. Now she has {second}. How many coins did she get?"
        ),
        Story::Train => format!(
            "There were some people on a train. Then {first} people got off, and {second} stayed on. How many people were on the train at first?"
        ),
        Story::Cookies => format!(
            "Dad baked some cookies. He gave away {first} of them and kept {second}. How many cookies did he bake?"
        ),
    }
}

fn in_spanish(story: Story, first: &str, second: &str) -> String {
    match story {
        Story::Beads => {
            format!("Ana tiene {first} cuentas rojas y {second} cuentas azules. ¿Cuántas cuentas tiene en total?")
        }
        Story::Birds => format!(
            "Hay {first} pájaros en un árbol. Luego llegan {second} pájaros más. ¿Cuántos pájaros hay ahora en el árbol?"
        ),
        Story::Apples => {
            format!("Hay {first} manzanas en una cesta. Los niños se comen {second}. ¿Cuántas manzanas quedan?")
        }
        Story::Pages => format!(
            "Un libro tiene {first} páginas. Sam ha leído {second} páginas. ¿Cuántas páginas le quedan por leer?"
        ),
        Story::Stickers => format!(
            "Leo tiene {first} pegatinas. Mia tiene {second} pegatinas. ¿Cuántas pegatinas más que Mia tiene Leo?"
        ),
        Story::Heights => format!(
            "Una torre roja mide {first} bloques. Una torre verde mide {second} bloques. ¿Cuántos bloques más alta es la torre roja?"
        ),
        Story::Park => format!(
            "Había {first} niños en el parque. Llegaron algunos niños más. Ahora hay {second}. ¿Cuántos niños llegaron?"
        ),
        Story::Savings => format!(
            "Nora tenía {first} monedas. Le dieron algunas más. Ahora tiene {second}. ¿Cuántas monedas le dieron?"
        ),
        Story::Train => format!(
            "Había algunas personas en un tren. Bajaron {first} personas y siguieron {second}. ¿Cuántas personas había al principio?"
        ),
        Story::Cookies => {
            format!("Papá hizo unas galletas. Regaló {first} y se quedó con {second}. ¿Cuántas galletas hizo?")
        }
    }
}
