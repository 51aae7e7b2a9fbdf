//! Whole numbers on the command line, and what is wrong with those that do not fit.

use std::{
    error::Error,
    fmt::{self, Display},
};

/// Why something is not the number that is wanted.
#[derive(Debug)]
pub(super) enum NotFitting {
    /// It is no whole number.
    Number,
    /// It is too small or too large.
    Between {
        /// The smallest.
        least: u64,
        /// The largest.
        most: u64,
    },
}

impl Error for NotFitting {}

/// For clap alone, which asks for it; a person is told by `usage`.
impl Display for NotFitting {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

/// Reads a whole number between two, both included.
pub(super) fn between<N: TryFrom<u64>>(
    least: u64,
    most: u64,
) -> impl Fn(&str) -> Result<N, NotFitting> + Clone + Send + Sync + 'static {
    move |written| {
        let number: i128 = written.parse().map_err(|_| NotFitting::Number)?;
        let number = u64::try_from(number).ok().filter(|number| (least..=most).contains(number));
        number.and_then(|number| N::try_from(number).ok()).ok_or(NotFitting::Between { least, most })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_belong_to_it() {
        let read = between::<u16>(1, 50);
        assert_eq!(read("1").expect("the least"), 1);
        assert_eq!(read("50").expect("the most"), 50);
        for beyond in ["0", "51", "-1", "99999999999999999999"] {
            assert!(matches!(read(beyond), Err(NotFitting::Between { least: 1, most: 50 })), "{beyond}");
        }
        for none in ["", "x", "1.5", "1e3"] {
            assert!(matches!(read(none), Err(NotFitting::Number)), "{none}");
        }
    }
}
