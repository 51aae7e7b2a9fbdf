//! Money, quantities, remainders, times, signs, choices, orders, sets, lists, points and several blanks.

use super::{
    READER, key,
    tables::{in_forms, in_lowest_terms, of},
};
use generators::answers::{Response, Verdict, judge};
use words::{Locale, NumberStyle, Reader};

const COMMA: Reader = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };

#[test]
fn money() {
    of("money", "$3.50")
        .correct(&[
            "$3.50",
            "3.50",
            "3.5",
            "$3.5",
            "$ 3.50",
            "3.50 $",
            "3.50$",
            "3 dollars 50 cents",
            "3 dollars and 50 cents",
            "$3 and 50 cents",
            "350 cents",
            "350¢",
            "350 c",
            "3.50 USD",
            "USD 3.50",
            "US$3.50",
            "3.50 dollars",
            "$3 1/2",
            "$3,50",
            "7/2 dollars",
            "3 Dollars, 50 Cents",
            "$３.５０",
            "+$3.50",
            "$3.50 dollars",
            "3 dollars 50",
        ])
        .incorrect(&[
            "$3.05",
            "$35",
            "350",
            "350 dollars",
            "$3",
            "-$3.50",
            "3.50 €",
            "£3.50",
            "3.50 euros",
            "$3.51",
            "50¢",
            "3 cents",
        ])
        .unreadable(&[
            "",
            "$",
            "dollars",
            "three dollars",
            "$3.5.0",
            "$3 50 20",
            "$3 apples",
            "3 + 0.5",
            "$$",
            "3 dollars 50 dollars 2",
        ]);
    of("money", "$3")
        .correct(&["$3", "3 dollars", "3 dollar", "3.00", "$3.00", "300 cents", "3 bucks", "3"])
        .incorrect(&["3 cents", "$0.03"]);
    of("money", "$0.25")
        .correct(&["25¢", "25 cents", "$.25", "0.25", "25 ¢", ".25 dollars"])
        .incorrect(&["25", "$25", ".25¢"]);
    of("money", "3.50 EUR")
        .correct(&["3.5 €", "€3.50", "3.50€", "3 euros 50 cents", "3 euros 50", "3€50", "350 cents"])
        .incorrect(&["$3.50"]);
    of("money", "3.50 EUR").read_by(COMMA).correct(&[
        "3,50 €",
        "3,5€",
        "3 euros y 50 céntimos",
        "3 euros con 50 céntimos",
        "3,50 euros",
        "350 céntimos",
    ]);
    of("money", "-$5").correct(&["-$5", "−$5", "-5", "-$5.00", "- $5"]).incorrect(&["$5", "5"]);
    of("money", "$1234.50").correct(&["$1,234.50", "$1234.5", "1,234.50 dollars"]);
    of("money", "12.40").correct(&["12.40", "$12.40", "12.40 €", "12.4"]).incorrect(&["12.04"]);
}

#[test]
fn quantities() {
    of("quantity", "3 cm")
        .correct(&[
            "3 cm",
            "3cm",
            "3.0 cm",
            "30 mm",
            "0.03 m",
            "3 centimeters",
            "3 Centimetres",
            "3 centímetros",
            "3 CM",
            "3 cm.",
            "6/2 cm",
            "0.3 dm",
            "3\u{a0}cm",
            "1 cm 20 mm",
        ])
        .incorrect(&["3 mm", "3 m", "30 cm", "3 in", "-3 cm", "3 cm^2", "3 kg", "3 s", "30"])
        .wrong_form(&["3", "3.0", "6/2"])
        .unreadable(&["", "cm", "3 c m 4 5", "three cm", "3 zorkmids", "3 + 1 cm", "3 cm 4", "3..2 cm"]);
    in_forms("quantity", "3 cm", &["unit"])
        .correct(&["3 cm", "3 centimeters", "3.0cm"])
        .wrong_form(&["30 mm", "0.03 m", "3"])
        .incorrect(&["3 m"]);
    of("quantity", "2.5 kg")
        .correct(&[
            "2.5 kg",
            "2500 g",
            "2,5 kg",
            "2 1/2 kg",
            "2½ kg",
            "2 kg 500 g",
            "2.5 kilos",
            "2.5 kilograms",
            "2.5 Kg",
        ])
        .incorrect(&["2.5 g", "25 kg", "2.5 lb"]);
    of("quantity", "6 ft 2 in")
        .correct(&[
            "6 ft 2 in",
            "6'2\"",
            "74 in",
            "6 feet 2 inches",
            "6 feet, 2 inches",
            "6 feet and 2 inches",
            "74 inches",
            "6 1/6 ft",
            "187.96 cm",
        ])
        .incorrect(&["6.2 ft", "62 in"]);
    of("quantity", "2 ft")
        .correct(&["24 in", "2 feet", "2 ft.", "2'", "2/3 yd", "0.6096 m"])
        .incorrect(&["2 in", "0.61 m"]);
    of("quantity", "40 cm^2")
        .correct(&[
            "40 cm^2",
            "40 cm²",
            "40cm2",
            "40 sq cm",
            "40 square centimeters",
            "40 centímetros cuadrados",
            "0.004 m²",
            "4000 mm^2",
        ])
        .incorrect(&["40 cm", "40 cm^3", "40 m²"])
        .wrong_form(&["40"]);
    of("quantity", "8 m^3")
        .correct(&["8 m³", "8 cubic meters", "8000 L", "8000 liters", "8 cu m"])
        .incorrect(&["8 m²", "8 L"]);
    of("quantity", "1 gal")
        .correct(&["1 gal", "4 qt", "8 pints", "16 cups", "128 fl oz", "1 gallon", "231 in^3"])
        .incorrect(&["3.785 L", "4 cups"]);
    of("quantity", "60 km/h")
        .correct(&["60 km/h", "60 kilometers per hour", "1 km/min", "60 km por hora", "60 KM/H"])
        .incorrect(&["60 m/s", "60 km"]);
    of("quantity", "90 min")
        .correct(&[
            "1.5 h",
            "1 h 30 min",
            "90 minutes",
            "1 1/2 hours",
            "5400 s",
            "1 hour 30 minutes",
            "1 hour and 30 minutes",
        ])
        .incorrect(&["1.3 h", "90 h", "90 s"]);
    of("quantity", "45°")
        .correct(&["45°", "45 degrees", "45 deg", "45º", "45 °"])
        .incorrect(&["54°", "45 °C"])
        .wrong_form(&["45"]);
    of("quantity", "-5 °C").correct(&["-5 °C", "−5°C", "-5 degrees Celsius"]).incorrect(&["5 °C", "-5 °F"]);
    of("quantity", "5 apples")
        .correct(&["5 apples", "5 apple", "5 Apples"])
        .incorrect(&["6 apples", "5 pears"])
        .wrong_form(&["5"]);
    of("quantity", "2.5 kg").read_by(COMMA).correct(&["2,5 kg", "2,5 kilogramos", "2 kilos y 500 gramos", "2.500 g"]);
    let near = key(r#"{"kind":"quantity","value":"12.5 cm","tolerance":"0.2"}"#);
    for (response, expected) in [
        ("12.4 cm", Verdict::Correct),
        ("127 mm", Verdict::Correct),
        ("12.8 cm", Verdict::Incorrect),
        ("12.6", Verdict::WrongForm),
    ] {
        assert_eq!(super::verdict(&near, response), expected, "{response}");
    }
}

#[test]
fn remainders() {
    of("remainder", "7 R 2")
        .correct(&[
            "7 R 2",
            "7R2",
            "7 r 2",
            "7 r2",
            "7 remainder 2",
            "7, remainder 2",
            "7 rem 2",
            "7 resto 2",
            "7 residuo 2",
            "7 with remainder 2",
            "7 r. 2",
            "7 Remainder: 2",
            "７ R ２",
            "7 and remainder 2",
            "7 with a remainder of 2",
        ])
        .incorrect(&["7", "2 R 7", "7 R 3", "8 R 2", "7 R 0", "-7 R 2", "72"])
        .unreadable(&["", "R 2", "7 R", "7 R 2 R 1", "7.5 R 2", "seven R 2", "7 2", "7;2"]);
    of("remainder", "7 R 0").correct(&["7 R 0", "7", "7r0"]).incorrect(&["7 R 1"]);
    of("remainder", "1234 R 5").correct(&["1,234 R 5", "1234 r 5"]);
}

#[test]
fn times_of_day() {
    of("time", "2:05 pm")
        .correct(&[
            "2:05 pm",
            "2:05pm",
            "2:05 PM",
            "2:05 p.m.",
            "2:05 p. m.",
            "02:05 pm",
            "14:05",
            "2.05 pm",
            "14.05",
            "14h05",
            "14 h 05",
            "14:05 h",
            "2:05 p",
            "2:05:00 pm",
            "14:05 pm",
            "2:05 de la tarde",
            "2:05 in the afternoon",
        ])
        .incorrect(&["2:05 am", "2:50 pm", "5:02 pm", "14:50", "12:05 pm", "3:05", "02:06"])
        .wrong_form(&["2:05", "02:05"])
        .unreadable(&[
            "",
            "2",
            "205",
            "2:5 pm",
            "25:05",
            "2:65 pm",
            "pm",
            "2:05 xm",
            "half past two",
            "2:05:99 pm",
            "2:05 pm pm",
            "14:05 am",
            "1:2:3:4",
        ]);
    of("time", "2:05").correct(&["2:05", "2:05 pm", "2:05 am", "14:05", "02:05", "2.05"]).incorrect(&["2:06", "3:05"]);
    of("time", "12:00 pm")
        .correct(&["12:00 pm", "12 pm", "noon", "12 noon", "12:00", "mediodía"])
        .incorrect(&["12 am", "midnight", "0:00"]);
    of("time", "12:30 am").correct(&["12:30 am", "0:30", "00:30"]).wrong_form(&["12:30"]).incorrect(&["12:30 pm"]);
    of("time", "15:00")
        .correct(&["15:00", "3 pm", "3:00 pm", "15h", "3 p.m."])
        .wrong_form(&["3:00"])
        .incorrect(&["3 am"]);
    of("time", "8:15 am")
        .correct(&["8:15 am", "8:15", "08:15", "8:15 a.m.", "8:15 de la mañana"])
        .incorrect(&["8:15 pm", "20:15"]);
    in_forms("time", "2:05 pm", &["twenty_four_hours"]).wrong_form(&["2:05 pm"]).correct(&["14:05"]);
    in_forms("time", "2:05 pm", &["twelve_hours"]).correct(&["2:05 pm"]).wrong_form(&["14:05"]);
}

#[test]
fn comparison_signs() {
    of("comparison", "<")
        .correct(&["<", " < ", "＜", "less than", "Less Than", "is less than", "menor que"])
        .incorrect(&[">", "=", "≤", "greater than"])
        .unreadable(&["", "x", "3 < 4", "<<", "smaller?", "1"]);
    of("comparison", "=").correct(&["=", "==", "equals", "equal", "igual a"]).incorrect(&["<", ">", "≠"]);
    of("comparison", ">=").correct(&[">=", "≥"]).incorrect(&[">", "="]);
}

#[test]
fn choices_and_orders() {
    of("choice", "b")
        .correct(&["b", "B", "(b)", "b)", "b.", " b ", "[b]"])
        .incorrect(&["a", "c", "1"])
        .unreadable(&["", "a,b", "banana", "?", "b b b c"]);
    of("choice", "10").correct(&["10", "１０"]).incorrect(&["1", "11"]);
    of("choices", "a,c")
        .correct(&["a,c", "a, c", "c,a", "ac", "CA", "a c", "a and c", "(a) and (c)", "a;c", "a,c,a", "a & c", "a) c)"])
        .incorrect(&["a", "c", "a,b", "a,b,c", "abc"])
        .unreadable(&["", "apple, cherry", ",", "a=c"]);
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
        .incorrect(&["1,2,3", "3,2,1", "3,1", "3,1,2,2", "213"])
        .unreadable(&["", "4,1,2", "a,b,c", "3,1,x"]);
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
        ])
        .incorrect(&["{1,2}", "{1,2,3,4}", "{1,2,4}", "{}", "123", "1", "{-1,2,3}"])
        .unreadable(&["", "{1,2", "1,2}", "{1,,2}", "{1,2,3)", "{1+0,2,3}", "{a+,b}", "{1,2,}"]);
    of("set", "{-2/sqrt(6)}").correct(&["{-sqrt(6)/3}", "-√6/3", "{-√2/√3}"]).incorrect(&["√6/3", "{0.8}"]);
    of("set", "{1/2,-3}")
        .correct(&["{0.5,-3}", "-3 and 1/2", "{-3, ½}", "50%, -3", "{2/4, -3}"])
        .incorrect(&["{1/2, 3}"]);
    of("set", "{}").correct(&["{}", "∅", "{ }"]).incorrect(&["{0}", "0"]);
    of("set", "{x,y}").correct(&["{y,x}", "x,y"]).incorrect(&["{x}", "{x,z}"]);
    of("set", "{(1,2),(3,4)}")
        .correct(&["{(3,4),(1,2)}", "(1,2),(3,4)", "(1, 2) and (3, 4)"])
        .incorrect(&["{(2,1),(3,4)}", "{1,2,3,4}"]);
    of("set", "{1.5,2}").read_by(COMMA).correct(&["1,5; 2", "{1,5; 2}", "2; 1,5", "1,5 y 2", "2 y 1,5", "{1,5, 2}"]);
    in_forms("set", "{1/2,3}", &["simplest"]).correct(&["{3,1/2}"]).wrong_form(&["{2/4,3}", "{3,1/2,3}"]);
    in_lowest_terms("set", "{1/2,3}").correct(&["3, 1/2", "{0.5,3}"]).wrong_form(&["{2/4,3}"]);
    of("list", "2,4,8")
        .correct(&["2,4,8", "2, 4, 8", "2; 4; 8", "2, 4 and 8", "[2,4,8]", "2.0, 8/2, 8"])
        .incorrect(&["4,2,8", "2,4", "2,4,8,16", "8"])
        .unreadable(&["", "2,4,", "a b", "2 4 8 x+"]);
    of("list", "1/2,1/4").correct(&["0.5, 0.25", "½, ¼"]).incorrect(&["1/4, 1/2"]);
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
}
