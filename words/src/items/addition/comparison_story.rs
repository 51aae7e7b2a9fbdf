//! Short texts in which one amount is found from how many more or fewer it is than another.

/// What two children have, read or do so many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// Shells that were collected.
    Shells,
    /// Pages that were read.
    Pages,
    /// Points that were scored.
    Points,
    /// Laps that were swum.
    Laps,
    /// Cookies that were baked.
    Cookies,
    /// Stars that were drawn.
    Stars,
}

/// What is said of which of the two amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// The one that is asked for is so many more.
    AskedIsMore,
    /// The one that is asked for is so many fewer.
    AskedIsFewer,
    /// The one that is known is so many more.
    OtherIsMore,
    /// The one that is known is so many fewer.
    OtherIsFewer,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text: an amount, and the difference.
        Tell { thing: Thing, telling: Telling, known: i64, difference: i64 } => {
            en: in_english(thing, telling, &reader.whole(known), &reader.whole(difference)),
            es: in_spanish(thing, telling, &reader.whole(known), &reader.whole(difference)),
        }
        /// More is said of the amount that is known.
        SoAskedIsFewer { thing: Thing } => {
            en: turned_in_english(thing, ["more", "fewer"]),
            es: turned_in_spanish(thing, ["más", "menos"]),
        }
        /// Fewer is said of the amount that is known.
        SoAskedIsMore { thing: Thing } => {
            en: turned_in_english(thing, ["fewer", "more"]),
            es: turned_in_spanish(thing, ["menos", "más"]),
        }
        /// The larger amount is asked for.
        Add => {
            en: "The larger amount is asked for: add.",
            es: "Se pregunta por la cantidad mayor: suma.",
        }
        /// The smaller amount is asked for.
        Subtract => {
            en: "The smaller amount is asked for: subtract.",
            es: "Se pregunta por la cantidad menor: resta.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The numbers were subtracted. But the amount asked for is the larger one.",
            es: "Los números se restaron. Pero la cantidad que se pide es la mayor.",
        }
        /// A wrong way: added.
        Added => {
            en: "The numbers were added. But the amount asked for is the smaller one.",
            es: "Los números se sumaron. Pero la cantidad que se pide es la menor.",
        }
        /// A wrong way: added because the text says more.
        MoreIsTheOther => {
            en: "The text says more, but of the other amount. The one asked for is smaller: subtract.",
            es: "El texto dice más, pero de la otra cantidad. La que se pide es menor: resta.",
        }
        /// A wrong way: subtracted because the text says fewer.
        FewerIsTheOther => {
            en: "The text says fewer, but of the other amount. The one asked for is larger: add.",
            es: "El texto dice menos, pero de la otra cantidad. La que se pide es mayor: suma.",
        }
        /// A wrong way: the known amount given back.
        KnownFromText => {
            en: "That amount is told in the text. The question asks for the other one.",
            es: "Esa cantidad la dice el texto. La pregunta pide la otra.",
        }
        /// A wrong way: the difference given back.
        DifferenceFromText => {
            en: "That is only how far apart the two amounts are.",
            es: "Eso es solo cuánto hay de diferencia entre las dos cantidades.",
        }
    }
}

/// Who did how many of what, the one asked about first.
struct English {
    asked: &'static str,
    other: &'static str,
    did: &'static str,
    does: &'static str,
    things: &'static str,
}

fn english(thing: Thing) -> English {
    let (asked, other, did, does, things) = match thing {
        Thing::Shells => ("Ben", "Ana", "collected", "collect", "shells"),
        Thing::Pages => ("Nora", "Sam", "read", "read", "pages"),
        Thing::Points => ("Leo", "Mia", "scored", "score", "points"),
        Thing::Laps => ("Ana", "Tom", "swam", "swim", "laps"),
        Thing::Cookies => ("Tom", "Nora", "baked", "bake", "cookies"),
        Thing::Stars => ("Mia", "Ben", "drew", "draw", "stars"),
    };
    English { asked, other, did, does, things }
}

fn in_english(thing: Thing, telling: Telling, known: &str, difference: &str) -> String {
    let English { asked, other, did, does, things } = english(thing);
    let told = match telling {
        Telling::AskedIsMore => {
            format!("{asked} {did} {difference} more {things} than {other}. {other} {did} {known} {things}.")
        }
        Telling::AskedIsFewer => {
            format!("{asked} {did} {difference} fewer {things} than {other}. {other} {did} {known} {things}.")
        }
        Telling::OtherIsMore => format!("{other} {did} {known} {things}, {difference} more than {asked}."),
        Telling::OtherIsFewer => format!("{other} {did} {known} {things}, {difference} fewer than {asked}."),
    };
    format!("{told} How many {things} did {asked} {does}?")
}

fn turned_in_english(thing: Thing, [of_other, of_asked]: [&str; 2]) -> String {
    let English { asked, other, did, .. } = english(thing);
    format!("{other} {did} {of_other} than {asked}, so {asked} {did} {of_asked}.")
}

/// The same in Spanish, where the question goes by the gender of the things.
struct Spanish {
    asked: &'static str,
    other: &'static str,
    did: &'static str,
    how_many: &'static str,
    things: &'static str,
}

fn spanish(thing: Thing) -> Spanish {
    let English { asked, other, .. } = english(thing);
    let (did, how_many, things) = match thing {
        Thing::Shells => ("recogió", "Cuántas", "conchas"),
        Thing::Pages => ("leyó", "Cuántas", "páginas"),
        Thing::Points => ("anotó", "Cuántos", "puntos"),
        Thing::Laps => ("nadó", "Cuántos", "largos"),
        Thing::Cookies => ("horneó", "Cuántas", "galletas"),
        Thing::Stars => ("dibujó", "Cuántas", "estrellas"),
    };
    Spanish { asked, other, did, how_many, things }
}

fn in_spanish(thing: Thing, telling: Telling, known: &str, difference: &str) -> String {
    let Spanish { asked, other, did, how_many, things } = spanish(thing);
    let told = match telling {
        Telling::AskedIsMore => {
            format!("{asked} {did} {difference} {things} más que {other}. {other} {did} {known} {things}.")
        }
        Telling::AskedIsFewer => {
            format!("{asked} {did} {difference} {things} menos que {other}. {other} {did} {known} {things}.")
        }
        Telling::OtherIsMore => format!("{other} {did} {known} {things}, {difference} más que {asked}."),
        Telling::OtherIsFewer => format!("{other} {did} {known} {things}, {difference} menos que {asked}."),
    };
    format!("{told} ¿{how_many} {things} {did} {asked}?")
}

fn turned_in_spanish(thing: Thing, [of_other, of_asked]: [&str; 2]) -> String {
    let Spanish { asked, other, did, .. } = spanish(thing);
    format!("{other} {did} {of_other} que {asked}, así que {asked} {did} {of_asked}.")
}
