//! Words where an expression, equation or inequality is asked for, and what is too much to work out: never wrong by itself.

use super::{
    READER, key, plain,
    tables::{in_forms, of},
};
use generators::answers::{Key, Response, judge};
use words::{Locale, NumberStyle, Reader, Say};

#[test]
fn words_are_no_answer() {
    let words =
        ["idk", "IDK", "dunno", "i dunno", "no solution", "nothing", "help", "I do not know", "no se", "ni idea"];
    for (kind, value) in [
        ("expression", "2x+6"),
        ("expression", "n^2-k"),
        ("expression", "sqrt(8)"),
        ("equation", "x=3"),
        ("equation", "y=2x+1"),
        ("equation", "k=n+2"),
        ("inequality", "x<-7"),
        ("inequality", "x+y<3"),
    ] {
        of(kind, value).unreadable(&words);
    }
    of("expression", "2x+6").unreadable(&["two x plus six", "x and y", "answer=2x+7"]);
    of("equation", "x=3").unreadable(&["three", "x is three", "ans=4", "the answer is 3"]);
    of("inequality", "x<-7").unreadable(&["all numbers", "x below -7", "less than", "x is less than seven"]);
}

/// Letters that could be meant as such are judged.
#[test]
fn products_of_letters_are_answers() {
    of("expression", "x*y").correct(&["xy", "yx"]).incorrect(&["xz", "x", "xyz", "xxy"]);
    of("expression", "a*b*c").incorrect(&["abd", "ab"]);
    of("expression", "2x+6").incorrect(&["2y+6", "2x+6+z", "y", "2pi", "sqrt(2)", "pi*x"]);
    of("expression", "2pi r").incorrect(&["2pir^2", "pir", "2sqrt(2)r"]);
    of("equation", "x=3").incorrect(&["y=3", "x=4 or x=5", "x=4 and x=5", "x=pi", "4"]);
    of("inequality", "x>3").incorrect(&["x in (2,inf)", "(4,infinity)", "(-oo,3)", "x<3 or x>4", "x<3 OR x>4"]);
    // A word that has letters of the answer is one if it has two others.
    of("expression", "n+o").incorrect(&["no", "noo"]).unreadable(&["dunno", "nope"]);
}

#[test]
fn relations_in_words() {
    of("inequality", "x<-7")
        .correct(&["x is less than -7", "X<-7".to_lowercase().as_str(), "x less than -7", "-7 is greater than x"])
        .incorrect(&["x is less than 7", "x is greater than -7", "x is at most -7", "x is less than or equal to -7"]);
    of("inequality", "x<=4").correct(&[
        "x is less than or equal to 4",
        "x is at most 4",
        "4 is at least x",
        "x es menor o igual que 4",
        "x es menor o igual a 4",
        "x es como máximo 4",
        "x es menor que o igual a 4",
        "4 es mayor que o igual que x",
    ]);
    of("inequality", "2<x<=5")
        .correct(&["x is greater than 2 and x is at most 5", "x > 2 and x is less than 6 and x<=5"]);
    of("equation", "x=3").correct(&["x is equal to 3", "x equals 3", "x es igual a 3", "3 Equals x"]);
    of("inequality", "x≠2").correct(&[
        "x is not equal to 2",
        "x does not equal 2",
        "x no es igual a 2",
        "x es distinto de 2",
    ]);
    let spanish = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };
    of("inequality", "1.5<x<=2")
        .read_by(spanish)
        .correct(&["x es mayor que 1,5 y x es menor o igual que 2", "x es mayor que 1,5 y x≤2"])
        .incorrect(&["x es mayor que 1,5", "x es mayor que 1,5 o x es menor que 2"]);
    of("inequality", "x>=-7")
        .read_by(spanish)
        .correct(&["x es mayor que o igual a -7", "x es igual o mayor que -7", "-7 es menor que o igual a x"])
        .incorrect(&["x es menor que o igual a -7", "x es mayor a -7", "x es mayor que o igual a 7"]);
    in_forms("inequality", "x>3", &["simplest"])
        .correct(&["x is greater than 3"])
        .wrong_form(&["2x is greater than 6"]);
}

#[test]
fn what_is_too_much_to_work_out_is_refused() {
    for (kind, value) in
        [("expression", "2x+6"), ("equation", "x=3"), ("inequality", "x<3"), ("set", "{1,2}"), ("list", "1,2")]
    {
        of(kind, value).unreadable(&["9^9^9", "(x+1)^999", "9^9^9^9+1", "1/0"]);
    }
    of("expression", "2x+6").unreadable(&["x=9^9^9", "9^9^9=9^9^9", "y<1/0"]);
    of("equation", "x=3").unreadable(&["x=9^9^9", "x=3 or x=9^9^9"]);
    // Without a relation there is still nothing wrong with what can be worked out.
    of("equation", "x=3").incorrect(&["9^9"]);
}

#[test]
fn what_is_said_of_them() {
    for (kind, value, response, english, in_spanish) in [
        ("expression", "2x+6", "idk", "“idk” was not understood. The only letter here is “x”.", "letra aquí es «x»."),
        ("equation", "y=2x+1", "no solution", "The letters here are x, y.", "Las letras aquí son x, y."),
        ("expression", "sqrt(8)", "idk", "“idk” was not understood. Write an expression", "No se entiende «idk»."),
        ("expression", "2pi r", "dunno", "The only letter here is “r”.", "La única letra aquí es «r»."),
        ("equation", "x=3", "9^9^9", "That power is too big. It can be at most 200.", "200"),
        ("inequality", "x<3", "9^9^9", "That power is too big. It can be at most 200.", "200"),
        ("equation", "y=3", "3", "Now write the whole equation: y = …", "escribe la ecuación entera: y = …"),
        ("equation", "y=3", "6/2", "Now write the whole equation: y = …", "escribe la ecuación entera: y = …"),
        ("equation", "x=-2", "-2", "Now write the whole equation: x = …", "escribe la ecuación entera: x = …"),
        ("equation", "y=3", "4", "A sign is missing between two sides.", "Falta un signo"),
        ("equation", "y=2x+1", "1+2x", "Now write the whole equation: y = …", "escribe la ecuación entera: y = …"),
        ("list", "3,5,9", "3,, 5, 9", "A number is missing beside a comma. Write", "Falta un número junto a una coma."),
        ("set", "{3,5}", "{,3,5}", "A number is missing beside a comma. Write", "Falta un número junto a una coma."),
        ("ordering", "3,1,2", "2>1>3", "begin with the other end", "empieza por el otro extremo"),
        ("inequality", "x<-7", "x is less than )", "“x is less than )” was not understood.", "No se entiende"),
    ] {
        is_said(&plain(kind, value), response, english, in_spanish);
    }
}

#[test]
fn what_is_left_to_do_in_a_bound_is_said() {
    let key = key(r#"{"kind":"inequality","value":"x>3","forms":["simplest"]}"#);
    for (response, english, in_spanish) in [
        ("x > 6/2", "every fraction in lowest terms", "cada fracción simplificada"),
        ("x > 1+2", "Now work out the number", "Ahora calcula el número"),
        ("2+4/4 < x", "every fraction in lowest terms", "cada fracción simplificada"),
        ("2*1.5 < x", "Now work out the number", "Ahora calcula el número"),
        ("2x > 6", "solved, with the letter alone", "con la letra sola"),
        ("x > 3 and x > 3", "solved, with the letter alone", "con la letra sola"),
    ] {
        is_said(&key, response, english, in_spanish);
    }
}

/// The reason of a verdict has these words.
fn is_said(key: &Key, response: &str, english: &str, in_spanish: &str) {
    let spanish = Reader { locale: Locale::Es, numbers: NumberStyle::CommaPoint };
    let judged = judge(key, &Response::One(response.to_owned()), READER);
    for (reader, expected) in [(READER, english), (spanish, in_spanish)] {
        let said = judged.reason.as_ref().map(|reason| reason.say(reader)).unwrap_or_default();
        assert!(said.to_lowercase().contains(&expected.to_lowercase()), "{response}: {said}");
    }
}
