//! Equations, inequalities and systems of them.

pub(super) mod inequalities;
pub(super) mod linear;
pub(super) mod proportions;
pub(super) mod quadratic;
pub(super) mod systems;
