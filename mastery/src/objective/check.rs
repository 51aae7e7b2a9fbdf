//! Whether an objective can be set so. The teacher's tab asks while it is being typed, the server before it is kept.

use super::{Draft, Objective, Wording};
use crate::{evidence::Evidence, evidence::ItemSet, id::ObjectiveId, time::Millis};
use generators::{
    model::LARGEST_SET,
    schema::{self, Misfit},
};
use words::{
    catalogue,
    workshop::{At, AtField, Called, Field, Wrong},
};

/// The longest wording, in characters: what a child reads at a glance.
pub const LONGEST_WORDING: u64 = 120;
/// The shortest time limit: whoever has less can't read the problem.
pub const SHORTEST_LIMIT: Millis = Millis::from_secs(10);
/// The longest time limit. Half as long again, for who gets more time, still is a morning.
pub const LONGEST_LIMIT: Millis = Millis::from_secs(2 * 60 * 60);

/// What is wrong with a [`Draft::tidied`] draft of the objective of this id in a class that has these objectives; nothing
/// where it can be kept.
#[must_use]
pub fn check(draft: &Draft, id: &ObjectiveId, class: &[Objective]) -> Vec<AtField> {
    let Evidence::Items(set) = &draft.evidence;
    let mut wrong = Vec::new();
    if !has_words(&draft.wording, id) {
        wrong.push(AtField { at: At::Field(Field::Wording), wrong: Wrong::Text { most: LONGEST_WORDING } });
    }
    wrong.extend(schema::check(&set.generator).into_iter().map(of_generator));
    let mut say = |field, problem| wrong.push(AtField { at: At::Field(field), wrong: problem });
    if let Some((field, problem)) = threshold(set) {
        say(field, problem);
    }
    if !set.time_limit.is_none_or(is_time) {
        say(Field::TimeLimit, Wrong::Time { least: SHORTEST_LIMIT.0, most: LONGEST_LIMIT.0 });
    }
    for before in &draft.prerequisites {
        if let Some(problem) = prerequisite(before, id, class) {
            say(Field::Prerequisites, problem);
        }
    }
    wrong
}

fn has_words(wording: &Wording, id: &ObjectiveId) -> bool {
    match wording {
        Wording::Catalogue => catalogue::wording(&id.0).is_some(),
        Wording::Written(words) => {
            (1..=LONGEST_WORDING).contains(&(words.chars().count() as u64)) && words.chars().any(char::is_alphanumeric)
        }
    }
}

fn of_generator(misfit: Misfit) -> AtField {
    let (at, wrong) = match misfit {
        Misfit::NoModel => (At::Field(Field::Generator), Wrong::NoModel),
        Misfit::NoParameter(name) => (At::Field(Field::Generator), Wrong::NoParameter { name }),
        Misfit::Value(error) => (At::Parameter(error.parameter), Wrong::Parameter(error.wrong)),
    };
    AtField { at, wrong }
}

/// How many items a set has, and how many of them right are enough.
fn threshold(set: &ItemSet) -> Option<(Field, Wrong)> {
    let (required, of) = (set.threshold.required(), set.threshold.set_size());
    if !(1..=LARGEST_SET).contains(&of) {
        return Some((Field::Of, Wrong::Range { least: 1, most: LARGEST_SET.into() }));
    }
    (!(1..=of).contains(&required)).then(|| (Field::Required, Wrong::Range { least: 1, most: of.into() }))
}

/// Within the bounds, and in whole seconds as a clock shows them.
fn is_time(limit: Millis) -> bool {
    (SHORTEST_LIMIT..=LONGEST_LIMIT).contains(&limit) && limit.0.is_multiple_of(1000)
}

fn prerequisite(before: &ObjectiveId, id: &ObjectiveId, class: &[Objective]) -> Option<Wrong> {
    let called = |id: &ObjectiveId| find(class, id).map_or_else(|| id.called(), Objective::called);
    let objective: Called = called(before);
    if leads_to(before, id, class) {
        return Some(Wrong::Circle { objective });
    }
    // What it named before the class lost it stays; it holds nobody back, and may be there again.
    let is_known = || find(class, id).is_some_and(|current| current.prerequisites.contains(before));
    (find(class, before).is_none() && !is_known()).then_some(Wrong::NotOfClass { objective })
}

fn find<'a>(class: &'a [Objective], id: &ObjectiveId) -> Option<&'a Objective> {
    class.iter().find(|objective| objective.id == *id)
}

/// Whether what comes before `from`, by however many steps, has `to` in it, or is it.
fn leads_to(from: &ObjectiveId, to: &ObjectiveId, class: &[Objective]) -> bool {
    let mut seen: Vec<&ObjectiveId> = vec![from];
    let mut next = 0;
    while let Some(id) = seen.get(next).copied() {
        if id == to {
            return true;
        }
        for before in find(class, id).into_iter().flat_map(|objective| &objective.prerequisites) {
            if !seen.contains(&before) {
                seen.push(before);
            }
        }
        next += 1;
    }
    false
}
