//! The student's screens: signing in.

/// Signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// The heading.
    WhoAreYou,
    /// A field.
    ClassCode,
    /// Where a class code is found.
    ClassCodeHint,
    /// A field.
    Name,
    /// A field.
    Pin,
    /// The button.
    SignIn,
    /// How long until the next try.
    WaitSeconds {
        /// How many seconds.
        seconds: u64,
    },
    /// What is still empty.
    FillAll,
    /// The heading over students of the demo school.
    DemoTitle,
    /// What they are.
    DemoHint,
    /// Beside a student of the demo school.
    DemoStudent {
        /// The class code.
        code: String,
        /// The PIN.
        pin: String,
    },
    /// What the choice of language is, to a screen reader.
    Language,
}
