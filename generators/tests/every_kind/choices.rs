//! Signs, choices, orders, sets, lists, points and several blanks.

use super::{
    COMMA, READER, key,
    tables::{in_forms, in_lowest_terms, of},
};
use generators::answers::{Response, Verdict, judge};
use words::Say as _;

#[test]
fn comparison_signs() {
    of("comparison", "<")
        .correct(&["<", " < ", "＜", "less than", "Less Than", "is less than", "menor que"])
        .incorrect(&[">", "=", "≤", "greater than"])
        .unreadable(&["", "x", "3 < 4", "<<", "smaller?", "1"]);
    of("comparison", "=").correct(&["=", "==", "equals", "equal", "igual a"]).incorrect(&["<", ">", "≠"]);
    of("comparison", ">=").correct(&[">=", "≥", "=>"]).incorrect(&[">", "=", "=<", "≤"]);
    of("comparison", "<=").correct(&["<=", "≤", "=<"]).incorrect(&["<", "=", "=>"]).unreadable(&["=><", "= <"]);
}

#[test]
fn choices_and_orders() {
    of("choice", "b")
        .correct(&["b", "B", "(b)", "b)", "b.", " b ", "[b]"])
        .incorrect(&["a", "c"])
        .unreadable(&["", "1", "2", "a,b", "banana", "?", "b b b c"]);
    of("choice", "10").correct(&["10", "１０"]).incorrect(&["1", "11"]).unreadable(&["a", "b"]);
    of("choices", "a,c")
        .correct(&["a,c", "a, c", "c,a", "ac", "CA", "a c", "a and c", "(a) and (c)", "a;c", "a,c,a", "a & c", "a) c)"])
        .incorrect(&["a", "c", "a,b", "a,b,c", "abc"])
        .unreadable(&["", "1,3", "apple, cherry", ",", "a=c"]);
    of("ordering", "3,1,2")
        .correct(&[
            "3,1,2",
            "3, 1, 2",
            "3 1 2",
            "312",
            "3;1;2",
            "3<1<2",
            "3 < 1 < 2",
            "3, 1 and 2",
            "(3), (1), (2)",
            "3-1-2",
            "3 → 1 → 2",
            "3 then 1 then 2",
        ])
        .incorrect(&["1,2,3", "3,2,1", "3,1", "3,1,2,2", "213", "2,1,3"])
        // What a chain says is true or false, whichever end it begins with.
        .wrong_form(&["2>1>3", "2 > 1 > 3"])
        .incorrect(&["3>1>2", "3 > 1 > 2", "2<1<3", "1>3>2"])
        .unreadable(&["", "4,1,2", "a,b,c", "3,1,x", "3<1>2", "3>1<2"]);
    of("ordering", "3,1,2").correct(&["3->1->2"]);
    of("ordering", "c,a,d,b").correct(&["c,a,d,b", "CADB", "c a d b"]).incorrect(&["abcd", "c,a,d"]);
    of("ordering", "12,7,30").correct(&["12, 7, 30", "12 7 30"]).incorrect(&["7, 12, 30"]);
}

#[test]
fn sets_and_lists() {
    of("set", "{1,2,3}")
        .correct(&[
            "{1,2,3}",
            "1,2,3",
            "3, 2, 1",
            "{3,1,2,1}",
            "1 , 2 , 3",
            "1, 2 and 3",
            "1, 2, and 3",
            "{1;2;3}",
            "{ 1, 2, 3 }",
            "{2/2, 4/2, 3.0}",
            "x=1, x=2, x=3",
            "１,２,３",
            "1,2 or 3",
            "1,2,3,",
            "1; 2; 3;",
            "{1, 2, 3,}",
            "{1,2,3},",
        ])
        .incorrect(&["{1,2}", "{1,2,3,4}", "{1,2,4}", "{}", "123", "1", "{-1,2,3}", "{1,2,}"])
        .unreadable(&["", "{1,2", "1,2}", "{1,,2}", "{1,2,3)", "{1+0,2,3}", "{a+,b}", ",", "1,2,3,,"]);
    of("set", "{-2/sqrt(6)}").correct(&["{-sqrt(6)/3}", "-√6/3", "{-√2/√3}"]).incorrect(&["√6/3", "{0.8}"]);
    of("set", "{1/2,-3}")
        .correct(&["{0.5,-3}", "-3 and 1/2", "{-3, ½}", "50%, -3", "{2/4, -3}"])
        .incorrect(&["{1/2, 3}"]);
    of("set", "{-9,-8}")
        .correct(&["x = {-9, -8}", "x={-8,-9}", "x ∈ {-9; -8}", "{x = -9, x = -8}", "= {-9, -8}"])
        .incorrect(&["x = {-9, 8}"])
        .unreadable(&["x = {-9, -8", "x = x = {-9, -8}"]);
    of("set", "{-9,-8}").read_by(COMMA).correct(&["-9 y -8", "-9 o -8", "-9 ó -8", "x = -9 ó x = -8"]);
    of("list", "-9,-8").correct(&["x = {-9, -8}", "{-9, -8}", "(x, y) = (-9, -8)"]).incorrect(&["{-8, -9}"]);
    of("list", "m=2, b=3").correct(&["(m, b) = (2, 3)"]).incorrect(&["(m, b) = (3, 2)"]);
    of("set", "{}").correct(&["{}", "∅", "{ }"]).incorrect(&["{0}", "0"]);
    of("set", "{x,y}").correct(&["{y,x}", "x,y"]).incorrect(&["{x}", "{x,z}"]);
    of("set", "{(1,2),(3,4)}")
        .correct(&["{(3,4),(1,2)}", "(1,2),(3,4)", "(1, 2) and (3, 4)"])
        .incorrect(&["{(2,1),(3,4)}", "{1,2,3,4}"]);
    of("set", "{1.5,2}").read_by(COMMA).correct(&["1,5; 2", "{1,5; 2}", "2; 1,5", "1,5 y 2", "2 y 1,5", "{1,5, 2}"]);
    in_forms("set", "{1/2,3}", &["simplest"]).correct(&["{3,1/2}"]).wrong_form(&["{2/4,3}", "{3,1/2,3}"]);
    in_lowest_terms("set", "{1/2,3}").correct(&["3, 1/2", "{0.5,3}"]).wrong_form(&["{2/4,3}"]);
    of("list", "2,4,8")
        .correct(&[
            "2,4,8",
            "2, 4, 8",
            "2; 4; 8",
            "2, 4 and 8",
            "[2,4,8]",
            "2.0, 8/2, 8",
            "2,4,8,",
            "2; 4; 8;",
            "[2,4,8,]",
        ])
        .incorrect(&["4,2,8", "2,4", "2,4,8,16", "8", "2,4,"])
        .unreadable(&["", ",", ";", "2,,4,8", "2,4,8,,", "a b", "2 4 8 x+"]);
    of("list", "1/2,1/4").correct(&["0.5, 0.25", "½, ¼"]).incorrect(&["1/4, 1/2"]);
}

/// It ends a sentence where it can't be part of a number.
#[test]
fn a_full_stop_at_the_end_says_nothing() {
    for (kind, value, responses) in [
        ("choice", "b", &["b.", "(b)."] as &[_]),
        ("choices", "a,c", &["a, c."]),
        ("ordering", "b,a,c", &["b < a < c."]),
        ("comparison", "<", &["is less than."]),
        ("money", "$3.50", &["$3.50.", "3.50 dollars.", "3.5$."]),
        ("quantity", "3 cm", &["3 cm.", "P = 3 cm.", "3.0 cm."]),
        ("remainder", "7 R 2", &["7 R 2."]),
        ("time", "2:05 pm", &["2:05 p.m.", "14:05.", "2:05 pm."]),
        ("set", "{1,2}", &["{1, 2}.", "1, 2.", "1 and 2."]),
        ("list", "3, 5, 9", &["3, 5, 9.", "3; 5; 9. ", "(3, 5, 9)."]),
        ("point", "(6,-2)", &["(6, -2).", "6, -2."]),
        ("expression", "2x+6", &["2x+6.", "2(x+3).", "６＋２ｘ．"]),
        ("equation", "x=3", &["x=3.", "x = 3.0."]),
        ("inequality", "x>3", &["x>3.", "(3, ∞)."]),
        ("number", "-1.5", &["-1.5.", "-3/2."]),
        ("number", "50%", &["50%."]),
        ("number", "4", &["4."]),
    ] {
        of(kind, value).correct(responses);
    }
    for (kind, value, responses) in [
        ("choice", "b", &["."] as &[_]),
        ("list", "3, 5, 9", &["3, 5, 9..", "."]),
        ("expression", "2x+6", &["2x+6..", "2x+.", "."]),
        ("equation", "x=3", &["x=3..", "x=."]),
        ("number", "-1.5", &["-1.5..", "."]),
    ] {
        of(kind, value).unreadable(responses);
    }
}

/// As in an exercise book, where the calculation stands before it.
#[test]
fn an_equals_sign_before_an_answer_says_nothing() {
    for (kind, value, responses) in [
        ("money", "$3.50", &["= $3.50", "=3.50 dollars"] as &[_]),
        ("quantity", "3 cm", &["= 3 cm", "=3cm"]),
        ("remainder", "7 R 2", &["= 7 R 2"]),
        ("time", "2:05 pm", &["= 2:05 pm"]),
        ("set", "{1,2}", &["= {1, 2}", "=1, 2"]),
        ("list", "3, 5, 9", &["= 3, 5, 9"]),
        ("point", "(6,-2)", &["= (6, -2)"]),
        ("comparison", "=", &["="]),
        ("number", "4", &["= 4"]),
    ] {
        of(kind, value).correct(responses);
    }
    for (kind, value) in [("money", "$3.50"), ("quantity", "3 cm"), ("list", "3, 5, 9"), ("point", "(6,-2)")] {
        of(kind, value).unreadable(&["=", "= ="]);
    }
    of("comparison", "<").incorrect(&["="]);
}

/// Whatever the kind.
#[test]
fn full_width_letters_digits_and_signs_are_those_of_ascii() {
    for (kind, value, responses) in [
        ("choice", "b", &["ｂ", "Ｂ", "（ｂ）"] as &[_]),
        ("choices", "a,c", &["ａ，ｃ", "ａｃ"]),
        ("ordering", "b,a,c", &["ｂ＜ａ＜ｃ"]),
        ("comparison", "<=", &["＜＝"]),
        ("money", "$3.50", &["＄３．５０"]),
        ("quantity", "3 cm", &["３ｃｍ", "Ｐ＝３ｃｍ"]),
        ("remainder", "7 R 2", &["７Ｒ２"]),
        ("time", "2:05 pm", &["２：０５ｐｍ"]),
        ("set", "{1,2}", &["｛１，２｝"]),
        ("list", "1/2, 3/4", &["１／２；３／４", "１／２＜３／４"]),
        ("point", "(2,-3)", &["（２，－３）"]),
        ("expression", "2x+6", &["２ｘ＋６", "２（ｘ＋３）"]),
        ("equation", "x=3", &["ｘ＝３"]),
        ("inequality", "x<=3", &["ｘ＜＝３"]),
        ("number", "-1.5", &["－１．５"]),
    ] {
        of(kind, value).correct(responses);
    }
    of("choice", "b").incorrect(&["ａ"]);
}

#[test]
fn points() {
    of("point", "(2,3)")
        .correct(&[
            "(2,3)",
            "(2, 3)",
            "2,3",
            "2, 3",
            "( 2 ; 3 )",
            "(2.0, 6/2)",
            "A(2,3)",
            "A = (2, 3)",
            "x=2, y=3",
            "y=3, x=2",
            "[2,3]",
            "x = 2 and y = 3",
            "(+2,3)",
        ])
        .incorrect(&["(3,2)", "(2,-3)", "(-2,3)", "2,4", "(0,0)"])
        .unreadable(&["", "(2,3", "2", "(2)", "(2,3,4)", "(2,)", "(,3)", "(1+1,3)", "two, three"]);
    of("point", "(4,-2)")
        .correct(&["(x, y) = (4, -2)", "(x,y)=(4,-2)", "(x; y) = (4; -2)", "(a, b) = (4, -2)", "(x, y) = 4, -2"])
        .incorrect(&["(x, y) = (-2, 4)", "(x, y) = (4, 2)"])
        .unreadable(&["(y, x) = (-2, 4)", "(x, y) =", "(x, y, z) = (4, -2, 0)", "(x, 4) = (4, -2)"]);
    of("point", "(4,-2)").read_by(COMMA).correct(&["x = 4 y y = -2", "x = 4 e y = -2", "x=4 y y=-2", "4 y -2"]);
    of("point", "(-1/2,0.75)").correct(&["(-0.5, 3/4)", "(−½, ¾)", "-1/2, 3/4"]).incorrect(&["(1/2, 3/4)"]);
    of("point", "(1.5,2)").read_by(COMMA).correct(&["(1,5; 2)", "(1,5, 2)", "1,5; 2"]).incorrect(&["(2; 1,5)"]);
    of("point", "(2,3)").read_by(COMMA).correct(&["(2,3)", "(2; 3)", "(2, 3)"]);
    of("point", "(sqrt(2),a)").correct(&["(√2, a)", "(2/√2,a)"]).incorrect(&["(a,√2)"]);
    of("number_line", "-3/4")
        .correct(&["-0.75", "-3/4", "−6/8"])
        .incorrect(&["3/4", "-4/3"])
        .unreadable(&["left of 0", ""]);
}

#[test]
fn the_worst_blank_counts() {
    let key = key(
        r#"{"kind":"blanks","blanks":[{"kind":"number","value":"3"},{"kind":"number","value":"1/2","simplify":"required"},{"kind":"comparison","value":"<"}]}"#,
    );
    for (responses, expected) in [
        (&["3", "1/2", "<"][..], Verdict::Correct),
        (&["3.0", "0.5", "less than"], Verdict::Correct),
        (&["3", "2/4", "<"], Verdict::WrongForm),
        (&["4", "2/4", "<"], Verdict::Incorrect),
        (&["3", "1/2", ">"], Verdict::Incorrect),
        (&["4", "2/4", "?"], Verdict::Unreadable),
        (&["", "1/2", "<"], Verdict::Unreadable),
        (&["3", "1/2"], Verdict::Unreadable),
        (&["3", "1/2", "<", "<"], Verdict::Unreadable),
        (&[], Verdict::Unreadable),
    ] {
        let response = Response::Many(responses.iter().map(|text| (*text).to_owned()).collect());
        assert_eq!(judge(&key, &response, READER).verdict, expected, "{responses:?}");
    }
    assert_eq!(judge(&key, &Response::One("3".to_owned()), READER).verdict, Verdict::Unreadable);

    // What is said names every place that is not right.
    for (lines, reason) in [
        ("4\n1/2\n<", "Place 1: This is not the right number."),
        ("4\n1/2\n>", "Places 1 and 3 are not right."),
        ("4\n5\n>", "Places 1, 2 and 3 are not right."),
    ] {
        let judged = judge(&key, &Response::from_lines(lines), READER);
        assert_eq!(judged.reason.map(|reason| reason.say(READER)).as_deref(), Some(reason), "{lines:?}");
    }
}

/// A keypad has what each way to write an answer wants, and tells nothing that the answer is about.
#[test]
fn a_keypad_has_the_signs_of_every_writing() {
    let signs = |kind: &str, value: &str| key(&format!(r#"{{"kind":"{kind}","value":"{value}"}}"#)).signs();
    for (kind, value, typed) in [
        ("number", "3/2", "1 1/2"),
        ("number", "-1.5", "-1 1/2"),
        ("number_line", "3/4", "0.75"),
        ("set", "{1/2,3/2}", "1/2; 1 1/2"),
        ("quantity", "12 cm^2", "12 cm^2"),
        ("quantity", "90 km/h", "90 km/h"),
        ("remainder", "7 R 2", "7R2"),
        ("time", "2:05 pm", "2:05 pm"),
        ("equation", "(x-2)^2+y^2=9", "y^2+(x-2)^2=9"),
        ("equation", "x = 2 or x = 3", "x=3 or x=2"),
        ("inequality", "x<=2.5", "x≤2,5"),
        ("inequality", "x<2.5", "2,5≥x≤"),
    ] {
        let signs = signs(kind, value);
        let is_there = |sign: &char| {
            let sign = if *sign == '-' { '−' } else { *sign };
            sign.is_ascii_digit() || signs.contains(sign)
        };
        let missing: String = typed.chars().filter(|sign| !is_there(sign)).collect();
        assert!(missing.is_empty(), "{typed:?} for {value}: no {missing:?} in {signs:?}");
    }
    assert_eq!(signs("time", "2:05 pm"), signs("time", "2:05 am"));
    assert_eq!(signs("number", "42"), "");
    let factors = key(r#"{"kind":"list","value":"2, 2, 11","forms":["factors"]}"#);
    assert_eq!((factors.signs().as_str(), factors.shown(READER).as_str()), ("×^", "2 × 2 × 11"));
    assert_eq!((factors.shown(COMMA).as_str(), factors.canonical().as_str()), ("2 × 2 × 11", "2, 2, 11"));
}
