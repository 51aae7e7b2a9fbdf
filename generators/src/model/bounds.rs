//! Bounds of parameters that are whole numbers.

use super::ParamsError;
use std::ops::RangeInclusive;

impl ParamsError {
    /// Refuses a number outside its bounds, and says which they are.
    ///
    /// # Errors
    /// The parameter's name and its bounds.
    pub fn unless_within(name: &'static str, number: impl Into<u64>, bounds: RangeInclusive<u64>) -> Result<(), Self> {
        let number = number.into();
        if bounds.contains(&number) {
            return Ok(());
        }
        Err(Self { name, problem: format!("{number} is out of range; it is {} to {}", bounds.start(), bounds.end()) })
    }
}
