//! Sets: without repeats, as many different items as are promised, each set as hard as any other.

use crate::drawn::{Tried, in_parts, text};
use generators::{item::SetIdentity, model::OpenError, registry, seed::Seed};
use std::collections::HashSet;

/// How the texts begin whose parts say the same in any order.
const IN_ANY_ORDER: [&str; 3] =
    ["The sides of a triangle are ", "The angles of a triangle are ", "Complete the facts that belong to this one."];

/// What two items of a set must not share: the text, a sum's or a product's two numbers in one order, a triangle's three
/// sides or angles, and a family's facts.
fn fact(text: &str) -> String {
    if IN_ANY_ORDER.iter().any(|begin| text.starts_with(begin)) {
        let mut words: Vec<&str> = text.split([' ', ',', '.', '\n']).collect();
        words.sort_unstable();
        return words.join(" ");
    }
    let mirrored = [" × ", " + "].into_iter().find_map(|sign| {
        let (a, b) = text.strip_suffix(" = ?")?.split_once(sign)?;
        (!a.contains(' ') && !b.contains(' ') && b < a).then(|| format!("{b}{sign}{a} = ?"))
    });
    mirrored.unwrap_or_else(|| text.to_owned())
}

in_parts!(no_item_comes_twice_in_a_set_nor_its_mirror);
fn no_item_comes_twice_in_a_set_nor_its_mirror(tried: &Tried) {
    let distinct = tried.model.distinct(&tried.generator).expect("right parameters");
    assert!(distinct >= tried.set_size.into(), "{tried} has only {distinct} items");
    for seed in 0..100 {
        let facts: Vec<String> = tried.set(seed).iter().map(|item| fact(&text(&**item))).collect();
        let distinct: HashSet<&String> = facts.iter().collect();
        assert_eq!(distinct.len(), facts.len(), "{tried} at seed {seed}: {facts:?}");
    }
}

in_parts!(there_are_no_more_different_items_than_the_model_says);
fn there_are_no_more_different_items_than_the_model_says(tried: &Tried) {
    let said = tried.model.distinct(&tried.generator).expect("right parameters");
    // More than are drawn here can't be seen to be too few.
    const SETS: u64 = 200;
    if said < SETS * u64::from(tried.set_size) {
        let seen: HashSet<String> =
            (0..SETS).flat_map(|seed| tried.set(seed)).map(|item| fact(&text(&*item))).collect();
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
