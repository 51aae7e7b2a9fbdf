//! What is wrong with something that was sent: JSON, or what stands behind the question mark of an address.

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub what: What,
    /// In which field: `draft.wording`; none at the outermost.
    pub field: Option<String>,
    /// At which line and column, from 1; none where there are no lines.
    pub at: Option<(u32, u32)>,
}

impl Fault {
    /// Something does not fit, and nobody knows what or where.
    #[must_use]
    pub fn unfit() -> Self {
        Self { what: What::Unfit, field: None, at: None }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// No JSON at all, or not to its end.
    NotJson,
    /// A field that has to be there.
    Missing {
        /// Its name.
        name: String,
    },
    /// A field that is there more than once.
    Twice {
        /// Its name.
        name: String,
    },
    /// A name that is none of those that there are: of a field, or of a choice.
    Unknown {
        /// The name.
        name: String,
        /// Those that there are; none where that can't be said.
        known: Vec<String>,
    },
    /// A value of another kind or size than what belongs there.
    Misplaced(Found),
    /// A list of another length.
    Length,
    /// Anything else.
    Unfit,
}

/// What stands where something else belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// `null`, or nothing.
    Nothing,
    /// `true` or `false`.
    Truth(String),
    /// A number.
    Number(String),
    /// A text, short enough to be quoted.
    Text(String),
    /// A list.
    List,
    /// An object.
    Object,
    /// Anything else.
    Other,
}

say!(json: Fault => fault);
