//! Why a key can't be read: what is wrong with it, and what would be right.

/// Why a key can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The value is no number as keys write it.
    #[error("value {written:?}: {problem} Keys are written like 42, -3/2, 1 1/2, 0.42, 52%, -29/6pi or 4.52*10^2")]
    Value {
        /// The value.
        written: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The tolerance is no number from 0 on.
    #[error("tolerance {written:?}: a difference is a number from 0 on without pi, like 0, 0.5 or 1/100")]
    Tolerance {
        /// The tolerance.
        written: String,
    },
    /// A value of another kind than number.
    #[error("value {written:?}: {problem} Keys of this kind are written like {like}")]
    ValueOfKind {
        /// The value.
        written: String,
        /// What is wrong with it.
        problem: String,
        /// An example.
        like: &'static str,
    },
    /// A form that is none of this kind's.
    #[error("unknown form `{written}`, expected one of {known}")]
    Form {
        /// The form.
        written: String,
        /// The forms of this kind.
        known: String,
    },
    /// A field that the kind needs.
    #[error("missing field `{field}`")]
    Missing {
        /// Its name.
        field: &'static str,
    },
    /// A field that the kind does not have.
    #[error("field `{field}` is not one of this kind, which has {known}")]
    NotOfKind {
        /// Its name.
        field: &'static str,
        /// The fields of the kind.
        known: &'static str,
    },
}
