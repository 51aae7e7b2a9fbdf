//! Percents and ratios, by trying numbers and counting off parts.

use crate::{
    Strand, drawn, typed, whole,
    worked::{Value, worked},
};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        (
            "percent-form",
            &[
                "Write the percent as a decimal.\n",
                "Write the percent as a fraction in lowest terms.\n",
                "Write the number as a percent.\n",
            ],
        ),
        ("percent-and-decimal", &["Write the percent as a decimal.\n", "Write the number as a percent.\n"]),
        (
            "percent-story",
            &[
                "cost now?",
                "a child pay?",
                "is it now?",
                "does she pay in all?",
                "with the tax?",
                "does it sell the lamp?",
            ],
        ),
        (
            "unit-rate",
            &[
                "dollars does a single ticket cost?",
                " tickets cost?",
                "pages does he read in ",
                "liters flow in ",
                "centimeters does it crawl in ",
            ],
        ),
        ("proportion", &["Find x.\n"]),
        ("ratio-as-fraction", &["Write the ratio of "]),
        ("ratio-story", &["in the ratio ", "The scale of a map is "]),
    ],
    bounds: &[
        ("percent-of", r#"{"percents":"friendly","number_to":100}"#),
        ("percent-of", r#"{"percents":"any","number_to":1000}"#),
        ("percent-unknown", r#"{"find":"percent","percents":"fives","number_to":100}"#),
        ("percent-unknown", r#"{"find":"whole","percents":"any","number_to":1000}"#),
        ("percent-form", r#"{"write":"percent_as_decimal","number_to":50}"#),
        ("percent-form", r#"{"write":"decimal_as_percent","number_to":99}"#),
        ("percent-form", r#"{"write":"percent_as_fraction","number_to":99}"#),
        ("percent-form", r#"{"write":"fraction_as_percent","number_to":99}"#),
        ("percent-and-decimal", r#"{"write":"percent_as_decimal","percent_to":150}"#),
        ("percent-and-decimal", r#"{"write":"percent_as_decimal","percent_to":900}"#),
        ("percent-and-decimal", r#"{"write":"decimal_as_percent","percent_to":900}"#),
        ("percent-story", r#"{"change":"decrease","percents":"friendly","number_to":100}"#),
        ("percent-story", r#"{"change":"increase","percents":"any","number_to":1000}"#),
        ("unit-rate", r#"{"ask_for":"one","rate_to":5,"count_to":5}"#),
        ("unit-rate", r#"{"ask_for":"many","rate_to":50,"count_to":12}"#),
        ("proportion", r#"{"number_to":5,"multiplier_to":4}"#),
        ("proportion", r#"{"number_to":12,"multiplier_to":12}"#),
        ("ratio-as-fraction", r#"{"compare":"parts","number_to":5}"#),
        ("ratio-as-fraction", r#"{"compare":"whole","number_to":12}"#),
        ("ratio-story", r#"{"given":"part","number_to":5,"multiplier_to":5}"#),
        ("ratio-story", r#"{"given":"total","number_to":12,"multiplier_to":20}"#),
        ("ratio-story", r#"{"given":"scale","number_to":5,"multiplier_to":5}"#),
        ("ratio-story", r#"{"given":"scale","number_to":12,"multiplier_to":20}"#),
    ],
    refused: &[
        ("percent-of", r#"{"percents":"any","number_to":99}"#, "number_to"),
        ("percent-unknown", r#"{"find":"percent","percents":"fives","number_to":1001}"#, "number_to"),
        ("percent-form", r#"{"write":"percent_as_decimal","number_to":49}"#, "number_to"),
        ("percent-and-decimal", r#"{"write":"percent_as_decimal","percent_to":149}"#, "percent_to"),
        ("percent-and-decimal", r#"{"write":"decimal_as_percent","percent_to":901}"#, "percent_to"),
        ("percent-story", r#"{"change":"decrease","percents":"friendly","number_to":99}"#, "number_to"),
        ("unit-rate", r#"{"ask_for":"one","rate_to":4,"count_to":5}"#, "rate_to"),
        ("proportion", r#"{"number_to":4,"multiplier_to":4}"#, "number_to"),
        ("ratio-as-fraction", r#"{"compare":"parts","number_to":13}"#, "number_to"),
        ("ratio-story", r#"{"given":"part","number_to":5,"multiplier_to":21}"#, "multiplier_to"),
    ],
};

/// Fills up hundreds: of each hundredth of the whole so many.
fn is_percent_of(part: i64, percent: i64, of: i64) -> bool {
    (0..100).map(|_| part).sum::<i64>() == (0..percent).map(|_| of).sum::<i64>()
}

fn tried(up_to: i64, fits: impl Fn(i64) -> bool) -> i64 {
    (1..=up_to).find(|number| fits(*number)).expect("a number that fits")
}

/// What a number is in hundredths: `0.35`, `0.4` or `7/20`.
fn hundredths(text: &str) -> i64 {
    if let Some((over, under)) = text.split_once('/') {
        let (over, under): (i64, i64) = (over.parse().expect("a number"), under.parse().expect("a number"));
        return tried(100, |hundredths| hundredths * under == over * 100);
    }
    let behind = text.strip_prefix("0.").expect("a decimal below 1");
    assert!(behind.len() <= 2, "no hundredths: {text}");
    format!("{behind:0<2}").parse().expect("digits")
}

fn in_lowest_terms(over: i64, under: i64) -> String {
    let under_least = tried(under, |smaller| (1..=over).any(|above| above * under == over * smaller));
    let above = tried(over, |above| above * under == over * under_least);
    if under_least == 1 { above.to_string() } else { format!("{above}/{under_least}") }
}

fn form(text: &str) -> String {
    let row = text.lines().last().expect("a row");
    if let Some(percent) = row.strip_suffix("% = ?") {
        let percent: i64 = percent.parse().expect("a number");
        assert!(percent < 100, "{text}");
        if text.contains("as a decimal") {
            return format!("0.{percent:0>2}");
        }
        return in_lowest_terms(percent, 100);
    }
    hundredths(row.strip_suffix(" = ?%").expect("a percent")).to_string()
}

/// A percent or a decimal among all thousandths, in the other form.
fn among_thousandths(text: &str) -> String {
    let row = text.lines().last().expect("a row");
    let of = |number: &str| worked(number, &[]).expect("no division");
    let found = |is_it: &dyn Fn(i128) -> bool| (1..10_000).find(|thousandths| is_it(*thousandths)).expect("a number");
    if let Some(percent) = row.strip_suffix("% = ?") {
        assert!(text.contains("as a decimal"), "{text}");
        let percent = of(percent);
        let found = found(&|thousandths| Value::new(thousandths, 10) == percent);
        return format!("{}.{:03}", found / 1000, found % 1000);
    }
    let decimal = of(row.strip_suffix(" = ?%").expect("a percent"));
    let found = found(&|thousandths| Value::new(thousandths, 1000) == decimal);
    format!("{}.{}", found / 10, found % 10)
}

/// The number that makes both products across equal.
fn proportion(text: &str) -> i64 {
    let row = text.lines().last().expect("a row");
    tried(200, |x| {
        let numbers = drawn::wholes(&row.replace('x', &x.to_string()));
        numbers[0] * numbers[3] == numbers[1] * numbers[2]
    })
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let plain = text.replace(',', "");
    Some(match (model, &drawn::wholes(text)[..]) {
        ("percent-of", &[percent, of]) if plain == format!("{percent}% of {of} = ?") => {
            whole(tried(of, |part| is_percent_of(part, percent, of)))
        }
        ("percent-unknown", &[part, other]) if plain == format!("{part} = ?% of {other}") => {
            whole(tried(100, |percent| is_percent_of(part, percent, other)))
        }
        ("percent-unknown", &[part, percent]) if plain == format!("{part} = {percent}% of ?") => {
            whole(tried(1000, |of| is_percent_of(part, percent, of)))
        }
        ("percent-form", _) => typed(form(text)),
        ("percent-and-decimal", _) => typed(among_thousandths(text)),
        ("percent-story", numbers) => {
            let &[price, percent] = numbers else { panic!("{text}") };
            let less = ["off", "less", "went down"].iter().any(|word| text.contains(word));
            // Of each hundred so many go or come.
            let of_hundred = if less { 100 - percent } else { 100 + percent };
            whole(tried(2 * price, |new| new * 100 == price * of_hundred))
        }
        ("unit-rate", numbers) => {
            let (&[one, two], other) = (&[numbers[0], numbers[1]], numbers.get(2).copied().unwrap_or(1));
            let (count, total) = if text.contains("tickets") { (one, two) } else { (two, one) };
            let each = tried(total, |each| (0..count).map(|_| each).sum::<i64>() == total);
            whole((0..other).map(|_| each).sum())
        }
        ("proportion", _) => whole(proportion(text)),
        ("ratio-as-fraction", &[one, other]) => {
            let with_all = text.contains(" to all ");
            typed(in_lowest_terms(one, if with_all { one + other } else { other }))
        }
        ("ratio-story", &[map, real, amount]) if text.contains(" cm to ") => {
            // The scale laid down again and again.
            let (told, asked) = match text.contains("How many kilometers apart are they really?") {
                true => (map, real),
                false => (real, map),
            };
            whole((0..tried(amount, |times| times * told == amount)).map(|_| asked).sum())
        }
        ("ratio-story", &[first, second, amount]) => {
            // Rounds of dealing out, until the amount is reached.
            let each_round = if text.contains("in all") { first + second } else { first };
            let rounds = tried(amount, |rounds| rounds * each_round == amount);
            whole((0..rounds).map(|_| second).sum())
        }
        _ => return None,
    })
}
