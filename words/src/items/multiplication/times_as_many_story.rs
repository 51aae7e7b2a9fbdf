//! Short texts in which one amount is so many times another.

/// What a text tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// Marbles of two children.
    Marbles,
    /// How high a tower and a tree are.
    Heights,
    /// What a coat and a cap cost.
    Prices,
    /// What two boxes weigh.
    Weights,
    /// Points in a game.
    Points,
    /// Pages that were read.
    Pages,
}

/// What a text asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The larger amount; the smaller one is told, then how many times.
    Larger,
    /// The smaller amount; the larger one is told, then how many times.
    Smaller,
    /// How many times; the larger amount is told, then the smaller one.
    Times,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text, with its two numbers in their order.
        Tell { thing: Thing, asked: Asked, first: i64, second: i64 } => {
            en: in_english(thing, asked, &reader.whole(first), &reader.whole(second)),
            es: in_spanish(thing, asked, &reader.whole(first), &reader.whole(second)),
        }
        /// The larger amount is asked for.
        Multiply => {
            en: "The larger amount is several times the smaller one: multiply.",
            es: "La cantidad mayor es varias veces la menor: multiplica.",
        }
        /// The smaller amount is asked for.
        TakeOnePart => {
            en: "The larger amount is several times the one that is asked for: divide.",
            es: "La cantidad mayor es varias veces la que se pide: divide.",
        }
        /// How many times is asked for.
        Measure => {
            en: "How many times the smaller amount goes into the larger one: divide.",
            es: "Cuántas veces cabe la cantidad menor en la mayor: divide.",
        }
        /// A wrong way: added.
        Added => {
            en: "The numbers were added. But one of them says how many times the other is taken.",
            es: "Los números se sumaron. Pero uno dice cuántas veces se toma el otro.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The numbers were subtracted. But the text says how many times as much: undo that by dividing.",
            es: "Los números se restaron. Pero el texto dice cuántas veces: eso se deshace con una división.",
        }
        /// A wrong way: multiplied.
        Multiplied => {
            en: "The numbers were multiplied. But the larger amount is known already.",
            es: "Los números se multiplicaron. Pero la cantidad mayor ya se conoce.",
        }
        /// A wrong way: how many more instead of how many times.
        HowManyMore => {
            en: "That is how much more it is. The question is how many times as much.",
            es: "Esa es la diferencia. Se pregunta cuántas veces es.",
        }
    }
}

fn in_english(thing: Thing, asked: Asked, first: &str, second: &str) -> String {
    match (thing, asked) {
        (Thing::Marbles, Asked::Larger) => {
            format!("Leo has {first} marbles. Nora has {second} times as many as Leo. How many marbles does Nora have?")
        }
        (Thing::Marbles, Asked::Smaller) => format!(
            "Nora has {first} marbles. That is {second} times as many as Leo has. How many marbles does Leo have?"
        ),
        (Thing::Marbles, Asked::Times) => {
            format!("Nora has {first} marbles, and Leo has {second}. Nora has how many times as many marbles as Leo?")
        }
        (Thing::Heights, Asked::Larger) => {
            format!("A tree is {first} m high. A tower is {second} times as high. How many meters high is the tower?")
        }
        (Thing::Heights, Asked::Smaller) => format!(
            "A tower is {first} m high. That is {second} times as high as a tree. How many meters high is the tree?"
        ),
        (Thing::Heights, Asked::Times) => format!(
            "A tower is {first} m high, and a tree is {second} m high. The tower is how many times as high as the tree?"
        ),
        (Thing::Prices, Asked::Larger) => format!(
            "A cap costs {first} dollars. A coat costs {second} times as much. How many dollars does the coat cost?"
        ),
        (Thing::Prices, Asked::Smaller) => format!(
            "A coat costs {first} dollars. That is {second} times as much as a cap costs. How many dollars does the cap cost?"
        ),
        (Thing::Prices, Asked::Times) => format!(
            "A coat costs {first} dollars, and a cap costs {second} dollars. The coat costs how many times as much as the cap?"
        ),
        (Thing::Weights, Asked::Larger) => format!(
            "A small box weighs {first} kg. A large box weighs {second} times as much. How many kilograms does the large box weigh?"
        ),
        (Thing::Weights, Asked::Smaller) => format!(
            "A large box weighs {first} kg. That is {second} times as much as a small box weighs. How many kilograms does the small box weigh?"
        ),
        (Thing::Weights, Asked::Times) => format!(
            "A large box weighs {first} kg, and a small box weighs {second} kg. The large box weighs how many times as much as the small box?"
        ),
        (Thing::Points, Asked::Larger) => format!(
            "Tom scored {first} points. Mia scored {second} times as many as Tom. How many points did Mia score?"
        ),
        (Thing::Points, Asked::Smaller) => format!(
            "Mia scored {first} points. That is {second} times as many as Tom scored. How many points did Tom score?"
        ),
        (Thing::Points, Asked::Times) => format!(
            "Mia scored {first} points, and Tom scored {second}. Mia scored how many times as many points as Tom?"
        ),
        (Thing::Pages, Asked::Larger) => {
            format!("Sam read {first} pages. Ana read {second} times as many as Sam. How many pages did Ana read?")
        }
        (Thing::Pages, Asked::Smaller) => {
            format!("Ana read {first} pages. That is {second} times as many as Sam read. How many pages did Sam read?")
        }
        (Thing::Pages, Asked::Times) => {
            format!("Ana read {first} pages, and Sam read {second}. Ana read how many times as many pages as Sam?")
        }
    }
}

fn in_spanish(thing: Thing, asked: Asked, first: &str, second: &str) -> String {
    match (thing, asked) {
        (Thing::Marbles, Asked::Larger) => format!(
            "Leo tiene {first} canicas. Nora tiene {second} veces las canicas de Leo. ¿Cuántas canicas tiene Nora?"
        ),
        (Thing::Marbles, Asked::Smaller) => {
            format!("Nora tiene {first} canicas. Eso es {second} veces las canicas de Leo. ¿Cuántas canicas tiene Leo?")
        }
        (Thing::Marbles, Asked::Times) => {
            format!(
                "Nora tiene {first} canicas y Leo tiene {second}. Las canicas de Nora, ¿cuántas veces son las de Leo?"
            )
        }
        (Thing::Heights, Asked::Larger) => format!(
            "Un árbol mide {first} m de alto. Una torre mide {second} veces la altura del árbol. ¿Cuántos metros de alto mide la torre?"
        ),
        (Thing::Heights, Asked::Smaller) => format!(
            "Una torre mide {first} m de alto. Eso es {second} veces la altura de un árbol. ¿Cuántos metros de alto mide el árbol?"
        ),
        (Thing::Heights, Asked::Times) => format!(
            "Una torre mide {first} m de alto y un árbol mide {second} m. La altura de la torre, ¿cuántas veces es la del árbol?"
        ),
        (Thing::Prices, Asked::Larger) => format!(
            "Una gorra cuesta {first} dólares. Un abrigo cuesta {second} veces lo que cuesta la gorra. ¿Cuántos dólares cuesta el abrigo?"
        ),
        (Thing::Prices, Asked::Smaller) => format!(
            "Un abrigo cuesta {first} dólares. Eso es {second} veces lo que cuesta una gorra. ¿Cuántos dólares cuesta la gorra?"
        ),
        (Thing::Prices, Asked::Times) => format!(
            "Un abrigo cuesta {first} dólares y una gorra cuesta {second} dólares. El precio del abrigo, ¿cuántas veces es el de la gorra?"
        ),
        (Thing::Weights, Asked::Larger) => format!(
            "Una caja pequeña pesa {first} kg. Una caja grande pesa {second} veces lo que pesa la pequeña. ¿Cuántos kilogramos pesa la caja grande?"
        ),
        (Thing::Weights, Asked::Smaller) => format!(
            "Una caja grande pesa {first} kg. Eso es {second} veces lo que pesa una caja pequeña. ¿Cuántos kilogramos pesa la caja pequeña?"
        ),
        (Thing::Weights, Asked::Times) => format!(
            "Una caja grande pesa {first} kg y una caja pequeña pesa {second} kg. El peso de la caja grande, ¿cuántas veces es el de la pequeña?"
        ),
        (Thing::Points, Asked::Larger) => {
            format!("Tom anotó {first} puntos. Mia anotó {second} veces los puntos de Tom. ¿Cuántos puntos anotó Mia?")
        }
        (Thing::Points, Asked::Smaller) => {
            format!("Mia anotó {first} puntos. Eso es {second} veces los puntos de Tom. ¿Cuántos puntos anotó Tom?")
        }
        (Thing::Points, Asked::Times) => {
            format!("Mia anotó {first} puntos y Tom anotó {second}. Los puntos de Mia, ¿cuántas veces son los de Tom?")
        }
        (Thing::Pages, Asked::Larger) => format!(
            "Sam leyó {first} páginas. Ana leyó {second} veces las páginas que leyó Sam. ¿Cuántas páginas leyó Ana?"
        ),
        (Thing::Pages, Asked::Smaller) => format!(
            "Ana leyó {first} páginas. Eso es {second} veces las páginas que leyó Sam. ¿Cuántas páginas leyó Sam?"
        ),
        (Thing::Pages, Asked::Times) => {
            format!(
                "Ana leyó {first} páginas y Sam leyó {second}. Las páginas que leyó Ana, ¿cuántas veces son las que leyó Sam?"
            )
        }
    }
}
