//! What counts as a right answer: a key, a response, and the verdict of one on the other.
//!
//! Right is right however it is written: values are compared exactly, never as floats. Whether the writing matters is
//! the key's choice, and a right value in another form has a verdict of its own. What is not an answer of the key's
//! kind is unreadable, which costs a student nothing, and the reason says what was not understood.

#[cfg(all(test, feature = "items"))]
mod bounded;
mod interaction;
mod response;
mod written_key;

#[cfg(feature = "items")]
mod clean;
#[cfg(feature = "items")]
mod every_kind;
#[cfg(feature = "items")]
mod exact;
#[cfg(feature = "items")]
mod fields;
#[cfg(feature = "items")]
mod key;
#[cfg(feature = "items")]
pub(crate) mod number;
#[cfg(feature = "items")]
mod signs;

#[cfg(feature = "items")]
pub use every_kind::{
    BlanksKey, ChoiceKey, ComparisonKey, EquationKey, EveryKey, ExpressionForm, ExpressionKey, InequalityKey, ListKey,
    MoneyKey, OrderingKey, PointKey, QuantityForm, QuantityKey, RemainderKey, SetKey, TimeForm, TimeKey,
};
#[cfg(feature = "items")]
pub use fields::Fields;
pub use interaction::Interaction;
#[cfg(feature = "items")]
pub use key::{Judgement, Key, accepted, judge};
#[cfg(feature = "items")]
pub use number::{AskedUnit, Form, NumberKey, Simplify};
pub use response::{Response, Verdict};
#[cfg(feature = "items")]
pub use words::judge::KeyError;
pub use written_key::WrittenKey;

/// The version of everything that decides on a verdict: raised by any change that would alter one.
pub const JUDGE_VERSION: u16 = 1;
