//! Dividing polynomials, and what two have in common.

use super::{
    polynomial::{Letter, Polynomial},
    steps::{Steps, TooHard},
    surd::Surd,
};

impl Polynomial {
    /// Scaled so that its leading coefficient is 1; 0 stays.
    pub(crate) fn monic(&self, steps: &mut Steps) -> Result<Self, TooHard> {
        if self.is_zero() {
            return Ok(Self::zero());
        }
        let inverse = self.leading().inverse(steps)?;
        self.scaled(&inverse, steps)
    }

    /// The quotient where nothing remains.
    pub(crate) fn over(&self, by: &Self, steps: &mut Steps) -> Result<Option<Self>, TooHard> {
        if let Some(constant) = by.as_constant() {
            return if constant.is_zero() { Ok(None) } else { self.scaled(&constant.inverse(steps)?, steps).map(Some) };
        }
        let Some(letter) = by.letters().last().copied() else { return Ok(None) };
        let (mut rest, divisor) = (self.by_letter(letter), by.by_letter(letter));
        let (Some(lead), below) = (divisor.last(), divisor.len() - 1) else { return Ok(None) };
        let mut quotient = vec![Self::zero(); rest.len().saturating_sub(below)];
        while rest.len() > below {
            let at = rest.len() - 1 - below;
            let Some(top) = rest.pop() else { break };
            let Some(part) = top.over(lead, steps)? else { return Ok(None) };
            for (place, coefficient) in divisor.iter().take(below).enumerate() {
                rest[at + place] = rest[at + place].minus(&coefficient.times(&part, steps)?);
            }
            quotient[at] = part;
        }
        let is_whole = rest.iter().all(Self::is_zero);
        Ok(is_whole.then(|| Self::from_letter(letter, &quotient)))
    }

    /// The greatest common divisor, up to a constant factor; its leading coefficient is 1.
    pub(crate) fn shared(&self, other: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        if self.is_zero() || other.is_zero() {
            return self.plus(other).monic(steps);
        }
        let (mine, theirs) = (self.letters(), other.letters());
        let Some(letter) = mine.union(&theirs).last().copied() else { return Ok(Self::one()) };
        if !mine.contains(&letter) {
            return self.shared(&other.content(letter, steps)?, steps);
        }
        if !theirs.contains(&letter) {
            return other.shared(&self.content(letter, steps)?, steps);
        }
        let (content, others) = (self.content(letter, steps)?, other.content(letter, steps)?);
        let contents = content.shared(&others, steps)?;
        let (mut a, mut b) = (self.primitive(letter, steps)?, other.primitive(letter, steps)?);
        if a.degree(letter) < b.degree(letter) {
            std::mem::swap(&mut a, &mut b);
        }
        while !b.is_zero() {
            if b.degree(letter) == 0 {
                return contents.monic(steps);
            }
            let rest = remainder(&a, &b, letter, steps)?;
            a = b;
            b = rest.primitive(letter, steps)?;
        }
        contents.times(&a, steps)?.monic(steps)
    }

    /// What all coefficients of a letter have in common.
    pub(crate) fn content(&self, letter: Letter, steps: &mut Steps) -> Result<Self, TooHard> {
        let mut content = Self::zero();
        for coefficient in self.by_letter(letter) {
            content = content.shared(&coefficient, steps)?;
            if content.as_constant().is_some_and(|constant| !constant.is_zero()) {
                return Ok(Self::one());
            }
        }
        Ok(content)
    }

    fn primitive(&self, letter: Letter, steps: &mut Steps) -> Result<Self, TooHard> {
        if self.is_zero() {
            return Ok(Self::zero());
        }
        let content = self.content(letter, steps)?;
        self.over(&content, steps)?.ok_or(TooHard)?.monic(steps)
    }

    /// Each of its factors once, with leading coefficient 1.
    pub(crate) fn without_repeats(&self, steps: &mut Steps) -> Result<Self, TooHard> {
        let mut single = self.monic(steps)?;
        for letter in self.letters() {
            let repeated = single.shared(&single.derivative(letter, steps)?, steps)?;
            // Only what depends on the letter: the others come in their turn.
            let content = repeated.content(letter, steps)?;
            let repeated = repeated.over(&content, steps)?.ok_or(TooHard)?;
            single = single.over(&repeated, steps)?.ok_or(TooHard)?;
        }
        single.monic(steps)
    }
}

/// The remainder of a division in one letter, times a power of the divisor's leading coefficient.
fn remainder(a: &Polynomial, b: &Polynomial, letter: Letter, steps: &mut Steps) -> Result<Polynomial, TooHard> {
    let (mut rest, divisor) = (a.by_letter(letter), b.by_letter(letter));
    let below = divisor.len().saturating_sub(1);
    let lead = divisor.last().cloned().unwrap_or_default();
    let is_monic = lead.as_constant() == Some(Surd::one());
    while rest.len() > below {
        let at = rest.len() - 1 - below;
        let Some(top) = rest.pop() else { break };
        if top.is_zero() {
            continue;
        }
        if !is_monic {
            for coefficient in &mut rest {
                *coefficient = coefficient.times(&lead, steps)?;
            }
        }
        for (place, coefficient) in divisor.iter().take(below).enumerate() {
            rest[at + place] = rest[at + place].minus(&coefficient.times(&top, steps)?);
        }
    }
    Ok(Polynomial::from_letter(letter, &rest))
}
