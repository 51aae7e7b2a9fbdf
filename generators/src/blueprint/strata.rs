//! Layers of difficulty, and how many items of each a set takes.

/// One layer: its hardest item, and how large a part of all items it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layer {
    /// The largest difficulty that still belongs to it.
    pub up_to: u32,
    /// Its weight against the other layers'.
    pub weight: u32,
}

/// The layers of a model's items, from easy to hard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strata(Vec<Layer>);

/// More layers than this would leave a set of ten nothing to chance.
const LAYERS: usize = 5;

impl Strata {
    /// Layers that the model knows, from easy to hard; those of no weight are left out.
    #[must_use]
    pub fn known(layers: &[Layer]) -> Self {
        Self(layers.iter().copied().filter(|layer| layer.weight > 0).collect())
    }

    /// Layers found in a sample of the model's items: one for each difficulty where there are few, so that a few hard ones
    /// among many easy ones are shared out too; otherwise layers of about equal weight.
    #[must_use]
    pub fn measured(mut difficulties: Vec<u32>) -> Self {
        difficulties.sort_unstable();
        let each: Vec<Layer> = difficulties
            .chunk_by(|one, other| one == other)
            .map(|alike| Layer { up_to: alike[0], weight: alike.len() as u32 })
            .collect();
        Self(if each.len() > LAYERS { of_equal_weight(&difficulties) } else { each })
    }

    /// The layers that a set of this size takes from: what would come to no item of it joins the lighter of its neighbours, and
    /// comes with them by chance, so that nothing a model draws is never asked.
    #[must_use]
    pub fn in_sets_of(mut self, set_size: u16) -> Self {
        loop {
            let shares = self.shares(set_size);
            let weight = |at: usize| self.0.get(at).map(|layer| layer.weight);
            let empty = (0..self.0.len()).filter(|&at| shares[at] == 0).min_by_key(|&at| weight(at));
            let (Some(at), true) = (empty, self.0.len() > 1) else { return self };
            let before = at.checked_sub(1).and_then(|before| Some((weight(before)?, before)));
            let behind = weight(at + 1).map(|behind| (behind, at));
            let Some((_, first)) = before.into_iter().chain(behind).min() else { return self };
            let easier = self.0.remove(first);
            self.0[first].weight += easier.weight;
        }
    }

    /// Which layer an item of this difficulty belongs to; the last for what is harder than all.
    #[must_use]
    pub fn layer(&self, difficulty: u32) -> usize {
        let last = self.0.len().saturating_sub(1);
        self.0.iter().position(|layer| difficulty <= layer.up_to).unwrap_or(last)
    }

    /// How many items of each layer a set takes: the same for every set of that size. What does not divide goes to the
    /// layers with the largest remainders, the easier first.
    #[must_use]
    pub fn shares(&self, set_size: u16) -> Vec<u32> {
        let total: u64 = self.0.iter().map(|layer| u64::from(layer.weight)).sum();
        if total == 0 {
            return vec![set_size.into()];
        }
        let exact = |layer: &Layer| u64::from(layer.weight) * u64::from(set_size);
        let mut shares: Vec<u32> = self.0.iter().map(|layer| (exact(layer) / total) as u32).collect();
        let mut by_remainder: Vec<usize> = (0..shares.len()).collect();
        by_remainder.sort_by_key(|&place| std::cmp::Reverse(exact(&self.0[place]) % total));
        let missing = u32::from(set_size) - shares.iter().sum::<u32>();
        for &place in by_remainder.iter().take(missing as usize) {
            shares[place] += 1;
        }
        shares
    }
}

/// Layers of about equal weight, of difficulties in their order.
fn of_equal_weight(difficulties: &[u32]) -> Vec<Layer> {
    let all = difficulties.len();
    let mut layers: Vec<Layer> = Vec::with_capacity(LAYERS);
    let mut begun = 0;
    for part in 1..=LAYERS {
        let Some(&up_to) = (all * part / LAYERS).checked_sub(1).and_then(|last| difficulties.get(last)) else {
            continue;
        };
        let end = difficulties.partition_point(|difficulty| *difficulty <= up_to);
        if end > begun {
            layers.push(Layer { up_to, weight: (end - begun) as u32 });
            begun = end;
        }
    }
    layers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_becomes_layers_of_one_difficulty_or_of_about_equal_weight() {
        for (sample, weights) in [
            ((0..50).collect::<Vec<u32>>(), vec![10, 10, 10, 10, 10]),
            (vec![7; 50], vec![50]),
            ([vec![1; 40], vec![9; 10]].concat(), vec![40, 10]),
            // Fewer than one in five, of the easy ones and of the hard.
            ([vec![1; 3], vec![2; 43], vec![9; 4]].concat(), vec![3, 43, 4]),
            (vec![3], vec![1]),
            (Vec::new(), Vec::new()),
        ] {
            let strata = Strata::measured(sample);
            assert_eq!(strata.0.iter().map(|layer| layer.weight).collect::<Vec<_>>(), weights);
        }
    }

    #[test]
    fn a_layer_that_a_set_takes_nothing_from_joins_the_lighter_beside_it() {
        let strata = || Strata::measured([vec![1; 30], vec![2; 4], vec![3; 20], vec![4; 3], vec![5; 43]].concat());
        for (set_size, layers) in [
            (100, vec![(1, 30), (2, 4), (3, 20), (4, 3), (5, 43)]),
            (20, vec![(1, 30), (2, 4), (3, 20), (4, 3), (5, 43)]),
            (10, vec![(1, 30), (2, 4), (4, 23), (5, 43)]),
            (1, vec![(5, 100)]),
        ] {
            let found = strata().in_sets_of(set_size);
            let told: Vec<(u32, u32)> = found.0.iter().map(|layer| (layer.up_to, layer.weight)).collect();
            assert_eq!(told, layers, "of {set_size}");
            assert!(found.shares(set_size).iter().all(|share| *share > 0), "of {set_size}");
        }
        assert_eq!(Strata::measured(Vec::new()).in_sets_of(10).shares(10), [10]);
    }

    #[test]
    fn shares_fill_the_set_and_follow_the_weights() {
        let strata = Strata::known(&[
            Layer { up_to: 1, weight: 20 },
            Layer { up_to: 2, weight: 0 },
            Layer { up_to: 4, weight: 30 },
            Layer { up_to: 9, weight: 50 },
        ]);
        for (set_size, shares) in [(10, [2, 3, 5]), (5, [1, 2, 2]), (1, [0, 0, 1]), (4, [1, 1, 2]), (100, [20, 30, 50])]
        {
            assert_eq!(strata.shares(set_size), shares, "of {set_size}");
        }
        assert_eq!([0, 1, 2, 4, 9, 10].map(|difficulty| strata.layer(difficulty)), [0, 0, 1, 1, 2, 2]);
    }
}
