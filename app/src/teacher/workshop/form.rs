//! An objective while it is being set: the fields, what they make, and what `mastery` says of it.

use super::fields::Fields;
use crate::device::workshop::{changes, check};
use generators::{item::SetIdentity, seed::Seed};
use leptos::prelude::*;
use mastery::{
    evidence::ItemSet,
    objective::{Draft, Objective},
    threshold::Threshold,
    workshop::{Place, WrongAt},
};
use words::workshop::Field;

/// The form.
#[derive(Clone, Copy)]
pub struct Form {
    /// What is typed.
    pub fields: Fields,
    /// The class's objectives.
    pub class: StoredValue<Vec<Objective>>,
    /// The revision that is being changed.
    pub based_on: RwSignal<Objective>,
    /// What is typed, as values.
    pub draft: Memo<Draft>,
    /// What of it does not fit.
    pub wrong: Memo<Vec<WrongAt>>,
}

impl Form {
    /// The form of an objective of a class, filled from its revision.
    #[must_use]
    pub fn new(class: Vec<Objective>, objective: &Objective) -> Self {
        let fields = Fields::new(&class, objective);
        let (based_on, class) = (RwSignal::new(objective.clone()), StoredValue::new(class));
        let draft = Memo::new(move |_| based_on.with(|objective| fields.draft(objective)));
        let wrong = Memo::new(move |_| {
            let id = based_on.with(|objective| objective.id.clone());
            draft.with(|draft| class.with_value(|class| check(draft, &id, class)))
        });
        Self { fields, class, based_on, draft, wrong }
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn wrong_at(self, place: &Place) -> Option<String> {
        self.wrong.with(|wrong| wrong.iter().find(|found| found.place == *place).map(|found| found.said.clone()))
    }

    /// Whether anything differs from the revision that is being changed.
    #[must_use]
    pub fn is_changed(self) -> bool {
        self.based_on.with(|before| {
            let after = self.draft.get().after(before);
            !self.changes(before, &after).is_empty()
        })
    }

    /// What changed from one revision to another, a sentence each.
    #[must_use]
    pub fn changes(self, from: &Objective, to: &Objective) -> Vec<String> {
        self.class.with_value(|class| changes(from, to, class))
    }

    /// The set of items as it is typed.
    #[must_use]
    pub fn set(self) -> Option<ItemSet> {
        self.based_on.with(|objective| self.draft.get().after(objective).items().cloned())
    }

    /// The row of items that a seed gives; none while its values do not fit.
    #[must_use]
    pub fn row(self, seed: Seed) -> Option<SetIdentity> {
        let is_of_row =
            |found: &WrongAt| matches!(found.place, Place::Field(Field::Generator | Field::Of) | Place::Parameter(_));
        let fits = self.wrong.with(|wrong| !wrong.iter().any(is_of_row));
        self.set().filter(|_| fits).map(|set| set.identity(seed))
    }

    /// What is enough; none while its values do not fit.
    #[must_use]
    pub fn threshold(self) -> Option<Threshold> {
        let is_of_threshold = |found: &WrongAt| matches!(found.place, Place::Field(Field::Required | Field::Of));
        let fits = self.wrong.with(|wrong| !wrong.iter().any(is_of_threshold));
        self.set().filter(|_| fits).map(|set| set.threshold)
    }
}
