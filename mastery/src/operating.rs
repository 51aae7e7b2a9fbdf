//! What a threshold is worth: how likely who passes it, by how much of it they really know.
//!
//! A student who knows a share of an objective's problems answers each item of a set right with that chance, each
//! independently of the others; the number of right answers is then binomial (the operating characteristic of an
//! acceptance sampling plan: Montgomery, *Introduction to Statistical Quality Control*, ch. 15).

use crate::threshold::Threshold;

/// The chance that one sitting meets the threshold, 0 to 1, for a student who answers each item right with the chance
/// `skill`, 0 to 1; outside of that it counts as the nearer end.
#[must_use]
pub fn chance_to_pass(threshold: Threshold, skill: f64) -> f64 {
    let skill = skill.clamp(0.0, 1.0);
    let (required, of) = (usize::from(threshold.required()), usize::from(threshold.set_size()));
    // The chance of each count of right answers, item by item: sums of positive terms, so nothing cancels.
    let mut counts = vec![0.0; of + 1];
    counts[0] = 1.0;
    for items in 0..of {
        for count in (0..=items).rev() {
            counts[count + 1] += counts[count] * skill;
            counts[count] *= 1.0 - skill;
        }
    }
    counts[required..].iter().rev().sum::<f64>().min(1.0)
}

/// The chance that at least one of so many sittings meets the threshold, when nothing is learnt between them.
#[must_use]
pub fn chance_with_tries(threshold: Threshold, skill: f64, tries: u32) -> f64 {
    let all_fail = (1.0 - chance_to_pass(threshold, skill)).powi(i32::try_from(tries).unwrap_or(i32::MAX));
    1.0 - all_fail
}
