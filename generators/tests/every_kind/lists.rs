//! Lists, sets and points as people write them: grouped, named, as a product, with both signs at once.

use super::{
    COMMA, READER, plain,
    tables::{in_forms, of},
    verdict,
};
use generators::answers::{
    Response,
    Verdict::{self, Correct, Incorrect, Unreadable},
    judge,
};
use words::{Locale, NumberStyle, Reader, Say};

/// Spaces alone may stand in a number too, so that nothing says where one ends.
#[test]
fn values_with_only_spaces_between_them_cost_nothing() {
    let spanish = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };
    for (kind, value, responses) in [
        ("list", "4, 5, 9", &["4 5 9", "5 4 9", " 4  5  9 ", "[4 5 9]", "4 -5 9", "h=4 k=5 r=9"] as &[_]),
        ("list", "100, 200", &["100 200", "200 100"]),
        ("list", "1/2, 3", &["1/2 3"]),
        ("set", "{-6, 4}", &["-6 4", "4 -6", "{4 -6}", "x=4 x=-6"]),
        ("point", "(2, -3)", &["(2 -3)", "2 -3", "(2 3)"]),
    ] {
        for response in responses {
            let judged = |reader| judge(&plain(kind, value), &Response::One((*response).to_owned()), reader);
            let said = |reader| judged(reader).reason.as_ref().map(|reason| reason.say(reader)).unwrap_or_default();
            assert_eq!(judged(READER).verdict, Unreadable, "{kind} {value}: {response}");
            assert!(said(READER).contains("Put a comma between the values. Write"), "{response}: {}", said(READER));
            assert!(said(spanish).contains("Pon un punto y coma entre los valores."), "{response}: {}", said(spanish));
        }
    }
    for (kind, value, response, expected) in [
        ("list", "1 1/2, 2", "1 1/2, 2", Correct),
        ("list", "1 1/2, 2", "1 1/2", Incorrect),
        ("list", "1 1/2, 2", "1½", Incorrect),
        ("list", "1, 2", "one two", Unreadable),
        ("set", "{3, 5}", "5 - 3", Unreadable),
    ] {
        assert_eq!(verdict(&plain(kind, value), response), expected, "{kind} {value}: {response}");
    }
}

/// Brackets group values, unless something stands directly against them: nobody can tell what is meant by that.
#[test]
fn brackets_with_something_against_them_cost_nothing() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("point", "(-6, 2)", &["-(6, 2)", "-(6,2)", "− (6, 2)", "-6(,2)", "-((6, 2))", "P = -(6, 2)", "P=-(6;2)"]),
        ("point", "(12, 3)", &["1(2, 3)", "1 (2, 3)", "(12, 3)1", "(1)(2, 3)", "+(12, 3)", "2(6, 3/2)"]),
        ("point", "(-7, 0)", &["(-7,0)/9", "(-7, 0) / 9", "(-7, 0)*1", "(-7, 0) - 0", "0(-7, 0)"]),
        ("point", "(-7/2, 0)", &["(-7, 0)/2", "1/2(-7, 0)"]),
        ("point", "(5/3, -5/9)", &["5/(3, -5/9)", "5/(3,-5/9)"]),
        ("point", "(5, -4)", &["0(5,-4)", "0(5, -4)", "(5, -4)^1"]),
        ("point", "(7, 4)", &["(7,4)/1", "((7,4)/1)", "(7,4)%"]),
        ("set", "{-3, 9}", &["-(3,9)", "-(3, 9)", "-[3, 9]", "-{3, 9}", "{-(3, 9)}", "x = -(3, 9)", "(-3, 9)/1"]),
        ("list", "-3, 9", &["-(3,9)", "-(3, 9)", "-[3, 9]", "-{3, 9}", "[-(3, 9)]", "(-3,9)/1", "(-3, 9)1"]),
        ("list", "4, 5, 9", &["4, -(5, 9)", "(4, 5)/1, 9", "(4, 5)9", "4(5, 9)", "(4, 5) (9)", "4 times (5, 9)"]),
        ("list", "-1.2, 5", &["-(1.2, 5)", "-(1,2; 5)"]),
    ];
    for (kind, value, responses) in cases {
        for reader in [READER, COMMA] {
            of(kind, value).read_by(reader).unreadable(responses);
        }
        for response in *responses {
            let told = super::told(&plain(kind, value), response);
            assert!(told.contains("Write") || told.contains("character"), "{kind} {value}, {response}: {told}");
        }
    }
    of("point", "(-6, 2)").correct(&["(-6, 2)", "(-(6), 2)", "((-6), (2))", "( (-6, 2) )", "P = (-6, 2)", "P(-6,2)"]);
    of("list", "4, 5, 9").correct(&["((4, 5)), 9", "4 and (5, 9)", "(4, 5) AND 9", "4; (5; 9)", "= (4, 5, 9)"]);
    of("list", "4, 5, 9").read_by(COMMA).correct(&["4 y (5; 9)", "(4; 5) y 9"]);
    // A decimal comma separates nothing.
    of("set", "{-2.5}").correct(&["-(2,5)"]).unreadable(&["-(2,6)"]);
    of("list", "-2.5, 3").correct(&["-(2,5), 3"]);
}

/// A decimal comma in brackets with a semicolon stays one.
#[test]
fn decimals_in_groups() {
    of("list", "7.5, -6, 6.5")
        .read_by(COMMA)
        .correct(&["(7,5; -6); 6,5", "(7,5; -6), 6,5", "(7,5, -6); 6,5", "(7,5; -6); r = 6,5", "7,5; -6; 6,5"])
        .incorrect(&["(-6; 7,5); 6,5", "(7; -6); 6,5"]);
}

/// Where the comma is the decimal mark it may be either.
#[test]
fn commas_in_and_between_numbers_cost_nothing() {
    of("list", "0.005, 0.047, 0.16, 1.3")
        .read_by(COMMA)
        .correct(&["0,005; 0,047; 0,16; 1,3", "0,005, 0,047, 0,16, 1,3", "0.005,0.047,0.16,1.3"])
        .incorrect(&["0,047; 0,005; 0,16; 1,3", "1,3, 0,16, 0,047, 0,005", "1,2,3,4", "1,3", "5,47,16"])
        .unreadable(&["0,005,0,047,0,16,1,3", "1,3,0,005,0,16,0,047", "0,005,0,047,0,16"]);
    of("set", "{0.5, 2}").read_by(COMMA).unreadable(&["0,5,2", "2,0,5", "{0,5,3}"]).incorrect(&["0,5", "1,2,3,4,5"]);
    of("list", "2, 4, 8").read_by(COMMA).incorrect(&["2,4,8,16", "2,4", "4,2,8"]);
    let key = plain("list", "0.5, 2");
    let judged = judge(&key, &Response::One("0,5,2".to_owned()), COMMA);
    let said = judged.reason.map(|reason| reason.say(COMMA)).unwrap_or_default();
    assert!(said.starts_with("Pon un punto y coma entre los valores."), "{said}");
}

/// Where the list runs the way its signs say.
#[test]
fn an_order_written_with_its_signs_is_a_list() {
    of("list", "1/2, 3/4, 4/5")
        .correct(&["1/2 < 3/4 < 4/5", "1/2<3/4<0.8", "½ < ¾ < ⅘"])
        .incorrect(&["3/4 < 1/2 < 4/5", "1/2 < 3/4"])
        .unreadable(&["4/5 > 3/4 > 1/2", "1/2 < 3/4 > 4/5", "1/2 <= 3/4 <= 4/5", "1/2 <", "<"]);
    of("list", "3, -1, -2")
        .correct(&["3 > -1 > -2"])
        .incorrect(&["3 > -2 > -1"])
        .unreadable(&["-2 < -1 < 3", "3 < -1 < -2"]);
    of("list", "11, 12")
        .correct(&["11 < √129 < 12", "11<sqrt(129)<12", "11 < 11.5 < 12", "11 < 12", "12 > √129 > 11", "12>11.5>11"])
        .incorrect(&["10 < √129 < 12", "11 < √129 < 13", "11 < √150 < 12", "12 < √129 < 11", "13 > √129 > 11"])
        .unreadable(&["12 > 11", "12 > √150 > 11", "11 < √129 > 12", "11 < √(129 < 12", "11 < √-1 < 12"]);
    of("list", "1, 3, 2").unreadable(&["1 < 3 < 2", "1 < 2 < 3"]);
    of("list", "2, 2").unreadable(&["2 < 2"]);
}

/// A child of two languages joins with the words of either.
#[test]
fn values_joined_in_the_other_language() {
    of("set", "{3, 9}")
        .correct(&["3 y 9", "9 y 3", "3 o 9", "x = 3 o x = 9"])
        .incorrect(&["3 y 8"])
        .unreadable(&["3 y", "y 9"]);
    of("set", "{3, 9}").read_by(COMMA).correct(&["3 and 9", "3 or 9", "3 y 9"]);
    of("list", "3, 9").correct(&["3 y 9"]).incorrect(&["9 y 3"]);
    of("list", "4, 5, 9").correct(&["(4, 5) y 9", "4, 5 y 9"]);
    of("list", "4, 5, 9").read_by(COMMA).correct(&["(4; 5) and 9"]);
    of("set", "{3x, 2y+1}").correct(&["3x, 2 y + 1"]);
}

/// Square brackets are as good as braces around the values of a set, and elsewhere no number is asked for.
#[test]
fn brackets_of_other_kinds() {
    of("set", "{3, 9}").correct(&["[3,9]", "[9; 3]", "x = [3, 9]", "[3, 9,]"]).incorrect(&["[3, 8]"]).unreadable(&[
        "[3, 9)",
        "[3, 9",
        "[3], [9]",
        "x ∈ [3, 9]",
    ]);
    for (kind, value, response, expected) in [
        ("point", "(7, 4)", "{7,4}", "Write a point, like (2, 3)."),
        ("set", "{3, 9}", "{[3,9], 1}", "Write the values in any order, like {1, 2}."),
        ("list", "3, 9", "[3,9], 1", "Write the values in order, like 1, 2, 4."),
    ] {
        let told = super::told(&plain(kind, value), response);
        assert!(told.starts_with("Unreadable") && told.contains(expected), "{kind} {value}, {response}: {told}");
    }
}

/// A product is a list of its factors where these are asked for.
#[test]
fn factors_written_as_their_product() {
    in_forms("list", "2, 2, 11", &["factors"])
        .correct(&["2, 2, 11", "2 × 2 × 11", "2*2*11", "2x2x11", "2^2 · 11", "2²×11"])
        .correct(&["2·11·2", "11, 2, 2", "11 × 2^2", "{11, 2, 2}"])
        .correct(&["2X2X11", "(2)(2)(11)", "2(2)(11)", "( 2 ) (2) (11)", "(2^2)(11)", "(2×2)11"])
        .correct(&["44=2×2×11", "44 = 2^2 · 11", "2·2·11=44", "44 = (2)(2)(11)"])
        .incorrect(&[
            "2 × 22",
            "2^3 × 11",
            "44",
            "2, 11",
            "11, 2",
            "11, 11, 2",
            "11, 2, 2, 1",
            "11 × 4",
            "(4)(11)",
            "44 = 4×11",
        ])
        .unreadable(&["45=2×2×11", "44 = 44", "(2)^2(11)", "(2(2)(11))", "(2)(2)(11", "2)(2)(11", "x=2(11)"])
        .unreadable(&["2^ × 11", "2^999999999999 × 11", "2 + 2 × 11"]);
}

/// Where it is the order itself that is asked for.
#[test]
fn values_in_another_order_are_no_right_list() {
    of("list", "2, 2, 11").incorrect(&["11, 2, 2", "2, 11, 2"]);
}

/// A key's kind and value, and responses with what they are.
type Case<'a> = (&'a str, &'a str, &'a [(&'a str, Verdict)]);

#[test]
fn values_grouped_named_and_joined_in_the_ways_of_people() {
    let cases: &[Case<'_>] = &[
        (
            "list",
            "4, 5, 9",
            &[
                ("(4, 5), 9", Correct),
                ("(4, 5, 9)", Correct),
                ("h=4, k=5, r=9", Correct),
                ("r = 9, h = 4, k = 5", Correct),
                ("k = 4, h = 5, r = 9", Incorrect),
                ("(5, 4), 9", Incorrect),
                ("(4, 5); 9", Correct),
                ("(4,5); r=9", Correct),
                ("(4,5);9", Correct),
                ("(4; 5), 9", Correct),
                ("(4; 5); 9", Correct),
                ("9; (4, 5)", Incorrect),
                ("(5, 4); 9", Incorrect),
                ("(4,5,9);", Correct),
                ("4, 5", Incorrect),
            ],
        ),
        (
            "list",
            "-6, -13",
            &[
                ("(-6,-13)", Correct),
                ("b = -13, a = -6", Correct),
                ("b = -6, a = -13", Incorrect),
                ("-6, b = -13", Correct),
            ],
        ),
        (
            "list",
            "m=2, b=3",
            &[
                ("m=2, b=3", Correct),
                ("b = 3, m = 2", Correct),
                ("2, 3", Correct),
                ("m=3, b=2", Incorrect),
                ("b = 2, m = 3", Incorrect),
            ],
        ),
        ("list", "9, 10", &[("9 × 10", Unreadable), ("9 and 10", Correct)]),
        ("list", "6, 2", &[("6*2", Unreadable), ("12", Incorrect)]),
        ("list", "2, 2", &[("2^2", Unreadable), ("4", Incorrect), ("2 × 2", Unreadable)]),
        ("list", "0.5, 2", &[("0.5 × 2", Unreadable)]),
        (
            "set",
            "{4, 10}",
            &[
                ("(4,10)", Correct),
                ("(10; 4)", Correct),
                ("4 and 10", Correct),
                ("x = 4 or x = 10", Correct),
                ("x1=4, x2=10", Correct),
                ("x_1 = 4 and x_2 = 10", Correct),
                ("x₁ = 10; x₂ = 4", Correct),
                ("(4, 11)", Incorrect),
                ("x1=4, x2=11", Incorrect),
                ("7±3", Unreadable),
            ],
        ),
        (
            "set",
            "{-10, 10}",
            &[
                ("±10", Correct),
                ("x = ±10", Correct),
                ("+-10", Correct),
                ("+/-10", Correct),
                ("{±10}", Correct),
                ("±9", Incorrect),
                ("10", Incorrect),
            ],
        ),
        ("set", "{10}", &[("±10", Incorrect), ("10", Correct)]),
        ("set", "{sqrt(2), -sqrt(2)}", &[("±√2", Correct), ("+-sqrt(2)", Correct), ("±2", Incorrect)]),
        ("set", "{1+sqrt(5), 1-sqrt(5)}", &[("1±√5", Correct), ("x = 1 ± √5", Correct), ("-1±√5", Incorrect)]),
    ];
    for (kind, value, responses) in cases {
        for (response, expected) in *responses {
            assert_eq!(verdict(&plain(kind, value), response), *expected, "{kind} {value}: {response}");
        }
    }
}
