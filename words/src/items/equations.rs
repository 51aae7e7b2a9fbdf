//! Equations, inequalities and systems of them.
