//! Short texts that ask for what there was at first, for what came or went, or for the other part.

/// What a text tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Trees on the other bank of a river.
    Trees,
    /// Pencils of the other color.
    Pencils,
    /// People who got off a train.
    Train,
    /// Balloons that flew away.
    Balloons,
    /// Seats that were added.
    Seats,
    /// Plants that were bought.
    Plants,
    /// Cars that were there at first.
    Cars,
    /// Cards that were there at first.
    Cards,
    /// Rolls before some were sold.
    Rolls,
    /// Marbles before some were lost.
    Marbles,
    /// Ducks before some flew off.
    Ducks,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text, with its two numbers in their order.
        Tell { story: Story, first: i64, second: i64 } => {
            en: in_english(story, &reader.whole(first), &reader.whole(second)),
            es: in_spanish(story, &reader.whole(first), &reader.whole(second)),
        }
        /// A whole and a part of it are known.
        WholeLessPart => {
            en: "All of it and one part are known. The other part is the difference: subtract.",
            es: "Se conocen el total y una parte. La otra parte es la diferencia: resta.",
        }
        /// The start and what is left are known.
        StartLessRest => {
            en: "The start and what is left are known. What went is the difference: subtract.",
            es: "Se conocen el principio y lo que queda. Lo que se fue es la diferencia: resta.",
        }
        /// Start and end are known.
        EndLessStart => {
            en: "Start and end are known. What came between is the difference: subtract.",
            es: "Se conocen el principio y el final. Lo que llegó entre medias es la diferencia: resta.",
        }
        /// What came and the end are known.
        EndLessWhatCame => {
            en: "The end is known, and what came. Without what came there is what was there at first: subtract.",
            es: "Se conocen el final y lo que llegó. Sin lo que llegó queda lo que había al principio: resta.",
        }
        /// What went and what is left are known.
        PutBack => {
            en: "What went and what is left make what there was at first: add.",
            es: "Lo que se fue y lo que queda forman lo que había al principio: suma.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The numbers were subtracted. But there was more at first than is left now.",
            es: "Los números se restaron. Pero al principio había más de lo que queda ahora.",
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
        Story::Trees => format!(
            "There are {first} trees along a river. {second} of them are on the left bank. How many trees are on the right bank?"
        ),
        Story::Pencils => format!(
            "There are {first} pencils in a box. {second} of them are red, and the others are blue. How many pencils are blue?"
        ),
        Story::Train => format!(
            "There were {first} people on a train. Some of them got off. Now there are {second} people on it. How many people got off?"
        ),
        Story::Balloons => format!(
            "Nora had {first} balloons. Some of them flew away. Now she has {second}. How many balloons flew away?"
        ),
        Story::Seats => format!(
            "There were {first} chairs in a hall. Some more chairs were brought in. Now there are {second}. How many chairs were brought in?"
        ),
        Story::Plants => format!(
            "Mia had {first} plants. She bought some more plants. Now she has {second}. How many plants did she buy?"
        ),
        Story::Cars => format!(
            "There were some cars outside a store. Then {first} more cars came. Now there are {second} cars. How many cars were there at first?"
        ),
        Story::Cards => format!(
            "Tom had some cards. He was given {first} more cards. Now he has {second}. How many cards did he have at first?"
        ),
        Story::Rolls => format!(
            "A baker had some rolls. He sold {first} of them and has {second} left. How many rolls did he have at first?"
        ),
        Story::Marbles => format!(
            "Leo had some marbles. He lost {first} of them. Now he has {second}. How many marbles did he have at first?"
        ),
        Story::Ducks => format!(
            "There were some ducks on a pond. Then {first} of them flew off, and {second} stayed. How many ducks were there at first?"
        ),
    }
}

fn in_spanish(story: Story, first: &str, second: &str) -> String {
    match story {
        Story::Trees => format!(
            "Hay {first} árboles junto a un río. De ellos, {second} están en la orilla izquierda. ¿Cuántos árboles están en la orilla derecha?"
        ),
        Story::Pencils => format!(
            "Hay {first} lápices en una caja. De ellos, {second} son rojos y los demás son azules. ¿Cuántos lápices son azules?"
        ),
        Story::Train => format!(
            "Había {first} personas en un tren. Bajaron algunas. Ahora hay {second} personas en él. ¿Cuántas personas bajaron?"
        ),
        Story::Balloons => format!(
            "Nora tenía {first} globos. Algunos se fueron volando. Ahora tiene {second}. ¿Cuántos globos se fueron volando?"
        ),
        Story::Seats => {
            format!(
                "Había {first} sillas en una sala. Trajeron algunas más. Ahora hay {second}. ¿Cuántas sillas trajeron?"
            )
        }
        Story::Plants => {
            format!("Mia tenía {first} plantas. Compró algunas más. Ahora tiene {second}. ¿Cuántas plantas compró?")
        }
        Story::Cars => format!(
            "Había algunos coches delante de una tienda. Luego llegaron {first} coches más. Ahora hay {second} coches. ¿Cuántos coches había al principio?"
        ),
        Story::Cards => format!(
            "Tom tenía algunas cartas. Le dieron {first} cartas más. Ahora tiene {second}. ¿Cuántas cartas tenía al principio?"
        ),
        Story::Rolls => format!(
            "Un panadero tenía unos panecillos. Vendió {first} y le quedan {second}. ¿Cuántos panecillos tenía al principio?"
        ),
        Story::Marbles => format!(
            "Leo tenía algunas canicas. Perdió {first}. Ahora tiene {second}. ¿Cuántas canicas tenía al principio?"
        ),
        Story::Ducks => format!(
            "Había algunos patos en un estanque. Luego {first} se fueron volando y {second} se quedaron. ¿Cuántos patos había al principio?"
        ),
    }
}
