//! The student's screens: what stands around every screen.

/// What stands around every screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shell {
    /// The product's name.
    Product,
    /// A page's title in the browser's tab.
    Title {
        /// What the page is.
        page: String,
    },
    /// The link back to the path.
    BackToPath,
    /// Ends the session.
    SignOut,
    /// Everything on this device is also at school.
    AllSaved,
    /// Saved here, and not yet sent.
    Waiting {
        /// So many sets and rounds.
        count: u32,
    },
    /// The school's server did not take what this device sent; nothing is lost.
    KeptHere,
    /// On a device that keeps nothing: the school does not have it yet, or did not take it.
    KeptInTab,
    /// The device does not give what is stored on it.
    NotSeen,
    /// Signing out did not work; after why.
    StillSignedIn,
    /// Something is on its way.
    Loading,
    /// Asks again for what did not come.
    TryAgain,
    /// The server can't be reached.
    NotReached,
    /// The server said something that this page does not understand.
    NotUnderstood,
    /// Nothing under this address: the heading.
    NothingHere,
    /// Nothing under this address: what to do.
    NothingHereHelp,
    /// A frame of dots that shows how many are answered.
    FrameAnswered {
        /// How many.
        answered: u16,
        /// Of so many.
        of: u16,
    },
    /// A frame of dots that shows what was right.
    FrameResult {
        /// How many.
        right: u16,
        /// Those answered otherwise.
        other: u16,
        /// Those answered with "I don't know".
        not_known: u16,
        /// Those not answered.
        not_reached: u16,
    },
    /// A frame of dots that shows what is enough.
    FrameThreshold {
        /// How many.
        required: u16,
        /// Of so many.
        of: u16,
    },
}
