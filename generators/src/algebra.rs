//! Exact algebra: expressions as they are written, and what they are worth.
//!
//! `lex` and `parse` make a [`tree`] of a text and say where it breaks; `value` works a tree out as a [`ratio`] of
//! [`polynomial`]s in several letters whose coefficients are [`surd`]s, rationals with square roots. Two writings are
//! equal when those are. `formula` reads equations and inequalities, `line` and `system` compare their real solutions,
//! `shape` and `factoring` judge the form of a writing. Nothing is ever rounded, and everything that could take long
//! spends from [`steps`].

pub(crate) mod dense;
pub(crate) mod factoring;
pub(crate) mod formula;
mod gcd;
pub(crate) mod imaginary;
mod integers;
pub(crate) mod lex;
pub(crate) mod line;
pub(crate) mod normal;
mod ones;
mod parse;
mod pieces;
pub(crate) mod polynomial;
pub(crate) mod ratio;
pub(crate) mod shape;
pub(crate) mod steps;
pub(crate) mod surd;
pub(crate) mod system;
pub(crate) mod tree;
pub(crate) mod value;

pub use lex::{Break, MOST_CHARACTERS};
pub(crate) use parse::parse;
pub use pieces::pieces;
