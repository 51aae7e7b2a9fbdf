//! Why a response was judged as it was, and which writings count.

mod every_kind;
mod key_error;

pub use every_kind::{Break, Kind, KindAccepted, KindForm, KindReason};
pub use key_error::KeyError;

/// The reason of a verdict. Pieces of a response that are quoted come short, at most some twenty characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judge {
    /// Nothing was entered.
    Empty,
    /// More than an answer can be.
    TooLong {
        /// How many digits a number has at most.
        digits: u16,
    },
    /// A power of ten beyond what an answer can be.
    PowerTooBig {
        /// The largest exponent.
        most: u16,
    },
    /// More than one response where one is asked for.
    OneAnswer,
    /// Something that is no number.
    NotNumber {
        /// What was entered there.
        found: String,
    },
    /// A unit, a currency or a word beside the number.
    OnlyNumber {
        /// What is too much.
        found: String,
    },
    /// An equation in place of a number.
    Equation,
    /// A calculation in place of its result.
    Operation {
        /// The operator.
        sign: String,
    },
    /// A power of another base than ten.
    Power,
    /// Signs or marks without a digit.
    NoDigits,
    /// More than one sign.
    TwoSigns,
    /// Points and commas that make no number.
    Marks {
        /// The piece with the marks.
        written: String,
    },
    /// A space that makes two numbers of one.
    TwoNumbers {
        /// The piece with the space.
        written: String,
    },
    /// Several numbers in brackets.
    SeveralNumbers {
        /// The brackets with what is in them.
        written: String,
    },
    /// More than one fraction line.
    FractionTwice,
    /// Something else than whole numbers above and below a fraction line.
    WholeInFraction,
    /// A fraction with 0 below the line.
    ZeroBelow,
    /// A mixed number with its parts in another order.
    MixedParts,
    /// A number behind π, where it would stand before.
    PiFirst,
    /// A whole number before a fraction with π above its line.
    MixedPi,
    /// A percent sign in another place than at the end, or a second one.
    Percents,
    /// Another number than the right one.
    NotEqual,
    /// Further from the right number than is allowed.
    NotNear {
        /// The largest difference, as a key writes it.
        most: String,
    },
    /// The right digits without the percent sign that is asked for.
    PercentSign,
    /// A right number in another form than asked for.
    AskedForm(Vec<Form>),
    /// A right number that is not in lowest terms.
    LowestTerms,
    /// What is said of other answers than numbers.
    Kind(KindReason),
}

/// A way to write a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `42`
    Integer,
    /// `0.5`
    Decimal,
    /// `3/4`
    Proper,
    /// `7/4`
    Improper,
    /// `1 3/4`
    Mixed,
    /// `50%`
    Percent,
    /// `3π/4`
    Pi,
    /// Without a power of ten.
    WrittenOut,
    /// As the answer itself is written.
    Simplest,
}

/// Which responses a key takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// Every way to write the number.
    AnyWriting,
    /// Only these.
    Forms(Vec<Form>),
    /// Only lowest terms.
    LowestTerms,
    /// Numbers near the right one too.
    Within {
        /// The largest difference, as a key writes it.
        most: String,
    },
    /// What other kinds of answers than numbers take.
    Kind(KindAccepted),
}

say!(judge: Judge => judge, Accepted => accepted);
