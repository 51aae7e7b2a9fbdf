//! A counted number of steps: what keeps any text, however wicked, from taking long.

use super::lex::MOST_CHARACTERS;

/// What a judgement may take, however short the text: twice the hardest of the tests, `x = ±1.41421356` for x² = 2. What
/// a school asks for takes a hundredth.
const LEAST: u32 = 80_000;
/// What each character of the text adds to it.
const EACH: u32 = 400;

/// There are no steps left, or a number is beyond what is worked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooHard;

/// The steps that are left; one is about the product of two machine words.
#[derive(Debug)]
pub(crate) struct Steps(u32);

impl Steps {
    /// What the judgement of a text may take in all; longer ones than are read get no more.
    pub(crate) fn for_text(text: &str) -> Self {
        Self(text.chars().take(MOST_CHARACTERS).fold(LEAST, |steps, _| steps + EACH))
    }

    pub(crate) fn spend(&mut self, steps: usize) -> Result<(), TooHard> {
        let steps = u32::try_from(steps).map_err(|_| TooHard)?;
        self.0 = self.0.checked_sub(steps).ok_or(TooHard)?;
        #[cfg(test)]
        SPENT.with(|all| all.set(all.get() + steps));
        Ok(())
    }
}

#[cfg(test)]
thread_local! {
    /// All that was spent on this thread, whoever gave it out.
    static SPENT: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// What something spends in all.
#[cfg(test)]
pub(crate) fn spent_by(something: impl FnOnce()) -> u32 {
    SPENT.with(|all| all.set(0));
    something();
    SPENT.with(std::cell::Cell::get)
}
