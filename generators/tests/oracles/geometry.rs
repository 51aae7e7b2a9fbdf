//! Shapes: walked around, counted square by square, or found by trying.

use crate::{Strand, drawn, integers::signed, typed, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("polygon-perimeter", &["How many centimeters long is its perimeter?"]),
        ("polygon-area", &["How many square centimeters is its area?"]),
        ("circle-measure", &["circumference, as a multiple of π?", "area, as a multiple of π?"]),
        (
            "box-measure",
            &["How many cubic centimeters is its volume?", "How many square centimeters are all its faces together?"],
        ),
        (
            "missing-angle",
            &["How many degrees is the third?", "How many degrees is the fourth?", "How many degrees is the other?"],
        ),
        (
            "right-triangle-side",
            &[
                "How many centimeters long is the hypotenuse (the longest side)?",
                "How many centimeters long is the other leg?",
            ],
        ),
        ("angle-kind", &["What kind of angle is this?", "What kind of triangle is it?", "Which of these names fit?"]),
        ("protractor-reading", &["How many degrees is the angle?"]),
        ("grid-point", &["Write them as (x, y).", "Write (x, y)."]),
    ],
    bounds: &[
        ("polygon-perimeter", r#"{"shape":"rectangle","side_to":6}"#),
        ("polygon-perimeter", r#"{"shape":"triangle","side_to":30}"#),
        ("polygon-perimeter", r#"{"shape":"regular","side_to":30}"#),
        ("polygon-perimeter", r#"{"shape":"l_shape","side_to":6}"#),
        ("polygon-area", r#"{"shape":"rectangle","side_to":30}"#),
        ("polygon-area", r#"{"shape":"parallelogram","side_to":6}"#),
        ("polygon-area", r#"{"shape":"triangle","side_to":30}"#),
        ("polygon-area", r#"{"shape":"trapezoid","side_to":6}"#),
        ("polygon-area", r#"{"shape":"l_shape","side_to":30}"#),
        ("circle-measure", r#"{"ask":"circumference","radius_to":8}"#),
        ("circle-measure", r#"{"ask":"area","radius_to":30}"#),
        ("box-measure", r#"{"ask":"volume","side_to":20}"#),
        ("box-measure", r#"{"ask":"surface","side_to":5}"#),
        ("missing-angle", r#"{"where":"quadrilateral"}"#),
        ("missing-angle", r#"{"where":"straight_line"}"#),
        ("missing-angle", r#"{"where":"right_angle"}"#),
        ("missing-angle", r#"{"where":"around_point"}"#),
        ("right-triangle-side", r#"{"ask":"hypotenuse","factor_to":2}"#),
        ("right-triangle-side", r#"{"ask":"leg","factor_to":10}"#),
        ("protractor-reading", r#"{"short_marks":false,"from_both_sides":false}"#),
        ("angle-kind", r#"{"of":"angles"}"#),
        ("angle-kind", r#"{"of":"triangles_by_angles"}"#),
        ("angle-kind", r#"{"of":"triangles_by_sides"}"#),
        ("angle-kind", r#"{"of":"triangles_by_equal_angles"}"#),
        ("protractor-reading", r#"{"short_marks":true,"from_both_sides":true}"#),
        ("grid-point", r#"{"task":"read","up_to":5,"negative":false}"#),
        ("grid-point", r#"{"task":"move","up_to":10,"negative":true}"#),
        ("grid-point", r#"{"task":"move","up_to":5,"negative":false}"#),
        ("grid-point", r#"{"task":"mirror","up_to":5,"negative":true}"#),
        ("grid-point", r#"{"task":"middle","up_to":10,"negative":true}"#),
    ],
    refused: &[
        ("polygon-perimeter", r#"{"shape":"rectangle","side_to":5}"#, "side_to"),
        ("polygon-area", r#"{"shape":"triangle","side_to":31}"#, "side_to"),
        ("circle-measure", r#"{"ask":"area","radius_to":7}"#, "radius_to"),
        ("box-measure", r#"{"ask":"volume","side_to":21}"#, "side_to"),
        ("missing-angle", r#"{"where":"pentagon"}"#, "does not fit"),
        ("right-triangle-side", r#"{"ask":"leg","factor_to":11}"#, "factor_to"),
        ("angle-kind", r#"{"of":"squares"}"#, "does not fit"),
        ("protractor-reading", r#"{"short_marks":5,"from_both_sides":true}"#, "character"),
        ("grid-point", r#"{"task":"read","up_to":11,"negative":true}"#, "up_to"),
        ("grid-point", r#"{"task":"mirror","up_to":8,"negative":false}"#, "negative"),
    ],
};

fn count(all: impl Iterator) -> i64 {
    i64::try_from(all.count()).expect("few")
}

/// The unit squares of a width and a height.
fn squares(width: i64, height: i64) -> i64 {
    count((0..width).flat_map(|_| 0..height))
}

/// The unit squares within an L: on each row of its box as many as the row is wide.
fn in_an_l(sides: &[i64]) -> i64 {
    let &[top, upper, _, lower, wide, high] = sides else { panic!("{sides:?}") };
    assert_eq!(upper + lower, high);
    (0..high).map(|row| if row < upper { count(0..top) } else { count(0..wide) }).sum()
}

/// The angle under a protractor, of which one side lies on 0 and the other is read on both scales.
fn under_a_protractor(text: &str) -> i64 {
    let &[every, 0, outer_marks, outer_from, inner_marks, inner_from] = drawn::wholes(text).as_slice() else {
        panic!("{text}")
    };
    // From mark to mark, as a finger goes along the scale.
    let along = |from: i64, marks: i64| (0..marks).fold(from, |at, _| at + every);
    let (outer, inner) = (along(outer_from, outer_marks), along(inner_from, inner_marks));
    assert_eq!(outer + inner, 180, "both scales are read at one place: {text}");
    if text.contains("lies on 0 of the outer") { outer } else { inner }
}

/// Acute, right or obtuse, by how far an angle is over a right one.
fn by_size(over: i64) -> &'static str {
    ["acute", "right", "obtuse"][usize::from(over >= 0) + usize::from(over > 0)]
}

/// The letters before the names that fit.
fn named(text: &str) -> Option<Response> {
    let lettered = text.lines().filter_map(|line| line.split_once(") "));
    let fits = |name: &str| match text.contains("What kind of angle") {
        true => name == by_size(under_a_protractor(text) - 90),
        false => is_kind_of_triangle(name, text),
    };
    let letters: Vec<&str> = lettered.filter(|(_, name)| fits(name)).map(|(letter, _)| letter).collect();
    Some(typed(letters.join(",")))
}

/// Whether a triangle of three angles or sides has this name.
fn is_kind_of_triangle(name: &str, text: &str) -> bool {
    let &[a, b, c] = drawn::wholes(text).as_slice() else { panic!("{text}") };
    let (most, all) = (a.max(b).max(c), a + b + c);
    let is_triangle = if text.contains('°') { all == 180 } else { most < all - most };
    assert!(is_triangle, "no triangle: {text}");
    if text.contains("What kind of triangle") {
        // The largest angle against the two others together.
        return name == by_size(most - (all - most));
    }
    let different: std::collections::BTreeSet<i64> = [a, b, c].into();
    match name {
        "equilateral" => different.len() == 1,
        "isosceles" => different.len() < 3,
        _ => different.len() == 3,
    }
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let numbers = drawn::wholes(text);
    match model {
        "polygon-perimeter" => {
            let repeated = |times: usize| (0..times).flat_map(|_| numbers.iter().copied()).sum::<i64>();
            let times = match text.split_once(',').map(|(shape, _)| shape) {
                Some("A square" | "A rectangle") => 2,
                Some("A pentagon") => 5,
                Some("A hexagon") => 6,
                Some("An octagon") => 8,
                _ => 1,
            };
            assert!(times < 5 || text.contains("All its sides are equally long."), "{text}");
            Some(whole(repeated(times)))
        }
        "polygon-area" => match (text.split_once(',')?.0, numbers.as_slice()) {
            ("A shape like an L with right angles", sides) => Some(whole(in_an_l(sides))),
            ("A triangle", &[base, height]) => {
                // Two of them make a parallelogram.
                (0..=squares(base, height)).find(|area| area + area == squares(base, height)).map(whole)
            }
            ("A trapezoid", &[short, long, height]) => {
                let twice = squares(short, height) + squares(long, height);
                (0..=twice).find(|area| area + area == twice).map(whole)
            }
            (_, &[base, height]) => Some(whole(squares(base, height))),
            (shape, sides) => panic!("{shape}: {sides:?}"),
        },
        "circle-measure" => {
            let &[length] = numbers.as_slice() else { panic!("{text}") };
            let radius =
                if text.contains("diameter") { (0..=length).find(|half| half + half == length)? } else { length };
            let times = if text.contains("circumference") { radius + radius } else { squares(radius, radius) };
            Some(typed(format!("{times}pi")))
        }
        "box-measure" => {
            let &[length, width, height] = numbers.as_slice() else { panic!("{text}") };
            if text.contains("volume") {
                return Some(whole((0..height).map(|_| squares(length, width)).sum()));
            }
            let faces = [(length, width), (length, height), (width, height)];
            Some(whole(faces.into_iter().chain(faces).map(|(one, other)| squares(one, other)).sum()))
        }
        "missing-angle" => {
            let sum = match text {
                text if text.contains("right angle") => 90,
                text if text.contains("triangle") || text.contains("straight line") => 180,
                text if text.contains("four sides") || text.contains("around a point") => 360,
                text => panic!("{text}"),
            };
            (1..sum).find(|angle| numbers.iter().sum::<i64>() + angle == sum).map(whole)
        }
        "right-triangle-side" => {
            let &[one, other] = numbers.as_slice() else { panic!("{text}") };
            let is_right =
                |third: i64| match text.starts_with("The hypotenuse (the longest side) of a right triangle is ") {
                    true => other * other + third * third == one * one,
                    false => one * one + other * other == third * third,
                };
            (1..2_000).find(|&third| is_right(third)).map(whole)
        }
        "grid-point" => {
            let (figure, question) = text.split_once('\n')?;
            let numbers = signed(figure);
            let (low, high, x, y) = (numbers[0], numbers[1], numbers[2], numbers[3]);
            assert!(low == 0 || low + high == 0, "the axes go farther up than down: {text}");
            assert!(numbers[2..].iter().all(|at| (low..=high).contains(at)), "a point beyond the axes: {text}");
            let (x, y) = if question.contains("is moved") {
                let by = signed(question);
                let right = if question.contains("to the left") { -by[0] } else { by[0] };
                let up = if question.contains(" down") { -by[1] } else { by[1] };
                (x + right, y + up)
            } else if question.contains("reflected across the x-axis") {
                // As far below as above.
                (x, (-12..=12).find(|image| y + image == 0)?)
            } else if question.contains("reflected across the y-axis") {
                ((-12..=12).find(|image| x + image == 0)?, y)
            } else if question.contains("in the middle") {
                let between = |one: i64, other: i64| (-12..=12).find(|middle| middle - one == other - middle);
                (between(x, numbers[4])?, between(y, numbers[5])?)
            } else {
                assert!(question.contains("coordinates of point A"), "{text}");
                (x, y)
            };
            Some(typed(format!("({x}, {y})")))
        }
        "angle-kind" => named(text),
        "protractor-reading" => Some(whole(under_a_protractor(text))),
        _ => None,
    }
}
