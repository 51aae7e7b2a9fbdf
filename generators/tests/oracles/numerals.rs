//! How numbers are written, by looking at their digits and by trying.

use crate::{Strand, drawn, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[],
    bounds: &[
        ("blocks-number", r#"{"hundreds_to":0,"ones_to":4}"#),
        ("blocks-number", r#"{"hundreds_to":0,"ones_to":10}"#),
        ("blocks-number", r#"{"hundreds_to":9,"ones_to":19}"#),
        ("number-from-words", r#"{"from":11,"to":111}"#),
        ("number-from-words", r#"{"from":999899,"to":999999}"#),
        ("number-from-words", r#"{"from":11,"to":999999}"#),
        ("expanded-form", r#"{"digits_from":2,"digits_to":2}"#),
        ("expanded-form", r#"{"digits_from":7,"digits_to":7}"#),
        ("digit-value", r#"{"digits_from":3,"digits_to":3}"#),
        ("digit-value", r#"{"digits_from":7,"digits_to":7}"#),
        ("units-in-number", r#"{"place":1,"units_to":20}"#),
        ("units-in-number", r#"{"place":3,"units_to":999}"#),
        ("round-to-place", r#"{"place":1,"digits":2}"#),
        ("round-to-place", r#"{"place":5,"digits":6}"#),
        ("round-to-place", r#"{"place":5,"digits":7}"#),
        ("estimate-by-rounding", r#"{"operation":"sum","place":1}"#),
        ("estimate-by-rounding", r#"{"operation":"difference","place":1}"#),
        ("estimate-by-rounding", r#"{"operation":"difference","place":3}"#),
        ("estimate-by-rounding", r#"{"operation":"product","place":3}"#),
    ],
    refused: &[
        ("blocks-number", r#"{"hundreds_to":10,"ones_to":9}"#, "hundreds_to"),
        ("blocks-number", r#"{"hundreds_to":0,"ones_to":3}"#, "ones_to"),
        ("number-from-words", r#"{"from":10,"to":200}"#, "from"),
        ("number-from-words", r#"{"from":11,"to":110}"#, "to"),
        ("expanded-form", r#"{"digits_from":1,"digits_to":2}"#, "digits_from"),
        ("expanded-form", r#"{"digits_from":3,"digits_to":8}"#, "digits_to"),
        ("digit-value", r#"{"digits_from":2,"digits_to":3}"#, "digits_from"),
        ("digit-value", r#"{"digits_from":5,"digits_to":4}"#, "digits_to"),
        ("units-in-number", r#"{"place":0,"units_to":99}"#, "place"),
        ("units-in-number", r#"{"place":1,"units_to":19}"#, "units_to"),
        ("round-to-place", r#"{"place":6,"digits":7}"#, "place"),
        ("round-to-place", r#"{"place":3,"digits":3}"#, "digits"),
        ("estimate-by-rounding", r#"{"operation":"sum","place":4}"#, "place"),
        ("estimate-by-rounding", r#"{"operation":"quotient","place":1}"#, "character"),
    ],
};

const PLACES: [(&str, i64); 5] =
    [("hundred thousand", 100_000), ("ten thousand", 10_000), ("thousand", 1000), ("hundred", 100), ("ten", 10)];

/// The unit that a text names; the longest name counts.
fn named_unit(text: &str) -> i64 {
    let (_, unit) = PLACES.iter().find(|(name, _)| text.contains(name)).unwrap_or_else(|| panic!("no place in {text}"));
    *unit
}

/// The multiple of a unit at the smallest distance, the upper of two, found by walking.
fn nearest(number: i64, unit: i64) -> i64 {
    let mut multiple = 0;
    while (multiple + unit - number).abs() <= (multiple - number).abs() {
        multiple += unit;
    }
    multiple
}

/// The words of numbers below twenty and of tens, for reading them aloud backwards.
const SAID: [(&str, i64); 27] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

fn read_words(words: &str) -> i64 {
    let (mut thousands, mut number) = (0, 0);
    for word in words.split([' ', '-']) {
        match word {
            "thousand" => (thousands, number) = (number * 1000, 0),
            "hundred" => number *= 100,
            _ => number += SAID.iter().find(|(said, _)| *said == word).unwrap_or_else(|| panic!("{word}")).1,
        }
    }
    thousands + number
}

fn blocks(text: &str) -> i64 {
    let worth = |block: &str| match block {
        _ if block.ends_with("flats of a hundred") || block.ends_with("flat of a hundred") => 100,
        _ if block.ends_with("rods of ten") || block.ends_with("rod of ten") => 10,
        _ if block.ends_with("single cubes") || block.ends_with("single cube") => 1,
        _ => panic!("an unknown block: {block}"),
    };
    let described = text.strip_prefix("Base-ten blocks: ").expect("blocks");
    let described = described.strip_suffix(".\nWhat number do the blocks show?").expect("a question");
    let counted = described.split(',').flat_map(|part| part.split(" and "));
    counted.flat_map(|part| drawn::wholes(part).first().map(|count| vec![worth(part); *count as usize])).flatten().sum()
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match (model, &drawn::wholes(text)[..]) {
        ("blocks-number", _) => Some(whole(blocks(text))),
        ("number-from-words", []) => {
            Some(whole(read_words(text.strip_prefix("Write in digits: ").expect("a question"))))
        }
        ("expanded-form", parts) => {
            let shown: Vec<String> = parts.iter().map(i64::to_string).collect();
            assert_eq!(text.replace(',', ""), format!("{} = ?", shown.join(" + ")));
            // Every part's first digit into a row of zeros, at its length.
            let mut row = vec!['0'; 7];
            for part in &shown {
                let place = row.len() - part.len();
                assert!(
                    row[place] == '0' && part[1..].bytes().all(|digit| digit == b'0'),
                    "no places of their own: {text}"
                );
                row[place] = part.chars().next().expect("a digit");
            }
            Some(whole(row.into_iter().collect::<String>().parse().expect("digits")))
        }
        ("digit-value", &[digit, number]) => {
            let shown = number.to_string();
            assert_eq!(text.replace(',', ""), format!("What is the value of the {digit} in {number}?"));
            let digit = digit.to_string();
            assert_eq!(shown.matches(&digit).count(), 1, "{text}");
            let (_, behind) = shown.split_once(&digit).expect("the digit");
            Some(whole(format!("{digit}{}", "0".repeat(behind.len())).parse().expect("digits")))
        }
        ("units-in-number", &[number]) if text.contains("is how many") => {
            let unit = named_unit(text);
            (1..1000).find(|units| units * unit == number).map(whole)
        }
        ("units-in-number", &[units]) => {
            assert!(text.ends_with("make what number?"), "{text}");
            Some(whole((0..units).map(|_| named_unit(text)).sum()))
        }
        ("round-to-place", &[number]) => {
            assert!(text.starts_with("Round ") && text.contains(" to the nearest "), "{text}");
            Some(whole(nearest(number, named_unit(text))))
        }
        ("estimate-by-rounding", &[first, second]) => {
            assert!(text.starts_with("Estimate: round each number to the nearest "), "{text}");
            let (first, second) = (nearest(first, named_unit(text)), nearest(second, named_unit(text)));
            Some(whole(match text {
                _ if text.contains(" + ") => first + second,
                _ if text.contains(" − ") => first - second,
                _ => {
                    assert!(text.contains(" × "), "{text}");
                    (0..first).map(|_| second).sum()
                }
            }))
        }
        _ => None,
    }
}
