//! Angles, similar shapes, circles and triangles by their equations and ratios: by trying lengths and angles.

use crate::{
    Strand, drawn, typed, whole,
    worked::{Value, worked, written},
};
use generators::answers::Response;
use num_rational::Ratio;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("angle-pair", &[" of the angles is "]),
        ("angle-equation", &["What is x?"]),
        (
            "polygon-angles",
            &["How many degrees are all its interior angles together?", "How many degrees is each of its "],
        ),
        ("side-from-measure", &["How many centimeters long is "]),
        ("circle-equation", &["What are the center (h, k) and the radius r of this circle? Write h, k, r.\n"]),
        ("similar-triangles", &["Two triangles are similar."]),
        ("trig-ratio", &["In a right triangle, "]),
        ("fraction-box", &["How many cubic centimeters is "]),
        ("measure-with-unit", &[" Write the number with its unit."]),
        ("point-distance", &["What is the distance between "]),
        ("right-triangle-root", &["(the longest side)? Write it as a root", "the other leg? Write it as a root"]),
        ("segment-middle", &["Which point is its midpoint?", "Which point is its other end?"]),
        ("box-edge", &["How many centimeters long is its third edge?"]),
        (
            "symmetric-angle",
            &[
                "How many degrees is the angle between the ",
                "How many degrees is each of the other two angles?",
                "How many degrees is the other one ",
                "How many degrees is the other of these two?",
                "How many degrees is the angle opposite to it?",
                "How many degrees is the angle next to it?",
                "How many degrees is the angle at the ",
            ],
        ),
    ],
    bounds: &[
        ("measure-with-unit", r#"{"of":"rectangle","units":"metric","side_to":5}"#),
        ("measure-with-unit", r#"{"of":"rectangle","units":"customary","side_to":20}"#),
        ("measure-with-unit", r#"{"of":"box","units":"metric","side_to":20}"#),
        ("measure-with-unit", r#"{"of":"box","units":"customary","side_to":5}"#),
        ("angle-pair", r#"{"lines":"parallel"}"#),
        ("angle-equation", r#"{"about":"corresponding"}"#),
        ("angle-equation", r#"{"about":"beside"}"#),
        ("angle-equation", r#"{"about":"parts_of_angle"}"#),
        ("angle-equation", r#"{"about":"parts_of_segment"}"#),
        ("angle-equation", r#"{"about":"midpoint"}"#),
        ("polygon-angles", r#"{"ask":"each"}"#),
        ("side-from-measure", r#"{"given":"perimeter"}"#),
        ("side-from-measure", r#"{"given":"circumference"}"#),
        ("circle-equation", r#"{"form":"expanded"}"#),
        ("similar-triangles", r#"{"sides":"multiples"}"#),
        ("trig-ratio", r#"{"ask":"reciprocals"}"#),
        ("trig-ratio", r#"{"ask":"ratios"}"#),
        ("fraction-box", r#"{"of":"cubes"}"#),
        ("symmetric-angle", r#"{"shapes":"quadrilaterals"}"#),
        ("box-edge", r#"{"edges":"fractions"}"#),
        ("point-distance", r#"{"up_to":5}"#),
        ("point-distance", r#"{"up_to":10}"#),
        ("right-triangle-root", r#"{"ask":"hypotenuse","to":12}"#),
        ("right-triangle-root", r#"{"ask":"leg","to":8}"#),
        ("right-triangle-root", r#"{"ask":"leg","to":12}"#),
        ("segment-middle", r#"{"ask":"middle","up_to":5}"#),
        ("segment-middle", r#"{"ask":"other_end","up_to":12}"#),
    ],
    refused: &[
        ("measure-with-unit", r#"{"of":"rectangle","units":"metric","side_to":4}"#, "side_to"),
        ("measure-with-unit", r#"{"of":"box","units":"metric","side_to":21}"#, "side_to"),
        ("angle-pair", r#"{"lines":"none"}"#, "does not fit"),
        ("angle-equation", r#"{"about":"none"}"#, "does not fit"),
        ("polygon-angles", r#"{"ask":"none"}"#, "does not fit"),
        ("side-from-measure", r#"{"given":"none"}"#, "does not fit"),
        ("circle-equation", r#"{"form":"none"}"#, "does not fit"),
        ("similar-triangles", r#"{"sides":"none"}"#, "does not fit"),
        ("trig-ratio", r#"{"ask":"none"}"#, "does not fit"),
        ("fraction-box", r#"{"of":"none"}"#, "does not fit"),
        ("symmetric-angle", r#"{"shapes":"circles"}"#, "does not fit"),
        ("box-edge", r#"{"edges":"round"}"#, "does not fit"),
        ("point-distance", r#"{"up_to":11}"#, "up_to"),
        ("right-triangle-root", r#"{"ask":"leg","to":7}"#, "to"),
        ("segment-middle", r#"{"ask":"middle","up_to":13}"#, "up_to"),
    ],
};

fn angle_equation(text: &str) -> Option<Response> {
    let mut expressions = text.split('(').skip(1).filter_map(|part| part.split_once(')')).map(|(inside, _)| inside);
    let (one, other) = (expressions.next()?, expressions.next()?);
    let outside = text.replace(&format!("({one})"), "").replace(&format!("({other})"), "");
    let numbers = drawn::wholes(&outside);
    let whole_of = match numbers.as_slice() {
        [] if text.contains("straight line") => Some(180),
        [] => None,
        &[all] => Some(all),
        _ => return None,
    };
    let holds = |x: &i64| {
        let (one, other) = (worked(one, &[('x', *x)]), worked(other, &[('x', *x)]));
        match whole_of {
            Some(all) => one.zip(other).is_some_and(|(one, other)| one + other == Value::from_integer(all.into())),
            None => one == other,
        }
    };
    (-200..=200).find(holds).map(whole)
}

fn side(text: &str) -> Option<Response> {
    let numbers = drawn::wholes(text);
    let is = |words: &str| text.contains(words);
    let all = 1..=2_000_i64;
    match *numbers.as_slice() {
        [area] if is("area of a square is") => all.clone().find(|side| side * side == area).map(whole),
        [area, side] if is("area of a rectangle is") => all.clone().find(|other| side * other == area).map(whole),
        [around] if is("perimeter of a square is") => all.clone().find(|side| 4 * side == around).map(whole),
        [around, side] if is("perimeter of a rectangle is") => {
            all.clone().find(|other| 2 * (side + other) == around).map(whole)
        }
        [times] if is("π cm") && is("radius?") => all.clone().find(|radius| radius + radius == times).map(whole),
        [times] if is("π cm") && is("diameter?") => Some(whole(times)),
        _ => None,
    }
}

/// What is walked along, covered or filled, one unit after the other, and that unit.
fn with_unit(text: &str) -> Option<Response> {
    let (figure, question) = text.split_once('\n')?;
    let words: Vec<&str> = figure.split([' ', ',', '.']).collect();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_empty();
    let behind = words.windows(2).filter(|pair| is_number(pair[0]));
    let (lengths, units): (Vec<usize>, Vec<&str>) =
        behind.filter_map(|pair| Some((pair[0].parse::<usize>().ok()?, pair[1]))).unzip();
    let unit = *units.first()?;
    assert!(units.iter().all(|other| *other == unit), "{text}");
    let squares = |one: usize, other: usize| (0..one).flat_map(|_| 0..other).count();
    let (count, named) = match *lengths.as_slice() {
        [length, width] if question.contains("its perimeter?") => {
            ([length, width, length, width].into_iter().flat_map(|side| 0..side).count(), unit.to_owned())
        }
        [length, width] if question.contains("its area?") => (squares(length, width), format!("sq {unit}")),
        [length, width, height] if question.contains("all its edges together?") => (
            [length, width, height].into_iter().map(|edge| (0..4).flat_map(|_| 0..edge).count()).sum(),
            unit.to_owned(),
        ),
        [length, width, _] if question.contains("the area of its bottom?") => {
            (squares(length, width), format!("{unit}^2"))
        }
        [length, width, height] if question.contains("its volume?") => {
            ((0..height).map(|_| squares(length, width)).sum(), format!("cubic {unit}"))
        }
        _ => return None,
    };
    Some(typed(format!("{count} {named}")))
}

fn circle(row: &str) -> Option<Response> {
    let (left, right) = row.split_once(" = ")?;
    let at = |x: i64, y: i64| Some((worked(left, &[('x', x), ('y', y)])? - worked(right, &[])?).to_integer());
    let h = (-40..=40).find(|&h| at(h - 1, 0) == at(h + 1, 0))?;
    let k = (-40..=40).find(|&k| at(0, k - 1) == at(0, k + 1))?;
    let square = -at(h, k)?;
    assert_eq!(at(h + 1, k)?, 1 - square, "{row}");
    let r = (1..=200).find(|r| r * r == square)?;
    Some(typed(format!("{h}, {k}, {r}")))
}

/// The sides of a right triangle by what they are called, or the one that a ratio asks for.
fn trig_ratio(text: &str) -> Option<Response> {
    let is = |words: &str| text.contains(words);
    let sides = ["the leg opposite to A", "the leg at A", "the hypotenuse"];
    let pair = match text {
        _ if is("cosine of") || is("the cosine") => (1, 2),
        _ if is("cosecant of") => (2, 0),
        _ if is("secant of") => (2, 1),
        _ if is("cotangent of") => (1, 0),
        _ if is("sine of") => (0, 2),
        _ if is("tangent of") => (0, 1),
        _ => return None,
    };
    match *drawn::wholes(text).as_slice() {
        [opposite, adjacent, longest] if !is("/") => {
            assert_eq!(opposite * opposite + adjacent * adjacent, longest * longest, "{text}");
            let sides = [opposite, adjacent, longest];
            Some(typed(format!("{}/{}", sides[pair.0], sides[pair.1])))
        }
        [over, under, given] => {
            let lower = text.to_lowercase();
            assert!(lower.contains(&format!(". {} is ", sides[pair.1].to_lowercase())), "{text}");
            assert!(text.ends_with(&format!("long is {}?", sides[pair.0])), "{text}");
            (1..=2_000).find(|side| side * under == over * given).map(whole)
        }
        _ => None,
    }
}

fn fraction_box(text: &str) -> Option<Response> {
    let volume = match *drawn::wholes(text).as_slice() {
        [a, b, c, d, e, f] => Ratio::new(a, b) * Ratio::new(c, d) * Ratio::new(e, f),
        // Each cube by itself.
        [a, b, c, 1, part] if a * b * c < 2_000 => (0..a * b * c).map(|_| Ratio::new(1, part * part * part)).sum(),
        _ => return None,
    };
    Some(typed(volume.to_string()))
}

/// The edge with which the box holds as much as is said: of all fractions with small numbers.
fn box_edge(text: &str) -> Option<Response> {
    let (volume, edges) = text.strip_prefix("The volume of a box is ")?.split_once(". Two of its edges are ")?;
    let volume = volume.strip_suffix(" of a cubic centimeter").or_else(|| volume.strip_suffix(" cubic centimeters"))?;
    let edges = edges.strip_suffix(" cm long. How many centimeters long is its third edge?")?;
    let (one, other) = edges.split_once(" cm and ")?;
    let [volume, one, other] = [volume, one, other].map(|number| worked(&number.replace(',', ""), &[]));
    let (volume, face) = (volume?, one? * other?);
    let edges = (1..=5).flat_map(|under| (1..=2_000).map(move |over| Value::new(over, under)));
    edges.into_iter().find(|edge| face * edge == volume).map(|edge| typed(written(edge)))
}

/// The points that are told, each as it is written.
fn points(text: &str) -> Vec<[Value; 2]> {
    let inside = text.split('(').skip(1).filter_map(|part| part.split_once(')')).map(|(inside, _)| inside);
    let point = |inside: &str| {
        let (x, y) = inside.split_once(", ")?;
        (x != "x").then(|| Some([worked(x, &[])?, worked(y, &[])?]))?
    };
    inside.filter_map(point).collect()
}

/// The root of the squares on both short sides, counted square by square, with the largest number that can stand before it.
fn point_distance(text: &str) -> Option<Response> {
    let &[one, other] = points(text).as_slice() else { return None };
    let squares = |axis: usize| {
        let side = (one[axis] - other[axis]).to_integer().abs();
        (0..side).flat_map(|_| 0..side).count()
    };
    if points(text).iter().flatten().any(|at| !at.is_integer() || at.to_integer().abs() > 200) {
        return None;
    }
    root_of(squares(0) + squares(1))
}

/// The root of a number, with as large a number before it as there is.
fn root_of(square: usize) -> Option<Response> {
    let outside = (1..=square).take_while(|root| root * root <= square);
    let outside = outside.filter(|root| square.is_multiple_of(root * root)).last()?;
    Some(typed(match square / (outside * outside) {
        1 => outside.to_string(),
        inside => format!("{outside}√{inside}"),
    }))
}

/// The side whose square fills up the smaller squares to the largest.
fn right_triangle(text: &str) -> Option<Response> {
    let &[one, other] = drawn::wholes(text).as_slice() else { return None };
    assert!((1..100).contains(&one) && (1..100).contains(&other), "{text}");
    let squares = |side: i64| (0..side).flat_map(|_| 0..side).count();
    let square = match text {
        _ if text.starts_with("The hypotenuse ") => squares(one).checked_sub(squares(other))?,
        _ if text.starts_with("The legs of ") => squares(one) + squares(other),
        _ => return None,
    };
    root_of(square)
}

/// The point as far from the one as the other is: between them, or beyond.
fn segment_middle(text: &str) -> Option<Response> {
    let &[one, other] = points(text).as_slice() else { return None };
    let halves = || (-120..=120).map(|half| Value::new(half, 2));
    let at = |axis: usize| {
        let (one, other) = (one[axis], other[axis]);
        halves().find(|at| match text {
            _ if text.starts_with("A segment goes from ") => at - one == other - at,
            _ => other - one == at - other,
        })
    };
    Some(typed(format!("({}, {})", written(at(0)?), written(at(1)?))))
}

/// All angles of the shape, tried in their order around it: the sides say which of them are equal and which lie between
/// parallels.
fn symmetric_angle(text: &str) -> Option<Response> {
    let is = |words: &str| text.contains(words);
    let known = drawn::wholes(text);
    let degrees = || 1..180_i64;
    if is("isosceles triangle") {
        let said = ["One of the two angles at its third side is ", "is each of the other two angles?"];
        if !text.starts_with("An isosceles triangle has two equal sides. ") || !said.iter().any(|said| is(said)) {
            return None;
        }
        let &[angle] = known.as_slice() else { return None };
        let (top, base) = degrees()
            .map(|base| (180 - base - base, base))
            .find(|&(top, base)| top > 0 && if is("The angle between them") { top == angle } else { base == angle })?;
        return Some(whole(if is("the angle between the equal sides?") { top } else { base }));
    }
    if is("A kite") {
        if !text.starts_with("A kite has two long sides and two short ones. ") {
            return None;
        }
        // From where the long sides meet once around.
        let kites = degrees().flat_map(|top| degrees().map(move |side| [top, side, 360 - top - 2 * side, side]));
        let mut kites = kites.filter(|kite| {
            let (top, side, end) = (kite[0], kite[1], kite[2]);
            let has_known = match *known.as_slice() {
                [one] => side == one,
                [one, other] if is("the one between the short sides") => top == one && end == other,
                [one, other] => top == one && side == other,
                _ => false,
            };
            end > 0 && (known.len() < 2 || top < end) && has_known
        });
        let kite = kites.next()?;
        return Some(whole(if is("the angle between the short sides?") { kite[2] } else { kite[1] }));
    }
    let &[angle] = known.as_slice() else { return None };
    // Beside each other at a side that leads from one parallel to the other.
    let beside = degrees().find(|other| angle + other == 180)?;
    let around = match text {
        _ if is("parallelogram") || is("rhombus") => [angle, beside, angle, beside],
        // Bottom left, top left, top right, bottom right; of a trapezoid alone the right side is not known.
        _ if is("equally long") => [angle, beside, beside, angle],
        _ if is("trapezoid") && is("is the angle at the top left?") => [angle, beside, 0, 0],
        _ => return None,
    };
    let at = match text {
        _ if is("next to it?") || is("is the angle at the top left?") => 1,
        _ if is("opposite to it?") || is("is the angle at the top right?") => 2,
        _ if is("is the angle at the bottom right?") => 3,
        _ => return None,
    };
    Some(whole(around[at]))
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let row = text.split_once('\n').map_or(text, |(_, row)| row);
    match model {
        "angle-pair" => {
            let &[known] = drawn::wholes(text).as_slice() else { panic!("{text}") };
            assert!((1..180).contains(&known), "{text}");
            let is_equal = ["the opposite (vertical) angle", "the corresponding angle", "the alternate interior angle"]
                .iter()
                .any(|words| text.contains(words));
            let is_line = ["the angle beside it", "on the same side"].iter().any(|words| text.contains(words));
            assert!(is_equal != is_line, "{text}");
            (1..180).find(|angle| if is_equal { *angle == known } else { angle + known == 180 }).map(whole)
        }
        "measure-with-unit" => with_unit(text),
        "angle-equation" => angle_equation(text),
        "polygon-angles" => {
            let &[sides] = drawn::wholes(text).as_slice() else { panic!("{text}") };
            let inside: i64 = (3..=sides).map(|_| 180).sum();
            match text {
                _ if text.contains("all its interior angles together") => Some(whole(inside)),
                _ if text.contains("each of its interior") => (1..180).find(|angle| angle * sides == inside).map(whole),
                _ => (1..180).find(|angle| angle * sides == 360).map(whole),
            }
        }
        "side-from-measure" => side(text),
        "circle-equation" => circle(row),
        "similar-triangles" => {
            let &[known, beside, matching] = drawn::wholes(text).as_slice() else { panic!("{text}") };
            (1..=2_000).find(|side| side * known == beside * matching).map(whole)
        }
        "trig-ratio" => trig_ratio(text),
        "fraction-box" => fraction_box(text),
        "symmetric-angle" => symmetric_angle(text),
        "box-edge" => box_edge(text),
        "segment-middle" => segment_middle(text),
        "point-distance" => point_distance(text),
        "right-triangle-root" => right_triangle(text),
        _ => None,
    }
}
