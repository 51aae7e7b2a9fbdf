//! The fields of an objective: what is typed into them, from a revision and to a draft. No rule is here.

use crate::{device::workshop, ui::objective::statement};
use generators::item::Generator;
use leptos::prelude::*;
use mastery::{
    evidence::{Evidence, ItemSet},
    id::ObjectiveId,
    objective::{Draft, Objective, OfflineStart, Wording, typed},
    threshold::Threshold,
    workshop::Parameter,
};

/// A parameter's field.
#[derive(Clone)]
pub struct Typed {
    /// What can be set, and what it takes.
    pub parameter: Parameter,
    /// What is typed or chosen.
    pub text: RwSignal<String>,
}

/// Something that could come before.
#[derive(Clone)]
pub struct Before {
    /// Which objective of the class.
    pub objective: Objective,
    /// Whether it does.
    pub chosen: RwSignal<bool>,
}

/// The fields.
#[derive(Clone, Copy)]
pub struct Fields {
    /// Whether the words are the catalogue's.
    pub by_catalogue: RwSignal<bool>,
    /// A teacher's own words.
    pub words: RwSignal<String>,
    /// The item model's parameters.
    pub parameters: StoredValue<Vec<Typed>>,
    /// How many right are enough.
    pub required: RwSignal<String>,
    /// Of how many.
    pub of: RwSignal<String>,
    /// The time limit.
    pub limit: RwSignal<String>,
    /// Whether there is none.
    pub no_clock: RwSignal<bool>,
    /// A demonstration may begin without the school.
    pub offline_start: RwSignal<bool>,
    /// What could come before.
    pub before: StoredValue<Vec<Before>>,
}

/// The time limit that a clock begins with where there was none.
const USUAL_LIMIT: &str = "2:00";

impl Fields {
    /// The fields of an objective of a class, filled from its revision.
    #[must_use]
    pub fn new(class: &[Objective], objective: &Objective) -> Self {
        let text = || RwSignal::new(String::new());
        let flag = || RwSignal::new(false);
        let parameters = objective.items().map(|set| workshop::parameters(&set.generator.model)).unwrap_or_default();
        let parameters = parameters.into_iter().map(|parameter| Typed { parameter, text: text() }).collect();
        let others = class.iter().filter(|other| other.id != objective.id);
        let before = others.map(|other| Before { objective: other.clone(), chosen: flag() }).collect();
        let fields = Self {
            by_catalogue: flag(),
            words: text(),
            parameters: StoredValue::new(parameters),
            required: text(),
            of: text(),
            limit: text(),
            no_clock: flag(),
            offline_start: flag(),
            before: StoredValue::new(before),
        };
        fields.fill(objective);
        fields
    }

    /// Shows a revision in the place of what is typed.
    pub fn fill(self, objective: &Objective) {
        self.by_catalogue.set(objective.wording == Wording::Catalogue);
        self.words.set(statement(objective));
        if let Some(set) = objective.items() {
            self.parameters.with_value(|parameters| {
                for Typed { parameter, text } in parameters {
                    text.set(typed::parameter(&set.generator.params, parameter));
                }
            });
            self.required.set(set.threshold.required().to_string());
            self.of.set(set.threshold.set_size().to_string());
            self.no_clock.set(set.time_limit.is_none());
            self.limit.set(set.time_limit.map_or_else(|| USUAL_LIMIT.to_owned(), typed::written));
        }
        self.offline_start.set(objective.offline_start == OfflineStart::Allowed);
        self.before.with_value(|before| {
            for other in before {
                other.chosen.set(objective.prerequisites.contains(&other.objective.id));
            }
        });
    }

    /// All of it as values, on top of a revision; follows every field.
    #[must_use]
    pub fn draft(self, objective: &Objective) -> Draft {
        let own = self.words.get();
        let before = self.before.with_value(|before| {
            let chosen: Vec<_> = before.iter().filter(|other| other.chosen.get()).collect();
            let is_offered = |id: &ObjectiveId| before.iter().any(|other| other.objective.id == *id);
            // What the class does not have now may be there again: nobody took it out.
            let others = objective.prerequisites.iter().filter(|id| !is_offered(id));
            others.chain(chosen.iter().map(|other| &other.objective.id)).cloned().collect()
        });
        let draft = Draft {
            wording: if self.by_catalogue.get() { Wording::Catalogue } else { Wording::Written(own) },
            evidence: objective
                .items()
                .map_or_else(|| objective.evidence.clone(), |set| Evidence::Items(self.set(set))),
            prerequisites: before,
            offline_start: Some(if self.offline_start.get() { OfflineStart::Allowed } else { OfflineStart::Refused }),
        };
        draft.tidied()
    }

    fn set(self, before: &ItemSet) -> ItemSet {
        let parameters: Vec<_> = self.parameters.with_value(|parameters| {
            parameters.iter().map(|Typed { parameter, text }| (parameter.clone(), text.get())).collect()
        });
        let limit = typed::length(&self.limit.get());
        ItemSet {
            generator: Generator { params: typed::params(&parameters), ..before.generator.clone() },
            threshold: Threshold::Correct {
                required: typed::count(&self.required.get()),
                of: typed::count(&self.of.get()),
            },
            time_limit: (!self.no_clock.get()).then_some(limit),
        }
    }
}
