//! Equations, inequalities and systems of them.

pub mod completed_square;
pub mod fraction_inequality;
pub mod linear_equation;
pub mod linear_inequality;
pub mod linear_system;
pub mod missing_in_proportion;
pub mod one_step_equation;
pub mod proportion_with_sum;
pub mod quadratic_equation;
pub mod solving;
pub mod system_to_multiply;
