//! The chance to pass, against the values of another implementation.

use mastery::{
    operating::{chance_to_pass, chance_with_tries},
    threshold::Threshold,
};
use proptest::prelude::*;

/// `required,of,skill,tries,chance`, from SciPy's `stats.binom.sf`.
const SCIPY: &str = include_str!("../data/binomial.csv");

#[test]
fn it_is_the_binomial_tail() {
    let mut rows = 0;
    for line in SCIPY.lines().skip(1) {
        let fields: Vec<f64> = line.split(',').map(|field| field.parse().expect(line)).collect();
        let [required, of, skill, tries, expected] = fields[..] else { panic!("{line}") };
        let threshold = Threshold::correct(required as u16, of as u16).expect(line);
        let chance = chance_with_tries(threshold, skill, tries as u32);
        assert!((chance - expected).abs() <= 1e-12, "{line}: {chance}");
        rows += 1;
    }
    assert_eq!(rows, 390);
}

proptest! {
    #[test]
    fn more_skill_more_tries_and_a_lower_bar_never_make_it_harder(
        of in 1..=100_u16, required in 1..=100_u16, skill in 0.0..=1.0_f64, more in 0.0..=1.0_f64, tries in 1..10_u32,
    ) {
        let threshold = Threshold::correct(required.min(of), of).expect("a threshold");
        let chance = chance_to_pass(threshold, skill);
        prop_assert!((0.0..=1.0).contains(&chance));
        // As far as a float tells.
        let least = chance - 1e-12;
        prop_assert!(chance_to_pass(threshold, skill + more) >= least);
        prop_assert!(chance_with_tries(threshold, skill, tries) >= least);
        if let Ok(lower) = Threshold::correct(required.min(of) - 1, of) {
            prop_assert!(chance_to_pass(lower, skill) >= least);
        }
    }
}
