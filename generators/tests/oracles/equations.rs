//! Equations and inequalities, by trying every number.

use crate::{
    Strand, typed, whole,
    worked::{Value, holds, worked, written},
};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("one-step-equation", &["Solve for x.\n"]),
        ("linear-equation", &["Solve for x.\n"]),
        ("missing-in-proportion", &["Solve for x.\n"]),
        ("proportion-with-sum", &["Solve for x.\n"]),
        ("linear-inequality", &["Solve for x.\n"]),
        ("fraction-inequality", &["Solve for x.\n"]),
        ("linear-system", &["Solve both equations together. Write the solution as (x, y).\n"]),
        (
            "system-to-multiply",
            &[
                "Solve both equations together. Write the solution as (x, y).\n",
                "Solve both equations together. Write the solution as (x, y), with a fraction where it is needed.\n",
            ],
        ),
        ("quadratic-equation", &["Find both solutions.\n"]),
    ],
    bounds: &[
        ("one-step-equation", r#"{"kind":"sum_or_difference","number_to":5,"negative":true}"#),
        ("one-step-equation", r#"{"kind":"product_or_quotient","number_to":50,"negative":true}"#),
        ("one-step-equation", r#"{"kind":"product_with_a_fraction","number_to":5,"negative":false}"#),
        ("one-step-equation", r#"{"kind":"product_with_a_fraction","number_to":50,"negative":true}"#),
        ("linear-equation", r#"{"shape":"two_steps","number_to":5,"negative":false,"fractions":false}"#),
        ("linear-equation", r#"{"shape":"parentheses","number_to":12,"negative":true,"fractions":false}"#),
        ("linear-equation", r#"{"shape":"both_sides","number_to":5,"negative":true,"fractions":false}"#),
        ("linear-equation", r#"{"shape":"both_sides","number_to":12,"negative":true,"fractions":false}"#),
        ("linear-equation", r#"{"shape":"two_steps","number_to":5,"negative":false,"fractions":true}"#),
        ("linear-equation", r#"{"shape":"parentheses","number_to":12,"negative":false,"fractions":true}"#),
        ("linear-equation", r#"{"shape":"both_sides","number_to":5,"negative":false,"fractions":true}"#),
        ("linear-equation", r#"{"shape":"both_sides","number_to":12,"negative":true,"fractions":true}"#),
        ("linear-inequality", r#"{"shape":"sum","number_to":5,"turning":false}"#),
        ("linear-inequality", r#"{"shape":"product","number_to":5,"turning":true}"#),
        ("linear-inequality", r#"{"shape":"two_steps","number_to":12,"turning":true}"#),
        ("fraction-inequality", r#"{"shape":"product","number_to":5}"#),
        ("fraction-inequality", r#"{"shape":"product","number_to":12}"#),
        ("fraction-inequality", r#"{"shape":"fraction_before_x","number_to":5}"#),
        ("fraction-inequality", r#"{"shape":"fraction_before_x","number_to":12}"#),
        ("fraction-inequality", r#"{"shape":"both_sides","number_to":5}"#),
        ("fraction-inequality", r#"{"shape":"both_sides","number_to":12}"#),
        ("missing-in-proportion", r#"{"number_to":4,"factor_to":3,"fractions":false}"#),
        ("missing-in-proportion", r#"{"number_to":15,"factor_to":12,"fractions":false}"#),
        ("missing-in-proportion", r#"{"number_to":4,"factor_to":3,"fractions":true}"#),
        ("missing-in-proportion", r#"{"number_to":15,"factor_to":3,"fractions":true}"#),
        ("proportion-with-sum", r#"{"number_to":8}"#),
        ("proportion-with-sum", r#"{"number_to":15}"#),
        ("linear-system", r#"{"shape":"substitution","solution_to":3}"#),
        ("linear-system", r#"{"shape":"substitution","solution_to":12}"#),
        ("linear-system", r#"{"shape":"elimination","solution_to":12}"#),
        ("system-to-multiply", r#"{"before_to":4,"solution_to":5,"fractions":false}"#),
        ("system-to-multiply", r#"{"before_to":6,"solution_to":12,"fractions":false}"#),
        ("system-to-multiply", r#"{"before_to":4,"solution_to":5,"fractions":true}"#),
        ("system-to-multiply", r#"{"before_to":6,"solution_to":12,"fractions":true}"#),
        ("quadratic-equation", r#"{"shape":"factored","number_to":5}"#),
        ("quadratic-equation", r#"{"shape":"trinomial","number_to":12}"#),
        ("quadratic-equation", r#"{"shape":"square_alone","number_to":12}"#),
    ],
    refused: &[
        ("one-step-equation", r#"{"kind":"sum_or_difference","number_to":51,"negative":true}"#, "number_to"),
        ("linear-equation", r#"{"shape":"two_steps","number_to":4,"negative":false,"fractions":false}"#, "number_to"),
        ("linear-inequality", r#"{"shape":"sum","number_to":13,"turning":false}"#, "number_to"),
        ("fraction-inequality", r#"{"shape":"both_sides","number_to":4}"#, "number_to"),
        ("missing-in-proportion", r#"{"number_to":3,"factor_to":6,"fractions":false}"#, "number_to"),
        ("missing-in-proportion", r#"{"number_to":9,"factor_to":2,"fractions":false}"#, "factor_to"),
        ("proportion-with-sum", r#"{"number_to":16}"#, "number_to"),
        ("linear-system", r#"{"shape":"elimination","solution_to":2}"#, "solution_to"),
        ("system-to-multiply", r#"{"before_to":7,"solution_to":6,"fractions":false}"#, "before_to"),
        ("system-to-multiply", r#"{"before_to":6,"solution_to":13,"fractions":true}"#, "solution_to"),
        ("quadratic-equation", r#"{"shape":"factored","number_to":13}"#, "number_to"),
    ],
};

/// All whole solutions within the narrower of two ranges around zero that has one.
fn solutions(equation: &str, farthest: i64) -> Vec<i64> {
    let within = |to: i64| (-to..=to).filter(|&x| holds(equation, &[('x', x)])).collect();
    [13, farthest].into_iter().map(within).find(|found: &Vec<i64>| !found.is_empty()).unwrap_or_default()
}

/// The one fraction that, in the place of x, makes both sides equal: where a straight line through what is missing at 1 and
/// at 2 comes to 0, or a line of 1/x.
fn fraction(equation: &str) -> Option<String> {
    let (left, right) = equation.split_once('=')?;
    let off = |x: i64| Some(worked(left, &[('x', x)])? - worked(right, &[('x', x)])?);
    let (one, two) = (off(1)?, off(2)?);
    let (step, two_steps) = (two - one, (one - two) + (one - two));
    let zero = Value::from_integer(0);
    let straight = (step != zero).then(|| Value::from_integer(1) - one / step);
    let turned = (two_steps != one).then(|| two_steps / (two_steps - one));
    let x = [straight, turned].into_iter().flatten().map(written);
    x.into_iter().find(|x| holds(&equation.replace('x', &format!("({})", x.replace('-', "−"))), &[]))
}

/// Where the two sides are equal, and whether the inequality holds there and far below.
fn ending(inequality: &str) -> Option<Response> {
    let at = inequality.find(['<', '>', '≤', '≥'])?;
    let (left, rest) = inequality.split_at(at);
    let sign = rest.chars().next()?;
    let right = rest.strip_prefix(sign)?;
    let end = fraction(&format!("{left}={right}"))?;
    let holds_at = |x: &str| {
        let side =
            |side: &str| worked(&side.replace('x', &format!("({})", x.replace('-', "−"))), &[]).expect("a value");
        match sign {
            '<' => side(left) < side(right),
            '>' => side(left) > side(right),
            '≤' => side(left) <= side(right),
            _ => side(left) >= side(right),
        }
    };
    let relation = match (holds_at("-100000"), holds_at(&end)) {
        (true, false) => "<",
        (true, true) => "<=",
        (false, false) => ">",
        (false, true) => ">=",
    };
    Some(typed(format!("x {relation} {end}")))
}

/// What is missing on the left side where x and y are 0, and how much of it one x and one y are.
fn line(equation: &str) -> Option<[Value; 3]> {
    let (left, right) = equation.split_once('=')?;
    let off = |x, y| {
        let letters = [('x', x), ('y', y)];
        Some(worked(left, &letters)? - worked(right, &letters)?)
    };
    let none = off(0, 0)?;
    Some([none, off(1, 0)? - none, off(0, 1)? - none])
}

/// The one pair of short fractions, of all there are for x with what follows for y, that both equations hold for.
fn pair(first: &str, second: &str) -> Option<String> {
    let ([off, of_x, of_y], [other_off, of_other_x, of_other_y]) = (line(first)?, line(second)?);
    let short = (1..=12).flat_map(|under| (-12 * under..=12 * under).map(move |over| Value::new(over, under)));
    let y = |x: Value| -(off + of_x * x) / of_y;
    let is_on_both = |x: &Value| other_off + of_other_x * x + of_other_y * y(*x) == Value::from_integer(0);
    let mut found: Vec<Value> = short.filter(is_on_both).collect();
    found.dedup();
    let x = *found.first().filter(|first| found.iter().all(|x| x == *first))?;
    let (x, y) = (written(x), written(y(x)));
    let in_place =
        |letter: char, value: &str, equation: &str| equation.replace(letter, &format!("({})", value.replace('-', "−")));
    let is_solved = [first, second].iter().all(|equation| holds(&in_place('x', &x, &in_place('y', &y, equation)), &[]));
    is_solved.then(|| format!("({x}, {y})"))
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let lines: Vec<&str> = text.lines().skip(1).collect();
    match model {
        "one-step-equation" | "linear-equation" | "missing-in-proportion" | "proportion-with-sum" => {
            let [equation] = lines.as_slice() else { panic!("{text}") };
            let is_divided = equation.contains("x/");
            let farthest = if is_divided && model == "one-step-equation" { 2_500 } else { 180 };
            match *solutions(equation, farthest).as_slice() {
                [x] => Some(whole(x)),
                [] => fraction(equation).map(typed),
                _ => panic!("not one solution: {text}"),
            }
        }
        "linear-inequality" => {
            let [inequality] = lines.as_slice() else { panic!("{text}") };
            let at = inequality.find(['<', '>', '≤', '≥'])?;
            let (left, rest) = inequality.split_at(at);
            let sign = rest.chars().next()?;
            let right = worked(rest.strip_prefix(sign)?, &[])?;
            let is_solution = |x: i64| {
                let left = worked(left, &[('x', x)]).expect("no division");
                match sign {
                    '<' => left < right,
                    '>' => left > right,
                    '≤' => left <= right,
                    _ => left >= right,
                }
            };
            let end = (-20..=20).find(|&x| worked(left, &[('x', x)]) == Some(right))?;
            let relation = match (is_solution(-1_000), is_solution(end)) {
                (true, false) => "<",
                (true, true) => "<=",
                (false, false) => ">",
                (false, true) => ">=",
            };
            Some(typed(format!("x {relation} {end}")))
        }
        "fraction-inequality" => {
            let [inequality] = lines.as_slice() else { panic!("{text}") };
            ending(inequality)
        }
        "linear-system" => {
            let [first, second] = lines.as_slice() else { panic!("{text}") };
            let pairs = (-12..=12).flat_map(|x| (-12..=12).map(move |y| (x, y)));
            let both = |(x, y): &(i64, i64)| {
                let letters = [('x', *x), ('y', *y)];
                holds(first, &letters) && holds(second, &letters)
            };
            let found: Vec<(i64, i64)> = pairs.filter(both).collect();
            let &[(x, y)] = found.as_slice() else { panic!("not one solution: {text}") };
            Some(typed(format!("({x}, {y})")))
        }
        "system-to-multiply" => {
            let [first, second] = lines.as_slice() else { panic!("{text}") };
            pair(first, second).map(typed)
        }
        "quadratic-equation" => {
            let [equation] = lines.as_slice() else { panic!("{text}") };
            let &[p, q] = solutions(equation, 13).as_slice() else { panic!("not two solutions: {text}") };
            Some(typed(format!("{p}, {q}")))
        }
        _ => None,
    }
}
