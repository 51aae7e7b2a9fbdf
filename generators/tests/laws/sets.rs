//! Sets: without repeats, as many different items as are promised, each set as hard as any other.

use super::fact::fact;
use crate::drawn::{Tried, in_parts, text};
use generators::{
    item::SetIdentity,
    model::{Item, OpenError},
    registry,
    seed::Seed,
};
use std::collections::HashSet;

/// What has too few facts for its sets, and why: there each comes once before any comes again, and no text twice.
const TOO_FEW: &[(&str, &str)] = &[("make-ten", "from 0 + 10 to 5 + 5 there are six pairs that make ten")];

fn has_too_few(tried: &Tried) -> bool {
    TOO_FEW.iter().any(|(id, _)| *id == tried.id)
}

fn facts(items: &[Box<dyn Item>]) -> Vec<String> {
    items.iter().map(|item| fact(&**item)).collect()
}

in_parts!(no_item_comes_twice_in_a_set_nor_its_mirror);
fn no_item_comes_twice_in_a_set_nor_its_mirror(tried: &Tried) {
    let distinct = tried.model.distinct(&tried.generator).expect("right parameters");
    assert_eq!(distinct < tried.set_size.into(), has_too_few(tried), "{tried} has {distinct} items");
    let most = u64::from(tried.set_size).div_ceil(distinct);
    for seed in 0..100 {
        let set = tried.set(seed);
        let texts: HashSet<String> = set.iter().map(|item| text(&**item)).collect();
        assert_eq!(texts.len(), set.len(), "{tried} at seed {seed}: {texts:?}");
        let facts = facts(&set);
        for fact in &facts {
            let times = facts.iter().filter(|other| *other == fact).count();
            assert!(times as u64 <= most, "{tried} at seed {seed}: {fact:?} comes {times} times in {facts:?}");
        }
    }
}

in_parts!(there_are_no_more_different_items_than_the_model_says);
fn there_are_no_more_different_items_than_the_model_says(tried: &Tried) {
    let said = tried.model.distinct(&tried.generator).expect("right parameters");
    // More than are drawn here can't be seen to be too few.
    const SETS: u64 = 200;
    if said < SETS * u64::from(tried.set_size) {
        let seen: HashSet<String> = (0..SETS).flat_map(|seed| facts(&tried.set(seed))).collect();
        assert!(seen.len() as u64 <= said, "{tried} says {said} and drew {}", seen.len());
    }
}

in_parts!(items_do_not_depend_on_the_order_in_which_they_are_asked_for);
fn items_do_not_depend_on_the_order_in_which_they_are_asked_for(tried: &Tried) {
    let seed = Seed::try_from(7).expect("a seed");
    let identity = SetIdentity { generator: tried.generator.clone(), set_size: tried.set_size, seed };
    let forward: Vec<String> = tried.row(7, 30).iter().map(|item| text(&**item)).collect();
    let mut set = registry::open(&identity).expect("opens");
    for index in [29, 0, 15, 3, 29, 10, 9] {
        assert_eq!(text(&*set.item(index)), forward[index as usize], "{tried}");
    }
}

#[test]
fn sets_of_no_items_or_of_too_many_are_refused() {
    let generator = registry::find("multiplication-facts").expect("registered").default_generator();
    for set_size in [0, 101] {
        let identity = SetIdentity { generator: generator.clone(), set_size, seed: Seed::try_from(1).expect("a seed") };
        assert_eq!(registry::open(&identity).err(), Some(OpenError::SetSize(set_size)));
    }
}
