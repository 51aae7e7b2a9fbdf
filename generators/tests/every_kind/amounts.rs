//! Money, quantities, remainders and times.

use super::{
    COMMA, READER, key,
    tables::{in_forms, of},
};
use generators::answers::Verdict;

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
        .incorrect(&["$3.05", "$35", "350", "350 dollars", "$3", "-$3.50", "$3.51", "50¢", "3 cents"])
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
            "3.50 €",
            "£3.50",
            "350p",
            "350 pence",
            "$3 50p",
            "3.50 euros",
            "4 €",
            "3.50e",
            "e3.50",
            "$3.50 e",
            "$ and 3.50",
            "3.50 and",
            "3.50 and dollars",
            "y 3.50",
            "3.50 con",
            "& 3.50",
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
        .incorrect(&["€3.05"])
        .unreadable(&["$3.50", "$3"]);
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

/// Where cents are asked for a number alone counts them.
#[test]
fn a_number_of_cents() {
    of("money", "61¢")
        .correct(&["61", "61¢", "61 ¢", "61 cents", "61 c", "61 centavos", "$0.61", "$.61", "0.61 dollars", "6100/100"])
        .incorrect(&["62", "16 cents", "0.61", "$61", "61 dollars", "$6.10", "-61"])
        .unreadable(&["", "61 apples", "61%", "cents", "61e", "e61", "0,61 €", "61 €", "£0.61", "0.61 euros"]);
    let told = super::told(&super::plain("money", "61¢"), "0,61 €");
    assert!(told.contains("This is another currency than the one that is asked for."), "{told}");
    of("money", "107¢").correct(&["107", "$1.07", "1 dollar 7 cents", "1 dollar and 7 cents", "107 cents"]);
    let key = key(r#"{"kind":"money","value":"107¢"}"#);
    assert_eq!((key.canonical().as_str(), key.shown(READER).as_str(), key.signs().as_str()), ("107", "107", ""));
    assert_eq!(serde_json::to_string(&key).expect("a key"), r#"{"kind":"money","value":"107¢"}"#);
}

/// A keypad does not tell whether a length, an area or a volume is asked for.
#[test]
fn a_unit_of_length_has_the_keys_of_its_powers() {
    let signs = |value: &str| key(&format!(r#"{{"kind":"quantity","value":"{value}"}}"#)).signs();
    assert_eq!(["3 cm", "3 cm²", "3 cm³"].map(signs), ["., cm²³"; 3]);
    assert_eq!(signs("1/2 ft"), ".,/− ft²³");
    assert_eq!(signs("3 kg"), ".,/− kg");
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
            "3 cms",
            "3 cm.",
            "6/2 cm",
            "0.3 dm",
            "3\u{a0}cm",
            "1 cm 20 mm",
            "P = 3 cm",
            "x=3cm",
            "= 3 cm",
        ])
        .incorrect(&["3 mm", "3 m", "30 cm", "3 in", "-3 cm", "3 cm^2", "3 kg", "3 s", "30"])
        .wrong_form(&["3", "3.0", "6/2", "x = 3"])
        .unreadable(&[
            "",
            "x =",
            "3 = 3 cm",
            "x = = 3 cm",
            "3 cm = 30 mm",
            "cm",
            "3 c m 4 5",
            "three cm",
            "3 zorkmids",
            "3 + 1 cm",
            "3 cm 4",
            "3..2 cm",
        ]);
    of("quantity", "18 m")
        .correct(&[
            "perimeter = 18 m",
            "Perimeter: 18 m",
            "P: 18 m",
            "It is 18 m",
            "The perimeter is 18 m.",
            "el perímetro es de 18 m",
            "mide 18 m",
            "the answer = 18 m",
        ])
        .incorrect(&["perimeter = 17 m", "It is 1.8 m"])
        .wrong_form(&["perimeter = 18", "it is 18"])
        .unreadable(&["it is not 18 m", "no es 18 m", "perimeter", "perimeter = ", "about 18 m", "it is", "m"]);
    for response in ["perimeter", "m", "about 18 m"] {
        let told = super::told(&super::plain("quantity", "18 m"), response);
        assert!(told.contains("was not understood. Write a number with its unit"), "{response}: {told}");
    }
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
            "74 pulg",
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
        .correct(&["4 ct", "16 tz", "1 gals", "4 cuartos", "4 qts"])
        .incorrect(&["3.785 L", "4 cups"]);
    of("quantity", "2 wk").correct(&["2 wk", "2 wks", "2 sem", "2 semanas", "14 d"]).incorrect(&["2 d"]);
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
        .correct(&["45°", "45 degrees", "45 deg", "45º", "45 °", "45˚", "45 ˚."])
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
            "2:05: pm",
            "2::05 pm",
            "2:.05 pm",
            "2:05..",
            "14:05 am",
            "1:2:3:4",
        ]);
    of("time", "2:05")
        .correct(&["2:05", "2:05 pm", "2:05 am", "14:05", "02:05", "2.05", "2:05."])
        .incorrect(&["2:06", "3:05"])
        .unreadable(&["2:05:", "2::05", "2:.05"]);
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
    of("time", "5:45 pm")
        .correct(&[
            "a las 5:45 de la tarde",
            "A las 17:45",
            "at 5:45 pm",
            "las 17:45",
            "a las 5:45 p. m.",
            "son las 17:45",
            "5:45 p m",
        ])
        .wrong_form(&["a las 5:45", "at 5:45"])
        .incorrect(&["a las 5:45 a. m.", "a las 6:45 de la tarde"])
        .unreadable(&["5 a las 45", "las", "a las", "a 5:45", "5:45 a las"]);
    of("time", "6:00").correct(&[
        "a las 6",
        "A las 6:00",
        "6 o'clock",
        "6 o’clock",
        "6 oclock",
        "6 O’Clock",
        "6 en punto",
    ]);
    of("time", "1:00 pm").correct(&["a la 1 de la tarde", "es la 1 p. m.", "a la 1:00 p. m."]);
    of("time", "12:05 am").correct(&["12:05 de la noche", "12:05 at night", "0:05 de la noche", "00:05"]).incorrect(&[
        "12:05 pm",
        "11:05 de la noche",
        "12:05 de la tarde",
    ]);
    of("time", "2:00 am").correct(&["2:00 at night", "2 de la noche", "2 de la madrugada"]).incorrect(&["2:00 pm"]);
    of("time", "4:59 am").correct(&["4:59 at night"]);
    of("time", "9:30 pm").correct(&["9:30 at night", "21:30 de la noche", "a las 9:30 de la noche"]);
    of("time", "5:00 pm").correct(&["5:00 de la noche"]).incorrect(&["5:00 de la mañana"]);
    in_forms("time", "2:05 pm", &["twenty_four_hours"]).wrong_form(&["2:05 pm"]).correct(&["14:05"]);
    in_forms("time", "2:05 pm", &["twelve_hours"]).correct(&["2:05 pm"]).wrong_form(&["14:05"]);
}

#[test]
fn times_told_by_halves_and_quarters_of_an_hour() {
    of("time", "12:30").correct(&["half past 12", "Half past 12.", "at half past 12", "las 12 y media"]);
    of("time", "3:45")
        .correct(&["quarter to 4", "a quarter to 4", "at a quarter to 4", "las 4 menos cuarto", "a las 4 menos cuarto"])
        .incorrect(&["quarter past 4", "quarter to 3", "half past 3", "4 y cuarto"]);
    of("time", "4:15").correct(&[
        "quarter past 4",
        "a quarter after 4",
        "las 4 y cuarto",
        "4 y cuarto",
        "son las 4 y cuarto",
    ]);
    of("time", "3:30 pm")
        .correct(&["half past 3 pm", "las 3 y media de la tarde", "half past 3 in the afternoon"])
        .wrong_form(&["half past 3", "las 3 y media"])
        .incorrect(&["half past 3 am", "las 3 y media de la madrugada"]);
    of("time", "12:45").correct(&["quarter to 1", "la 1 menos cuarto"]);
    of("time", "11:45 pm").wrong_form(&["quarter to 12"]).unreadable(&["quarter to 12 pm", "quarter to 12 am"]);
    of("time", "2:30").unreadable(&[
        "half past two",
        "half past",
        "half to 3",
        "half past 2 30",
        "half past 13",
        "2 y",
        "2 y media y",
    ]);
}

#[test]
fn times_of_a_half_of_the_day_that_the_question_tells() {
    in_forms("time", "1:05 pm", &["half_told"])
        .correct(&["1:05", "01:05", "1:05 pm", "13:05", "1.05", "1:05 h", "1:05 de la tarde", "13:05 pm"])
        .incorrect(&["1:05 am", "01:05 am", "1:50", "01:50", "12:05", "0:05", "00:05", "1:05 de la madrugada"]);
    in_forms("time", "9:05 am", &["half_told"])
        .correct(&["9:05", "09:05", "9:05 am", "09:05 am"])
        .incorrect(&["9:05 pm", "21:05", "9:50"]);
    in_forms("time", "12:00 pm", &["half_told"])
        .correct(&["12:00", "12 pm", "noon", "12 noon", "12:00 del mediodía"])
        .incorrect(&["0:00", "12 am", "midnight"]);
    in_forms("time", "13:05", &["half_told"]).correct(&["1:05", "1:05 pm", "13:05"]).incorrect(&["1:05 am"]);
    in_forms("time", "1:05 pm", &["half_told", "twelve_hours"])
        .correct(&["1:05", "01:05", "1:05 pm"])
        .wrong_form(&["13:05"])
        .incorrect(&["1:05 am"]);
    in_forms("time", "1:05 pm", &["half_told", "twenty_four_hours"])
        .correct(&["13:05"])
        .wrong_form(&["1:05", "01:05", "1:05 pm"])
        .incorrect(&["1:05 am"]);
}

#[test]
fn pence_are_those_of_a_pound() {
    of("money", "£3.50")
        .correct(&["350p", "350 pence", "3 pounds 50 pence", "350 pennies"])
        .incorrect(&["305p", "50p"]);
}
