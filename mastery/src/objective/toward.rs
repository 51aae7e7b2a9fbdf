//! What practice is toward: the one rule, for whoever tells a teacher of it.

use super::Objective;
use crate::id::ObjectiveId;
use generators::item::Generator;

/// What draws practice toward a class's objectives, by every revision that they ever had: what was practised before a
/// teacher changed an objective was practised toward it all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Toward(Vec<Drawn>);

/// A set of practice problems that an objective has, or had.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Drawn {
    generator: Generator,
    objective: ObjectiveId,
    /// The objective itself, or an approach toward it.
    set: ObjectiveId,
}

impl Toward {
    /// By these revisions; each objective's newest comes first.
    #[must_use]
    pub fn of(revisions: impl IntoIterator<Item = Objective>) -> Self {
        let mut all = Vec::new();
        for drawn in revisions.into_iter().flat_map(drawn) {
            // Most revisions change something else.
            if !all.contains(&drawn) {
                all.push(drawn);
            }
        }
        Self(all)
    }

    /// The objectives that a generator's items are practice toward; perhaps one of them twice.
    pub fn objectives<'a>(&'a self, generator: &'a Generator) -> impl Iterator<Item = &'a ObjectiveId> {
        self.0.iter().filter(move |drawn| drawn.generator == *generator).map(|drawn| &drawn.objective)
    }

    /// What a generator's items are called by: the first objective or approach that has them, or had them.
    #[must_use]
    pub fn set(&self, generator: &Generator) -> Option<&ObjectiveId> {
        self.0.iter().find(|drawn| drawn.generator == *generator).map(|drawn| &drawn.set)
    }
}

fn drawn(objective: Objective) -> Vec<Drawn> {
    let own = objective.items().map(|set| (set.generator.clone(), objective.id.clone()));
    let approaches = objective.approaches.into_iter().map(|approach| (approach.generator, approach.id));
    let of = |(generator, set)| Drawn { generator, objective: objective.id.clone(), set };
    own.into_iter().chain(approaches).map(of).collect()
}
