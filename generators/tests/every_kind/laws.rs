//! What holds for every key and every text.

use super::{key, plain, verdict};
use generators::{
    algebra::pieces,
    answers::{ExpressionKey, Key, KeyError, Response, Verdict, judge},
};
use proptest::prelude::*;
use serde_json::json;
use words::{
    Locale, NumberStyle, Reader, Say,
    judge::{Break, Judge, KindReason},
};

/// A key of every kind.
fn keys() -> Vec<Key> {
    let values = [
        ("number", "-3/2"),
        ("number_line", "0.75"),
        ("money", "$3.50"),
        ("quantity", "2.5 kg"),
        ("remainder", "7 R 2"),
        ("time", "2:05 pm"),
        ("comparison", "<"),
        ("choice", "b"),
        ("choices", "a,c"),
        ("ordering", "3,1,2"),
        ("set", "{1/2,-sqrt(2)}"),
        ("list", "1,2,4"),
        ("point", "(2,-3)"),
        ("equation", "x^2=4"),
        ("equation", "y=2x+1"),
        ("inequality", "-1<=x and x<3"),
        ("inequality", "x+y<3"),
    ];
    let forms = [&[][..], &["expanded"], &["factored"], &["simplest"]];
    let expressions = forms.iter().map(|forms| {
        key(&json!({"kind": "expression", "value": "x^2+5x+6", "forms": forms, "simplify": "required"}).to_string())
    });
    values.iter().map(|(kind, value)| plain(kind, value)).chain(expressions).collect()
}

fn readers() -> impl Strategy<Value = Reader> {
    let locales = prop::sample::select(Locale::ALL.to_vec());
    (locales, prop::sample::select(NumberStyle::ALL.to_vec())).prop_map(|(locale, numbers)| Reader { locale, numbers })
}

/// Texts that are nearly answers.
fn near_answers() -> impl Strategy<Value = String> {
    let pieces = [
        "0", "1", "2", "12", "½", "²", "⁻¹", "x", "y", "X", "π", "pi", "sqrt", "√", ".", ",", ";", " ", "-", "−", "+",
        "±", "*", "·", "/", "^", "(", ")", "[", "]", "{", "}", "=", "<", ">", "≤", "≥", "≠", "∞", "∪", "∈", " and ",
        " or ", " y ", " o ", "%", "$", "€", "¢", "cm", "kg", "'", "\"", "R", " r ", "am", "pm", ":", "h", "a", "b",
        "|", "🙂", "_",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..16).prop_map(|pieces| pieces.concat())
}

/// A random expression with the same one written another way.
fn twins() -> impl Strategy<Value = (String, String)> {
    let leaf = prop_oneof![
        (1u32..10).prop_map(|number| (number.to_string(), format!("{}/{}", 2 * number, 2))),
        Just(("x".to_owned(), "(0+x)".to_owned())),
        Just(("y".to_owned(), "y*1".to_owned())),
        Just(("sqrt(2)".to_owned(), "2/√2".to_owned())),
    ];
    leaf.prop_recursive(3, 8, 2, |inner| {
        let two = (inner.clone(), inner);
        prop_oneof![
            two.clone().prop_map(|((a, b), (c, d))| (format!("({a}+{c})"), format!("({d}+{b})"))),
            two.clone().prop_map(|((a, b), (c, d))| (format!("({a}-{c})"), format!("(-({d})+({b}))"))),
            two.clone().prop_map(|((a, b), (c, d))| (format!("({a}*{c})"), format!("(({d})({b}))"))),
            two.prop_map(|((a, b), (c, d))| (format!("({a})/({c}+1)"), format!("({b})*(1+{d})^-1"))),
        ]
    })
}

fn divides_by_zero(expression: &str) -> bool {
    let Err(KeyError::Value { why: Judge::Kind(KindReason::Breaks { why, .. }), .. }) = ExpressionKey::new(expression)
    else {
        return false;
    };
    why == Break::DividesByZero
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_text_is_too_much(text in prop_oneof![near_answers(), "\\PC{0,40}", any::<String>()], reader in readers()) {
        for key in keys() {
            let response = Response::One(text.clone());
            let judged = judge(&key, &response, reader);
            prop_assert_eq!(judged.reason.is_none(), judged.verdict == Verdict::Correct);
            prop_assert!(judged.reason.is_none_or(|reason| !reason.say(reader).is_empty()));
        }
        if let Err(found) = pieces(&text, reader) {
            prop_assert!(found.at <= text.chars().count() + 1);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn nothing_typed_is_no_answer_of_any_kind(text in " {0,3}", reader in readers()) {
        for key in keys() {
            prop_assert_eq!(judge(&key, &Response::One(text.clone()), reader).verdict, Verdict::Unreadable, "{:?}", key);
        }
    }

    #[test]
    fn twins_are_equal((one, other) in twins()) {
        // Now and then what stands below a line comes to 0 by chance.
        prop_assume!(!divides_by_zero(&one));
        let key = plain("expression", &one);
        prop_assert_eq!(verdict(&key, &one), Verdict::Correct);
        prop_assert_eq!(verdict(&key, &other), Verdict::Correct, "{} for {}", other, one);
        prop_assert_eq!(verdict(&key, &format!("{other}+1")), Verdict::Incorrect, "{} + 1 for {}", other, one);
    }

    #[test]
    fn a_line_through_whole_points_however_it_is_written(a in -9i64..10, b in -9i64..10, times in prop_oneof![-9i64..0, 1i64..10]) {
        let equation = plain("equation", &format!("y={a}x+{b}").replace("+-", "-"));
        for writing in [
            format!("{times}y={}x+{}", times * a, times * b),
            format!("{}x+{}=-{times}*(-y)", times * a, times * b),
            format!("y-({a})x-({b})=0"),
            format!("0=({times})*(y-({a})*x-({b}))"),
        ] {
            prop_assert_eq!(verdict(&equation, &writing), Verdict::Correct, "{}", writing);
        }
        prop_assert_eq!(verdict(&equation, &format!("y=({a})x+({b})+1")), Verdict::Incorrect);
        // An inequality turns where it is multiplied by a negative number.
        let sign = if times < 0 { ">" } else { "<" };
        let inequality = plain("inequality", &format!("x<{a}"));
        let scaled = format!("{times}x{sign}{}", times * a);
        prop_assert_eq!(verdict(&inequality, &scaled), Verdict::Correct, "{}", scaled);
        let turned = if times < 0 { "<" } else { ">" };
        prop_assert_eq!(verdict(&inequality, &format!("{times}x{turned}{}", times * a)), Verdict::Incorrect);
    }

    #[test]
    fn nothing_counts_that_stands_against_the_brackets_of_values(
        values in prop::collection::vec((-20i64..21, 1i64..10), 2..4),
        (before, behind) in prop_oneof![
            prop::sample::select(vec!["-", "−", "+", "- ", "1", "2 ", "1/", "0*"]).prop_map(|before| (before, "")),
            prop::sample::select(vec!["/2", " / 1", "1", " 0", "%", "^2", "*1", "-0"]).prop_map(|behind| ("", behind)),
        ],
        mark in prop::sample::select(vec![", ", ",", ";", "; "]),
        reader in readers(),
    ) {
        let values: Vec<String> = values.iter().map(|(over, under)| format!("{over}/{under}")).collect();
        for (kind, value) in [
            ("point", format!("({})", values.join(","))),
            ("set", format!("{{{}}}", values.join(","))),
            ("list", values.join(",")),
        ] {
            for (open, close) in [('(', ')'), ('[', ']'), ('{', '}')] {
                let response = format!("{before}{open}{}{close}{behind}", values.join(mark));
                let judged = judge(&plain(kind, &value), &Response::One(response.clone()), reader);
                prop_assert_eq!(judged.verdict, Verdict::Unreadable, "{} for {} {}", response, kind, value);
            }
        }
    }

    #[test]
    fn the_zeros_of_a_product(mut zeros in prop::collection::vec((-9i64..10, 1i64..5), 1..4)) {
        let product: String = zeros.iter().map(|(over, under)| format!("({under}x-({over}))")).collect();
        let equation = plain("equation", &format!("{product}=0"));
        let solutions = |zeros: &[(i64, i64)]| {
            zeros.iter().map(|(over, under)| format!("x={over}/{under}")).collect::<Vec<_>>().join(" or ")
        };
        zeros.reverse();
        prop_assert_eq!(verdict(&equation, &solutions(&zeros)), Verdict::Correct);
        zeros.push((10, 1));
        prop_assert_eq!(verdict(&equation, &solutions(&zeros)), Verdict::Incorrect);
    }

    #[test]
    fn a_product_of_whole_factors_is_factored_and_its_parts_are_not_more(
        factors in prop::collection::vec((1i64..5, prop_oneof![-9i64..0, 1i64..10]), 2..4),
    ) {
        let primitive = factors.iter().all(|(a, b)| (2..10).all(|divisor| a % divisor != 0 || b % divisor != 0));
        prop_assume!(primitive);
        let product: String = factors.iter().map(|(a, b)| format!("({a}x+{b})")).collect::<String>().replace("+-", "-");
        let key = key(&json!({"kind": "expression", "value": product, "forms": ["factored"]}).to_string());
        prop_assert_eq!(verdict(&key, &product), Verdict::Correct);
        prop_assert_eq!(verdict(&key, &format!("({product})*1")), Verdict::Correct);
        let (a, b) = factors[0];
        let (c, d) = factors[1];
        let partly = format!("({}x^2+({})x+({}))", a * c, a * d + b * c, b * d)
            + &factors[2..].iter().map(|(a, b)| format!("({a}x+({b}))")).collect::<String>();
        prop_assert_eq!(verdict(&key, &partly), Verdict::WrongForm, "{}", partly);
    }
}

/// What would take for ever is refused, or judged all the same, after a counted number of steps.
#[test]
fn what_would_take_long() {
    let nested = |times: usize| "(x+1)".to_owned() + &"^2".repeat(times);
    for (place, response) in [
        "(a+b+c+d+e+f+g+h)^60",
        "((x+y+1)^20-(x-y-1)^20)^3",
        "(1+√2+√3+√5+√7+√11+√13)^200",
        "1/(√2+√3+√5+√7+√11+√13+√17+√19+√23)",
        "((((((x+1)^60)^60)^60)^60)^60)^60",
        "9^9^9",
        "999999999999^200^2",
        "√999999999989",
        "(123456789^200)/(987654321^200)x^60+1",
        &nested(100),
        &"(1/x+1)".repeat(40),
        &"1/(1+".repeat(29),
        &"x+".repeat(400),
        &"-".repeat(290),
        &"√".repeat(290),
        &"x=1 or ".repeat(40),
        &"x^60>y^60 and ".repeat(10),
        &"9".repeat(1000),
        &" ".repeat(100_000),
        &"🙂".repeat(10_000),
    ]
    .into_iter()
    .enumerate()
    {
        let factored = key(r#"{"kind":"expression","value":"x^2-1","forms":["factored"],"simplify":"required"}"#);
        let asked = [
            (factored, response.to_owned()),
            (plain("equation", "x^2=4"), format!("{response}=0")),
            (plain("equation", "y=2x+1"), format!("{response}=y")),
            (plain("inequality", "x<3"), format!("{response}>x^59-1")),
            (plain("set", "{sqrt(2)}"), format!("{{{response}}}")),
        ];
        let (key, response) = &asked[place % asked.len()];
        assert_ne!(verdict(key, response), Verdict::Correct, "{response}");
    }
}
