//! What the teacher's screens say.

/// Signing in, and who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Staff {
    /// The product's name.
    Product,
    /// A page's title in the browser's tab.
    Title {
        /// What the page is.
        page: String,
    },
    /// The heading of the sign-in.
    SignInHeading,
    /// A field.
    Name,
    /// A field.
    Password,
    /// The button.
    SignIn,
    /// Ends the session.
    SignOut,
    /// What is still empty.
    FillBoth,
    /// How long until the next try.
    WaitSeconds {
        /// How many seconds.
        seconds: u64,
    },
    /// Who is signed in: the heading.
    SignedInAs {
        /// The account's name.
        name: String,
    },
    /// The heading over the classes.
    Classes,
    /// A class's code, to a screen reader and beside the code.
    ClassCode,
    /// What the codes are for.
    ClassCodeHint,
    /// The account has no class.
    NoClasses,
    /// Something is on its way.
    Loading,
    /// The server can't be reached.
    NotReached,
    /// The server said something that this page does not understand.
    NotUnderstood,
    /// What the choice of language is, to a screen reader.
    Language,
}

say!(staff: Staff => say);
