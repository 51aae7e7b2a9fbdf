//! Factoring polynomials with whole coefficients: modulo one prime that is larger than any coefficient a factor can
//! have, then by trying which factors there belong together (Zassenhaus 1969, with a prime in place of lifting).

use super::steps::{Steps, TooHard};
use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// 2^61 - 1, a prime (Pervushin 1883).
const PRIME: u64 = (1 << 61) - 1;
/// The most factors modulo the prime whose products are tried.
const MOST_FACTORS: usize = 14;

/// Coefficients modulo the prime, the constant one first, the last not 0.
type Residues = Vec<u64>;

/// The irreducible factors of a polynomial without repeated factors, whose coefficients have nothing in common.
pub(super) fn factors(polynomial: &[BigInt], steps: &mut Steps) -> Result<Vec<Vec<BigInt>>, TooHard> {
    if polynomial.len() <= 2 {
        return Ok(if polynomial.len() == 2 { vec![polynomial.to_vec()] } else { Vec::new() });
    }
    let lead = polynomial.last().ok_or(TooHard)?.abs();
    let size: BigInt = polynomial.iter().map(BigInt::abs).sum();
    // Mignotte 1974: no coefficient of a factor is larger than this.
    let bound = (size * &lead) << polynomial.len();
    if bound > BigInt::from(PRIME / 2) {
        return Err(TooHard);
    }
    let residues = monic(&polynomial.iter().map(residue).collect::<Residues>());
    if gcd(&residues, &derivative(&residues), steps)?.len() > 1 {
        return Err(TooHard);
    }
    let mut modular = Vec::new();
    for (degree, product) in by_degree(&residues, steps)? {
        split(product, degree, &mut modular, steps)?;
    }
    if modular.len() > MOST_FACTORS {
        return Err(TooHard);
    }
    recombined(polynomial.to_vec(), modular, steps)
}

/// Tries which products of factors modulo the prime are factors.
fn recombined(
    mut rest: Vec<BigInt>,
    mut modular: Vec<Residues>,
    steps: &mut Steps,
) -> Result<Vec<Vec<BigInt>>, TooHard> {
    let mut found = Vec::new();
    let mut size = 1;
    while 2 * size <= modular.len() {
        let chosen = (0u32..1 << modular.len()).filter(|chosen| chosen.count_ones() as usize == size);
        let mut hit = None;
        for chosen in chosen {
            let lead = rest.last().map(residue).ok_or(TooHard)?;
            let mut product = vec![lead];
            for (_, factor) in modular.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1) {
                product = times(&product, factor, steps)?;
            }
            let candidate = primitive(product.into_iter().map(symmetric).collect());
            if let Some(quotient) = quotient(&rest, &candidate, steps)? {
                hit = Some((chosen, candidate, quotient));
                break;
            }
        }
        match hit {
            Some((chosen, candidate, quotient)) => {
                found.push(candidate);
                rest = quotient;
                let mut at = 0;
                modular.retain(|_| {
                    at += 1;
                    chosen >> (at - 1) & 1 == 0
                });
            }
            None => size += 1,
        }
    }
    if rest.len() > 1 {
        found.push(rest);
    }
    Ok(found)
}

/// Products of all factors of one degree, with the degree.
fn by_degree(polynomial: &Residues, steps: &mut Steps) -> Result<Vec<(usize, Residues)>, TooHard> {
    let (mut rest, mut found, mut degree) = (polynomial.clone(), Vec::new(), 0);
    let x = vec![0, 1];
    let mut power = x.clone();
    while rest.len() > 2 * (degree + 1) {
        degree += 1;
        power = raised(&power, PRIME, &rest, steps)?;
        let product = gcd(&rest, &minus(&power, &x), steps)?;
        if product.len() > 1 {
            rest = divided(&rest, &product, steps)?.0;
            power = divided(&power, &rest, steps)?.1;
            found.push((degree, product));
        }
    }
    if rest.len() > 1 {
        found.push((rest.len() - 1, rest));
    }
    Ok(found)
}

/// Splits a product of factors of one degree (Cantor and Zassenhaus 1981), trying one polynomial after another.
fn split(product: Residues, degree: usize, found: &mut Vec<Residues>, steps: &mut Steps) -> Result<(), TooHard> {
    let mut open = vec![product];
    let mut state = 1u64;
    while let Some(product) = open.pop() {
        if product.len() - 1 == degree {
            found.push(product);
            continue;
        }
        let tried: Residues = (1..product.len())
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                state % PRIME
            })
            .collect();
        // Raised to (p^degree - 1) / 2: first all powers p^k multiplied, then the rest.
        let (mut conjugate, mut norm) = (trimmed(tried.clone()), trimmed(tried));
        for _ in 1..degree {
            conjugate = raised(&conjugate, PRIME, &product, steps)?;
            norm = divided(&times(&norm, &conjugate, steps)?, &product, steps)?.1;
        }
        let half = raised(&norm, (PRIME - 1) / 2, &product, steps)?;
        let part = gcd(&product, &minus(&half, &vec![1]), steps)?;
        if part.len() > 1 && part.len() < product.len() {
            open.push(divided(&product, &part, steps)?.0);
            open.push(part);
        } else {
            open.push(product);
        }
    }
    Ok(())
}

fn residue(number: &BigInt) -> u64 {
    number.mod_floor(&BigInt::from(PRIME)).to_u64().unwrap_or_default()
}

/// The number nearest to 0 with a residue.
fn symmetric(residue: u64) -> BigInt {
    if residue > PRIME / 2 { BigInt::from(residue) - BigInt::from(PRIME) } else { BigInt::from(residue) }
}

/// Without what all coefficients have in common.
fn primitive(polynomial: Vec<BigInt>) -> Vec<BigInt> {
    let shared = polynomial.iter().fold(BigInt::zero(), |shared, part| shared.gcd(part));
    if shared.is_zero() || shared.is_one() {
        return polynomial;
    }
    polynomial.into_iter().map(|part| part / &shared).collect()
}

/// The quotient of whole polynomials where nothing remains.
fn quotient(polynomial: &[BigInt], by: &[BigInt], steps: &mut Steps) -> Result<Option<Vec<BigInt>>, TooHard> {
    let (mut rest, below) = (polynomial.to_vec(), by.len() - 1);
    let lead = by.last().ok_or(TooHard)?;
    let mut quotient = vec![BigInt::zero(); rest.len().saturating_sub(below)];
    steps.spend(quotient.len() * by.len())?;
    while rest.len() > below {
        let at = rest.len() - 1 - below;
        let Some(top) = rest.pop() else { break };
        let (part, left) = top.div_rem(lead);
        if !left.is_zero() {
            return Ok(None);
        }
        for (place, coefficient) in by.iter().take(below).enumerate() {
            rest[at + place] -= coefficient * &part;
        }
        quotient[at] = part;
    }
    Ok(rest.iter().all(Zero::is_zero).then_some(quotient))
}

fn product(a: u64, b: u64) -> u64 {
    let wide = u128::from(a) * u128::from(b) % u128::from(PRIME);
    u64::try_from(wide).unwrap_or_default()
}

fn difference(a: u64, b: u64) -> u64 {
    (a + PRIME - b) % PRIME
}

fn inverse(number: u64) -> u64 {
    let (mut power, mut base, mut exponent) = (1, number, PRIME - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = product(power, base);
        }
        base = product(base, base);
        exponent >>= 1;
    }
    power
}

fn trimmed(mut polynomial: Residues) -> Residues {
    while polynomial.last() == Some(&0) {
        polynomial.pop();
    }
    polynomial
}

fn monic(polynomial: &Residues) -> Residues {
    let Some(lead) = polynomial.last() else { return Vec::new() };
    let scale = inverse(*lead);
    polynomial.iter().map(|part| product(*part, scale)).collect()
}

fn derivative(polynomial: &Residues) -> Residues {
    trimmed((1u64..).zip(polynomial.iter().skip(1)).map(|(power, part)| product(power, *part)).collect())
}

fn minus(a: &Residues, b: &Residues) -> Residues {
    let at = |of: &Residues, place: usize| of.get(place).copied().unwrap_or_default();
    trimmed((0..a.len().max(b.len())).map(|place| difference(at(a, place), at(b, place))).collect())
}

fn times(a: &Residues, b: &Residues, steps: &mut Steps) -> Result<Residues, TooHard> {
    if a.is_empty() || b.is_empty() {
        return Ok(Vec::new());
    }
    steps.spend(a.len() * b.len() / 4 + 1)?;
    let mut all = vec![0; a.len() + b.len() - 1];
    for (place, part) in a.iter().enumerate() {
        for (other, by) in b.iter().enumerate() {
            all[place + other] = (all[place + other] + product(*part, *by)) % PRIME;
        }
    }
    Ok(trimmed(all))
}

/// Quotient and remainder.
fn divided(a: &Residues, by: &Residues, steps: &mut Steps) -> Result<(Residues, Residues), TooHard> {
    let below = by.len().checked_sub(1).ok_or(TooHard)?;
    let scale = by.last().map(|lead| inverse(*lead)).ok_or(TooHard)?;
    let mut rest = a.clone();
    let mut quotient = vec![0; rest.len().saturating_sub(below)];
    steps.spend(quotient.len() * by.len() / 4 + 1)?;
    while rest.len() > below {
        let at = rest.len() - 1 - below;
        let Some(top) = rest.pop() else { break };
        let part = product(top, scale);
        for (place, coefficient) in by.iter().take(below).enumerate() {
            rest[at + place] = difference(rest[at + place], product(*coefficient, part));
        }
        quotient[at] = part;
    }
    Ok((trimmed(quotient), trimmed(rest)))
}

fn gcd(a: &Residues, b: &Residues, steps: &mut Steps) -> Result<Residues, TooHard> {
    let (mut a, mut b) = (a.clone(), b.clone());
    while !b.is_empty() {
        let rest = divided(&a, &b, steps)?.1;
        a = b;
        b = rest;
    }
    Ok(monic(&a))
}

/// A power, of which only the remainder is kept.
fn raised(base: &Residues, mut exponent: u64, by: &Residues, steps: &mut Steps) -> Result<Residues, TooHard> {
    let mut base = divided(base, by, steps)?.1;
    let mut power = divided(&vec![1], by, steps)?.1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = divided(&times(&power, &base, steps)?, by, steps)?.1;
        }
        base = divided(&times(&base, &base, steps)?, by, steps)?.1;
        exponent >>= 1;
    }
    Ok(power)
}
