//! Comparing the solutions of conditions on several letters: equations by their zeros, systems by solving them.

use super::{
    factoring,
    formula::{Condition, Formula, Relation},
    polynomial::{Letter, Polynomial},
    steps::{Steps, TooHard},
    surd::Surd,
};
use num_rational::BigRational;
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

/// The most alternatives that are followed.
const MOST_ALTERNATIVES: usize = 64;

/// One alternative: letters that are given by the others, and what else has to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Case {
    solved: BTreeMap<Letter, Polynomial>,
    rest: BTreeSet<Condition>,
}

/// Whether two formulas have the same solutions, as far as they can be solved.
pub(crate) fn same_solutions(
    a: &Formula<Condition>,
    b: &Formula<Condition>,
    steps: &mut Steps,
) -> Result<bool, TooHard> {
    if let (Some(a), Some(b)) = (product(a, steps)?, product(b, steps)?) {
        // Equations one of which has to hold: a product is 0 where one of its factors is.
        return Ok(a == b);
    }
    Ok(cases(a, steps)? == cases(b, steps)?)
}

/// The product of alternative equations, each factor once.
fn product(formula: &Formula<Condition>, steps: &mut Steps) -> Result<Option<Polynomial>, TooHard> {
    match formula {
        Formula::One(condition) if condition.relation == Relation::Equal => {
            reduced(condition, steps)?.0.without_repeats(steps).map(Some)
        }
        Formula::Any(parts) => {
            let mut all = Polynomial::one();
            for part in parts {
                let Some(part) = product(part, steps)? else { return Ok(None) };
                all = all.times(&part, steps)?;
            }
            all.without_repeats(steps).map(Some)
        }
        _ => Ok(None),
    }
}

/// A condition's quotient in lowest terms.
fn reduced(condition: &Condition, steps: &mut Steps) -> Result<(Polynomial, Polynomial), TooHard> {
    let shared = condition.over.shared(&condition.under, steps)?;
    let over = condition.over.over(&shared, steps)?.ok_or(TooHard)?;
    Ok((over, condition.under.over(&shared, steps)?.ok_or(TooHard)?))
}

fn cases(formula: &Formula<Condition>, steps: &mut Steps) -> Result<BTreeSet<Case>, TooHard> {
    let mut solved = BTreeSet::new();
    for alternative in alternatives(formula)? {
        let mut open = vec![(Case::default(), alternative)];
        while let Some((case, conditions)) = open.pop() {
            if solved.len() + open.len() > MOST_ALTERNATIVES {
                return Err(TooHard);
            }
            match solve(case, conditions, steps)? {
                Solved::Never => {}
                Solved::Case(case) => {
                    solved.insert(case);
                }
                Solved::Split(parts) => open.extend(parts),
            }
        }
    }
    Ok(solved)
}

/// The alternatives of a formula, in each of which all conditions hold.
fn alternatives(formula: &Formula<Condition>) -> Result<Vec<Vec<Condition>>, TooHard> {
    let found = match formula {
        Formula::One(condition) => vec![vec![condition.clone()]],
        Formula::Any(parts) => parts.iter().map(alternatives).collect::<Result<Vec<_>, _>>()?.concat(),
        Formula::All(parts) => {
            let mut all = vec![Vec::new()];
            for part in parts {
                let part = alternatives(part)?;
                if all.len() * part.len() > MOST_ALTERNATIVES {
                    return Err(TooHard);
                }
                all = all
                    .iter()
                    .flat_map(|some: &Vec<Condition>| {
                        part.iter().map(move |more| [some.clone(), more.clone()].concat())
                    })
                    .collect();
            }
            all
        }
    };
    if found.len() > MOST_ALTERNATIVES { Err(TooHard) } else { Ok(found) }
}

enum Solved {
    Never,
    Case(Case),
    Split(Vec<(Case, Vec<Condition>)>),
}

/// Solves equations for one letter after another, in the order of the letters, so that equal systems end alike.
fn solve(mut case: Case, conditions: Vec<Condition>, steps: &mut Steps) -> Result<Solved, TooHard> {
    let (mut equations, mut others) = (Vec::new(), Vec::new());
    for condition in conditions {
        if condition.relation == Relation::Equal {
            equations.push(reduced(&condition, steps)?.0);
        } else {
            others.push(condition);
        }
    }
    let letters: BTreeSet<Letter> = equations.iter().flat_map(Polynomial::letters).collect();
    for letter in letters {
        let Some((at, value)) = isolated(&equations, letter, steps)? else { continue };
        equations.remove(at);
        for polynomial in equations.iter_mut().chain(case.solved.values_mut()) {
            *polynomial = polynomial.with(letter, &value, steps)?;
        }
        for condition in &mut others {
            condition.over = condition.over.with(letter, &value, steps)?;
            condition.under = condition.under.with(letter, &value, steps)?;
        }
        case.solved.insert(letter, value);
    }
    equations.retain(|equation| !equation.is_zero());
    if equations.iter().any(|equation| equation.as_constant().is_some()) {
        return Ok(Solved::Never);
    }
    for at in 0..equations.len() {
        if let Some((letter, zeros)) = zeros(&equations[at], steps)? {
            equations.remove(at);
            let rest = |zero: &Surd| {
                let found = Polynomial::letter(letter).minus(&Polynomial::constant(zero.clone()));
                let equations = equations.iter().chain([&found]).map(|equation| equals_zero(equation.clone()));
                (case.clone(), equations.chain(others.iter().cloned()).collect())
            };
            return Ok(Solved::Split(zeros.iter().map(rest).collect()));
        }
    }
    for equation in equations {
        case.rest.insert(equals_zero(equation.without_repeats(steps)?));
    }
    for condition in others {
        match oriented(&condition, steps)? {
            Truth::Never => return Ok(Solved::Never),
            Truth::Always => {}
            Truth::Open(condition) => {
                case.rest.insert(condition);
            }
        }
    }
    Ok(Solved::Case(case))
}

fn equals_zero(over: Polynomial) -> Condition {
    Condition { over, under: Polynomial::one(), relation: Relation::Equal }
}

/// An equation in which a letter stands alone, times a number, and what the letter then is.
fn isolated(
    equations: &[Polynomial],
    letter: Letter,
    steps: &mut Steps,
) -> Result<Option<(usize, Polynomial)>, TooHard> {
    for (at, equation) in equations.iter().enumerate() {
        if let [rest, times] = equation.by_letter(letter).as_slice()
            && let Some(times) = times.as_constant()
        {
            return Ok(Some((at, rest.negated().scaled(&times.inverse(steps)?, steps)?)));
        }
    }
    Ok(None)
}

/// The real zeros of a polynomial in one letter, where roots can write them all.
fn zeros(polynomial: &Polynomial, steps: &mut Steps) -> Result<Option<(Letter, Vec<Surd>)>, TooHard> {
    let letters = polynomial.letters();
    let (Some(letter), 1) = (letters.first().copied(), letters.len()) else { return Ok(None) };
    let Some(factors) = factoring::over_the_rationals(polynomial, letter, steps)? else { return Ok(None) };
    let mut zeros = Vec::new();
    for factor in factors {
        let factor: Vec<BigRational> = factor.into_iter().map(BigRational::from_integer).collect();
        match factor.as_slice() {
            [c, b] => zeros.push(Surd::rational(-c / b)),
            [c, b, a] => {
                let four = BigRational::from_integer(4.into());
                let under_root = b * b - four * a * c;
                if under_root < BigRational::from_integer(0.into()) {
                    continue;
                }
                let (root, twice) = (Surd::root(&under_root)?, Surd::rational((a + a).recip()));
                let minus_b = Surd::rational(-b);
                zeros.push(minus_b.plus(&root).times(&twice, steps)?);
                zeros.push(minus_b.minus(&root).times(&twice, steps)?);
            }
            _ => return Ok(None),
        }
    }
    Ok(Some((letter, zeros)))
}

enum Truth {
    Never,
    Always,
    Open(Condition),
}

/// An inequality without a line, its leading coefficient 1 or -1, turned so that it never says `<`.
fn oriented(condition: &Condition, steps: &mut Steps) -> Result<Truth, TooHard> {
    let (over, under) = reduced(condition, steps)?;
    let is_positive = match under.as_constant() {
        Some(constant) => constant.sign(steps)?,
        None => Ordering::Equal,
    };
    let product = match is_positive {
        Ordering::Equal => over.times(&under, steps)?,
        Ordering::Less => over.negated(),
        Ordering::Greater => over,
    };
    if let Some(constant) = product.as_constant() {
        let holds = condition.relation.holds(constant.sign(steps)?);
        return Ok(if holds { Truth::Always } else { Truth::Never });
    }
    let monic = product.monic(steps)?;
    let relation = match product.leading().sign(steps)? {
        Ordering::Less => condition.relation.mirrored(),
        _ => condition.relation,
    };
    let under = if is_positive.is_eq() { under.without_repeats(steps)? } else { Polynomial::one() };
    let turned = matches!(relation, Relation::Less | Relation::AtMost);
    Ok(Truth::Open(if turned {
        Condition { over: monic.negated(), under, relation: relation.mirrored() }
    } else {
        Condition { over: monic, under, relation }
    }))
}
