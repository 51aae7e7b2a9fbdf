//! A counted number of steps: what keeps any text, however wicked, from taking long.

/// What one judgement may take; the hardest that a school asks for takes a hundredth of it.
const MOST: u32 = 200_000;

/// There are no steps left, or a number is beyond what is worked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooHard;

/// The steps that are left; one is about the product of two machine words.
#[derive(Debug)]
pub(crate) struct Steps(u32);

impl Steps {
    pub(crate) fn new() -> Self {
        Self(MOST)
    }

    pub(crate) fn spend(&mut self, steps: usize) -> Result<(), TooHard> {
        let steps = u32::try_from(steps).map_err(|_| TooHard)?;
        self.0 = self.0.checked_sub(steps).ok_or(TooHard)?;
        Ok(())
    }
}
